/** Becomes dist/pixelgate-words-romance.js: French, Spanish, Italian, Portuguese and Romanian. */
import { es } from '../words/es.ts';
import { fr } from '../words/fr.ts';
import { it } from '../words/it.ts';
import { pt } from '../words/pt.ts';
import { ro } from '../words/ro.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [fr, es, it, pt, ro];
