/** International bank account numbers: their shape and the check digits of ISO 13616. */
import { mod97 } from './checksums.ts';
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** In one piece, or in groups of four with a rest: from Norway's 15 characters to the longest, 34. */
const IBAN =
  /(^|[^\p{L}\d])[A-Z]{2}\d\d(?:[\dA-Z]{11,30}|(?:[ -][\dA-Z]{4}){2,7}(?:[ -][\dA-Z]{1,3})?)(?![\dA-Z])/giu;

/** Numbers of accounts are digits for the most part, whatever letters a bank has. */
const MIN_DIGITS = 8;

export const findIban: FindSpan = byPattern('iban', IBAN, (match) => {
  if (match.replace(/\D/g, '').length < MIN_DIGITS) return 0;
  // a word behind it may look like a group of its own
  for (let text = match; text.length > 14; text = text.replace(/[ -]?[^ -]{1,34}$/, '')) {
    const plain = text.replace(/[ -]/g, '');
    if (mod97(plain.slice(4) + plain.slice(0, 4)) === 1) return text.length;
  }
  return 0;
});
