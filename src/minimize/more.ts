/**
 * The rarer half of the detectors: ids of further states, names of parameters in further languages, addresses that somebody
 * has hidden. The build puts more-later.ts in its place, so that pages load this half when they need it.
 */
import { findCoordinates } from './coordinates.ts';
import { findDegrees } from './degrees.ts';
import { findHashInBase64 } from './hash-base64.ts';
import { findHiddenEmail } from './hidden-email.ts';
import { findIban } from './iban.ts';
import { findIpV6 } from './ipv6.ts';
import { findMac } from './mac.ts';
import { findMakerKey } from './maker-keys.ts';
import { findNationalId } from './national-id.ts';
import { findNationalIds } from './national-ids.ts';
import { findNamedValue } from './named-value.ts';
import { FURTHER_NAMES, THINGS } from './further-names.ts';
import { MORE_NAMES } from './more-names.ts';
import { toPlain } from './plain.ts';
import type { KeyNames } from './leak-kind.ts';
import type { Detector } from './find-span.ts';

export interface More {
  readonly detectors: readonly Detector[];
  readonly names: KeyNames;
  /** The text in plain characters, where it is written in others. Pure, never throws. */
  readonly plain: (text: string) => string;
  /** What the name of a thing ends with, as `THING` in personal-key.ts. */
  readonly things?: RegExp;
}

export const ALL: More = {
  detectors: [
    [findHiddenEmail, 0, 8, ''],
    [findHashInBase64, 0, 44, '='],
    [findMakerKey, 0, 13, ''],
    [findMac, 0, 14, ''],
    [findIpV6, 0, 3, ':'],
    [findIban, 8, 15, ''],
    [findNationalId, 9, 11, ''],
    [findNationalIds, 4, 8, ''],
    [findCoordinates, 10, 13, '.'],
    [findDegrees, 2, 4, ''],
    [findNamedValue, 0, 19, '"'],
  ],
  names: [...MORE_NAMES, ...FURTHER_NAMES],
  things: THINGS,
  plain: toPlain,
};

/** What is known beside the common half. */
export const more = (): More => ALL;
