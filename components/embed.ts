/** Entry of `dist/pixelgate-embed.js`: videos, maps and posts that wait. The gate loads it for a page that has one. */
import { ConsentEmbed } from './consent-embed.ts';
import { define } from './define.ts';

define('consent-embed', ConsentEmbed);
