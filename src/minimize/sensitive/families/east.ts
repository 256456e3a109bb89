/** Becomes dist/pixelgate-words-east.js: Polish, Czech, Hungarian, Finnish and Turkish. */
import { cs } from '../words/cs.ts';
import { fi } from '../words/fi.ts';
import { hu } from '../words/hu.ts';
import { pl } from '../words/pl.ts';
import { tr } from '../words/tr.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [pl, cs, hu, fi, tr];
