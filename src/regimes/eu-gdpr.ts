/** EU and EEA: GDPR with article 5(3) of the ePrivacy Directive. Consent before anything that is not necessary. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

/** Members without a file of their own, the EEA, and what counts as theirs. */
const MEMBERS = 'AT BE BG CY CZ DK EE FI GR HR HU LT LU LV MT PL PT RO SE SI SK'.split(' ');
const EEA = ['IS', 'LI', 'NO'];
const OVERSEAS = ['AX', 'SJ'];
/** Places outside the Union whose own law repeats the GDPR. */
const ALIKE = ['GG', 'GI', 'IM', 'JE'];

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const euGdpr: Regime = {
  ...strict,
  id: 'eu-gdpr',
  title: 'EU and EEA: General Data Protection Regulation and ePrivacy Directive',
  places: [...MEMBERS, ...EEA, ...OVERSEAS, ...ALIKE],
  minors: {
    parentalBelow: 16,
    // article 8(1) lets a state go down to 13
    parentalBelowIn: {
      BE: 13,
      EE: 13,
      FI: 13,
      LV: 13,
      MT: 13,
      PT: 13,
      SE: 13,
      IS: 13,
      NO: 13,
      AX: 13,
      SJ: 13,
      AT: 14,
      BG: 14,
      CY: 14,
      LT: 14,
      CZ: 15,
      DK: 15,
      GR: 15,
      SI: 15,
    },
  },
  effectiveFrom: '2018-05-25',
  sources: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
    'https://www.edpb.europa.eu/our-work-tools/our-documents/report/report-work-undertaken-cookie-banner-taskforce_en',
  ],
  notes: [
    'No statute binds a site to GPC here. The signal is read as an objection under article 21(5): marketing stays denied, the other purposes may still be asked.',
    'The Canaries, Madeira and the Azores belong to their countries; Svalbard is treated like Norway.',
    'Gibraltar, Jersey, Guernsey and the Isle of Man have laws of their own that follow the GDPR.',
    'The Digital Omnibus, COM(2025) 837, is a proposal. What it would exempt stays out until it is law.',
    'No article fixes how long a consent lasts; 180 days hold for a grant and for a refusal. Six months in Belgium and twelve in Luxembourg: to be verified.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [GDPR 7, ePrivacy 5(3)]',
      in: { region: 'AT', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'GPC keeps marketing denied, the rest may still be asked [GDPR 21(5)]',
      in: { region: 'SE', now: '2026-11-21', gpc: true },
      out: { purposes: { ...strict.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
    {
      name: 'an answer per purpose is kept and not asked for again [GDPR 4(11), 7]',
      in: { region: 'NO', now: '2026-11-22', choices: { ...denied, analytics: 'granted' } },
      out: { purposes: { ...denied, analytics: 'granted' }, ask: false, honoured: false },
    },
    {
      name: 'a region of a member comes under the law of the member [GDPR 3]',
      in: { region: 'PT-20', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
  ],
};
