/** Says which pages and events are sensitive, by the config and the vocabulary. Entry of pixelgate-sensitive.js. */
import { parseSensitive } from '../../config/sensitive-rules.ts';
import { matchPath } from '../../core/track/match-path.ts';
import {
  TOPICS,
  addEntry,
  compileVocabulary,
  entriesOf,
  topicOf,
} from '../../minimize/sensitive.ts';
import { WORDS } from '../../minimize/sensitive/words.ts';
import { readField } from '../../core/is-record.ts';
import type { Judge, SensitiveEnv } from '../sensitive-env.ts';
import type { SensitiveRules } from '../../config/sensitive-rules.ts';
import type { Vocabulary } from '../../minimize/sensitive.ts';

/** Texts whose answer is kept. */
const MAX_KEPT = 500;
/** More texts than any event has that vendors take: 200 products with five texts each. */
const MAX_TEXTS = 1000;
const MAX_DEPTH = 4;

/** For how long words are read in one go, so that the page stays quick to answer. */
const SLICE_MS = 8;

type Lookup = (texts: readonly string[]) => string | undefined;

export async function connect({ config, isStrict, report }: SensitiveEnv): Promise<Judge> {
  const { sensitive } = Object(config) as { readonly sensitive?: unknown };
  const rules = parseSensitive(sensitive, (sentence) => report('rule', sentence));
  const { topics } = rules;
  const own = createLookup(ownVocabulary(rules));
  const all = ownVocabulary(rules);
  const coming = readWords(all, topics ?? TOPICS);
  const read = (): void => {
    while (!coming.next().done);
  };
  const isOn = (): boolean => (topics ? topics.length > 0 : isStrict());
  if (isOn()) await inSlices(coming);
  const lookupAll = createLookup(all);
  const lookup: Lookup = (texts) => {
    if (!isOn()) return own(texts);
    // a visitor may limit the use of sensitive data later
    read();
    return lookupAll(texts);
  };
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
  };
}

const ownVocabulary = ({ words, notWords }: SensitiveRules): Vocabulary =>
  compileVocabulary({ not: notWords.map((word) => `-${word}`), words });

/** Adds the words of some topics, one with each step. */
function* readWords(
  vocabulary: Vocabulary,
  topics: NonNullable<SensitiveRules['topics']>,
): Generator<undefined> {
  for (const topic of topics)
    for (const entry of entriesOf(WORDS[topic])) yield void addEntry(vocabulary, entry, topic);
}

async function inSlices(steps: Iterator<undefined>): Promise<void> {
  let end = performance.now() + SLICE_MS;
  while (!steps.next().done) {
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE_MS;
  }
}

/** Keeps answers: each event goes to several vendors, and each page has one title. */
function createLookup(vocabulary: Vocabulary): Lookup {
  const kept = new Map<string, string | undefined>();
  const ofText = (text: string): string | undefined => {
    if (!kept.has(text)) {
      if (kept.size >= MAX_KEPT) kept.clear();
      kept.set(text, topicOf([text], vocabulary));
    }
    return kept.get(text);
  };
  return (texts) => {
    for (const text of texts) {
      const found = ofText(text);
      if (found !== undefined) return found;
    }
    return undefined;
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
