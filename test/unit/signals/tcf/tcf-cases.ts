/** What the tests of the TCF share: the list of our own making, a config, and random choices. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseVendorList } from '../../../../src/config/vendor-list.ts';
import { CHOICES, OPTIONAL_PURPOSES } from '../../../../src/core/purposes.ts';
import type { VendorList } from '@iabtechlabtcf/core';
import type { TcfConfig } from '../../../../src/signals/tcf/tcf-types.ts';

const file = new URL('../../../support/vendor-list.json', import.meta.url);

/** The fixture as it lies there, each time a copy. */
export const rawList = (): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** The fixture, checked. Vendors 7 (storage only), 42 (adverts), 310 (audience), 755 (adverts), 801 (asks for nothing). */
export function vendorList(): VendorList {
  const parsed = parseVendorList(rawList());
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.list;
}

export const CONFIG: TcfConfig = {
  cmpId: 123,
  cmpVersion: 4,
  vendorList: '/vendor-list.json',
  publisherCountry: 'DE',
};

/** 2026-11-21, a quarter past ten in the evening, UTC. */
export const NOW = Date.UTC(2026, 10, 21, 22, 15);

export const granted = fc.subarray([...OPTIONAL_PURPOSES]);
export const choice = fc.constantFrom(...CHOICES);
export const scope = fc.option(fc.subarray([7, 42, 310, 755, 801], { minLength: 1 }), {
  nil: undefined,
});
