/** Colorado: Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usCo: Regime = {
  ...us,
  id: 'us-co',
  title: 'Colorado: Privacy Act',
  places: ['US-CO'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2024-07-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, optInBelow: 18 },
  effectiveFrom: '2023-07-01',
  sources: ['https://coag.gov/resources/colorado-privacy-act/', 'https://coag.gov/uoom/'],
  notes: [
    'GPC is the only signal on the list of the Attorney General.',
    'Below 18 targeted advertising and sale need consent since 2025-10-01.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [C.R.S. 6-1-1306]',
      in: { region: 'US-CO', now: '2023-06-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [C.R.S. 6-1-1306]',
      in: { region: 'US-CO', now: '2023-07-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds since 2024-07-01 [C.R.S. 6-1-1306]',
      in: { region: 'US-CO', now: '2024-07-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [C.R.S. 6-1-1306]',
      in: { region: 'US-CO', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
