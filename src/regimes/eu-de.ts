/** Germany: GDPR with section 25 TDDDG. */
import { euGdpr } from './eu-gdpr.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const euDe: Regime = {
  ...euGdpr,
  id: 'eu-de',
  title: 'Germany: GDPR with section 25 TDDDG',
  places: ['DE'],
  minors: { parentalBelow: 16 },
  sources: [
    'https://www.gesetze-im-internet.de/ttdsg/__25.html',
    'https://www.datenschutzkonferenz-online.de/orientierungshilfen.html',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  notes: [
    'A button that refuses everything stands on the level of the one that accepts, with a name as plain.',
    'Legitimate interest is no ground for storing on a device or reading from it. There is no general exemption for analytics.',
    'The first layer says that consent can be withdrawn, and where.',
    'Recognised consent management services exist since 2025-04-01 (EinwV). A site may take part, it need not.',
    'LG Berlin took Do Not Track for a valid objection in 2023 (16 O 420/19). GPC is taken for one here.',
  ],
  examples: [
    {
      name: 'nothing is stored or read before the answer [TDDDG 25(1)]',
      in: { region: 'DE', now: '2026-11-21' },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'a signal of the browser counts as an objection to marketing [GDPR 21(5)]',
      in: { region: 'DE-BE', now: '2026-11-21', gpc: true },
      out: { purposes: { ...euGdpr.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
    {
      name: 'a refusal is an answer [TDDDG 25(1)]',
      in: { region: 'DE', now: '2026-11-22', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
  ],
};
