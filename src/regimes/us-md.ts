/** Maryland: Online Data Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usMd: Regime = {
  ...us,
  id: 'us-md',
  title: 'Maryland: Online Data Privacy Act',
  places: ['US-MD'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-10-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'necessary-only',
  minors: { parentalBelow: 13, bannedBelow: 18 },
  effectiveFrom: '2025-10-01',
  sources: ['https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/sb0541?ys=2024RS'],
  notes: [
    'It covers processing from 2026-04-01 on.',
    'Sensitive data are used only where strictly necessary, and never sold: consent does not help.',
    'Below 18 targeted advertising and sale are banned for whoever knew the age or should have known it.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Com. Law 14-4705]',
      in: { region: 'US-MD', now: '2025-09-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Com. Law 14-4705]',
      in: { region: 'US-MD', now: '2025-10-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds from the first day [Com. Law 14-4705]',
      in: { region: 'US-MD', now: '2025-10-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Com. Law 14-4705]',
      in: { region: 'US-MD', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
