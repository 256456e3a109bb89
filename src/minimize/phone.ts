/** Telephone numbers: written internationally, or with the separators that people put into one. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** A plus or 00 and the rest (E.164); an area in brackets or behind a 0; the North American groups. */
const PHONE =
  /(^|[^\w.+/,-]|\D\/)(?:(?:\+|%2b)\s?\(?\d[\d\s()./‐-–-]{4,24}\d|\(\+?\d{2,5}\)[\s\d./-]{5,14}\d|0\d(?:\.\d\d){4}|0(?!00)\d{1,5}[\s/(-][\d\s()./-]{4,18}\d|(?:1[-. ])?[2-9]\d\d([-. ])[2-9]\d\d\2\d{4})(?!\w|[.,(]\d)/gi;
/** Days, and the order numbers of a marketplace. */
const OTHER = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:(?:19|20)\d\d|\d\d$)(?!\d)|\d\d-\d{5}-\d{5}$)/;

/** Plain rows of digits are order numbers and EAN codes more often than telephones: they need a key. */
export const findPhone: FindSpan = byPattern('phone', PHONE, (match, text, start) => {
  const digits = match.replace(/%2b|\D/gi, '').length;
  // EAN codes are printed in groups, the second of which may begin with a 0
  const isGroup = /[\dA] 0/.test(text.slice(Math.max(0, start - 2), start + 1));
  const isLong = digits >= (match.startsWith('+') ? 7 : 8) && digits < 19;
  return isLong && !isGroup && !OTHER.test(match) ? match.length : 0;
});
