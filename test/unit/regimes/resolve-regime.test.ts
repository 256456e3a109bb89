import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseAttributes } from '../../../src/config/attributes.ts';
import { isOptIn, resolveRegime } from '../../../src/regimes/resolve-regime.ts';
import type { Place, ResolvedRegime } from '../../../src/regimes/resolve-regime.ts';

const NOW = Date.parse('2026-11-21');
const NOWHERE = { regime: 'auto', region: '', hint: '', zone: '', languages: [] };

const resolve = (place: Partial<Place>, now = NOW): ResolvedRegime =>
  resolveRegime({ ...NOWHERE, 'region-guess': 'auto', ...place }, now);
const idFor = (place: Partial<Place>, now?: number): string => resolve(place, now).regime.id;

describe('resolveRegime, by region', () => {
  const REGIONS: Readonly<Record<string, string>> = {
    'eu-de': 'DE DE-BY',
    'eu-fr': 'FR FR-2A GF GP MF MQ RE YT',
    'eu-it': 'IT IT-25',
    'eu-ie': 'IE',
    'eu-es': 'ES ES-MD ES-CN',
    'eu-nl': 'NL',
    'eu-gdpr': 'AT BE BG HR CY CZ DK EE FI GR HU LV LT LU MT PL PT RO SK SI SE IS LI NO AX SJ GG',
    'uk-gdpr': 'GB GB-ENG GB-NIR',
    'us-ca': 'US-CA',
    'us-tx': 'US-TX',
    us: 'US US-NY US-WA US-PR',
    'ca-qc': 'CA CA-QC',
    'ca-pipeda': 'CA-ON CA-BC CA-YT',
    'jp-appi': 'JP JP-13',
    strict: 'MX UA RS AD ? AQ EU UK ZZ VA SM MC HK TW NC PF',
  };
  for (const [id, regions] of Object.entries(REGIONS)) {
    it(`takes ${regions} for ${id}, now that each country has its own law`, () => {
      for (const region of regions.split(' ')) assert.equal(idFor({ region }), id, region);
    });
  }

  it('takes an unknown region of a country for the country, whose own law stands in for it', () => {
    assert.equal(idFor({ region: 'US-CAL' }), 'us');
    assert.equal(idFor({ region: 'CA-ZZ' }), 'ca-qc');
    assert.equal(idFor({ region: 'DE-X' }), 'eu-de');
  });

  for (const region of ['us-ca', 'UScA', ' US', 'US-CALI', 'us', 'Atlantis', '1', 'US-CA ']) {
    it(`does not take data-region="${region}" for a place where pixels run before an answer`, () => {
      const given = parseAttributes({ region }, () => {});

      assert.equal(resolve({ region: given.region }).regime.model, 'opt-in');
    });
  }

  it('says that the region decided, and which', () => {
    const { region, rule } = resolve({ region: 'US-CA', hint: 'DE', zone: 'Europe/Berlin' });

    assert.deepEqual({ region, rule }, { region: 'US-CA', rule: 'data-region' });
  });

  it('does not let a hint or a time zone loosen what the region says', () => {
    assert.equal(idFor({ region: '?', zone: 'America/New_York' }), 'strict');
    assert.equal(idFor({ region: 'MX', hint: 'US-CA', zone: 'America/Chicago' }), 'strict');
  });
});

describe('resolveRegime, by the server’s hint', () => {
  it('takes a place that the server names, before the time zone', () => {
    const { regime, region, rule } = resolve({ hint: 'US-CA', zone: 'Europe/Berlin' });

    assert.deepEqual([regime.id, region, rule], ['us-ca', 'US-CA', 'server-hint']);
  });

  it('passes over XX, which is a server’s word for unknown', () => {
    const { regime, rule } = resolve({ hint: 'XX', zone: 'Europe/Berlin' });

    assert.deepEqual([regime.id, rule], ['eu-de', 'time-zone']);
  });

  it('takes T1, which is Tor, for no place, whatever the time zone says', () => {
    const { regime, rule } = resolve({ hint: 'T1', zone: 'America/New_York' });

    assert.deepEqual([regime.id, rule], ['strict', 'server-hint']);
  });

  for (const hint of ['', 'de', 'us-ca', 'Germany', 'USA', 'US-', 'US_CA', 'A1', ' US', 'US ']) {
    it(`passes over "${hint}", which is no code`, () => {
      assert.equal(idFor({ hint, zone: 'Europe/Berlin' }), 'eu-de');
      assert.equal(idFor({ hint }), 'strict');
    });
  }

  it('needs no language, which may only tighten a guess', () => {
    assert.equal(idFor({ hint: 'US-CA', languages: ['de-DE'] }), 'us-ca');
  });
});

describe('resolveRegime, by language', () => {
  const LANGUAGES: readonly (readonly [
    zone: string,
    languages: string,
    id: string,
    rule: string,
  ])[] = [
    ['America/New_York', '', 'us', 'time-zone'],
    ['America/New_York', 'en-US', 'us', 'time-zone'],
    ['America/New_York', 'en', 'us', 'time-zone'],
    ['America/New_York', 'es en-US', 'us', 'time-zone'],
    ['America/New_York', 'zh-Hans-US', 'us', 'time-zone'],
    ['America/New_York', 'es-419', 'us', 'time-zone'],
    ['America/New_York', 'en-GB', 'uk-gdpr', 'language'],
    ['America/New_York', 'en-US de-DE', 'eu-de', 'language'],
    ['America/New_York', 'de-DE en-US', 'eu-de', 'language'],
    ['America/New_York', 'fr-CA', 'ca-qc', 'language'],
    ['America/New_York', 'de-de', 'eu-de', 'language'],
    ['America/New_York', 'zh-TW', 'strict', 'language'],
    ['America/New_York', 'es-MX', 'strict', 'language'],
    ['America/Vancouver', 'en-CA', 'ca-pipeda', 'time-zone'],
    ['America/Vancouver', 'fr-CA', 'ca-qc', 'language'],
    ['America/Vancouver', 'fr', 'ca-pipeda', 'time-zone'],
    ['America/Vancouver', 'fr-FR', 'eu-fr', 'language'],
    ['Asia/Tokyo', 'ja-JP en-US', 'us', 'language'],
    ['Asia/Tokyo', 'ja', 'jp-appi', 'time-zone'],
    ['Australia/Sydney', 'en-AU', 'au-privacy', 'time-zone'],
    ['Australia/Sydney', 'en-US', 'au-privacy', 'time-zone'],
    ['Europe/Berlin', 'en-US', 'eu-de', 'time-zone'],
    ['Europe/Berlin', 'fr-FR', 'eu-de', 'time-zone'],
    ['America/Sao_Paulo', 'de-DE', 'br-lgpd', 'time-zone'],
    ['', 'en-US', 'strict', 'unknown'],
    ['UTC', 'de-DE', 'strict', 'unknown'],
  ];
  for (const [zone, languages, id, rule] of LANGUAGES) {
    it(`takes ${zone || 'no zone'} with ${languages || 'no languages'} for ${id}: the stricter law of the two, no longer strict itself`, () => {
      const found = resolve({ zone, languages: languages.split(' ').filter(Boolean) });

      assert.deepEqual([found.regime.id, found.rule], [id, rule]);
    });
  }

  it('shortens a grant to what the other country allows', () => {
    const { regime } = resolve({ zone: 'America/Sao_Paulo', languages: ['de-DE'] });

    assert.deepEqual(regime.lifetimes, { grantDays: 180, refusalDays: 365 });
  });

  it('keeps the exemption of one country only where the other has it too', () => {
    const exemptOf = (languages: readonly string[]): readonly string[] =>
      resolve({ zone: 'Europe/Paris', languages }).regime.exempt;

    assert.deepEqual(exemptOf(['fr-FR']), ['analytics']);
    assert.deepEqual(exemptOf(['it-IT']), ['analytics']);
    assert.deepEqual(exemptOf(['de-DE']), []);
  });

  it('lets a grant override the signal only where both countries do', () => {
    const { gpc, ui } = resolve({ zone: 'America/New_York', languages: ['en-AU'] }).regime;

    assert.deepEqual([gpc.yields, ui.prompt, ui.twoStepOptIn], [false, 'notice', true]);
  });
});

describe('resolveRegime, where the operator wants no guess', () => {
  it('loosens nothing by one', () => {
    const found = resolve({ zone: 'America/New_York', 'region-guess': 'strict' });

    assert.deepEqual([found.regime.id, found.rule], ['strict', 'region-guess']);
    assert.equal(idFor({ zone: 'Asia/Tokyo', 'region-guess': 'strict' }), 'strict');
    assert.equal(idFor({ zone: 'Europe/Berlin', 'region-guess': 'strict' }), 'eu-de');
  });

  it('lets a region and a hint speak', () => {
    assert.equal(idFor({ region: 'US-CA', 'region-guess': 'strict' }), 'us-ca');
    assert.equal(idFor({ hint: 'US-CA', 'region-guess': 'strict' }), 'us-ca');
  });
});

describe('resolveRegime, by the operator’s word', () => {
  it('takes a law that the operator has fixed, wherever the visitor is, and before its first day', () => {
    const place = { regime: 'in-dpdp', region: 'US-CA', zone: 'America/New_York' };
    const { regime, region, rule } = resolve(place);

    assert.deepEqual([regime.id, region, rule], ['in-dpdp', 'US-CA', 'data-regime']);
  });

  it('finds the law itself where the operator has written one that there is not', () => {
    assert.equal(idFor({ regime: 'gdpr' }), 'strict');
    assert.equal(idFor({ regime: 'constructor' }), 'strict');
  });
});

describe('resolveRegime, by the clock', () => {
  it('applies the country’s rules before a state’s own law begins, and from its first moment the law', () => {
    const first = Date.parse('2020-01-01T00:00:00Z');

    assert.equal(idFor({ region: 'US-CA' }, first - 1), 'us');
    assert.equal(idFor({ region: 'US-CA' }, first), 'us-ca');
  });

  it('applies strict before a country’s only law begins', () => {
    const first = Date.parse('2018-05-25T00:00:00Z');

    assert.equal(idFor({ region: 'DE' }, first - 1), 'strict');
    assert.equal(idFor({ zone: 'Europe/Berlin' }, first - 1), 'strict');
    assert.equal(idFor({ zone: 'Europe/Berlin' }, first), 'eu-de');
  });
});

describe('resolveRegime, for any place', () => {
  it('never loosens anything on a place that it does not know', () => {
    const KNOWN = /^(US|CA|AU|JP)/;
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.array(fc.string()),
        (region, hint, zone, languages) => {
          fc.pre(![region, hint].some((code) => KNOWN.test(code)));
          fc.pre(!/^(US|America|Pacific|Canada|Australia|Navajo|Japan)/.test(zone));

          assert.equal(resolve({ region, hint, zone, languages }).regime.model, 'opt-in');
        },
      ),
    );
  });
});

describe('isOptIn', () => {
  it('knows the laws that ask, and no other', () => {
    const ids = ['strict', 'eu-gdpr', 'us-ca', 'jp-appi', 'of-yesterday', '', undefined];

    assert.deepEqual(ids.map(isOptIn), [true, true, false, false, false, false, false]);
  });
});
