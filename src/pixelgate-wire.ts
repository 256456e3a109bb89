/** Entry of dist/pixelgate-wire.js: stands before every way out of a page. */
export { armWire } from './browser/run/arm-wire.ts';
