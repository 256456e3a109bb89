/** Brings the parts of the vocabulary that a text asks for: one file per family of languages, `pixelgate-words-<family>.js`. */
import { addEntry, createVocabulary, entriesOf, toLine } from '../../minimize/sensitive.ts';
import { familiesOf, readHints } from '../../minimize/sensitive/families.ts';
import { HINTS } from '../../minimize/sensitive/hints.ts';
import type { Topic, Vocabulary, Words } from '../../minimize/sensitive.ts';
import type { SensitiveEnv } from '../sensitive-env.ts';

/** For how long words are read in one go, so that the page stays quick to answer. */
const SLICE_MS = 8;

export interface WordFiles {
  /** Whether all words are there that a text may hold. Those that are not are asked for. */
  has(text: string): boolean;
  /** While some are on their way. */
  pending(): Promise<void> | undefined;
}

/**
 * @param vocabulary - takes up what comes
 * @returns resolves when texts can be looked at
 */
export async function createWordFiles(
  { bring, report, onWords }: Pick<SensitiveEnv, 'bring' | 'report' | 'onWords'>,
  topics: readonly Topic[],
  vocabulary: Vocabulary,
): Promise<WordFiles> {
  const hints = createVocabulary();
  await inSlices(readHints(HINTS, hints));
  /** Families that were asked for, and whether they are there. */
  const asked = new Map<string, boolean>();
  const coming = new Set<Promise<void>>();

  const fetchWords = async (family: string): Promise<void> => {
    const { words } = (await bring(`words-${family}`)) as { readonly words: readonly Words[] };
    await inSlices(readWords(vocabulary, words, topics));
    asked.set(family, true);
  };
  const ask = (family: string): void => {
    asked.set(family, false);
    const until = fetchWords(family)
      .catch(() => report('words-file', family))
      .then(() => {
        coming.delete(until);
        onWords();
      });
    coming.add(until);
  };
  return {
    has(text) {
      const families = familiesOf(toLine(text), hints);
      for (const family of families) if (!asked.has(family)) ask(family);
      return families.every((family) => asked.get(family));
    },
    pending: () => (coming.size > 0 ? Promise.race(coming) : undefined),
  };
}

/** Adds the words of some topics, one with each step. */
function* readWords(
  vocabulary: Vocabulary,
  languages: readonly Words[],
  topics: readonly Topic[],
): Generator<undefined> {
  for (const words of languages)
    for (const topic of topics)
      for (const entry of entriesOf(words, topic)) yield void addEntry(vocabulary, entry, topic);
}

async function inSlices(steps: Iterator<undefined>): Promise<void> {
  let end = performance.now() + SLICE_MS;
  while (!steps.next().done) {
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE_MS;
  }
}
