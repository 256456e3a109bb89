/** Entry of dist/pixelgate-retarget.js: rules for retargeting, for sites that have any. */
export { connect } from './browser/retarget/connect.ts';
