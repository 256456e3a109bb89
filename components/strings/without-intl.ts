/**
 * Durations and countries, also in languages of ours that some browsers have no data for: Chromium knows no units and
 * countries of Irish, Icelandic and Maltese, and would say them in whatever language the browser itself has.
 */
import { count } from './fill.ts';
import type { Plural } from './strings.ts';

export type Unit = 'day' | 'month' | 'year';

/** What a language needs of its own. */
interface Gap {
  readonly units: Readonly<Record<Unit, Plural>>;
  /** By ISO 3166: its own, and those in which third parties process data. */
  readonly countries: Readonly<Record<string, string>>;
}

const GAPS: Readonly<Record<string, Gap>> = {
  ga: {
    units: {
      day: { other: '{n} lá' },
      month: { one: '{n} mhí', two: '{n} mhí', few: '{n} mhí', other: '{n} mí' },
      year: {
        one: '{n} bhliain',
        two: '{n} bhliain',
        few: '{n} bliana',
        many: '{n} mbliana',
        other: '{n} bliain',
      },
    },
    countries: {
      CN: 'an tSín',
      FR: 'an Fhrainc',
      IE: 'Éire',
      NL: 'an Ísiltír',
      SG: 'Singeapór',
      US: 'Stáit Aontaithe Mheiriceá',
    },
  },
  is: {
    units: {
      day: { one: '{n} dagur', other: '{n} dagar' },
      month: { one: '{n} mánuður', other: '{n} mánuðir' },
      year: { other: '{n} ár' },
    },
    countries: {
      CN: 'Kína',
      FR: 'Frakkland',
      IE: 'Írland',
      IS: 'Ísland',
      NL: 'Holland',
      SG: 'Singapúr',
      US: 'Bandaríkin',
    },
  },
  mt: {
    units: {
      day: {
        one: '{n} jum',
        two: '{n} ijiem',
        few: '{n} ijiem',
        many: '{n}-il jum',
        other: '{n} jum',
      },
      month: {
        one: '{n} xahar',
        two: '{n} xhur',
        few: '{n} xhur',
        many: '{n}-il xahar',
        other: '{n} xahar',
      },
      year: {
        one: '{n} sena',
        two: '{n} snin',
        few: '{n} snin',
        many: '{n}-il sena',
        other: '{n} sena',
      },
    },
    countries: {
      CN: 'iċ-Ċina',
      FR: 'Franza',
      IE: 'l-Irlanda',
      MT: 'Malta',
      NL: 'in-Netherlands',
      SG: 'Singapore',
      US: 'l-Istati Uniti',
    },
  },
};

/** Says how many days, months or years. @param lang - BCP 47 code */
export function sayUnit(n: number, unit: Unit, lang: string): string {
  const words = GAPS[lang]?.units[unit];
  return words
    ? count(words, n, lang)
    : new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

/** Names a country. @param code - ISO 3166, two letters @param lang - BCP 47 code */
export const countryName = (code: string, lang: string): string | undefined =>
  GAPS[lang]?.countries[code] ?? new Intl.DisplayNames(lang, { type: 'region' }).of(code);
