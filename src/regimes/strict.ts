/** What applies where nothing is known: nobody is tracked before they said so. */
import type { Regime } from '../core/regime.ts';

const unset = { functional: 'unset', analytics: 'unset', marketing: 'unset' } as const;

export const strict: Regime = {
  id: 'strict',
  title: 'Strict opt-in, wherever no other law is known to apply',
  model: 'opt-in',
  places: [],
  defaults: unset,
  exempt: [],
  exemptions: [],
  gpc: { denies: ['marketing'], binding: false, yields: false },
  ui: {
    prompt: 'banner',
    closing: 'none',
    twoStepOptIn: false,
    controlText: '',
    optOutStatus: '',
    rejectOnFirstLayer: true,
    links: [],
    icon: false,
    notices: [],
  },
  lifetimes: { grantDays: 180, refusalDays: 180 },
  sensitive: 'opt-in',
  minors: { parentalBelow: 16 },
  proofRetentionDays: 3 * 365,
  effectiveFrom: '1970-01-01',
  sources: [
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
  ],
  lastReviewed: '2026-11-21',
  notes: [],
  examples: [
    {
      name: 'an unknown place is asked and gets nothing before the answer',
      in: { region: '', now: '2026-11-21' },
      out: { purposes: unset, ask: true, honoured: false },
    },
    {
      name: 'a malformed place is an unknown place',
      in: { region: 'Atlantis', now: '2026-11-21' },
      out: { purposes: unset, ask: true, honoured: false },
    },
  ],
};
