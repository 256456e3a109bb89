/** Delaware: Personal Data Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usDe: Regime = {
  ...us,
  id: 'us-de',
  title: 'Delaware: Personal Data Privacy Act',
  places: ['US-DE'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2026-01-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, optInBelow: 18 },
  effectiveFrom: '2025-01-01',
  sources: ['https://delcode.delaware.gov/title6/c012d/index.html'],
  notes: ['From 13 to 17 targeted advertising and sale need consent.'],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [6 Del. C. 12D-104]',
      in: { region: 'US-DE', now: '2024-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [6 Del. C. 12D-104]',
      in: { region: 'US-DE', now: '2025-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds since 2026-01-01 [6 Del. C. 12D-106]',
      in: { region: 'US-DE', now: '2026-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [6 Del. C. 12D-104]',
      in: { region: 'US-DE', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
