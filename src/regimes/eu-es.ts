/** Spain: GDPR with article 22(2) LSSI, as the AEPD's guide on cookies reads it. */
import { euGdpr } from './eu-gdpr.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const euEs: Regime = {
  ...euGdpr,
  id: 'eu-es',
  title: 'Spain: GDPR with the cookie guide of the AEPD',
  places: ['ES'],
  minors: { parentalBelow: 14 },
  sources: [
    'https://www.aepd.es/guias/guia-cookies.pdf',
    'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  notes: [
    'Accepting and refusing are offered at the same moment, on the same level, equally visible.',
    'The guide lets a consent last for at most 24 months; 180 days are well within.',
    'A cookie of the site that keeps what the visitor set by hand, such as the language, needs no consent: call it necessary.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer, and scrolling is none [LSSI 22(2)]',
      in: { region: 'ES', now: '2026-11-21' },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'the Canaries are Spain [LSSI 22(2)]',
      in: { region: 'ES-CN', now: '2026-11-21', gpc: true },
      out: { purposes: { ...euGdpr.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
    {
      name: 'one purpose can be granted without the others [GDPR 6(1)(a)]',
      in: { region: 'ES', now: '2026-11-22', choices: { ...denied, functional: 'granted' } },
      out: { purposes: { ...denied, functional: 'granted' }, ask: false, honoured: false },
    },
  ],
};
