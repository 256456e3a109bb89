/** Louisiana: Data Privacy Act. Opt-out, from 2027-01-01. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usLa: Regime = {
  ...us,
  id: 'us-la',
  title: 'Louisiana: Data Privacy Act',
  places: ['US-LA'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2027-01-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2027-01-01',
  sources: ['https://legis.la.gov/legis/BillInfo.aspx?s=26RS&b=SB386'],
  notes: ['Its clause on agents covers signals of the browser; the file takes it as binding.'],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [LA Act 502 (2026)]',
      in: { region: 'US-LA', now: '2026-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [LA Act 502 (2026)]',
      in: { region: 'US-LA', now: '2027-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds from the first day [LA Act 502 (2026)]',
      in: { region: 'US-LA', now: '2027-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out made under the rules before counts on [LA Act 502 (2026)]',
      in: { region: 'US-LA', now: '2027-01-01', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
