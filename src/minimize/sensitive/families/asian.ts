/** Becomes dist/pixelgate-words-asian.js: Japanese, Chinese and Korean. */
import { ja } from '../words/ja.ts';
import { ko } from '../words/ko.ts';
import { zh } from '../words/zh.ts';
import type { Words } from '../../sensitive.ts';

export const words: readonly Words[] = [ja, zh, ko];
