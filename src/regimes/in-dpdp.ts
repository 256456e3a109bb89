/** India: Digital Personal Data Protection Act 2023 with the Rules of 2025. Opt-in from 2027-05-13. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const inDpdp: Regime = {
  ...strict,
  id: 'in-dpdp',
  title: 'India: Digital Personal Data Protection Act',
  places: ['IN'],
  minors: { parentalBelow: 18, bannedBelow: 18 },
  effectiveFrom: '2027-05-13',
  sources: ['https://www.meity.gov.in/', 'https://egazette.gov.in/'],
  notes: [
    'The notice stands by itself, item by item, in English and the 22 languages of the constitution.',
    'Sources name 2027-05-13 and 2027-05-14 as the first day. The earlier one holds here.',
    'Logs are kept for a year at least. Consent managers exist since 2026-11; a site need not use one.',
  ],
  examples: [
    {
      name: 'on the last day before the act the strictest rules stand [DPDP 1(2)]',
      in: { region: 'IN', now: '2027-05-12' },
      out: { regime: 'strict', purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'from the first day nothing runs before a clear affirmative act [DPDP 6(1)]',
      in: { region: 'IN', now: '2027-05-13' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'withdrawing is as easy as giving [DPDP 6(4)]',
      in: { region: 'IN-MH', now: '2027-05-14', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
  ],
};
