/** What the gate knows of every vendor, in alphabetical order. A new one is its file, one line here and one in senders.ts. */
import { google } from './google.ts';
import { meta } from './meta.ts';
import { pinterest } from './pinterest.ts';
import { tiktok } from './tiktok.ts';
import type { VendorAdapter } from '../core/vendor.ts';

export const VENDORS: readonly VendorAdapter[] = [google, meta, pinterest, tiktok];
