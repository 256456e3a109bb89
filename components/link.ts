/**
 * Entry of `dist/pixelgate-link.js`: the links that laws want on a page, and the icon. Without lit and without the
 * file of the banner, because they stand on every page.
 */
import { ConsentIcon } from './consent-icon.ts';
import { ConsentLink } from './consent-link.ts';
import { define } from './define.ts';

define('consent-icon', ConsentIcon);
define('consent-link', ConsentLink);
