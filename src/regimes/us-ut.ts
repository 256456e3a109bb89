/** Utah: Consumer Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usUt: Regime = {
  ...us,
  id: 'us-ut',
  title: 'Utah: Consumer Privacy Act',
  places: ['US-UT'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-out',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2023-12-31',
  sources: ['https://le.utah.gov/xcode/Title13/Chapter61/13-61.html'],
  notes: [
    'The law says nothing about signals of the browser. They are honoured all the same.',
    'Sensitive data need a notice and a way to object, not consent.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Utah Code 13-61-201]',
      in: { region: 'US-UT', now: '2023-12-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Utah Code 13-61-201]',
      in: { region: 'US-UT', now: '2023-12-31' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [Utah Code 13-61-201]',
      in: { region: 'US-UT', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Utah Code 13-61-201]',
      in: { region: 'US-UT', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
