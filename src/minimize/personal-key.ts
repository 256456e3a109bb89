/**
 * Names of parameters that say that a person stands under them, in the languages and spellings of forms: `userEmail`,
 * `billing[phone]`, `geburtsdatum`, `cd[fname]`. `content_name` and `item_name` are none of them.
 */
import { unescaped } from './decode.ts';
import { more } from './more.ts';
import type { KeyNames, LeakKind } from './leak-kind.ts';

/**
 * What names say: short words between dashes, and parts that say it wherever they stand. Looked for in
 * `-user-e-mail- useremail`: small letters without accents.
 */
const NAMES: KeyNames = [
  ['email', /-em-|mail/],
  [
    'phone',
    /-(?:phones?|ph|tel|mobile|cell|fax)-|(?:user|customer|home|work|mobile|cell|tele)phone|phonenu/,
  ],
  ['person-name', /(?:first|last|[fl]|sur|full|given|family|user|customer)name|cardhold|-[fl]n-/],
  ['birth-date', /-dob-|birth(?!s)|bday/],
  ['address', /address|street|-(?:zip|zp|addr)-|zipcode|post(?:al)?code/],
  ['national-id', /-ssn-|passport/],
  ['secret', /-(?:pwd|auth|session|sid|otp|csrf)-|passw|authoriz|token|secret|apikey|sessionid/],
  ['payment-card', /-cv[vc]-|creditcard|cardnu/],
  ['ip', /-ip-/],
  ['coordinates', /-l(?:at|on|ng|ong)(?:itude)?-|-geo-/],
  ['personal-key', /-uid-|(?:user|customer|client|member|visitor|external|device)id/],
];
/** What the name of a thing ends with; an `id` or a `name` behind it changes nothing. And what a yes or no begins with. */
const THING =
  /^-is-|-(?:campaign|template|subject|list|type|status|count|model|brand|category|size|color|page|optin|layout|app|headdress|streetwear)-(?:ids?-|name-){0,2}$/;

/** Keys that were asked for before: the same few come again and again. */
const known = new Map<string, LeakKind | undefined>();
const MAX_KNOWN = 500;
/** Of a longer key its end is looked at, in UTF-16 units. */
const MAX_KEY = 99;

/**
 * What stands under `key`; `undefined` where the key does not tell. Under the name of a `hash` or of `coordinates` the
 * value tells as well (leak-by-key.ts). Pure, never throws.
 */
export function kindOfKey(key: string): LeakKind | undefined {
  const { names } = more();
  const id = names.length + key.slice(-MAX_KEY);
  if (!known.has(id)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(id, kindOf(`-${wordsOf(key.slice(-MAX_KEY))}-`, names));
  }
  return known.get(id);
}

/** Whether whatever stands under `key` is personal. Pure, never throws. */
export const isPersonalKey = (key: string): boolean =>
  ![undefined, 'coordinates', 'hash'].includes(kindOfKey(key));

/** `userEmail`, `USER_EMAIL`, `user[émail]2` as `user-email`. */
const wordsOf = (key: string): string =>
  unescaped(key)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, '-');

function kindOf(words: string, names: KeyNames): LeakKind | undefined {
  if (THING.test(words)) return undefined;
  const both = `${words} ${words.replaceAll('-', '')}`;
  const [kind] = [...NAMES, ...names].find(([, pattern]) => pattern.test(both)) ?? [];
  // no vendor documents a name in other letters: it is the page's own, of a form as a rule
  return kind ?? (/[^ -~]/.test(words) ? 'personal-key' : undefined);
}
