/** What applies where nothing is known: nobody is tracked before they said so. */
import type { Regime, RegimeAbout, RegimeExample } from '../core/regime.ts';

export const strict: Regime = {
  id: 'strict',
  model: 'opt-in',
  match: {},
  defaults: { functional: 'unset', analytics: 'unset', marketing: 'unset' },
  gpc: { denies: ['marketing'] },
  ui: { banner: true, optOutStatus: '' },
  lifetimes: { grantDays: 180, refusalDays: 180 },
  effectiveFrom: '1970-01-01',
};

export const about: RegimeAbout = {
  title: 'Strict opt-in, wherever no other law is known to apply',
  sources: [
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
  ],
  lastReviewed: '2026-11-21',
};

export const examples: readonly RegimeExample[] = [
  {
    name: 'an unknown place is asked and gets nothing before the answer',
    in: { region: '', now: '2026-11-21' },
    out: {
      purposes: { functional: 'unset', analytics: 'unset', marketing: 'unset' },
      ask: true,
      honoured: false,
    },
  },
  {
    name: 'a malformed place is an unknown place',
    in: { region: 'Atlantis', now: '2026-11-21' },
    out: {
      purposes: { functional: 'unset', analytics: 'unset', marketing: 'unset' },
      ask: true,
      honoured: false,
    },
  },
];
