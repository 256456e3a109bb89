/** Entry of dist/pixelgate-sensitive.js: which pages and products are sensitive, where the law or the site asks for it. */
export { connect } from './browser/sensitive/connect.ts';
