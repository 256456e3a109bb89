/** Entry of what reads product data from JSON-LD and microdata, imported where a page asks for it. */
export { connect } from './browser/track/products.ts';
