/** What Pixelgate itself keeps on the device: the cookie with the choice, and the database with the log. Pure. */
import type { UiView } from '../src/core/api.ts';

export const OWN_COOKIE = 'pixelgate';
/** In IndexedDB. What rules for retargeting remember lies in it too, while marketing is granted. */
export const OWN_DATABASE = 'pixelgate';

const DAY_MS = 864e5;
/** Where it runs until somebody objects, an objection lives as long as browsers let a cookie live. */
const MOST_DAYS = 400;
/** How long an answer lasts under a law that asks first, and the laws that have another number. */
const DAYS = 180;
const OTHER_DAYS: Readonly<Record<string, number>> = { 'br-lgpd': 365, 'ca-qc': 365 };

/** How many days the cookie lives. Before a decision there is none, and this is how long it would. */
export function ownCookieDays({ model, consent }: Pick<UiView, 'model' | 'consent'>): number {
  const { decidedAt, expiresAt, regime } = consent;
  if (model !== 'opt-in') return MOST_DAYS;
  const days = decidedAt && expiresAt && Math.round((expiresAt - decidedAt) / DAY_MS);
  return Math.min(days || (OTHER_DAYS[regime] ?? DAYS), MOST_DAYS);
}
