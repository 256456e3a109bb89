/** What the second layer says about a vendor: read from the vendors' own files, so that each stays one file. */
import { about as google } from '../src/vendors/google.ts';
import { about as meta } from '../src/vendors/meta.ts';
import { about as pinterest } from '../src/vendors/pinterest.ts';
import { about as tiktok } from '../src/vendors/tiktok.ts';
import type { VendorAbout } from '../src/core/vendor.ts';

/** The part of {@link VendorAbout} that visitors read. */
export type VendorFacts = Omit<VendorAbout, 'sources' | 'lastReviewed'>;

/** Picks by name, so that the rest is not bundled. */
const factsOf = ({ company, policyUrl, data, countries, cookies }: VendorAbout): VendorFacts => ({
  company,
  policyUrl,
  data,
  countries,
  cookies,
});

/** Facts by vendor id. */
export const VENDOR_FACTS: Readonly<Record<string, VendorFacts>> = {
  google: factsOf(google),
  meta: factsOf(meta),
  pinterest: factsOf(pinterest),
  tiktok: factsOf(tiktok),
};
