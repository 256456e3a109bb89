/** Rhode Island: Data Transparency and Privacy Protection Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usRi: Regime = {
  ...us,
  id: 'us-ri',
  title: 'Rhode Island: Data Transparency and Privacy Protection Act',
  places: ['US-RI'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2026-01-01',
  sources: ['https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/INDEX.htm'],
  notes: [
    'The site names the third parties to whom it sells or may sell.',
    'Withdrawn consent takes effect within 15 days; here at once.',
    'The law says nothing about signals of the browser. They are honoured all the same.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [R.I. Gen. Laws 6-48.1-5]',
      in: { region: 'US-RI', now: '2025-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [R.I. Gen. Laws 6-48.1-5]',
      in: { region: 'US-RI', now: '2026-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [R.I. Gen. Laws 6-48.1-5]',
      in: { region: 'US-RI', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [R.I. Gen. Laws 6-48.1-5]',
      in: { region: 'US-RI', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
