/** Becomes dist/pixelgate-words-greek.js: Greek. */
import { el } from '../words/el.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [el];
