/** Says which pages and events are sensitive, by the config and the vocabulary. Entry of pixelgate-sensitive.js. */
import { parseSensitive } from '../../config/sensitive-rules.ts';
import { matchPath } from '../../core/track/match-path.ts';
import { TOPICS, compileVocabulary, topicOf } from '../../minimize/sensitive.ts';
import { readField } from '../../core/is-record.ts';
import { UNKNOWN } from '../sensitive-env.ts';
import { createWordFiles } from './words.ts';
import type { Judge, SensitiveEnv } from '../sensitive-env.ts';
import type { SensitiveRules } from '../../config/sensitive-rules.ts';
import type { Vocabulary } from '../../minimize/sensitive.ts';
import type { WordFiles } from './words.ts';

/** Texts whose answer is kept. */
const MAX_KEPT = 500;
/** More texts than any event has that vendors take: 200 products with five texts each. */
const MAX_TEXTS = 1000;
const MAX_DEPTH = 4;

type Lookup = (texts: readonly string[]) => string | undefined;

export async function connect(env: SensitiveEnv): Promise<Judge> {
  const { config, isStrict, report } = env;
  const { sensitive } = Object(config) as { readonly sensitive?: unknown };
  const rules = parseSensitive(sensitive, (sentence) => report('rule', sentence));
  const { topics } = rules;
  const vocabulary = ownVocabulary(rules);
  const files = await createWordFiles(env, topics ?? TOPICS, vocabulary);
  const own = createLookup(ownVocabulary(rules));
  const all = createLookup(vocabulary, files);
  // a visitor may limit the use of sensitive data later
  const isOn = (): boolean => (topics ? topics.length > 0 : isStrict());
  const lookup: Lookup = (texts) => (isOn() ? all : own)(texts);
  return {
    effect: rules.effect,
    ofPage({ pathname, search, hash }, title) {
      if (rules.isBroken) return 'config';
      const isOneOf = (patterns: readonly string[]): boolean =>
        patterns.some((pattern) => matchPath(pattern, pathname));
      if (isOneOf(rules.notPages)) return undefined;
      return isOneOf(rules.pages) ? 'pages' : lookup([pathname + search + hash, title]);
    },
    ofEvent: (params) => (rules.isBroken ? 'config' : lookup(textsIn(params))),
    ofName: (name) => (rules.isBroken ? 'config' : lookup([name, apart(name)])),
    pending: files.pending,
  };
}

const ownVocabulary = ({ words, notWords }: SensitiveRules): Vocabulary =>
  compileVocabulary({ not: notWords.map((word) => `-${word}`), words });

/** The words that a name is made of: `HIVTestBooked`. */
const apart = (name: string): string =>
  name.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');

/**
 * Keeps answers: each event goes to several vendors, and each page has one title.
 * @param files - those that the vocabulary is read from, where it is not complete
 */
function createLookup(vocabulary: Vocabulary, files?: WordFiles): Lookup {
  const kept = new Map<string, string | undefined>();
  const ofText = (text: string): string | undefined => {
    if (!kept.has(text)) {
      // what comes later has no word for a text that was looked at before
      if (files?.has(text) === false) return UNKNOWN;
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(text, topicOf([text], vocabulary));
    }
    return kept.get(text);
  };
  return (texts) => {
    let isUnknown = false;
    for (const text of texts) {
      const found = ofText(text);
      if (found !== undefined && found !== UNKNOWN) return found;
      isUnknown ||= found === UNKNOWN;
    }
    return isUnknown ? UNKNOWN : undefined;
  };
}

/** Every text in the parameters of an event: names, categories, ids, searches. */
function textsIn(params: unknown): readonly string[] {
  const texts: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (texts.length >= MAX_TEXTS) return;
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH)
      for (const key of keysOf(value)) visit(readField(value, key), depth + 1);
  };
  visit(params, 0);
  return texts;
}

/** None of what cannot be looked at. */
function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}
