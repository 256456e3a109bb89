/** Payment card numbers: issuer range, length and Luhn checksum together. */

/** Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay. */
const CARD = /(?:^|\D)(?:4|5[1-5]|2[2-7]|3[04-9]|6)(?:[ -]?\d){11,18}(?!\d)/g;

export const hasPaymentCard = (text: string): boolean =>
  (text.match(CARD) ?? []).some((match) => {
    const digits = match.replace(/\D/g, '');
    // EAN and GTIN codes end at 14 digits; cards of 13 are no longer issued, of 14 only Diners'
    return (digits.length > 14 || /^3[068]\d{12}$/.test(digits)) && isLuhn(digits);
  });

/** ISO/IEC 7812-1, annex B. */
const isLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const doubled = Number(digit) * (1 + (index % 2));
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0) %
    10 ===
  0;
