/** Numbers as bits, and bits as text: what a GPP string is made of. Bits are strings of `0` and `1`. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @returns `value` in `width` bits, highest first */
export const toBits = (value: number, width: number): string =>
  value.toString(2).padStart(width, '0');

/**
 * A number of 1 or more that says itself where it ends.
 *
 * One bit for each of 1, 2, 3, 5, 8 ..., lowest first, set where the number is part of the sum; no
 * two neighbours are set. A last `1` ends it. Source: GPP "Consent String Specification", Fibonacci.
 */
export function fibonacci(value: number): string {
  const parts = [1, 2];
  for (let part = 3; part <= value; part = Number(parts.at(-1)) + Number(parts.at(-2)))
    parts.push(part);
  let rest = value;
  let bits = '';
  for (const part of parts.reverse()) {
    const isIn = part <= rest;
    if (isIn) rest -= part;
    // bits above the highest set one are left out
    if (isIn || bits) bits = `${isIn ? 1 : 0}${bits}`;
  }
  return `${bits}1`;
}

/**
 * Ascending numbers of 1 or more as runs: how many, then for each run whether it has an end, its
 * distance from the number before, and its length. Source: the same, Range (Fibonacci).
 */
export function fibonacciRange(values: readonly number[]): string {
  const starts = values.filter((value) => !values.includes(value - 1));
  let last = 0;
  const runs = starts.map((start) => {
    let end = start;
    while (values.includes(end + 1)) end++;
    const distance = fibonacci(start - last);
    last = end;
    return end > start ? `1${distance}${fibonacci(end - start)}` : `0${distance}`;
  });
  return toBits(runs.length, 12) + runs.join('');
}

/**
 * Six bits a letter. Filled up with `0` to whole bytes first and then to whole letters, as the IAB's
 * libraries do; the specification asks only for the second, so that a letter `A` less would do.
 */
export function base64url(bits: string): string {
  const bytes = Math.ceil(bits.length / 8) * 8;
  return bits
    .padEnd(Math.ceil(bytes / 6) * 6, '0')
    .replace(/.{6}/g, (six) => ALPHABET.charAt(Number.parseInt(six, 2)));
}
