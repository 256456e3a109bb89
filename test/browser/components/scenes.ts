/** Every banner and every preferences dialog that a visitor can meet, as rows of factors, and the gate's view of each. */
import type { UiView } from '../../../src/core/api.ts';
import { LANGUAGES } from '../../../src/config/languages.ts';
import { PRESETS } from '../../../components/own-look.ts';
import { coveringRows, tuples, type Factors, type Row } from './covering.ts';
import { consentOf } from './fake-gate.ts';

/** What the law and the moment make of the banner. */
export const BANNER_STATES: Readonly<Record<string, Partial<UiView>>> = {
  first: {},
  'opt-out': { model: 'opt-out' },
  honoured: {
    model: 'opt-out',
    consent: consentOf('denied', { gpc: true, source: 'gpc' }),
    optOutStatus: 'Opt-Out Request Honored',
  },
  broken: { storage: 'broken' },
  again: { consent: consentOf('granted'), asked: { purposes: [], vendors: ['google'] } },
  x: { closing: 'refuse' },
};

/** And of the preferences. `twice` is shown in its second step. */
export const PREFERENCES_STATES: Readonly<Record<string, Partial<UiView>>> = {
  first: {},
  decided: {
    consent: consentOf('granted', { decidedAt: 1_795_000_000_000, expiresAt: 1_810_000_000_000 }),
    options: { contact: 'privacy@shop.example' },
  },
  some: {
    storage: 'broken',
    consent: consentOf('granted', { vendors: { google: 'granted', meta: 'denied' } }),
  },
  limited: {
    model: 'opt-out',
    consent: consentOf('granted', { regime: 'us-ca', region: 'US-CA', gpc: true, limited: true }),
    optOutStatus: 'Opt-Out Request Honored',
  },
  twice: { model: 'opt-out', twoStepOptIn: true, consent: consentOf('denied', { gpc: true }) },
};

/** What a visitor's page is made of, whatever the moment. CSS pixels: a phone, a tablet, a desk. */
const SURROUNDINGS = {
  language: LANGUAGES,
  theme: ['light', 'dark'],
  preset: PRESETS,
  width: ['320', '768', '1440'],
};

export const BANNERS: Factors = {
  ...SURROUNDINGS,
  layout: ['bottom', 'corner', 'center'],
  state: Object.keys(BANNER_STATES),
};

/** A dialog is as wide on a tablet as on a desk. */
export const DIALOGS: Factors = {
  ...SURROUNDINGS,
  width: ['320', '1440'],
  state: Object.keys(PREFERENCES_STATES),
  details: ['closed', 'open'],
};

/** How a language fills a line: that is what a layout can trip over, in more than pairs. */
export function writingOf(language: string): string {
  if (/^(ar|fa|he|ur)/.test(language)) return 'rtl';
  if (/^(ja|ko|th|zh)/.test(language)) return 'unspaced';
  return /^(bg|de|ga|hu|mt|nl|pl|ro|sk)/.test(language) ? 'long' : 'short';
}

/** The row with the language's way of writing beside the language. */
export const written = (row: Row): Row => ({ ...row, writing: writingOf(row['language'] ?? '') });

/** What a language meets in person; the rest it meets by its way of writing. */
export const MET: readonly string[] = ['layout', 'width'];

/** @param size - how many circumstances meet in each writing; it is one of them */
function rowsOf(factors: Factors, size: number): Row[] {
  const met = MET.filter((name) => name in factors).map((name) => tuples(['language', name], 2));
  const others = Object.keys(factors).filter((name) => name !== 'language');
  const rest = tuples(['writing', ...others], size);
  return coveringRows(factors, (row) => [
    ...met.flatMap((name) => name(row)),
    ...rest(written(row)),
  ]);
}

/** Every language in every layout and at every width, and every three other circumstances. */
export const bannerRows = (): Row[] => rowsOf(BANNERS, 3);

/** Every language at every width, and every two other circumstances. */
export const dialogRows = (): Row[] => rowsOf(DIALOGS, 2);
