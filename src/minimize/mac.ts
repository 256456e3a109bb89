/** Hardware addresses of network devices: six bytes with colons or dashes, or three words with dots. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

const MAC =
  /(^|[^\w:.-])(?:[\da-f]{2}([:-])(?:[\da-f]{2}\2){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\w:-])/gi;

/** Digits alone may be a date, a time or an order, unless colons stand between them. */
export const findMac: FindSpan = byPattern('mac', MAC, (match) =>
  /[a-f:]/i.test(match) ? match.length : 0,
);
