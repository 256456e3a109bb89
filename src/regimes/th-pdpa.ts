/** Thailand: Personal Data Protection Act. Opt-in. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const thPdpa: Regime = {
  ...strict,
  id: 'th-pdpa',
  title: 'Thailand: Personal Data Protection Act',
  places: ['TH'],
  // section 20: always below 10, and up to 20 for what a minor may not do alone
  minors: { parentalBelow: 20 },
  effectiveFrom: '2022-06-01',
  sources: ['https://www.pdpc.or.th/'],
  notes: [
    'A request for consent stands apart from everything else, and nothing is made to depend on it (section 19).',
    'Section 20 asks for a parent below 10 in any case, and up to majority at 20 for what a minor may not do alone. The higher age holds here.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [PDPA 19]',
      in: { region: 'TH', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'nothing depends on the answer: refusing ends the question [PDPA 19]',
      in: { region: 'TH-10', now: '2026-11-22', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
  ],
};
