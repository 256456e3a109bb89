/** Turkey: KVKK, as the authority's guide on cookies of 2022 reads it. Opt-in. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const trKvkk: Regime = {
  ...strict,
  id: 'tr-kvkk',
  title: 'Turkey: Personal Data Protection Law',
  places: ['TR'],
  minors: {},
  effectiveFrom: '2016-04-07',
  sources: [
    'https://www.kvkk.gov.tr/',
    'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6698&MevzuatTur=1&MevzuatTertip=5',
  ],
  notes: [
    'Accepting and refusing are shown alike. Advertising needs explicit consent.',
    'The law fixes no age of its own for consent online.',
  ],
  examples: [
    {
      name: 'nothing runs before explicit consent [KVKK 5(1)]',
      in: { region: 'TR', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'a refusal is an answer [KVKK 5(1)]',
      in: { region: 'TR-34', now: '2026-11-22', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
  ],
};
