/** Names of parameters whose concepts together say that a person stands under them: whose, which, a name; a paper, a number. */
import { NOTHING, conceptsOf } from './concepts.ts';
import type { KeyNames, LeakKind } from './leak-kind.ts';

/** Looked for in the letters of lexicon/words.ts, without what only joins others. */
const ROWS: readonly (readonly [kind: LeakKind, pattern: RegExp])[] = [
  ['email', /M/],
  ['birth-date', /B|b[dcopq]|[dcfopq]b/],
  [
    'person-name',
    /N|[opqy][opqwW]{0,3}n|n[wWy]{0,2}[opqy]|[wW]n|n[wWkl]|[kl][opq]|y[op]$|[opqkl]W/,
  ],
  ['phone', /T|t[opqyh#z]|[opqyh#zw]f{0,2}t|^f{0,3}tf{0,3}$|[yo][#z]|#[yo]|[opqy]y$/],
  ['address', /A|a[opqyh#zac]|[opqyh#c]a/],
  ['national-id', /I|[jJ][#z]|[#z][jJ]|[opq]j|j[opq]/],
  ['secret', /S|[opqykl]P|P[#zkl]|[#z]P/],
  ['payment-card', /K|k[#zr]|[#z]k|rd?k/],
  ['iban', /l[#z]|[#z]l/],
  ['coordinates', /G/],
  ['personal-key', /E|[opqyh]c|c[opqh]|[opqy]e|e[opq]|q[#zi]|[#zi]q/],
];
/** What the name of a thing ends or begins with, beside `THING` in name-kind.ts. */
const THING =
  /^-(?:has|show|hide|enable|total|max|min)-|^-num-\w{1,20}s-$|-(?:required|error|valid|label|visible|enabled|help|hint|icon|image|img|url|link|href|width|height|options?|method|plan|tier|score|level|class|count|total|price|amount|policy|terms|rate|fee)-(?:ids?-|name-)?$/;

let last = '';
let lastKind: LeakKind | undefined;

function kindIn(both: string): LeakKind | undefined {
  const [words = ''] = both.split(' ');
  if (THING.test(words)) return undefined;
  const letters = conceptsOf(words).replaceAll(NOTHING, '');
  return ROWS.find(([, pattern]) => pattern.test(letters))?.[0];
}

function kindOf(both: string): LeakKind | undefined {
  if (both !== last) [last, lastKind] = [both, kindIn(both)];
  return lastKind;
}

export const CONCEPT_NAMES: KeyNames = ROWS.map(([kind]) => [
  kind,
  { test: (both) => kindOf(both) === kind },
]);
