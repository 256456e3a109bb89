/** National ids of many countries, with and without the name of their field. */
import * as checks from './checks.mjs';
import { EUROPE } from './europe.mjs';
import { WORLD } from './world.mjs';
import { spellKey, wordsFor } from '../keys.mjs';
import { times } from '../half.mjs';

/** Of each form. */
const COUNT = 12;

/** @param {import('../half.mjs').Half} half @returns {import('../half.mjs').Entry[]} */
export function nationalIds(half) {
  const words = wordsFor(half, 'national-id');
  const further = half.of('found', 'idMakers', []).flatMap((makers) => makers(checks));
  return [...EUROPE, ...WORLD, ...further].flatMap(({ form, tells, words: own, make }) =>
    times(COUNT, (index) => {
      const value = make(half);
      if (value === undefined) return undefined;
      if (tells === 'value') return { kind: 'national-id', form, value, tells };
      // under its own name, or under what forms call any of them
      const key = spellKey(half, index % 2 === 0 ? own : half.pick(words));
      return { kind: 'national-id', form, value, key, tells };
    }),
  );
}
