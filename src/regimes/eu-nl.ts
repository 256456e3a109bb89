/** The Netherlands: GDPR with article 11.7a of the Telecommunications Act. */
import { euGdpr } from './eu-gdpr.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const euNl: Regime = {
  ...euGdpr,
  id: 'eu-nl',
  title: 'Netherlands: GDPR with article 11.7a of the Telecommunications Act',
  places: ['NL'],
  exempt: ['analytics'],
  exemptions: [
    {
      purpose: 'analytics',
      conditions:
        'It tells the operator how well its own service works, and has no or little effect on the privacy of the visitor.',
      from: '2015-03-11',
    },
  ],
  minors: { parentalBelow: 16 },
  sources: [
    'https://wetten.overheid.nl/BWBR0009950',
    'https://www.autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/cookies',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  notes: [
    'A page that opens only for those who accept is not allowed.',
    'The AP looks for misleading banners and acts against them.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [Tw 11.7a(1)]',
      in: { region: 'NL', now: '2026-11-21' },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'who refuses is not asked on the next page [Tw 11.7a(1)]',
      in: { region: 'NL', now: '2026-11-22', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
  ],
};
