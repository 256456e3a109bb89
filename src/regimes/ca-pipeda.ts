/** Canada without Quebec: PIPEDA and the acts of Alberta and British Columbia. Opt-out, told up front. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;
const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE SK YT'.split(' ');

export const caPipeda: Regime = {
  ...strict,
  id: 'ca-pipeda',
  title: 'Canada without Quebec: Personal Information Protection and Electronic Documents Act',
  model: 'opt-out',
  places: PROVINCES.map((province) => `CA-${province}`),
  defaults: granted,
  ui: { ...strict.ui, prompt: 'notice' },
  lifetimes: { grantDays: 365, refusalDays: 365 },
  minors: { parentalBelow: 13 },
  effectiveFrom: '2001-01-01',
  sources: [
    'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
    'https://www.priv.gc.ca/en/privacy-topics/technology/online-privacy-tracking-cookies/',
  ],
  notes: [
    'Opting out is enough only where people are told up front, can object easily, at once and for good, and nothing sensitive and no child is tracked.',
    'Alberta and British Columbia have acts of their own, which are treated alike.',
  ],
  examples: [
    {
      name: 'pixels run, and the visitor is told up front [PIPEDA, schedule 1, 4.3]',
      in: { region: 'CA-ON', now: '2026-11-21' },
      out: { purposes: granted, ask: true, honoured: false },
    },
    {
      name: 'GPC opts out of marketing; the notice still stands there [PIPEDA, schedule 1, 4.3.8]',
      in: { region: 'CA-BC', now: '2026-11-21', gpc: true },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: true, honoured: false },
    },
    {
      name: 'consent can be withdrawn at any time [PIPEDA, schedule 1, 4.3.8]',
      in: { region: 'CA-AB', now: '2026-11-22', choices: { ...granted, marketing: 'denied' } },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: false, honoured: false },
    },
  ],
};
