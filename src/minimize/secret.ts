/** Things that open doors: JSON Web Tokens, bearer tokens, common keys with their makers' prefixes, long random texts. */
import { base64Decoded } from './decode.ts';
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

export const findKey: FindSpan = byPattern(
  'secret',
  /(^|[^A-Za-z\d])(?:eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?|(?:[sprw]k_(?:live|test)|gh[opsur]_|A[KS]IA|AIza)[\w.-]{10,300}|bearer\s{1,3}[\w.~+/-]{10,2000}|-----BEGIN)/gi,
);

/** How much of a token is looked at, in characters. */
const SAMPLE = 200;

/** Session tokens and keys: 32 characters and more, in which letters of both cases and digits follow each other at random. */
export const findRandom: FindSpan = byPattern(
  'secret',
  /(^|[^\w+/-])[\w+/-]{32,4000}/g,
  (match) => {
    const sample = match.slice(0, SAMPLE);
    // from one kind of character to another, but for a capital in front of a small letter
    const changes = sample.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g) ?? [];
    const isRandom =
      /[a-z]/.test(sample) && /[A-Z]/.test(sample) && changes.length * 4 >= sample.length;
    return isRandom && !base64Decoded(match) ? match.length : 0;
  },
);
