/** How the events of every vendor are written, in alphabetical order. Apart from index.ts, so that the gate does not carry it. */
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
