/** Which detectors may find anything in a text: most values lack what all but one or two of them need. */

/**
 * What it takes at least to find anything: digits, characters in all, one of some signs. `*` is any letter; nothing, any
 * character. And how many of what keys and ids are made of must stand in a row (`RUN`).
 */
export type Least = readonly [digits: number, length: number, signs: string, run?: number];

/** What keys and ids are made of: a blank, a quote or a bracket ends them. */
const RUN = /[\w.:~+/-]/;
/** The bit of a character that stands in such a row; it makes the number a negative one. */
const IN_RUN = 1 << 31;

/** What texts have that hold others: escapes, entities, characters that stand for others. */
const WRAPPED: Least = [0, 1, '%\\=&'];
/** Base64 has letters of both cases. */
const SMALL: Least = [0, 8, 'abcdefghijklmnopqrstuvwxyz'];
const CAPITAL: Least = [0, 8, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Bits of up to 28 detectors, the first one lowest, from one look at each character. The bit above them is set where
 * something may be wrapped, the next one where there may be base64.
 *
 * What is beyond ASCII may be any sign. Pure, never throws.
 */
export function createSieve(needs: readonly Least[]): (text: string) => number {
  const all = [...needs, WRAPPED, SMALL, CAPITAL];
  const bitsOf = (fits: (need: Least) => boolean): number =>
    all.reduce((bits, need, at) => bits | (Number(fits(need)) << at), 0);
  const byCode = Array.from({ length: 129 }, (_, code) => {
    const sign = String.fromCharCode(code);
    const sort = /[a-z]/i.test(sign) ? '*' : sign;
    const bits = bitsOf(
      ([, , signs]) => !signs || code > 127 || signs.includes(sign) || signs.includes(sort),
    );
    return code < 128 && RUN.test(sign) ? bits | IN_RUN : bits;
  });
  const upTo = (part: 0 | 1 | 3): number[] =>
    Array.from({ length: 1 + Math.max(...all.map((need) => need[part] ?? 0)) }, (_, count) =>
      bitsOf((need) => (need[part] ?? 0) <= count),
    );
  const byDigits = upTo(0);
  const byLength = upTo(1);
  const byRun = upTo(3);
  const last = (table: readonly number[], count: number): number =>
    table[Math.min(count, table.length - 1)] ?? 0;
  const small = 2 ** (needs.length + 1);
  return (text) => {
    let bits = 0;
    let digits = 0;
    let run = 0;
    let longest = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const is = byCode[code > 127 ? 128 : code] ?? 0;
      bits |= is;
      if (code > 47 && code < 58) digits++;
      run = is < 0 ? run + 1 : 0;
      if (run > longest) longest = run;
    }
    bits &= last(byDigits, digits) & last(byLength, text.length) & last(byRun, longest);
    // both cases, in the bit of the first
    return (bits & (small - 1)) | (bits & (bits >> 1) & small);
  };
}
