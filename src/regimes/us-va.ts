/** Virginia: Consumer Data Protection Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usVa: Regime = {
  ...us,
  id: 'us-va',
  title: 'Virginia: Consumer Data Protection Act',
  places: ['US-VA'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2023-01-01',
  sources: ['https://law.lis.virginia.gov/vacode/title59.1/chapter53/'],
  notes: [
    'The law says nothing about signals of the browser. They are honoured all the same.',
    'The sale of precise location is banned since 2026-07-01: to be verified.',
    'Social media has rules of its own for minors since 2026-01-01.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Va. Code 59.1-577]',
      in: { region: 'US-VA', now: '2022-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Va. Code 59.1-577]',
      in: { region: 'US-VA', now: '2023-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [Va. Code 59.1-577]',
      in: { region: 'US-VA', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Va. Code 59.1-577]',
      in: { region: 'US-VA', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
