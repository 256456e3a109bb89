/** Ireland: GDPR with regulation 5 of S.I. 336/2011. A choice is kept for six months at most. */
import { euGdpr } from './eu-gdpr.ts';
import type { Regime } from '../core/regime.ts';

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const euIe: Regime = {
  ...euGdpr,
  id: 'eu-ie',
  title: 'Ireland: GDPR with the ePrivacy Regulations 2011',
  places: ['IE'],
  minors: { parentalBelow: 16 },
  sources: [
    'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/html',
    'https://www.dataprotection.ie/',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  notes: [
    'The DPC wants accepting and refusing equally prominent, nothing ticked in advance, nobody nudged.',
    'The DPC lets the state of a consent be kept for six months.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [S.I. 336/2011, 5(3)]',
      in: { region: 'IE', now: '2026-11-21' },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'a consent holds for half a year [S.I. 336/2011, 5(3)]',
      in: { region: 'IE', now: '2027-05-19', choices: granted },
      out: { purposes: granted, ask: false, honoured: false },
    },
    {
      name: 'after half a year it is asked for again [S.I. 336/2011, 5(3)]',
      in: { region: 'IE', now: '2027-05-20', choices: granted },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
  ],
};
