/** Entry of dist/pixelgate-markup.js: scripts, frames and templates that wait for consent, for pages that have any. */
export { connect } from './browser/markup/connect.ts';
