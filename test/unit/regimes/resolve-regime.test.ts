import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isOptIn, resolveRegime } from '../../../src/regimes/resolve-regime.ts';
import type { Place, ResolvedRegime } from '../../../src/regimes/resolve-regime.ts';

const NOW = Date.parse('2026-11-21');

const resolve = (place: Partial<Place>, now = NOW): ResolvedRegime =>
  resolveRegime(
    { regime: 'auto', region: '', zone: '', languages: [], 'region-guess': 'auto', ...place },
    now,
  );
const idFor = (place: Partial<Place>, now?: number): string => resolve(place, now).regime.id;

const UNION =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
    ' ',
  );

describe('resolveRegime, by region', () => {
  for (const region of [...UNION, 'ES-MD', 'FR-2A', 'DE-BY', 'AX', 'GP', 'RE', 'MQ', 'YT']) {
    it(`takes ${region} for the Union and the EEA [GDPR 3]`, () => {
      assert.equal(idFor({ region }), 'eu-gdpr');
    });
  }

  for (const region of ['US-CA', 'US']) {
    it(`takes ${region} for California`, () => {
      assert.equal(idFor({ region }), 'us-ca');
    });
  }

  for (const region of 'US-TX US-NY GB CH CA CA-QC BR JP AU IN ZA MX UA RS TR AD ? AQ'.split(' ')) {
    it(`asks as strict does in ${region}, for which there is no law here`, () => {
      assert.equal(idFor({ region }), 'strict');
    });
  }

  for (const region of ['us-ca', 'UScA', ' US', 'US-CAL', 'us', 'Atlantis', '1', 'US-CA ']) {
    it(`does not take "${region}" for a place where pixels run before an answer`, () => {
      assert.equal(resolve({ region }).regime.model, 'opt-in');
    });
  }

  it('says that the region decided, and which', () => {
    const { region, rule } = resolve({ region: 'US-CA', zone: 'Europe/Berlin' });

    assert.deepEqual({ region, rule }, { region: 'US-CA', rule: 'data-region' });
  });

  it('does not let a time zone loosen what the region says', () => {
    assert.equal(idFor({ region: '?', zone: 'America/New_York' }), 'strict');
    assert.equal(idFor({ region: 'US-TX', zone: 'America/Chicago' }), 'strict');
  });
});

describe('resolveRegime, by time zone', () => {
  const ZONES: Readonly<Record<string, readonly string[]>> = {
    'eu-gdpr':
      'Europe/Berlin Europe/Paris Europe/Dublin Europe/Athens Europe/Helsinki Atlantic/Canary Atlantic/Azores Atlantic/Madeira Atlantic/Reykjavik Asia/Nicosia Africa/Ceuta'.split(
        ' ',
      ),
    'us-ca':
      'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage America/Detroit America/Boise America/Indiana/Knox America/Kentucky/Louisville America/North_Dakota/Center Pacific/Honolulu US/Eastern US/Pacific'.split(
        ' ',
      ),
    strict:
      'America/Toronto America/Vancouver America/Mexico_City America/Sao_Paulo America/Tijuana America/Nassau Europe/London Europe/Belfast Europe/Zurich Europe/Istanbul Europe/Moscow Europe/Kiev Europe/Kyiv Europe/Minsk Europe/Belgrade Asia/Tokyo Australia/Sydney Pacific/Auckland Etc/GMT+5 EST5EDT GMT UTC Etc/Unknown America Unknown'.split(
        ' ',
      ),
  };
  for (const [id, zones] of Object.entries(ZONES)) {
    for (const zone of zones) {
      it(`guesses ${id} from ${zone}`, () => {
        assert.equal(idFor({ zone }), id);
      });
    }
  }

  it('guesses no region', () => {
    const { region, rule } = resolve({ zone: 'America/New_York' });

    assert.deepEqual({ region, rule }, { region: '', rule: 'time-zone' });
  });

  it('says that nothing is known where nothing is', () => {
    assert.equal(resolve({}).rule, 'unknown');
    assert.equal(resolve({ zone: 'UTC' }).rule, 'unknown');
  });

  const LANGUAGES: readonly (readonly [languages: readonly string[], id: string])[] = [
    [[], 'us-ca'],
    [['en-US'], 'us-ca'],
    [['en'], 'us-ca'],
    [['es', 'en-US'], 'us-ca'],
    [['zh-Hans-US'], 'us-ca'],
    [['en-GB'], 'strict'],
    [['en-US', 'de-DE'], 'strict'],
    [['de-DE', 'en-US'], 'strict'],
    [['fr-CA'], 'strict'],
    [['de-de'], 'strict'],
  ];
  for (const [languages, id] of LANGUAGES) {
    it(`takes a US zone with the languages ${languages.join(', ') || '(none)'} for ${id}`, () => {
      assert.equal(idFor({ zone: 'America/New_York', languages }), id);
    });
  }

  it('asks where it would ask anyway, whatever the languages say', () => {
    assert.equal(idFor({ zone: 'Europe/Berlin', languages: ['en-US'] }), 'eu-gdpr');
  });

  it('loosens nothing by a guess where the operator wants none', () => {
    assert.equal(idFor({ zone: 'America/New_York', 'region-guess': 'strict' }), 'strict');
    assert.equal(idFor({ zone: 'Europe/Berlin', 'region-guess': 'strict' }), 'eu-gdpr');
  });

  it('lets a region speak where the operator wants no guess', () => {
    assert.equal(idFor({ region: 'US-CA', 'region-guess': 'strict' }), 'us-ca');
  });
});

describe('resolveRegime, by the operator’s word', () => {
  it('takes a law that the operator has fixed, wherever the visitor is', () => {
    const place = { regime: 'eu-gdpr', region: 'US-CA', zone: 'America/New_York' };

    assert.equal(idFor(place), 'eu-gdpr');
    assert.equal(resolve(place).rule, 'data-regime');
  });

  it('finds the law itself where the operator has written one that there is not', () => {
    assert.equal(idFor({ regime: 'gdpr' }), 'strict');
    assert.equal(idFor({ regime: 'constructor' }), 'strict');
  });
});

describe('resolveRegime, by the clock', () => {
  it('applies no law before its first day', () => {
    const first = Date.parse('2020-01-01T00:00:00Z');

    assert.equal(idFor({ region: 'US-CA' }, first - 1), 'strict');
    assert.equal(idFor({ region: 'US-CA' }, first), 'us-ca');
  });
});

describe('resolveRegime, for any place', () => {
  it('never loosens anything on a place that it does not know', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (region, zone, languages) => {
        fc.pre(!region.startsWith('US') && !/^(US|America|Pacific)\//.test(zone));

        assert.equal(resolve({ region, zone, languages }).regime.model, 'opt-in');
      }),
    );
  });
});

describe('isOptIn', () => {
  it('knows the laws that ask, and no other', () => {
    const ids = ['strict', 'eu-gdpr', 'us-ca', 'of-yesterday', '', undefined];

    assert.deepEqual(ids.map(isOptIn), [true, true, false, false, false, false]);
  });
});
