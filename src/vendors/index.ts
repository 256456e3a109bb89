/**
 * What the gate knows of every vendor, in alphabetical order. A new one is its file and its line here; `npm run build`
 * writes the other lists from this one.
 */
import { criteo } from './criteo.ts';
import { google } from './google.ts';
import { linkedin } from './linkedin.ts';
import { meta } from './meta.ts';
import { microsoft } from './microsoft.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import { snapchat } from './snapchat.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import type { VendorAdapter } from '../core/vendor.ts';

export const VENDORS: readonly VendorAdapter[] = [
  criteo,
  google,
  linkedin,
  meta,
  microsoft,
  pinterest,
  reddit,
  snapchat,
  tiktok,
  x,
];
