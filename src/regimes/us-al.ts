/** Alabama: Personal Data Protection Act. Opt-out, from 2027-05-01. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usAl: Regime = {
  ...us,
  id: 'us-al',
  title: 'Alabama: Personal Data Protection Act',
  places: ['US-AL'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2027-05-01',
  sources: ['https://alison.legislature.state.al.us/'],
  notes: [
    'The bill speaks of signals of the browser. Whether the final text binds a site to them: to be verified. They are honoured all the same.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [AL HB 351 (2026)]',
      in: { region: 'US-AL', now: '2027-04-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [AL HB 351 (2026)]',
      in: { region: 'US-AL', now: '2027-05-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, whatever the statute says of signals [AL HB 351 (2026)]',
      in: { region: 'US-AL', now: '2027-05-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out made under the rules before counts on [AL HB 351 (2026)]',
      in: { region: 'US-AL', now: '2027-05-01', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
