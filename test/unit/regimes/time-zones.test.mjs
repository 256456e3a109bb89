/** Every time zone of tzdata, held against the full law files: the rows of the gate are not asked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import zones from 'countries-and-timezones';
import { REGIMES } from '../../../src/regimes/index.ts';
import { resolveRegime } from '../../../src/regimes/resolve-regime.ts';

const DAYS = ['2022-06-30', '2023-09-01', '2026-11-21', '2030-01-01'];

/** Names that name no country, wherever tzdata links them to. */
const NOWHERE =
  'CET CST6CDT EET EST EST5EDT Factory GMT GMT+0 GMT-0 GMT0 Greenwich HST MET MST MST7MDT PST8PDT UCT UTC Universal WET Zulu'.split(
    ' ',
  );

/** Zones of Canada that lie in provinces other than Quebec only: zone.tab. */
const BESIDE_QUEBEC =
  'Vancouver Dawson_Creek Fort_Nelson Creston Whitehorse Dawson Yellowknife Inuvik Edmonton Regina Swift_Current Winnipeg Rainy_River Cambridge_Bay Resolute Rankin_Inlet St_Johns Pacific Mountain Central Saskatchewan Yukon Newfoundland'.split(
    ' ',
  );

const resolve = (zone, day) =>
  resolveRegime(
    { regime: 'auto', region: '', hint: '', zone, languages: [], 'region-guess': 'auto' },
    Date.parse(day),
  ).regime;

const inForce = (day) =>
  REGIMES.filter(
    ({ effectiveFrom, effectiveTo = '9999' }) => effectiveFrom <= day && day <= effectiveTo,
  );

/** The law of a country; a region's own law stands before it. */
const lawOf = (code, day) =>
  [code, code.slice(0, 2)]
    .map((each) => inForce(day).find(({ places }) => places.includes(each)))
    .find(Boolean)?.id ?? 'strict';

function expected(zone, countries, day) {
  const [country = ''] = countries;
  if (NOWHERE.includes(zone) || zone.startsWith('Etc/') || country === '') return 'strict';
  const isBeside = country === 'CA' && BESIDE_QUEBEC.includes(zone.split('/').at(-1));
  return lawOf(isBeside ? 'CA-BC' : country, day);
}

const all = Object.entries(zones.getAllTimezones({ deprecated: true }));

describe('time zones', () => {
  it('are all there, and the ones that this engine knows among them', () => {
    const names = new Set(all.map(([zone]) => zone));

    assert.ok(all.length > 590);
    assert.deepEqual(
      Intl.supportedValuesOf('timeZone').filter((zone) => !names.has(zone)),
      [],
    );
  });

  for (const day of DAYS) {
    it(`give the law of their country on ${day}, as the law files say`, () => {
      const wrong = all
        .map(([zone, { countries }]) => [
          zone,
          resolve(zone, day).id,
          expected(zone, countries, day),
        ])
        .filter(([, found, wanted]) => found !== wanted);

      assert.deepEqual(wrong, []);
    });
  }

  it('give strict wherever the country has no law here', () => {
    const places = REGIMES.flatMap(({ places: own }) => own.map((code) => code.slice(0, 2)));
    const lawless = all.filter(([, { countries }]) => !places.includes(countries[0]));

    assert.ok(lawless.length > 250);
    assert.deepEqual(
      lawless.filter(([zone]) => resolve(zone, '2026-11-21').id !== 'strict'),
      [],
    );
  });

  it('let nothing run before an answer in a part of theirs that asks first', () => {
    // Creston in Canada keeps Phoenix's time; Eyre Bird Observatory is not where visitors live
    const KNOWN = ['America/Phoenix CA'];
    const looser = all.flatMap(([zone, { countries }]) =>
      resolve(zone, '2026-11-21').model === 'opt-in'
        ? []
        : countries
            .slice(1)
            .filter(
              (code) =>
                REGIMES.find(({ id }) => id === lawOf(code, '2026-11-21')).model === 'opt-in',
            )
            .map((code) => `${zone} ${code}`),
    );

    assert.deepEqual(looser, KNOWN);
  });

  it('take no zone with anything before it, or in small letters, for one', () => {
    const loose = all.filter(([zone]) => resolve(zone, '2026-11-21').model !== 'opt-in');
    const wrong = loose
      .flatMap(([zone]) => [`x${zone}`, ` ${zone}`, `Mars/${zone}`, zone.toLowerCase()])
      .filter((zone) => resolve(zone, '2026-11-21').model !== 'opt-in');

    assert.ok(loose.length > 80);
    assert.deepEqual(wrong, []);
  });
});
