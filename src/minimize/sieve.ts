/** Which detectors may find anything in a text: most values lack what all but one or two of them need. */

/** What stands next to each other: one of the first characters in front of one of the second ones. */
type Beside = readonly [first: string, second: string];

/**
 * What it takes at least to find anything: digits, characters in all, one of some signs (`*` is any letter; nothing, any
 * character), and how many of what keys and ids are made of stand in a row (`RUN`), or letters and digits (`WORD`).
 */
export type Least = readonly [
  digits: number,
  length: number,
  signs: string,
  run?: number,
  word?: number,
  beside?: Beside,
];

/** What keys and ids are made of: a blank, a quote or a bracket ends them. */
const RUN = /[\w.:~+/-]/;
const WORD = /[A-Za-z\d+]/;
/** The bits of a character that stands in such rows; the first makes the number a negative one. */
const IN_RUN = 1 << 31;
const IN_WORD = 1 << 30;
/** Stands for all characters beyond ASCII. */
const BEYOND = 128;

/** What texts have that hold others: escapes, entities, characters that stand for others. */
const WRAPPED: Least = [0, 1, '%\\=&'];
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const CAPITAL = SMALL.toUpperCase();
export const DIGITS = '0123456789';
/** Base64 has letters of both cases; and a capital within a word, which other texts lack as a rule. */
const OF_SMALL: Least = [0, 8, SMALL, 8];
const OF_CAPITAL: Least = [0, 8, '', 8, 0, [`${SMALL}${CAPITAL}_${DIGITS}`, CAPITAL]];

/**
 * One look at each character. The lowest bit is set where something may be wrapped, the next one where there may be base64,
 * one is of no use; then those of up to 27 detectors, in their order.
 *
 * What is beyond ASCII may be any sign. Pure, never throws.
 */
export function createSieve(needs: readonly Least[]): (text: string) => number {
  const all = [WRAPPED, OF_SMALL, OF_CAPITAL, ...needs];
  const bitsOf = (fits: (need: Least) => boolean): number =>
    all.reduce((bits, need, at) => bits | (Number(fits(need)) << at), 0);
  const byCode = (fits: (need: Least, sign: string) => boolean): Int32Array =>
    Int32Array.from({ length: BEYOND + 1 }, (_, code) =>
      bitsOf((need) => code === BEYOND || fits(need, String.fromCharCode(code))),
    );
  const bySign = byCode(
    ([, , signs], sign) =>
      !signs || signs.includes(sign) || signs.includes(sign.replace(/[a-z]/i, '*')),
  ).map((bits, code) => bits | rowsOf(String.fromCharCode(code)));
  const first = byCode(([, , , , , beside], sign) => beside?.[0].includes(sign) ?? false);
  const second = byCode(([, , , , , beside], sign) => beside?.[1].includes(sign) ?? false);
  const upTo = (part: 0 | 1 | 3 | 4): Int32Array =>
    Int32Array.from({ length: 1 + Math.max(...all.map((need) => need[part] ?? 0)) }, (_, count) =>
      bitsOf((need) => (need[part] ?? 0) <= count),
    );
  const byDigits = upTo(0);
  const byLength = upTo(1);
  const byRun = upTo(3);
  const byWord = upTo(4);
  const anyhow = bitsOf(([, , , , , beside]) => !beside);
  return (text) => {
    let bits = 0;
    let pairs = anyhow;
    let before = 0;
    let digits = 0;
    let run = 0;
    let word = 0;
    let longestRun = 0;
    let longestWord = 0;
    for (let at = 0; at < text.length; at++) {
      const code = Math.min(text.charCodeAt(at), BEYOND);
      const is = bySign[code] ?? 0;
      bits |= is;
      pairs |= before & (second[code] ?? 0);
      before = first[code] ?? 0;
      if (code > 47 && code < 58) digits++;
      run = is < 0 ? run + 1 : 0;
      if (run > longestRun) longestRun = run;
      word = is & IN_WORD ? word + 1 : 0;
      if (word > longestWord) longestWord = word;
    }
    bits &= pairs & last(byDigits, digits) & last(byLength, text.length);
    bits &= last(byRun, longestRun) & last(byWord, longestWord);
    // both cases, in the bit of the first
    return bits & ((bits >> 1) | ~2);
  };
}

const rowsOf = (sign: string): number =>
  (RUN.test(sign) ? IN_RUN : 0) | (WORD.test(sign) ? IN_WORD : 0);

const last = (table: Int32Array, count: number): number =>
  table[Math.min(count, table.length - 1)] ?? 0;
