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
import { findNationalIds } from './national-ids.ts';
import { MORE_NAMES } from './more-names.ts';
import type { FindSpan } from './find-span.ts';
import type { KeyNames } from './leak-kind.ts';

export interface More {
  readonly detectors: readonly FindSpan[];
  readonly names: KeyNames;
}

export const ALL: More = {
  detectors: [
    findHiddenEmail,
    findHashInBase64,
    findMakerKey,
    findMac,
    findIpV6,
    findIban,
    findNationalIds,
    findCoordinates,
    findDegrees,
  ],
  names: MORE_NAMES,
};

/** What is known beside the common half. */
export const more = (): More => ALL;
