/** Becomes dist/pixelgate-words-arabic.js: Arabic. */
import { ar } from '../words/ar.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [ar];
