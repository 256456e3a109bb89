/**
 * The words of a field's name as letters, one per concept (lexicon/words.ts): `nomGarant` is a name and a relative, `no`. Words
 * that are written together are taken apart: `NOMDELAMERE`, `versichertenname`.
 */
import { CONCEPTS } from './lexicon/words.ts';

/** Longest word that is taken apart, in characters. */
const MAX_TOKEN = 40;
/** Shorter ones are words of their own, or none. */
const MIN_TOKEN = 6;
const MIN_PIECE = 3;
/** An unknown word in front of others is no shorter: a `hotelname` has no `tel` in it. */
const MIN_UNKNOWN = 4;
/** Stands for words that only join others. */
export const NOTHING = '0';
/** Two that stand beside each other make one of at least so many: `po-box`. */
const MIN_PAIR = 4;
/** What joins others may be shorter, and numbers. */
const SHORT = new Set('de la le di da do du of no nr id e'.split(' '));
/** Of a piece of so many characters or more, so many behind it are its ending. */
const ENDINGS = [0, 0, 0, 0, 1, 2, 3];

/** Word to letter; made once it is needed. The first to say a word has it. */
let words: Map<string, string> | undefined;
let longest = 0;

function read(): Map<string, string> {
  const made = new Map<string, string>();
  for (const [letter, list] of Object.entries(CONCEPTS))
    for (const word of list.trim().split(/\s/)) {
      if (!made.has(word)) made.set(word, letter);
      longest = Math.max(longest, word.length);
    }
  return made;
}

/**
 * @param key - small letters between dashes: `-nom-garant-`
 * @returns one letter per word, `u` for what nobody knows. Pure, never throws.
 */
export function conceptsOf(key: string): string {
  words ??= read();
  const tokens = key.split('-').filter(Boolean);
  let letters = '';
  for (let at = 0; at < tokens.length; at++) {
    // `estado-civil` is one word
    const both = `${tokens[at]}${tokens[at + 1] ?? ''}`;
    const letter = both.length < MIN_PAIR ? undefined : words.get(both);
    if (letter && letter !== NOTHING && tokens[at + 1]) at++;
    letters += letter ?? lettersOf(tokens[at] ?? '', words);
  }
  return letters;
}

const endingOf = (length: number): number => ENDINGS[Math.min(length, ENDINGS.length - 1)] ?? 0;

function lettersOf(token: string, known: ReadonlyMap<string, string>): string {
  const whole = known.get(token);
  if (whole || token.length < MIN_TOKEN || token.length > MAX_TOKEN) return whole ?? 'u';
  /** What the rest says from each place on; nothing where it cannot be read to its end. */
  const rests: (string | undefined)[] = [];
  rests[token.length] = '';
  for (let at = token.length - 2; at >= 0; at--) rests[at] = restFrom(token, at, rests, known);
  if (rests[0] && rests[0].length * MIN_PIECE <= token.length) return rests[0];
  // in front of two words and more, one that nobody knows
  const isTelling = (rest = ''): boolean => rest.replace(/[0i]/g, '').length > 1;
  const from = rests.findIndex(
    (rest, at) => at >= MIN_UNKNOWN && token.length - at >= MIN_TOKEN && isTelling(rest),
  );
  return `u${rests[from] ?? ''}`;
}

/** The longest word that stands there, and what follows it. */
function restFrom(
  token: string,
  at: number,
  rests: readonly (string | undefined)[],
  known: ReadonlyMap<string, string>,
): string | undefined {
  for (let size = Math.min(longest, token.length - at); size > 0; size--) {
    const word = token.slice(at, at + size);
    const letter = size < MIN_PIECE && !SHORT.has(word) ? undefined : known.get(word);
    if (!letter) continue;
    for (let ending = 0; ending <= endingOf(size); ending++) {
      const rest = rests[at + size + ending];
      if (rest !== undefined) return letter + rest;
    }
  }
  return undefined;
}
