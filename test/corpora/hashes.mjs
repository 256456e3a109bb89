/** Hashed identifiers: of addresses and telephone numbers, by node:crypto, in hexadecimal and base64. */
import { createHash } from 'node:crypto';
import { times } from './half.mjs';
import { spellKey, wordsFor } from './keys.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

/** Those with at most 40 hexadecimal digits are also ids of products and commits: the name of the parameter must tell. */
const ALGORITHMS = /** @type {const} */ ([
  ['sha256', 'value'],
  ['sha512', 'value'],
  ['md5', 'both'],
  ['sha1', 'both'],
]);
/** Names under which vendors and shops put them. */
const NAMES = [
  'em',
  'ph',
  'hashed email',
  'email hash',
  'email sha256',
  'user hash',
  'email md5',
  'hashed phone',
  'sha256 email address',
  'hem',
  'external email hash',
  'phone sha256',
];

/** @param {Half} half @returns {Entry[]} */
export function hashes(half) {
  return times(280, (index) => {
    const [algorithm, tells] = half.pick(ALGORITHMS);
    const person =
      index % 3 === 0
        ? `+49${half.digits(10)}`
        : half.pick(half.fakers).internet.email().toLowerCase();
    const digest = createHash(algorithm).update(person).digest();
    const form = index % 4 === 3 ? 'base64' : index % 4 === 2 ? 'hex-upper' : 'hex';
    const hex = digest.toString('hex');
    const value =
      form === 'base64' ? digest.toString('base64') : form === 'hex' ? hex : hex.toUpperCase();
    if (tells === 'value') return { kind: 'hash', form: `${algorithm}-${form}`, value, tells };
    const word =
      index % 2 === 0
        ? half.pick(half.of('found', 'hashNames', NAMES))
        : half.pick(wordsFor(half, 'email'));
    return { kind: 'hash', form: `${algorithm}-${form}`, value, key: spellKey(half, word), tells };
  });
}
