/** Entry of the page rules of the JSON config, imported where there are any. */
export { connect } from './browser/track/page-rules.ts';
