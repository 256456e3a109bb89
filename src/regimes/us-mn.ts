/** Minnesota: Consumer Data Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usMn: Regime = {
  ...us,
  id: 'us-mn',
  title: 'Minnesota: Consumer Data Privacy Act',
  places: ['US-MN'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-07-31', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, optInBelow: 17 },
  effectiveFrom: '2025-07-31',
  sources: ['https://www.revisor.mn.gov/statutes/cite/325M'],
  notes: ['From 13 to 16 targeted advertising and sale need consent.'],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Minn. Stat. 325M.14]',
      in: { region: 'US-MN', now: '2025-07-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Minn. Stat. 325M.14]',
      in: { region: 'US-MN', now: '2025-07-31' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds from the first day [Minn. Stat. 325M.14]',
      in: { region: 'US-MN', now: '2025-07-31', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Minn. Stat. 325M.14]',
      in: { region: 'US-MN', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
