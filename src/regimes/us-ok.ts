/** Oklahoma: Data Privacy Act. Opt-out, from 2027-01-01. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usOk: Regime = {
  ...us,
  id: 'us-ok',
  title: 'Oklahoma: Data Privacy Act',
  places: ['US-OK'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2027-01-01',
  sources: ['https://www.oklegislature.gov/BillInfo.aspx?Bill=SB546&Session=2600'],
  notes: ['The law knows no signals of the browser. They are honoured all the same.'],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [OK SB 546 (2026)]',
      in: { region: 'US-OK', now: '2026-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [OK SB 546 (2026)]',
      in: { region: 'US-OK', now: '2027-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [OK SB 546 (2026)]',
      in: { region: 'US-OK', now: '2027-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out made under the rules before counts on [OK SB 546 (2026)]',
      in: { region: 'US-OK', now: '2027-01-01', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
