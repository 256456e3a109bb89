/** Finds words that tell something sensitive about a visitor: in a path, a title, a search, the name of a product. */

/**
 * What the built-in vocabulary tells apart. Article 9 GDPR, and what laws of US states and vendors' terms add.
 * - `health`: illness, treatment, pregnancy, disability, addiction; not what shops sell under that name, such as vitamins.
 * - `children`: content that is directed to them; not what parents buy, which says nothing about a child being watched.
 * - `religion`: faiths, their services, their communities; not feasts that everybody shops for.
 * - `politics`: parties, campaigns, movements; not news of an election.
 * - `sexuality`: sex life, sexual orientation, gender identity.
 * - `finance`: debts, loans, creditworthiness, benefits; not paying by card or in parts.
 * - `union`: membership of a trade union.
 */
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

/** Entries of one language with commas between them, by topic; see `compileVocabulary` for how one is written. */
export type Words = Readonly<Partial<Record<Topic, string>>>;

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
  const isHarmless = written.startsWith('-');
  const isStem = written.endsWith('*');
  for (const spelling of new Set([written, written.replace(UMLAUTS, toDigraph)]))
    addTo(index, { text: plain(spelling).trim(), topic, isStem, isHarmless });
}

/** Adds the first letters of a word, or with a blank behind them a word, in letters that `toLine` leaves as they are. */
export const addStart = ({ atStart }: Vocabulary, start: string, topic: string): void =>
  addTo(atStart, { text: start, topic, isStem: true, isHarmless: false });

function addTo(index: Index, entry: Entry): void {
  const { text, isHarmless } = entry;
  if (text.length < 2) return;
  const key = keyAt(text, 0);
  const list = index.get(key) ?? [];
  // what is harmless is looked for first
  if (isHarmless) list.unshift(entry);
  else list.push(entry);
  index.set(key, list);
}

/** Reads what a language has about one topic. */
export const entriesOf = (words: Words, topic: Topic): readonly string[] =>
  words[topic]?.split(',') ?? [];

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

/** A text as it is looked at: what is longer is cut, what is encoded is decoded, one space stands between the words. */
export const toLine = (text: string): string => plain(decode(text.slice(0, MAX_LENGTH)));

function topicOfText(text: string, { atStart, within }: Vocabulary): string | undefined {
  const line = toLine(text);
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

/** All topics of words that begin where a word of a line begins, harmless ones left out. @param line - as `toLine` gives it */
export function topicsAtStart(line: string, { atStart }: Vocabulary): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = line.indexOf(' ') + 1; at > 0; at = line.indexOf(' ', at) + 1)
    for (const entry of atStart.get(keyAt(line, at)) ?? [])
      if (isAt(entry, line, at)) found.add(entry.topic);
  return found;
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
