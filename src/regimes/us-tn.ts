/** Tennessee: Information Protection Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usTn: Regime = {
  ...us,
  id: 'us-tn',
  title: 'Tennessee: Information Protection Act',
  places: ['US-TN'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2025-07-01',
  sources: ['https://publications.tnsosfiles.com/acts/113/pub/pc0408.pdf'],
  notes: ['The law says nothing about signals of the browser. They are honoured all the same.'],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Tenn. Pub. Ch. 408 (2023)]',
      in: { region: 'US-TN', now: '2025-06-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Tenn. Pub. Ch. 408 (2023)]',
      in: { region: 'US-TN', now: '2025-07-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [Tenn. Pub. Ch. 408 (2023)]',
      in: { region: 'US-TN', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Tenn. Pub. Ch. 408 (2023)]',
      in: { region: 'US-TN', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
