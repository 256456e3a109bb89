/**
 * Names of parameters in which only the parts together say that a person stands under them: `paxName`, `nom du titulaire`,
 * `versichertennummer`. A `product_name` has no person in it.
 */
import * as part from './name-parts.ts';
import type { KeyNames, LeakKind } from './leak-kind.ts';

/** Children and their parents, whoever is to be called. */
const OTHERS =
  '[ck]onta[ck]to?|contatto|emergency|child|baby|enfant|hij[oa]|figli[oa]|genitore|garant|uye|care-of|guardian';
const ANYBODY = `(?:${part.PERSON}|${part.NUMBERED})\\w{0,2}-`;
/** Somebody in front of what is theirs, whose it is, or where they are. */
const SOMEBODY = `-(?:${ANYBODY}?|(?:${OTHERS})s?-?|(?:your|my|votre|vos|ton|tu|su|ihr|dein|uw|din|tuo|seu)-)`;
const HOME = `-(?:${part.HOME})\\w{0,4}-?`;
const LINKS = `(?:(?:${part.LINK})-){0,2}`;
const NAME = `-?(?:${part.NAME})-`;
const WHICH = `(?:${part.WHICH})s?`;
const NUMBER = `(?:${part.NUMBER})`;
const numbered = (thing: string): string =>
  `-(?:${thing})\\w{0,2}-?${NUMBER}-|-${NUMBER}(?:-${LINKS})?(?:${thing})\\w{0,3}-`;

/** Looked for in `-user-e-mail- useremail`. */
const ROWS: readonly (readonly [kind: LeakKind, pattern: string])[] = [
  [
    'person-name',
    `${SOMEBODY}(?:(?:${part.WHICH}|${part.HOME}|${part.PERSON})-?|(?<=-)(?:${part.LINK})-){0,3}${NAME}|-${WHICH}${NAME}|-(?:${part.NAME})-${LINKS}(?:${WHICH}-|(?:${OTHERS})-|${ANYBODY})|-(?:${part.CARD}|${part.ACCOUNT})-?${LINKS}(?:owner|holder)-`,
  ],
  [
    'phone',
    `-(?:${part.PHONE})(?:s?-|-?${NUMBER})|(?:${SOMEBODY}|${HOME})(?:${part.PHONE})-|-(?:${ANYBODY}?)?[ck]onta[ck]to?-?${NUMBER}-|-${ANYBODY}?contact-|-(?:${part.PHONE})-?${ANYBODY}|-${NUMBER}-?(?:${part.PHONE})-`,
  ],
  ['birth-date', `${SOMEBODY}[db](?:ob|day)-`],
  ['address', `(?:${SOMEBODY}|${HOME})(?:${part.ADDRESS})-`],
  ['national-id', numbered(part.PAPER)],
  ['payment-card', numbered(part.CARD)],
  ['iban', `${numbered(part.ACCOUNT)}|-bank-?(?:${part.ACCOUNT})-?${NUMBER}-`],
  [
    'personal-key',
    `-(?:${ANYBODY}|(?:your|my|contact|billing|shipping|delivery|personal|udf{0,2})-)(?:\\w{1,30}-)?(?:${part.PLACE}|${part.TRAIT})-|-(?:${part.NUMBERED})\\w{0,2}-?(?:id|${NUMBER})-`,
  ],
];

export const COMPOUND_NAMES: KeyNames = ROWS.map(([kind, pattern]) => [kind, new RegExp(pattern)]);
