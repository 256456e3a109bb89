/** What the numbers of the authorities have in common: dates, sums and check digits. Written apart from the detectors. */

/** @param {number} number @param {number} length */
export const pad = (number, length) => String(number).padStart(length, '0');

/**
 * Each digit times its weight, added up.
 *
 * @param {string} digits
 * @param {readonly number[]} weights
 */
export const weigh = (digits, weights) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** The digit that makes a row right by Luhn. @param {string} digits */
export function luhnDigit(digits) {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (2 - (index % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** The digit that makes a row right by GS1, as in EAN and GTIN codes. @param {string} digits */
export function gs1Digit(digits) {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (3 - 2 * (index % 2)), 0);
  return String((10 - (sum % 10)) % 10);
}

/** ISO 7064, MOD 11,10. @param {string} digits */
export function mod1110Digit(digits) {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

/** Verhoeff's multiplication in the group of the pentagon. @param {number} a @param {number} b */
function turn(a, b) {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
}
const SHUFFLE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
/** @param {number} digit @param {number} rounds */
const shuffled = (digit, rounds) => {
  let result = digit;
  for (let round = 0; round < rounds % 8; round += 1) result = SHUFFLE[result] ?? 0;
  return result;
};

/** The digit that makes a row right by Verhoeff. @param {string} digits */
export function verhoeffDigit(digits) {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, index) => turn(total, shuffled(Number(digit), index + 1)), 0);
  return String(
    Array.from({ length: 10 }, (_, digit) => digit).find((digit) => turn(sum, digit) === 0),
  );
}

/**
 * The birthday of a grown-up.
 *
 * @param {import('../half.mjs').Half} half
 */
export function birthday(half) {
  const year = half.int(1940, 2005);
  const [month, day] = [half.int(1, 12), half.int(1, 28)];
  const [yy, mm, dd] = [pad(year % 100, 2), pad(month, 2), pad(day, 2)];
  return { year, yyyy: String(year), yy, mm, dd, yymmdd: yy + mm + dd, ddmmyy: dd + mm + yy };
}
