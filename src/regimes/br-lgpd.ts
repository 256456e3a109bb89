/** Brazil: LGPD, as the ANPD's guide on cookies reads it. Opt-in. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const brLgpd: Regime = {
  ...strict,
  id: 'br-lgpd',
  title: 'Brazil: General Personal Data Protection Law',
  places: ['BR'],
  lifetimes: { grantDays: 365, refusalDays: 365 },
  minors: { parentalBelow: 12 },
  effectiveFrom: '2020-09-18',
  sources: [
    'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
    'https://www.gov.br/anpd/pt-br',
  ],
  notes: [
    'The guide of the ANPD does not bind. It wants a visible button on the first layer that refuses all that is not necessary.',
    'The texts are in Portuguese, and the policy names a legal ground per purpose.',
    'Law 15.211/2025 forbids profiling of people under 18 for advertising; from when, and how far: to be verified.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [LGPD 7(I), 8]',
      in: { region: 'BR', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'a refusal stands for a year [LGPD 8(5)]',
      in: { region: 'BR-SP', now: '2027-11-20', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
    {
      name: 'GPC keeps marketing denied, the rest may still be asked [LGPD 18(2)]',
      in: { region: 'BR', now: '2026-11-21', gpc: true },
      out: { purposes: { ...strict.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
  ],
};
