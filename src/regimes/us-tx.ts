/** Texas: Data Privacy and Security Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usTx: Regime = {
  ...us,
  id: 'us-tx',
  title: 'Texas: Data Privacy and Security Act',
  places: ['US-TX'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-01-01', yields: true },
  ui: {
    ...us.ui,
    links: ['choices'],
    notices: [
      'NOTICE: We may sell your sensitive personal data.',
      'NOTICE: We may sell your biometric personal data.',
    ],
  },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13 },
  effectiveFrom: '2024-07-01',
  sources: ['https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm'],
  notes: [
    'The notices are for operators who sell such data. Each stands where the privacy notice stands.',
    'A signal counts where another state recognises it too; GPC is one.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Bus. & Com. Code 541.051]',
      in: { region: 'US-TX', now: '2024-06-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Bus. & Com. Code 541.051]',
      in: { region: 'US-TX', now: '2024-07-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds since 2025-01-01 [Bus. & Com. Code 541.055]',
      in: { region: 'US-TX', now: '2025-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Bus. & Com. Code 541.051]',
      in: { region: 'US-TX', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
