/** EU and EEA: GDPR with article 5(3) of the ePrivacy Directive. Consent before anything that is not necessary. */
import { strict } from './strict.ts';
import type { Regime, RegimeAbout, RegimeExample } from '../core/regime.ts';

/**
 * Zones of the continent and of the islands, without the large countries beside the Union. Asking in
 * a neighbour's country as the Union asks is never looser than `strict`.
 */
const EU_ZONES =
  /^(Europe\/(?!Lond|Belf|Zuri|Ista|Mosc|Kiev|Kyiv|Mins|Belg)|Atlantic\/(Reyk|Cana|Azor|Made)|Asia\/(Nico|Fama)|Africa\/Ceuta)/;

export const euGdpr: Regime = {
  // asks like `strict`: GPC is bound by no statute here, and reads as an objection under article 21(5) GDPR
  ...strict,
  id: 'eu-gdpr',
  // members, the EEA, and the places that count as theirs
  match: {
    countries:
      /^(A[TX]|B[EG]|C[YZ]|D[EK]|E[ES]|F[IR]|G[FPR]|H[RU]|I[EST]|L[ITUV]|M[FQT]|N[LO]|P[LT]|R[EO]|S[EIJK]|YT)/,
    zones: EU_ZONES,
  },
  effectiveFrom: '2018-05-25',
};

export const about: RegimeAbout = {
  title: 'EU and EEA: General Data Protection Regulation and ePrivacy Directive',
  sources: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
    'https://www.edpb.europa.eu/our-work-tools/our-documents/report/report-work-undertaken-cookie-banner-taskforce_en',
  ],
  lastReviewed: '2026-11-21',
};

const unset = { functional: 'unset', analytics: 'unset', marketing: 'unset' } as const;

export const examples: readonly RegimeExample[] = [
  {
    name: 'nothing runs before the answer [GDPR 7, ePrivacy 5(3)]',
    in: { region: 'DE', now: '2026-11-21' },
    out: { purposes: unset, ask: true, honoured: false },
  },
  {
    name: 'GPC keeps marketing denied, the rest may still be asked',
    in: { region: 'FR', now: '2026-11-21', gpc: true },
    out: { purposes: { ...unset, marketing: 'denied' }, ask: true, honoured: false },
  },
  {
    name: 'an answer is not asked for again',
    in: {
      region: 'NO',
      now: '2026-11-21',
      choices: { functional: 'denied', analytics: 'granted', marketing: 'denied' },
    },
    out: {
      purposes: { functional: 'denied', analytics: 'granted', marketing: 'denied' },
      ask: false,
      honoured: false,
    },
  },
];
