/** Entry of dist/pixelgate-minimize.js: rules for the minimizer, for sites that have any. */
export { parseMinimizing } from './config/minimizing.ts';
export { toRules } from './minimize/read-rules.ts';
