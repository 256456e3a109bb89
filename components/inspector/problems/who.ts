/** Whose an address is, or the name of something stored: a vendor with a file here, or a well-known tracker. */
import { matchVendor } from '../../../src/core/match-vendor.ts';
import type { OptionalPurpose } from '../../../src/core/purposes.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import { VENDORS } from '../../../src/vendors/index.ts';
import { VENDOR_NAMES } from '../../vendor-names.ts';
import { TRACKERS } from './trackers.ts';

export interface Who {
  readonly name: string;
  /** Id of the vendor file; `''` for a tracker without one. */
  readonly vendor: string;
  readonly purpose: OptionalPurpose;
}

/** Host and path of an absolute address, as the tables are tested against. `''` for anything else. */
export const placeOf = (address: string): string => {
  if (!URL.canParse(address)) return '';
  const { hostname, pathname } = new URL(address);
  return hostname + pathname;
};

const GUARDS = VENDORS.map(({ id, guard, purposes }) => [id, guard, purposes] as const);
const STORED = ALL_SENDERS.map(({ id, stored }) => [id, stored] as const);

/** Pure. @param address - absolute @returns `undefined` for everybody else */
export function whoseAddress(address: string): Who | undefined {
  const place = placeOf(address);
  const tracker = TRACKERS.find(({ places }) => places.test(place));
  if (tracker) return { ...tracker, vendor: '' };
  return whoOf(matchVendor(place, GUARDS));
}

/** Pure. @param name - of a cookie or a storage key */
export function whoseName(name: string): Who | undefined {
  const found = whoOf(matchVendor(name, STORED));
  const tracker = TRACKERS.find(({ stored }) => stored?.test(name));
  return found ?? (tracker && { ...tracker, vendor: '' });
}

const whoOf = (match: ReturnType<typeof matchVendor>): Who | undefined =>
  match && {
    name: VENDOR_NAMES[match.of] ?? match.of,
    vendor: match.of,
    purpose: match.purposes[0] ?? 'marketing',
  };
