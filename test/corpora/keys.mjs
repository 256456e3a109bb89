/** Names of parameters that tell about a person, as code spells them. */
import { COMMON_KEYS, FURTHER_KEYS } from './key-words.mjs';

/** Names that code puts around the name of a field. */
const AROUND = [
  'user',
  'customer',
  'billing',
  'shipping',
  'form',
  'guest',
  'buyer',
  'contact',
  'client',
  'account',
  'checkout',
  'member',
];

/** What vendors put in front of a name in brackets. */
const IN_BRACKETS = ['cd', 'ud'];

/** @param {string} word */
const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Ways to write words as one name; the last two only for a name with nothing around it. */
const SPELLINGS = [
  (/** @type {string[]} */ words) => words.join('_'),
  (/** @type {string[]} */ words) => words.join('-'),
  (/** @type {string[]} */ words) => words.join('_').toUpperCase(),
  (/** @type {string[]} */ words) => words.map(capital).join(''),
  (/** @type {[string, ...string[]]} */ [first, ...rest]) => first + rest.map(capital).join(''),
  (/** @type {string[]} */ words) => words.join('.'),
  (/** @type {string[]} */ words) => words.join(''),
  (/** @type {string[]} */ words) => words.join(' '),
];

/**
 * A name of a parameter as code would spell it: `first_name`, `billing[firstName]`, `customerLastName`.
 *
 * @param {import('./half.mjs').Half} half
 * @param {string} words - `first name`
 * @param {boolean} [isPlain] - nothing around it
 */
export function spellKey(half, words, isPlain = half.random() < 0.5) {
  const further = half.of('keys', 'spellings', []);
  const ways = [...further, ...(isPlain ? SPELLINGS : SPELLINGS.slice(0, -2))];
  const spell = /** @type {(words: string[]) => string} */ (half.pick(ways));
  const parts = words.split(' ');
  if (isPlain) return spell(parts);
  const around = half.pick(half.of('keys', 'around', AROUND));
  const isInBrackets = half.random() < 0.5;
  if (!isInBrackets) return spell([around, ...parts]);
  return half.random() < 0.3
    ? `${half.pick(half.of('keys', 'brackets', IN_BRACKETS))}[${spell(parts)}]`
    : `${around}[${spell(parts)}]`;
}

/**
 * The words for one kind of field: the common ones, and those of this half.
 *
 * @param {import('./half.mjs').Half} half
 * @param {string} kind - `phone`
 */
export const wordsFor = (half, kind) => [
  ...(COMMON_KEYS[kind] ?? []),
  ...half.of('keys', 'keys', [FURTHER_KEYS]).flatMap((words) => words[kind] ?? []),
];
