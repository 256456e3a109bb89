/** The check digits of single countries. An id comes in without separators, letters as capitals, in the right shape. */
import { isMod1110, mod97, weigh } from './checksums.ts';

/** Eleven digits; of the first ten one comes twice or three times, the others once. */
export function isSteuerId(id: string): boolean {
  const counts = [...'0123456789'].map((digit) => id.slice(0, 10).split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  const isOdd = repeated.length === 1 && (repeated[0] ?? 0) < 4;
  return isOdd && !id.startsWith('0') && isMod1110(id);
}

/** Someone born from 1930 to 2012: this century adds 20 to the month. Without that, one row of eleven digits in 170 was one. */
export const isPesel = (id: string): boolean =>
  /^(?:[3-9]\d(?:0[1-9]|1[0-2])|(?:0\d|1[0-2])(?:2[1-9]|3[0-2]))(?:0[1-9]|[12]\d|3[01])/.test(id) &&
  weigh(id, '13791379131') % 10 === 0;

/** Who was born in this century has a 2 in front, for the check digits alone. */
export const isBelgian = (id: string): boolean =>
  /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(id) &&
  ['', '2'].some((century) => mod97(century + id.slice(0, 9)) === 97 - Number(id.slice(9)));

/** With the day of birth, or 40 more for who is no citizen. */
export const isNorwegian = (id: string): boolean =>
  /^(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])/.test(id) &&
  weigh(id, '3761894521') % 11 === 0 &&
  weigh(id, '54327654321') % 11 === 0;

export function isDni(id: string): boolean {
  const number = Number(id.slice(0, -1).replace(/^[XYZ]/, (letter) => `${'XYZ'.indexOf(letter)}`));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === id.at(-1);
}

/** Corsica's 2A and 2B count as 19 and 18. */
export const isNir = (id: string): boolean =>
  mod97(id.slice(0, 13).replace('2A', '19').replace('2B', '18')) === 97 - Number(id.slice(13));

export const isHetu = (id: string): boolean =>
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(id) &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(id.replace(/^(\d{6})\D/, '$1').slice(0, 9)) % 31] ===
    id.at(-1);
