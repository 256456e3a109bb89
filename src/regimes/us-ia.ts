/** Iowa: Consumer Data Protection Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usIa: Regime = {
  ...us,
  id: 'us-ia',
  title: 'Iowa: Consumer Data Protection Act',
  places: ['US-IA'],
  gpc: { denies: ['marketing'], binding: false, yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-out',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2025-01-01',
  sources: ['https://www.legis.iowa.gov/docs/code/715D.pdf'],
  notes: [
    'The law says nothing about signals of the browser. They are honoured all the same.',
    'Sensitive data need a notice and a way to object, not consent.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Iowa Code 715D.3]',
      in: { region: 'US-IA', now: '2024-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Iowa Code 715D.3]',
      in: { region: 'US-IA', now: '2025-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured, though no statute names it [Iowa Code 715D.3]',
      in: { region: 'US-IA', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Iowa Code 715D.3]',
      in: { region: 'US-IA', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
