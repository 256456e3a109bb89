/** Checks that what came from the operator's address is a Global Vendor List of version 3. */
import * as z from 'zod/mini';
import type { VendorList } from '@iabtechlabtcf/core';

const ids = z.array(z.int().check(z.minimum(1)));

const VENDOR = z.looseObject({
  id: z.int().check(z.minimum(1), z.maximum(65_535)),
  name: z.string(),
  purposes: ids,
  legIntPurposes: ids,
  flexiblePurposes: ids,
  specialPurposes: ids,
  features: ids,
  specialFeatures: ids,
  deletedDate: z.optional(z.string()),
});

const NAMED = z.record(z.string(), z.looseObject({ id: z.int() }));

/** Policies whose strings hold: 4 since TCF 2.2, 5 since 2.3. An unknown one may mean something else. */
const POLICIES = [4, 5] as const;

const SCHEMA = z.looseObject({
  gvlSpecificationVersion: z.literal(3),
  vendorListVersion: z.int().check(z.minimum(1), z.maximum(4095)),
  tcfPolicyVersion: z.literal(POLICIES),
  lastUpdated: z.string(),
  purposes: NAMED,
  specialPurposes: NAMED,
  features: NAMED,
  specialFeatures: NAMED,
  stacks: z.record(z.string(), z.looseObject({ id: z.int(), purposes: ids, specialFeatures: ids })),
  vendors: z.record(z.string(), VENDOR),
});

export type ParsedVendorList =
  | { readonly ok: true; readonly list: VendorList }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads a vendor list.
 *
 * Pure, never throws. The problem names the first field that is wrong.
 *
 * Source: GVL specification 3, "Global Vendor List".
 */
export function parseVendorList(value: unknown): ParsedVendorList {
  const { success, data, error } = SCHEMA.safeParse(value);
  if (!success) {
    const path = error.issues[0]?.path.join('.') ?? '';
    return { ok: false, problem: problemAt(path, value) };
  }
  const astray = Object.entries(data.vendors).find(([key, { id }]) => key !== String(id))?.[0];
  if (astray) return { ok: false, problem: `vendors.${astray} has another number inside` };
  return { ok: true, list: data as unknown as VendorList };
}

function problemAt(path: string, value: unknown): string {
  if (!path) return 'it is not an object';
  if (path === 'tcfPolicyVersion') {
    const found = JSON.stringify((value as { tcfPolicyVersion?: unknown }).tcfPolicyVersion);
    return `its tcfPolicyVersion is ${found}, and only ${POLICIES.join(' and ')} are known`;
  }
  return `${path} is missing or not what version 3 of the list has there`;
}
