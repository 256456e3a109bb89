/** How the events of the vendors that most sites have are written. Apart from index.ts, so that the gate does not carry it. Written by scripts/write-vendors.mjs. */
import { googleSender } from './google.ts';
import { metaSender } from './meta.ts';
import { pinterestSender } from './pinterest.ts';
import { tiktokSender } from './tiktok.ts';
import type { VendorSender } from '../core/vendor.ts';

export const SENDERS: readonly VendorSender[] = [
  googleSender,
  metaSender,
  pinterestSender,
  tiktokSender,
];
