/** Oregon: Consumer Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usOr: Regime = {
  ...us,
  id: 'us-or',
  title: 'Oregon: Consumer Privacy Act',
  places: ['US-OR'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2026-01-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, bannedBelow: 16 },
  effectiveFrom: '2024-07-01',
  sources: ['https://olis.oregonlegislature.gov/liz/2023R1/Measures/Overview/SB619'],
  notes: [
    'Below 16 targeted advertising and sale are banned since 2026-01-01, as is the sale of precise location. The file is as strict for the time before.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [ORS 646A.574]',
      in: { region: 'US-OR', now: '2024-06-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [ORS 646A.574]',
      in: { region: 'US-OR', now: '2024-07-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds since 2026-01-01 [ORS 646A.574]',
      in: { region: 'US-OR', now: '2026-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [ORS 646A.574]',
      in: { region: 'US-OR', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
