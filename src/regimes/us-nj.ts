/** New Jersey: Data Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usNj: Regime = {
  ...us,
  id: 'us-nj',
  title: 'New Jersey: Data Privacy Act',
  places: ['US-NJ'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-07-15', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, optInBelow: 17 },
  effectiveFrom: '2025-01-15',
  sources: ['https://pub.njleg.state.nj.us/Bills/2022/PL23/266_.PDF'],
  notes: [
    'Data about money are sensitive here.',
    'From 13 to 16 targeted advertising and sale need consent.',
    'The State names GPC in its answers to frequent questions.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [P.L. 2023, c. 266]',
      in: { region: 'US-NJ', now: '2025-01-14' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [P.L. 2023, c. 266]',
      in: { region: 'US-NJ', now: '2025-01-15' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds since 2025-07-15 [P.L. 2023, c. 266]',
      in: { region: 'US-NJ', now: '2025-07-15', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [P.L. 2023, c. 266]',
      in: { region: 'US-NJ', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
