/** What the JSON config says about sensitive pages and products. What protects and cannot be read protects everything. */
import { TOPICS } from '../minimize/sensitive.ts';
import { isRecord } from '../core/is-record.ts';
import { show } from '../core/show.ts';
import type { Topic } from '../minimize/sensitive.ts';

export interface SensitiveRules {
  /** Patterns of paths, as in `matchPath`. */
  readonly pages: readonly string[];
  /** Words of the site's own, as in `compileVocabulary`. */
  readonly words: readonly string[];
  /** Patterns of paths that are not sensitive, whatever the words say. */
  readonly notPages: readonly string[];
  /** Words that are not. */
  readonly notWords: readonly string[];
  /** Topics of the built-in vocabulary; `undefined`: as the law has it. */
  readonly topics: readonly Topic[] | undefined;
  /** What becomes of an event: it leaves without what tells what it is about, or not at all. */
  readonly effect: 'withhold' | 'drop';
  /** A rule that cannot be read may have meant any page. */
  readonly isBroken: boolean;
}

const FIELDS = ['pages', 'words', 'not', 'vocabulary', 'then'];
const EXAMPLE = '{"pages": ["/health/**"]}';
const PATH = 'a path such as "/health/**"';
const WORD = 'a word such as "tarot", or the beginning of one such as "tarot*"';
const BROKEN = 'Every page counts as sensitive until that is put right.';

/**
 * Reads `sensitive` of the JSON config.
 *
 * Pure, never throws.
 * @param written - as it was parsed; `undefined` where the config has none
 * @param say - gets one sentence per thing that is wrong
 */
export function parseSensitive(written: unknown, say: (sentence: string) => void): SensitiveRules {
  let isBroken = false;
  const wrong = (path: string, value: unknown, use: string, result = BROKEN): void => {
    isBroken ||= result === BROKEN;
    say(`${path} in the JSON config is ${show(value)}. Use ${use}. ${result}`);
  };
  const fields = isRecord(written) ? written : {};
  if (written !== undefined && !isRecord(written))
    wrong('sensitive', written, `an object such as ${EXAMPLE}`);
  for (const key of Object.keys(fields))
    if (!FIELDS.includes(key)) wrong(`sensitive.${key}`, fields[key], FIELDS.join(', '));

  const listOf = (
    key: string,
    fits: (text: string) => boolean,
    use: string,
    result?: string,
  ): readonly string[] =>
    ([fields[key] ?? []].flat() as unknown[]).flatMap((entry, index) => {
      if (typeof entry === 'string' && entry.length < 500 && fits(entry)) return [entry];
      const path = Array.isArray(fields[key]) ? `[${index}]` : '';
      wrong(`sensitive.${key}${path}`, entry, use, result);
      return [];
    });
  const pages = listOf('pages', isPath, PATH);
  const words = listOf('words', isWord, WORD);
  const not = listOf(
    'not',
    (text) => isPath(text) || isWord(text),
    `${PATH}, or ${WORD}`,
    'It is left out.',
  );
  const { vocabulary, then = 'withhold' } = fields;
  const isThen = then === 'withhold' || then === 'drop';
  if (!isThen) wrong('sensitive.then', then, '"withhold" or "drop"', 'Acting as "drop".');
  return {
    pages,
    words,
    notPages: not.filter(isPath),
    notWords: not.filter((text) => !isPath(text)),
    topics: topicsOf(vocabulary, wrong),
    effect: isThen ? then : 'drop',
    isBroken,
  };
}

const isPath = (text: string): boolean => /^(\/|\*\*)/.test(text);
const isWord = (text: string): boolean =>
  /^\*?[\p{L}\p{N}]/u.test(text) && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;

function topicsOf(
  vocabulary: unknown,
  wrong: (path: string, value: unknown, use: string, result: string) => void,
): readonly Topic[] | undefined {
  if (vocabulary === undefined) return undefined;
  if (vocabulary === false) return [];
  if (vocabulary === true) return TOPICS;
  const named: readonly unknown[] = Array.isArray(vocabulary) ? vocabulary : [vocabulary];
  const known = TOPICS.filter((topic) => named.includes(topic));
  if (known.length === named.length && known.length > 0) return known;
  const use = `true, false, or a list of ${TOPICS.join(', ')}`;
  wrong('sensitive.vocabulary', vocabulary, use, 'All topics count.');
  return TOPICS;
}
