/** The two halves of every corpus: other seeds, other languages, other words. The unseen one is never looked at while detectors are written. */
import { createHash } from 'node:crypto';
import { allFakers } from '@faker-js/faker';
import { PACKS } from './packs/index.mjs';

/** @typedef {'development' | 'unseen'} HalfName */
/** @typedef {import('@faker-js/faker').Faker} Faker */

/**
 * One thing to find, or to leave alone.
 *
 * @typedef {object} Entry
 * @property {string} kind - `email`, `order-number`
 * @property {string} form - how it is written: `plain`, `base64`, `de-tax-id`
 * @property {string} value
 * @property {string} [key] - the name of the parameter that it stands under
 * @property {'value' | 'both' | 'nothing'} tells - what gives it away; `nothing`: it is harmless
 */

/**
 * Chance that always falls the same way, and the words and languages of one half.
 *
 * @typedef {object} Half
 * @property {HalfName} name
 * @property {readonly Faker[]} fakers - one per language, seeded
 * @property {() => number} random - 0 to below 1
 * @property {(from: number, to: number) => number} int - both ends included
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {(length: number) => string} digits
 * @property {(length: number, alphabet: string) => string} chars
 * @property {<T>(list: readonly T[]) => T[]} own - those of a published list that belong to this half
 * @property {<T>(room: 'found' | 'harmless' | 'keys', topic: string, known: readonly T[]) => readonly T[]} of - the words or shapes of this half: `known` are those that everybody knows
 */

/** Changed together with the seed of the unseen half: published lists are parted anew. */
const SALT = '2026-11-22 tenth, quay and counter ';
const SEEDS = { development: 20_261_122, unseen: 71_904_233 };
/** No language at all: the others fall back to it. */
const NO_LANGUAGE = 'base';

/** mulberry32: 32 bits of state, good enough to draw examples. @param {number} seed */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The half that a word or a language belongs to. @param {string} text @returns {HalfName} */
const halfOf = (text) =>
  (createHash('sha256').update(`${SALT}${text}`).digest()[0] ?? 0) % 2 === 0
    ? 'development'
    : 'unseen';

/**
 * @param {HalfName} name
 * @param {string} what - the corpus; each draws from a chance of its own
 * @param {readonly import('./packs/index.mjs').Pack[]} [packs] - in place of those of the half
 * @returns {Half}
 */
export function createHalf(name, what, packs = PACKS[name]) {
  const seed = SEEDS[name] + (createHash('sha256').update(what).digest().readUInt32BE(0) >>> 1);
  const random = createRandom(seed);
  const fakers = Object.entries(allFakers)
    .filter(([language]) => language !== NO_LANGUAGE && halfOf(language) === name)
    .map(([, faker]) => faker);
  for (const [index, faker] of fakers.entries()) {
    faker.seed(seed + index);
    faker.setDefaultRefDate('2026-11-22T00:00:00.000Z');
  }
  /** @param {number} from @param {number} to */
  const int = (from, to) => from + Math.floor(random() * (to - from + 1));
  /** @template T @param {readonly T[]} list */
  const pick = (list) => list[int(0, list.length - 1)];
  /** @param {number} length @param {string} alphabet */
  const chars = (length, alphabet) =>
    Array.from({ length }, () => alphabet[int(0, alphabet.length - 1)]).join('');
  return {
    name,
    fakers,
    random,
    int,
    pick,
    chars,
    digits: (length) => chars(length, '0123456789'),
    of: (room, topic, known) => [
      ...(name === 'development' ? known : []),
      ...packs.flatMap((pack) => pack[room][topic] ?? []),
    ],
    own: (list) => list.filter((entry) => halfOf(JSON.stringify(entry)) === name),
  };
}

/**
 * So many of what `make` gives; `undefined` is left out.
 *
 * @template T
 * @param {number} count
 * @param {(index: number) => T | undefined} make
 * @returns {T[]}
 */
export const times = (count, make) =>
  Array.from({ length: count }, (_, index) => make(index)).filter((made) => made !== undefined);

/**
 * What faker makes in a language; nothing where the language has no such thing, as Hong Kong has no postal codes.
 *
 * @template T
 * @param {() => T} make
 * @returns {T[]}
 */
export function ifSpoken(make) {
  try {
    return [make()];
  } catch {
    return [];
  }
}
