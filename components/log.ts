/** Entry of `dist/pixelgate-log.js`: the log, for pages that contain `<consent-log>`. */
import { ConsentLog } from './consent-log.ts';
import { define } from './define.ts';

define('consent-log', ConsentLog);
