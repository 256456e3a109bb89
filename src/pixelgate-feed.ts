/** Entry of what the second file imports on hosts that `data-inspect` lists: the feed of the developer panel. */
export { connect } from './browser/inspect/connect.ts';
