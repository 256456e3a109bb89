/**
 * Which parts of the vocabulary a text asks for. Each family of languages is a file; what stands here is in the page at
 * once, and much smaller: the first letters of words, and alphabets. A text without any of them has no word of the
 * vocabulary, in whatever language it and its page are.
 */
import { addStart, topicsAtStart } from '../sensitive.ts';
import type { Vocabulary } from '../sensitive.ts';

/** Families whose words are told by their alphabet. */
const ALPHABETS: readonly (readonly [family: string, alphabet: RegExp])[] = [
  ['greek', /\p{Script=Greek}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['asian', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
];
const LATIN = /^[\0-\u024f]*$/;

/**
 * Reads hints, one with each step.
 * @param hints - by family: the letters that a hint shares with the one before it as a number, then the rest
 */
export function* readHints(
  hints: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
): Generator<undefined> {
  for (const [family, coded] of Object.entries(hints)) {
    let hint = '';
    for (const [, shared, rest = ''] of coded.matchAll(/(\d)(\D+)/g)) {
      hint = hint.slice(0, Number(shared)) + rest;
      yield void addStart(vocabulary, hint, family);
    }
  }
}

/**
 * Families of which a text may hold a word.
 *
 * Pure, never throws, takes time in proportion to the length of the text.
 * @param line - as `toLine` gives it
 * @param hints - as `readHints` reads them
 */
export function familiesOf(line: string, hints: Vocabulary): readonly string[] {
  const families = [...topicsAtStart(line, hints)];
  if (LATIN.test(line)) return families;
  return [
    ...families,
    ...ALPHABETS.flatMap(([family, alphabet]) => (alphabet.test(line) ? family : [])),
  ];
}
