/** Entry of the file that reads events from HTML: `data-track`, and page rules of the JSON config. */
export { connect } from './browser/track/connect.ts';
