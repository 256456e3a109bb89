/** SHA-256 and SHA-512 in base64: by their length and the signs at their end. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** At the end of an address's path as well. */
const HASH = /(?:^|\/)(?:[\w+/-]{43}=|[\w+/-]{86}==)$/;
/** Characters of a token that are looked at, from its end. */
const SAMPLE = 120;

export const findHashInBase64: FindSpan = byPattern(
  'hash',
  /(^|[^\w+/-])[\w+/-]{43,4000}={1,2}/g,
  (match) => (HASH.test(match.slice(-SAMPLE)) ? match.length : 0),
);
