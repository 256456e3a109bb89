/** Names of parameters that are personal whatever stands under them. */
import { COMMON_KEYS } from './key-words.mjs';
import { spellKey, wordsFor } from './keys.mjs';
import { times } from './half.mjs';

/** Values that tell nothing themselves. */
const VALUES = ['1', 'x', 'yes', 'unknown', 'abc', 'test', 'n/a', '0'];
/** A kind where a value is needed as well: `long` may be long. */
const NEEDS_VALUE = ['coordinates'];

/** @param {import('./half.mjs').Half} half @returns {import('./half.mjs').Entry[]} */
export const personalKeys = (half) =>
  Object.keys(COMMON_KEYS)
    .filter((kind) => !NEEDS_VALUE.includes(kind))
    .flatMap((kind) =>
      wordsFor(half, kind).flatMap((words) =>
        times(3, (index) => ({
          kind: 'personal-key',
          form: kind,
          value: half.pick(VALUES),
          key: spellKey(half, words, index === 0),
          tells: 'both',
        })),
      ),
    );
