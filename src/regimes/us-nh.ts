/** New Hampshire: Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usNh: Regime = {
  ...us,
  id: 'us-nh',
  title: 'New Hampshire: Privacy Act',
  places: ['US-NH'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-01-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, optInBelow: 16 },
  effectiveFrom: '2025-01-01',
  sources: ['https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm'],
  notes: ['From 13 to 15 targeted advertising and sale need consent.'],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [RSA 507-H:4]',
      in: { region: 'US-NH', now: '2024-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [RSA 507-H:4]',
      in: { region: 'US-NH', now: '2025-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds from the first day [RSA 507-H:6]',
      in: { region: 'US-NH', now: '2025-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [RSA 507-H:4]',
      in: { region: 'US-NH', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
