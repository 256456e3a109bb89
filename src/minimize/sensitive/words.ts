/** The built-in vocabulary: one file per topic. */
import { children } from './children.ts';
import { finance } from './finance.ts';
import { health } from './health.ts';
import { politics } from './politics.ts';
import { religion } from './religion.ts';
import { sexuality } from './sexuality.ts';
import { union } from './union.ts';
import type { Topic, Words } from '../sensitive.ts';

export const WORDS: Readonly<Record<Topic, Words>> = {
  health,
  children,
  religion,
  politics,
  sexuality,
  finance,
  union,
};
