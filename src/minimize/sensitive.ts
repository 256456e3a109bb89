/** Finds words that tell something sensitive about a visitor: in a path, a title, a search, the name of a product. */

/** What the built-in vocabulary tells apart. Article 9 GDPR, and what laws of US states and vendors' terms add. */
export type Topic =
  | 'health'
  | 'children'
  | 'religion'
  | 'politics'
  | 'sexuality'
  | 'finance'
  | 'union';

export const TOPICS: readonly Topic[] = [
  'health',
  'children',
  'religion',
  'politics',
  'sexuality',
  'finance',
  'union',
];

/** Entries with commas between them, by language; see `Vocabulary` for how one is written. */
export type Words = Readonly<Record<string, string>>;

/** Where an entry stands in a text, and how it ends. */
interface Entry {
  readonly text: string;
  readonly topic: string;
  /** The word may go on. */
  readonly isStem: boolean;
  /** It is harmless, and so are the words in it. */
  readonly isHarmless: boolean;
}

/** Entries by their first two letters; see `keyAt`. */
type Index = Map<number, Entry[]>;

/** Made once, by `addEntry` or `compileVocabulary`. */
export interface Vocabulary {
  /** At the beginning of a word. */
  readonly atStart: Index;
  /** Anywhere. */
  readonly within: Index;
}

/** Longer texts are cut, in UTF-16 units. No title is as long, and the minimizer removes longer texts from events. */
const MAX_LENGTH = 5000;

export const createVocabulary = (): Vocabulary => ({ atStart: new Map(), within: new Map() });

/**
 * Makes entries fit to be looked for.
 *
 * Pure, never throws. An entry is a word or several (`eating disorder`), the beginning of a word (`diabet*`), or a part
 * of one (`*cancer*`). One that begins with `-` is harmless: `-great depression`. Case, accents and what stands between
 * words count for nothing; `ä` is also found as `ae`.
 * @param words - entries by topic
 */
export function compileVocabulary(
  words: Readonly<Partial<Record<string, readonly string[]>>>,
): Vocabulary {
  const vocabulary = createVocabulary();
  for (const [topic, entries = []] of Object.entries(words))
    for (const entry of entries) addEntry(vocabulary, entry, topic);
  return vocabulary;
}

/** Adds one entry, as `compileVocabulary` takes them. */
export function addEntry({ atStart, within }: Vocabulary, entry: string, topic: string): void {
  const written = entry.trim();
  const index = written.startsWith('*') ? within : atStart;
  for (const spelling of new Set([written, written.replace(UMLAUTS, toDigraph)])) {
    const text = plain(spelling).trim();
    if (text.length < 2) continue;
    const key = keyAt(text, 0);
    const list = index.get(key) ?? [];
    const isHarmless = written.startsWith('-');
    const added = { text, topic, isStem: written.endsWith('*'), isHarmless };
    // what is harmless is looked for first
    if (isHarmless) list.unshift(added);
    else list.push(added);
    index.set(key, list);
  }
}

/** Reads the words of one topic in all languages. */
export const entriesOf = (words: Words): readonly string[] =>
  Object.values(words).flatMap((entries) => entries.split(','));

/**
 * The topic of the first word that tells one, or `undefined`.
 *
 * Pure, never throws, takes time in proportion to the length of the texts. Paths may be percent-encoded, also twice.
 * @param texts - paths, titles, searches, names; what is no text counts for nothing
 */
export function topicOf(texts: readonly unknown[], vocabulary: Vocabulary): string | undefined {
  for (const text of texts) {
    const found = typeof text === 'string' ? topicOfText(text, vocabulary) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function topicOfText(text: string, { atStart, within }: Vocabulary): string | undefined {
  const line = plain(decode(text.slice(0, MAX_LENGTH)));
  let isStart = true;
  for (let at = 1; at < line.length - 1; at++) {
    const key = keyAt(line, at);
    const found =
      (isStart ? atStart.get(key)?.find((entry) => isAt(entry, line, at)) : undefined) ??
      (within.size > 0 ? within.get(key)?.find((entry) => isAt(entry, line, at)) : undefined);
    if (found && !found.isHarmless) return found.topic;
    // the space that follows is looked at next
    if (found) at += found.text.length - 1;
    isStart = line[at] === ' ';
  }
  return undefined;
}

/** Two letters as one number. */
const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

const isAt = ({ text, isStem }: Entry, line: string, at: number): boolean =>
  line.startsWith(text, at) && (isStem || line[at + text.length] === ' ');

/** Letters that the Unicode decomposition leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const UMLAUTS = /[äöüøå]/g;
const toDigraph = (letter: string): string =>
  ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter] ?? letter;

/** Small letters and digits with one space between the words, at the beginning and at the end. */
const plain = (text: string): string => {
  const line = ` ${text.toLowerCase()} `;
  // most texts need no more, and this is four times as quick
  if (ASCII.test(line)) return line.replace(/[^a-z\d]+/g, ' ');
  return (
    line
      .normalize('NFKD')
      // accents, and what only says where a word may be broken
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  );
};

const ASCII = /^[ -~]*$/;

/** A percent sign that stands for itself stays. */
function decode(text: string): string {
  const once = (encoded: string): string =>
    encoded.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return ' '; // of another encoding
      }
    });
  return text.includes('%') ? once(once(text)) : text;
}
