/** Entry of `dist/pixelgate-preferences.js`: the second layer. The gate loads it when it is opened. */
import { ConsentPreferences } from './consent-preferences.ts';
import { define } from './define.ts';

define('consent-preferences', ConsentPreferences);
