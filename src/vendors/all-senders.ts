/** How the events of every vendor are written. Written by scripts/write-vendors.mjs. */
import { criteoSender } from './criteo.ts';
import { googleSender } from './google.ts';
import { linkedinSender } from './linkedin.ts';
import { metaSender } from './meta.ts';
import { microsoftSender } from './microsoft.ts';
import { pinterestSender } from './pinterest.ts';
import { redditSender } from './reddit.ts';
import { snapchatSender } from './snapchat.ts';
import { tiktokSender } from './tiktok.ts';
import { xSender } from './x.ts';
import type { VendorSender } from '../core/vendor.ts';

export const ALL_SENDERS: readonly VendorSender[] = [
  criteoSender,
  googleSender,
  linkedinSender,
  metaSender,
  microsoftSender,
  pinterestSender,
  redditSender,
  snapchatSender,
  tiktokSender,
  xSender,
];
