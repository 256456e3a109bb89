/** Addresses of devices on the internet, version 4. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** Four numbers up to 255. Versions are written so too: behind such a word, or of four single digits, they stay. */
const V4 =
  /(^|[^\w.-])(?!\d{1,3}(?:\.0){3})(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\.?\w)/g;
const VERSION = /v(?:er(?:sion)?)?\W{0,3}$/i;

export const findIp: FindSpan = byPattern('ip', V4, (match, text, start) =>
  match.length > 7 && !VERSION.test(text.slice(Math.max(0, start - 12), start)) ? match.length : 0,
);
