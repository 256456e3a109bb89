/**
 * Entry of `dist/pixelgate-ui.js`: the banner, and all that the later chunks share with it. No lit: nobody waits for it.
 * The gate loads it when there is something to ask.
 */
import './strings/first-words.ts';
import { ConsentBanner } from './consent-banner.ts';
import { define } from './define.ts';

define('consent-banner', ConsentBanner);
