/** Becomes dist/pixelgate-words-cyrillic.js: Russian and Ukrainian. */
import { ru } from '../words/ru.ts';
import { uk } from '../words/uk.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [ru, uk];
