/** What the second layer says about a vendor: read from the vendors' own files, so that each stays one file. Written by scripts/write-vendors.mjs. */
import { about as criteo } from '../src/vendors/criteo.ts';
import { about as google } from '../src/vendors/google.ts';
import { about as linkedin } from '../src/vendors/linkedin.ts';
import { about as meta } from '../src/vendors/meta.ts';
import { about as microsoft } from '../src/vendors/microsoft.ts';
import { about as pinterest } from '../src/vendors/pinterest.ts';
import { about as reddit } from '../src/vendors/reddit.ts';
import { about as snapchat } from '../src/vendors/snapchat.ts';
import { about as tiktok } from '../src/vendors/tiktok.ts';
import { about as x } from '../src/vendors/x.ts';
import { factsOf, type VendorFacts } from './facts-of.ts';

/** Facts by vendor id. */
export const VENDOR_FACTS: Readonly<Record<string, VendorFacts>> = {
  criteo: factsOf(criteo),
  google: factsOf(google),
  linkedin: factsOf(linkedin),
  meta: factsOf(meta),
  microsoft: factsOf(microsoft),
  pinterest: factsOf(pinterest),
  reddit: factsOf(reddit),
  snapchat: factsOf(snapchat),
  tiktok: factsOf(tiktok),
  x: factsOf(x),
};
