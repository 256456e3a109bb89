/** Becomes dist/pixelgate-words-germanic.js: German, Dutch, Swedish, Danish and Norwegian. */
import { da } from '../words/da.ts';
import { de } from '../words/de.ts';
import { nb } from '../words/nb.ts';
import { nl } from '../words/nl.ts';
import { sv } from '../words/sv.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [de, nl, sv, da, nb];
