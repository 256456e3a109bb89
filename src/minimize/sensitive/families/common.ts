/** Becomes dist/pixelgate-words-common.js: words of many languages and English. */
import { any } from '../words/any.ts';
import { en } from '../words/en.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [any, en];
