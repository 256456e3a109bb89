/** The part of a vendor's file that visitors read. */
import type { VendorAbout } from '../src/core/vendor.ts';

export type VendorFacts = Omit<VendorAbout, 'name' | 'sources' | 'lastReviewed'>;

/** Picks by name, so that the rest is not bundled. */
export const factsOf = ({
  company,
  policyUrl,
  data,
  countries,
  cookies,
}: VendorAbout): VendorFacts => ({ company, policyUrl, data, countries, cookies });
