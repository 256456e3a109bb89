/** Entry of dist/pixelgate-detect.js: the rarer half of the detectors. */
export { ALL } from './minimize/more.ts';
