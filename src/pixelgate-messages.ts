/** Entry of dist/pixelgate-messages.js: what the console gets, for pages where something is wrong. */
export { createMessages } from './browser/run/messages.ts';
