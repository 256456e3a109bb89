/** Montana: Consumer Data Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usMt: Regime = {
  ...us,
  id: 'us-mt',
  title: 'Montana: Consumer Data Privacy Act',
  places: ['US-MT'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-01-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, optInBelow: 16 },
  effectiveFrom: '2024-10-01',
  sources: [
    'https://archive.legmt.gov/bills/MCA/title_0300/chapter_0140/part_0280/section_0120/0300-0140-0280-0120.html',
  ],
  notes: [
    'From 13 to 15 targeted advertising and sale need consent.',
    'Services owe minors a duty of care since 2025-10-01.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [MCA 30-14-2808]',
      in: { region: 'US-MT', now: '2024-09-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [MCA 30-14-2808]',
      in: { region: 'US-MT', now: '2024-10-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds since 2025-01-01 [MCA 30-14-2809]',
      in: { region: 'US-MT', now: '2025-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [MCA 30-14-2808]',
      in: { region: 'US-MT', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
