/** Nebraska: Data Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usNe: Regime = {
  ...us,
  id: 'us-ne',
  title: 'Nebraska: Data Privacy Act',
  places: ['US-NE'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-01-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2025-01-01',
  sources: ['https://nebraskalegislature.gov/laws/statutes.php?statute=87-1101'],
  notes: [
    'A signal counts where another state recognises it too; GPC is one.',
    'A code for the design of services for children exists since 2026.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Neb. Rev. Stat. 87-1101 ff]',
      in: { region: 'US-NE', now: '2024-12-31' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Neb. Rev. Stat. 87-1101 ff]',
      in: { region: 'US-NE', now: '2025-01-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds from the first day [Neb. Rev. Stat. 87-1101 ff]',
      in: { region: 'US-NE', now: '2025-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Neb. Rev. Stat. 87-1101 ff]',
      in: { region: 'US-NE', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
