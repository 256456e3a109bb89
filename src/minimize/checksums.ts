/** Check digits, as payment cards, accounts and national ids have them. Digits come in as text. */

/** Digits times weights, added up. Both in base 36: `a` is 10. Digits without a weight do not count. */
export const weigh = (digits: string, weights: string): number =>
  [...weights].reduce((sum, weight, at) => sum + base36(weight) * base36(digits[at]), 0);

const base36 = (digit = '0'): number => parseInt(digit, 36);

/** ISO/IEC 7812-1, annex B: every second digit from the right counts twice. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 1; at <= digits.length; at++) {
    const value = Number(digits.at(-at)) * (at % 2 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Rest of a number of any length; letters count as 10 to 35 (ISO/IEC 7064, MOD 97-10). */
export const mod97 = (text: string): number =>
  [...text].reduce((rest, digit) => {
    const value = base36(digit);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);

/** ISO/IEC 7064, MOD 11,10: the German tax id. */
export function isMod1110(digits: string): boolean {
  let rest = 10;
  for (const digit of digits.slice(0, -1)) rest = (((rest + Number(digit)) % 10 || 10) * 2) % 11;
  return (rest + Number(digits.at(-1))) % 10 === 1;
}

/** Verhoeff: products in the group of the symmetries of a pentagon. Aadhaar. */
export function isVerhoeff(digits: string): boolean {
  let product = 0;
  for (let at = 0; at < digits.length; at++) {
    let digit = Number(digits.at(-at - 1));
    for (let times = at % 8; times > 0; times--) digit = Number('1576283094'[digit]);
    const turned = product < 5 ? digit : 5 - (digit % 5) + (digit < 5 ? 0 : 5);
    product = ((product + turned) % 5) + (product < 5 === digit < 5 ? 0 : 5);
  }
  return product === 0;
}
