/** Payment card numbers: issuer range, length and Luhn checksum together. */
import { isLuhn } from './checksums.ts';
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/** Decimals are none. */
const ROW = /(^\.?|[^\d.]|\D\.)[2-6](?:\d{13,18}|\d{3}([ -])\d{4,6}(?:\2\d{3,5}){1,2})(?!-?\w)/g;
/**
 * Visa, UnionPay and Maestro, Mastercard and Mir and JCB and Discover, American Express, Diners. Cards of 13 are no
 * longer issued.
 */
const ISSUED =
  /^(?:4\d{15}(?:\d{3})?|6[27]\d{14,17}|(?:5[0-8]|2[2-7]|3[05]|6[03-9])\d{14}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11})$/;

export const findPaymentCard: FindSpan = byPattern('payment-card', ROW, (match) => {
  const digits = match.replace(/\D/g, '');
  return ISSUED.test(digits) && isLuhn(digits) ? match.length : 0;
});
