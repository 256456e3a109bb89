/** What the second layer says about a vendor: read from the vendors' own files, so that each stays one file. */
import { about as google } from '../src/vendors/google.ts';
import { about as meta } from '../src/vendors/meta.ts';
import { about as pinterest } from '../src/vendors/pinterest.ts';
import { about as tiktok } from '../src/vendors/tiktok.ts';
import type { VendorAbout } from '../src/core/vendor.ts';

/** The part of {@link VendorAbout} that visitors read. Picked one by one, so that the rest is not bundled. */
export type VendorFacts = Pick<VendorAbout, 'policyUrl' | 'cookies'>;

/** Facts by vendor id. */
export const VENDOR_FACTS: Readonly<Record<string, VendorFacts>> = {
  google: { policyUrl: google.policyUrl, cookies: google.cookies },
  meta: { policyUrl: meta.policyUrl, cookies: meta.cookies },
  pinterest: { policyUrl: pinterest.policyUrl, cookies: pinterest.cookies },
  tiktok: { policyUrl: tiktok.policyUrl, cookies: tiktok.cookies },
};
