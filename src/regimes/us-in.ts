/** Indiana: Consumer Data Protection Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usIn: Regime = {
  ...us,
  id: 'us-in',
  title: 'Indiana: Consumer Data Protection Act',
  places: ['US-IN'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2026-01-01',
  sources: ['https://iga.in.gov/legislative/2023/bills/senate/5/details'],
  notes: ['The law says nothing about signals of the browser. They are honoured all the same.'],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [IC 24-15-3-1]',
      in: { region: 'US-IN', now: '2025-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [IC 24-15-3-1]',
      in: { region: 'US-IN', now: '2026-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [IC 24-15-3-1]',
      in: { region: 'US-IN', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [IC 24-15-3-1]',
      in: { region: 'US-IN', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
