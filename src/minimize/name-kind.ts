/** What the name of a parameter says about what stands under it: the common names, and how any of them is looked for. */
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
  [
    'person-name',
    /(?:first|last|sur|full|given|family|user|customer)name|cardhold|-[fl]n(?:ame)?-/,
  ],
  ['birth-date', /-dob-|birth(?!s)/],
  ['address', /address|street(?![lws])|-(?:zip|zp|addr)-/],
  ['national-id', /-ssn-|passport/],
  ['secret', /-(?:pwd|auth|session|sid|otp)-|passw|authoriz|token|secret|apikey|sessionid/],
  ['payment-card', /-cv[vc]-|creditcard|cardnu/],
  ['ip', /-ip-/],
  ['coordinates', /-l(?:at|on|ng|ong)(?:itude)?-|-geo-/],
  ['personal-key', /-uid-|(?:user|customer|client|member|visitor|external|device)id/],
];
/** What the name of a thing ends with; an `id` or a `name` behind it changes nothing. And what a yes or no begins with. */
const THING =
  /^-is-|-(?:campaign|template|subject|list|type|status|count|model|brand|category|size|color|page|version)-(?:ids?-|name-){0,2}$/;

/**
 * What stands under `key`; `undefined` where it does not tell. Pure, never throws.
 *
 * @param names - looked for after the common ones
 * @param things - what the name of a thing ends with, beside the common ones
 */
export function kindOfName(key: string, names: KeyNames, things?: RegExp): LeakKind | undefined {
  // `userEmail`, `USER_EMAIL`, `user[émail]2` as `-user-email-`
  const words = `-${key}-`
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, '-');
  if (THING.test(words) || things?.test(words)) return undefined;
  const both = `${words} ${words.replaceAll('-', '')}`;
  return (
    [...NAMES, ...names].find(([, pattern]) => pattern.test(both))?.[0] ??
    // no vendor documents a name in other letters, or with accents: it is the page's own, of a form as a rule
    (/[^ -~]/.test(key) ? 'personal-key' : undefined)
  );
}
