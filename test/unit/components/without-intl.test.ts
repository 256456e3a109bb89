import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../src/config/languages.ts';
import { dateFormat } from '../../../components/strings/date-format.ts';
import { countryName, sayUnit } from '../../../components/strings/without-intl.ts';
import { VENDOR_FACTS } from '../../../components/vendor-facts.ts';

/** Languages that Chromium has no data for; Node has. */
const UNKNOWN = ['ga', 'is', 'mt'];

/** Runs something as if `Intl` knew a language no more than Chromium does: it speaks English then. */
function withoutData<T>(run: () => T): T {
  const { DateTimeFormat, DisplayNames, NumberFormat } = Intl;
  const english =
    (Format: new (lang?: string, options?: object) => object) =>
    (...[lang = 'en', options]: [string?, object?]): object =>
      new Format(UNKNOWN.includes(lang) ? 'en-US' : lang, options);
  const supported = (lang: string): string[] => (UNKNOWN.includes(lang) ? [] : [lang]);
  const mock = (Format: unknown): object =>
    new Proxy(Format as object, {
      construct: (_, args: [string?, object?]) => english(Format as never)(...args),
      get: (target, name) =>
        name === 'supportedLocalesOf' ? supported : Reflect.get(target, name),
    });
  Object.assign(Intl, {
    DateTimeFormat: mock(DateTimeFormat),
    DisplayNames: mock(DisplayNames),
    NumberFormat: mock(NumberFormat),
  });
  try {
    return run();
  } finally {
    Object.assign(Intl, { DateTimeFormat, DisplayNames, NumberFormat });
  }
}

describe('durations', () => {
  for (const [lang, n, unit, words] of [
    ['ga', 30, 'day', '30 lá'],
    ['ga', 6, 'month', '6 mhí'],
    ['ga', 13, 'month', '13 mí'],
    ['ga', 1, 'year', '1 bhliain'],
    ['ga', 5, 'year', '5 bliana'],
    ['is', 1, 'day', '1 dagur'],
    ['is', 90, 'day', '90 dagar'],
    ['is', 13, 'month', '13 mánuðir'],
    ['is', 2, 'year', '2 ár'],
    ['mt', 7, 'day', '7 ijiem'],
    ['mt', 90, 'day', '90 jum'],
    ['mt', 6, 'month', '6 xhur'],
    ['mt', 13, 'month', '13-il xahar'],
    ['mt', 1, 'year', '1 sena'],
    ['mt', 2, 'year', '2 snin'],
  ] as const)
    it(`are in ${lang}, whatever the browser knows: ${words}`, () => {
      assert.equal(
        withoutData(() => sayUnit(n, unit, lang)),
        words,
      );
    });
});

describe('countries in which third parties process data', () => {
  const codes = new Set(Object.values(VENDOR_FACTS).flatMap(({ countries }) => countries));

  for (const lang of LANGUAGES)
    it(`have a name in ${lang}, whatever the browser knows`, () => {
      const names = new Intl.DisplayNames(lang, { type: 'region' });
      for (const code of codes)
        assert.equal(
          withoutData(() => countryName(code, lang)),
          names.of(code),
        );
    });
});

describe('dates', () => {
  const OPTIONS = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  const TIME = Date.UTC(2026, 10, 22, 18, 5);

  for (const [lang, written] of [
    ['ga', '22/11/2026, 18:05'],
    ['is', '22.11.2026, 18:05'],
    ['mt', '22/11/2026, 18:05'],
  ] as const)
    it(`are digits where the browser does not know ${lang}`, () => {
      assert.equal(
        withoutData(() => dateFormat(lang, OPTIONS).format(TIME)),
        written,
      );
    });

  for (const lang of LANGUAGES)
    it(`are the language’s own where the browser knows ${lang}`, () => {
      const own = new Intl.DateTimeFormat(lang, OPTIONS).format(TIME);

      assert.equal(dateFormat(lang, OPTIONS).format(TIME), own);
    });
});
