/** Australia: Privacy Act 1988 with the Australian Privacy Principles. Opt-out, with a notice. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const auPrivacy: Regime = {
  ...strict,
  id: 'au-privacy',
  title: 'Australia: Privacy Act 1988',
  model: 'opt-out',
  places: ['AU'],
  defaults: granted,
  ui: { ...strict.ui, prompt: 'notice' },
  lifetimes: { grantDays: 365, refusalDays: 365 },
  minors: {},
  effectiveFrom: '2014-03-12',
  sources: [
    'https://www.legislation.gov.au/C2004A03712/latest/text',
    'https://www.oaic.gov.au/privacy/australian-privacy-principles',
  ],
  notes: [
    'The law is of 1988; the principles, which this file follows, hold since 2014-03-12.',
    'The guidance of the OAIC on tracking pixels (2024-11), and a Children’s Online Privacy Code due in 2026-12: to be verified.',
  ],
  examples: [
    {
      name: 'pixels run, and the visitor is told [APP 5]',
      in: { region: 'AU', now: '2026-11-21' },
      out: { purposes: granted, ask: true, honoured: false },
    },
    {
      name: 'GPC opts out of marketing [APP 7]',
      in: { region: 'AU-NSW', now: '2026-11-21', gpc: true },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: true, honoured: false },
    },
    {
      name: 'a simple way to object is honoured, and the notice is gone [APP 7]',
      in: { region: 'AU', now: '2026-11-22', choices: { ...granted, marketing: 'denied' } },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: false, honoured: false },
    },
  ],
};
