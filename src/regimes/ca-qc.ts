/** Quebec: Law 25. What identifies, locates or profiles is off until the visitor switches it on. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const caQc: Regime = {
  ...strict,
  id: 'ca-qc',
  title: 'Quebec: Act respecting the protection of personal information in the private sector',
  // a visitor in Canada whose province is not known gets the strictest law of the country
  places: ['CA', 'CA-QC'],
  lifetimes: { grantDays: 365, refusalDays: 365 },
  minors: { parentalBelow: 14 },
  effectiveFrom: '2023-09-22',
  sources: [
    'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
    'https://www.cai.gouv.qc.ca/',
  ],
  notes: [
    'The authority shows two clear buttons, one that accepts and one that refuses.',
    'The request is separate from anything else, in clear terms, purpose by purpose; the texts are in French.',
    'A purely technical cookie may be on: section 9.1 leaves cookies out of its privacy by default.',
  ],
  examples: [
    {
      name: 'on the last day before the section the strictest rules stand [P-39.1, 8.1]',
      in: { region: 'CA-QC', now: '2023-09-21' },
      out: { regime: 'strict', purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'from the first day profiling is off until it is switched on [P-39.1, 8.1]',
      in: { region: 'CA-QC', now: '2023-09-22' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'an unknown province is Quebec [P-39.1, 8.1]',
      in: { region: 'CA', now: '2026-11-21', gpc: true },
      out: { purposes: { ...strict.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
    {
      name: 'a consent holds for a year [P-39.1, 14]',
      in: { region: 'CA-QC', now: '2027-11-20', choices: granted },
      out: { purposes: granted, ask: false, honoured: false },
    },
  ],
};
