/** Entry of `pixelgate-labels.js`: what the way back is called, for the gate and the links. */
export { labelFor } from './strings/labels.ts';
