/**
 * What a key that only may be about a person says once its value fits: under `guardian` a name, under `licence` a number of
 * many digits. A value of two words under a key that nobody knows is the name of a product.
 */
import { NOTHING, conceptsOf } from './concepts.ts';
import type { LeakKind } from './leak-kind.ts';

/** Longest key and longest value that are looked at, in UTF-16 units. */
const MAX_LENGTH = 50;
/** Keys that were asked for before: the same few come again and again. */
const MAX_KNOWN = 2000;

/** One to four words of letters, each with a capital in front or all of capitals; other alphabets have none. */
const NAME =
  /^(?:(?:(?:[dl]['’])?\p{Lu}\p{L}{0,20}|\p{Lo}{1,20}|d[aeiou]s?|v[ao]n|der|el|bin)(?:['’.-]\p{L}{1,20}){0,2}[.,]?(?: |$)){1,4}$/u;
/** What scripts write there instead of a name. */
const STATE =
  /(?:^|\s)(?:new|old|returning|first|last|logged|out|in|yes|no|not|guest|user|customer|client|member|visitor|gold|silver|bronze|platinum|premium|basic|standard|vip|plus|pro|club|free|trial|paid|unknown|anonymous|none|other|all|any|male|female|adult|child|private|business|company|team|group|inc|ltd|llc|gmbh|ag|sa)(?:\s|$)/iu;
/** A day of this century or the last one, in whatever order. */
const DAY =
  /^(?:(?:19\d|20[0-2])\d(?:[./-]?\d{1,2}[./-]?\d{1,2}(?:[T ].{0,20})?)?|\d{1,2}[./ -]\d{1,2}[./ -](?:(?:19|20)\d\d|\d\d))$/;
/** The number of a paper: most of it digits, and longer than an amount where there is no letter. */
const NUMBER = /^(?=(?:[^\d]{0,8}\d){5})[\dA-Z](?:[ ./-]?[\dA-Z]){5,19}$/i;
const AMOUNT = /^\d{0,7}$|[.,]\d{1,2}$/;
const PIN = /^\d{4,8}$/;
const PHONE = /^\+?\(?\d(?:[ ()./-]{0,3}\d){6,14}$/;

/** Looked for in the letters of lexicon/words.ts: what the key may be about, and what the value then is. */
const ROWS: readonly (readonly [key: RegExp, kind: LeakKind, fits: (value: string) => boolean])[] =
  [
    [/^f{0,3}[wW]{0,2}o[owW]{0,2}f{0,2}$/, 'person-name', (value) => isName(value)],
    [
      /^f{0,3}[wW]{0,2}h?[opqvy][opqvywW]{0,2}n?f{0,2}$/,
      'person-name',
      (value) => isName(value) && value.includes(' '),
    ],
    [/^f{0,3}[opqvy]{0,2}bf{0,2}$/, 'birth-date', (value) => DAY.test(value)],
    [
      /^f{0,3}[opqvy]{0,2}j[opqvy]?f{0,2}$/,
      'national-id',
      (value) => NUMBER.test(value) && !AMOUNT.test(value),
    ],
    [/^f{0,3}Pf{0,2}$/, 'secret', (value) => PIN.test(value)],
    [/^f{0,3}[opqv]?[yt]f{0,2}$/, 'phone', (value) => PHONE.test(value)],
  ];
/** Categories, accounts, carts and programs have these as well. */
const SYSTEM =
  /^-?(?:parents?|child(?:ren)?|client|(?:user-)?agent|coach|trainer|owner|holder|broker|resident|citizen|kind|handler|tax|policy|insurance|health|medical|social)-?$|-(?:group|page|model|section|step)-?$/;

const isName = (value: string): boolean => NAME.test(value) && !STATE.test(value);

/** What a value is, if anything. */
type LookAtValue = (value: string) => LeakKind | undefined;

const known = new Map<string, LookAtValue | undefined>();

/** What is asked about each value under `key`; `undefined` where the key says nothing with any value. Pure, never throws. */
export function fitsUnder(key: string): LookAtValue | undefined {
  if (key.length > MAX_LENGTH) return undefined;
  const found = known.get(key);
  if (found || known.has(key)) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const words = key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  const letters = conceptsOf(words).replaceAll(NOTHING, '');
  const rows = SYSTEM.test(words) ? [] : ROWS.filter(([pattern]) => pattern.test(letters));
  const look: LookAtValue = (value) =>
    rows.find(([, , fits]) => value.length > 1 && value.length <= MAX_LENGTH && fits(value))?.[1];
  known.set(key, rows.length > 0 ? look : undefined);
  return known.get(key);
}
