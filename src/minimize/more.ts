/**
 * The rarer half of the detectors: ids of further states, names of parameters in further languages, addresses that somebody
 * has hidden. The build puts more-later.ts in its place, so that pages load this half when they need it.
 */
import { findCoordinates } from './coordinates.ts';
import { findDegrees } from './degrees.ts';
import { findGroupedCard } from './grouped-card.ts';
import { findHashInBase64 } from './hash-base64.ts';
import { findHiddenEmail } from './hidden-email.ts';
import { findIban } from './iban.ts';
import { findIpV6 } from './ipv6.ts';
import { findLabelledPhone } from './labelled-phone.ts';
import { findMac } from './mac.ts';
import { findMakerKey, findPlainMakerKey } from './maker-keys.ts';
import { findNationalId } from './national-id.ts';
import { findNationalIds, findPan } from './national-ids.ts';
import { findNamedValue } from './named-value.ts';
import { FURTHER_NAMES, THINGS } from './further-names.ts';
import { MORE_NAMES } from './more-names.ts';
import { findRandomTail } from './random-tail.ts';
import { toPlain } from './plain.ts';
import { DIGITS, createSieve } from './sieve.ts';
import { findHexEmail, findQuotedEmail, findWrappedEmail } from './wrapped-email.ts';
import { fitsUnder } from './concept-values.ts';
import type { KeyNames, LeakKind } from './leak-kind.ts';
import type { FindSpan } from './find-span.ts';
import type { Least } from './sieve.ts';

export interface More {
  readonly detectors: readonly FindSpan[];
  /** Bits: which of the common half and of these may find anything in a text, and what it may hold (sieve.ts). */
  readonly sift: (text: string) => number;
  readonly names: KeyNames;
  /** The text in plain characters, where it is written in others. Pure, never throws. */
  readonly plain: (text: string) => string;
  /** What the name of a thing ends with, as `THING` in personal-key.ts. */
  readonly things?: RegExp;
  /** What a name that does not tell by itself says together with its value, if it may say anything. Pure, never throws. */
  readonly fits?: (key: string) => ((value: string) => LeakKind | undefined) | undefined;
}

const BLANK = ' \t\n\v\f\r';

/** What the detectors of common.ts need, one by one. */
const OF_COMMON: readonly Least[] = [
  [0, 6, '@%'],
  [0, 10, '*', 10, 0, ['yYkKhHsSiIaArR-', `jJ_oOpPsSuUrRiIzZ-${BLANK}`]],
  [0, 32, '*', 32],
  [0, 64, '', 64, 64],
  [4, 7, '.', 7],
  [14, 14, ''],
  [7, 8, '+% (/-.'],
  [0, 3, ':='],
];
/** What the rarer ones need. */
const OF_RARER: readonly Least[] = [
  [0, 8, '', 0, 0, [`${BLANK}&([{<-`, 'aA@#cdDpP.']],
  [0, 13, '_-', 13, 11],
  [2, 8, '', 0, 0, ['=', '4']],
  [8, 16, '', 16, 16],
  [14, 16, ' ._/-'],
  [8, 9, '.,#| '],
  [0, 44, '=', 43],
  [0, 13, '_-.', 13],
  [0, 13, 'DdEeFfSs', 13],
  [0, 33, '_-', 33, 30],
  [0, 14, ':.-', 14],
  [0, 3, ':'],
  [8, 15, '*'],
  [9, 11, ' .-'],
  [6, 9, ''],
  [4, 10, 'Pp', 10, 10],
  [10, 13, '.', 6],
  [2, 4, '', 0, 0, ['EW', `${BLANK}${DIGITS}`]],
  [0, 7, '"\'`<>\n|~'],
];

export const ALL: More = {
  detectors: [
    findHiddenEmail,
    findWrappedEmail,
    findQuotedEmail,
    findHexEmail,
    findGroupedCard,
    findLabelledPhone,
    findHashInBase64,
    findMakerKey,
    findPlainMakerKey,
    findRandomTail,
    findMac,
    findIpV6,
    findIban,
    findNationalId,
    findNationalIds,
    findPan,
    findCoordinates,
    findDegrees,
    findNamedValue,
  ],
  sift: createSieve([...OF_COMMON, ...OF_RARER]),
  names: [...MORE_NAMES, ...FURTHER_NAMES],
  things: THINGS,
  fits: fitsUnder,
  plain: toPlain,
};

/** What is known beside the common half. */
export const more = (): More => ALL;
