/** Events that leave without what they are about, or not at all, because a page or product is sensitive; and which rule made it so. */
import type { Finder } from './problem.ts';

const TEXT = /^sensitive: (.+)/;

/** How to say that a rule is wrong, by what made something sensitive; a topic of the vocabulary has no row. */
const FIXES: Readonly<Record<string, string>> = {
  'data-sensitive': 'If it is not meant, take data-sensitive away.',
  pages: 'If this page is not meant, name it in "not".',
  words: 'If the word is not meant, take it out of "words".',
  config: 'Put right what the console names.',
  unknown: 'Serve pixelgate-sensitive.js and all of pixelgate-words-*.js from beside pixelgate.js.',
};

export const findSensitive: Finder = ({ entries }) => {
  const events = entries.flatMap(({ kind, name, vendor = '', text = '' }) => {
    const [, why] = TEXT.exec(text) ?? [];
    return kind === 'event' && why !== undefined ? [{ why, line: `${vendor} ${name}` }] : [];
  });
  return [...new Set(events.map(({ why }) => why))].map((why) => ({
    id: 'sensitive',
    severity: 'hint',
    title: `Sensitive by ${Object.hasOwn(FIXES, why) ? why : `the vocabulary: ${why}`}`,
    why: 'Vendors hear that something happened, not of which product, address or title; with "then": "drop" they hear nothing.',
    found: [...new Set(events.filter((each) => each.why === why).map(({ line }) => line))],
    fix: FIXES[why] ?? 'If nothing sensitive is told here, name the page or the word in "not".',
    ...(!Object.hasOwn(FIXES, why) && {
      code: JSON.stringify({ sensitive: { not: ['/this/page', 'word'] } }),
    }),
  }));
};
