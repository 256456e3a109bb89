/** Florida: Digital Bill of Rights. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usFl: Regime = {
  ...us,
  id: 'us-fl',
  title: 'Florida: Digital Bill of Rights',
  places: ['US-FL'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: {
    ...us.ui,
    links: ['choices'],
    notices: [
      'NOTICE: This website may sell your sensitive personal data.',
      'NOTICE: This website may sell your biometric personal data.',
    ],
  },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, optInBelow: 18 },
  effectiveFrom: '2024-07-01',
  sources: ['https://www.flsenate.gov/Session/Bill/2023/262'],
  notes: [
    'Most of it binds only firms with a revenue above one billion dollars; the notices are for operators who sell such data.',
    'The law says nothing about signals of the browser. They are honoured all the same.',
    'Everybody under 18 counts as a child.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Fla. Stat. 501.705]',
      in: { region: 'US-FL', now: '2024-06-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Fla. Stat. 501.705]',
      in: { region: 'US-FL', now: '2024-07-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [Fla. Stat. 501.705]',
      in: { region: 'US-FL', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Fla. Stat. 501.705]',
      in: { region: 'US-FL', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
