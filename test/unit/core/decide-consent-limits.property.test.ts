/** What no input may bring about: consent without the visitor, for a child, beyond its time, or from what is not known. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decideConsent } from '../../../src/core/decide-consent.ts';
import { OPTIONAL_PURPOSES } from '../../../src/core/purposes.ts';
import { resolveRegime } from '../../../src/regimes/resolve-regime.ts';
import { stricterOf } from '../../../src/regimes/stricter-of.ts';
import { DAY_MS, NOW, recordOf } from './consent-cases.ts';
import { input, law, record } from './consent-arbitraries.ts';
import type { ConsentInput } from '../../../src/core/decide-consent.ts';
import type { RegimeRules } from '../../../src/core/regime.ts';

const holds = (check: (given: ConsentInput) => void): void =>
  fc.assert(fc.property(input, check), { numRuns: 1000 });
const marketingOf = (given: ConsentInput): string => decideConsent(given).purposes.marketing;

describe('decideConsent, what stands denied', () => {
  it('lets nothing but a new decision turn a denial of marketing into a grant', () => {
    fc.assert(
      fc.property(input, record, (given, stored) => {
        const denied = { ...stored, choices: { ...stored.choices, marketing: 'denied' as const } };

        assert.notEqual(marketingOf({ ...given, record: denied }), 'granted');
      }),
      { numRuns: 2000 },
    );
  });

  it('never turns the signal into consent: only the visitor’s own grant in spite of it counts', () => {
    holds((given) => {
      const { regime, record: stored } = given;
      const isInSpite = regime.gpc.yields && stored?.source === 'conflict';
      if (isInSpite || !regime.gpc.denies.includes('marketing')) return;

      assert.equal(marketingOf({ ...given, gpc: true }), 'denied');
    });
  });

  it('lets a grant in spite of the signal stand only while it is fresh [11 CCR 7025(c)(3)]', () => {
    holds((given) => {
      if (!given.record || !given.regime.gpc.denies.includes('marketing')) return;
      const { grantDays } = given.regime.lifetimes;
      const stored = { ...given.record, at: NOW - grantDays * DAY_MS, source: 'conflict' as const };

      assert.equal(marketingOf({ ...given, record: stored, gpc: true }), 'denied');
    });
  });
});

describe('decideConsent, children', () => {
  it('never grants marketing to a child, whoever said yes', () => {
    holds((given) => {
      if (!given.regime.gpc.denies.includes('marketing')) return;

      assert.equal(marketingOf({ ...given, audience: 'child' }), 'denied');
    });
  });

  it('grants marketing to a mixed audience by the visitor’s own grant only', () => {
    holds((given) => {
      if (!given.regime.gpc.denies.includes('marketing')) return;
      const { purposes, reasons } = decideConsent({ ...given, audience: 'mixed' });
      const rule = reasons.find(({ of }) => of === 'marketing')?.rule;

      if (purposes.marketing === 'granted') assert.equal(rule, 'record');
    });
  });

  it('is the same for every other purpose, whatever the audience', () => {
    holds((given) => {
      const [general, child] = ['general', 'child'].map(
        (audience) => decideConsent({ ...given, audience }).purposes,
      );

      assert.deepEqual({ ...child, marketing: '' }, { ...general, marketing: '' });
    });
  });
});

describe('decideConsent, exemptions', () => {
  it('let a purpose run only where law and operator both say so, and never marketing', () => {
    holds((given) => {
      const { reasons } = decideConsent({ ...given, exempt: 'functional analytics marketing' });
      const exempt = reasons.filter(({ rule }) => rule === 'exempt').map(({ of }) => of);

      for (const of of exempt) assert.ok(given.regime.exempt.some((purpose) => purpose === of));
      assert.ok(!exempt.includes('marketing'));
      assert.ok(
        decideConsent({ ...given, exempt: '' }).reasons.every(({ rule }) => rule !== 'exempt'),
      );
    });
  });

  it('grant no vendor', () => {
    holds((given) => {
      const { vendors } = decideConsent({ ...given, exempt: '' });

      assert.deepEqual(
        decideConsent({ ...given, exempt: 'functional analytics' }).vendors,
        vendors,
      );
    });
  });

  it('change nothing about what was refused', () => {
    holds((given) => {
      const exempt = 'functional analytics';
      const refused = recordOf('denied', { at: NOW });
      const { purposes } = decideConsent({ ...given, exempt, record: refused });

      for (const purpose of OPTIONAL_PURPOSES) assert.equal(purposes[purpose], 'denied');
    });
  });
});

describe('decideConsent, lifetimes', () => {
  /** Whether the record's own grant is what counts. */
  const countsAfter = (given: ConsentInput, days: number): boolean =>
    decideConsent({ ...given, record: recordOf('granted'), now: NOW + days * DAY_MS }).reasons.some(
      ({ rule }) => rule === 'record',
    );

  it('end a grant with its law’s, whatever laws were merged', () => {
    fc.assert(
      fc.property(input, fc.array(law, { minLength: 1, maxLength: 4 }), (given, laws) => {
        const regime = laws.reduce<RegimeRules>(stricterOf, laws[0]!);
        const shortest = Math.min(...laws.map(({ lifetimes }) => lifetimes.grantDays));

        for (const days of [shortest, shortest + 0.01, 4000])
          assert.equal(countsAfter({ ...given, regime }, days), false);
      }),
    );
  });

  it('end on the day, and not before', () => {
    holds((given) => {
      const fresh = { ...given, policyVersion: '1', recordOptIn: true, proof: 'ok' as const };
      const { grantDays } = given.regime.lifetimes;

      assert.equal(countsAfter(fresh, grantDays - 0.01), true);
      assert.equal(countsAfter(fresh, grantDays), false);
    });
  });

  it('grant nothing by a clock that says nothing', () => {
    holds((given) => {
      if (given.regime.model !== 'opt-in') return;
      const { purposes } = decideConsent({ ...given, exempt: '', now: Number.NaN });

      for (const purpose of OPTIONAL_PURPOSES) assert.notEqual(purposes[purpose], 'granted');
    });
  });
});

describe('decideConsent, what is not known', () => {
  const known = /^(US|GB|Japan|ROK|PRC|NZ|Eire|Turkey|Poland|Portugal|Iceland|Navajo)/;
  const unknown = {
    regime: fc.oneof(fc.constantFrom('auto', '', 'gdpr', 'constructor', '__proto__'), fc.string()),
    region: fc.oneof(fc.constantFrom('', '?', 'ZZ', 'AQ', 'de', 'us'), fc.string()),
    hint: fc.oneof(fc.constantFrom('', 'XX', 'T1', 'EU', 'de', 'us-ca', 'XX-CA'), fc.string()),
    zone: fc.oneof(fc.constantFrom('', 'UTC', 'Etc/GMT+5', 'CET', 'Europe/Kiev'), fc.string()),
    languages: fc.array(fc.oneof(fc.constantFrom('en-US', 'de', 'x'), fc.string())),
  };

  it('is decided as under strict: any text for a regime, a region, a hint, a zone, a language', () => {
    fc.assert(
      fc.property(input, fc.record(unknown), (given, place) => {
        fc.pre(
          ![place.region, place.hint].some((code) => /^(?!AQ|EU|ZZ|XX|T1)[A-Z]{2}/.test(code)),
        );
        fc.pre(!known.test(place.zone) && !/^[a-z]{2,6}(-|$)/.test(place.regime));
        const asked = { ...place, 'region-guess': 'auto' };

        const { regime } = resolveRegime(asked, NOW);
        const nowhere = { regime: '', region: '', hint: '', zone: '', languages: [] };
        const strict = resolveRegime({ ...nowhere, 'region-guess': 'auto' }, NOW).regime;

        assert.equal(strict.id, 'strict');
        assert.deepEqual(
          decideConsent({ ...given, regime }),
          decideConsent({ ...given, regime: strict }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is decided as under strict where the clock says nothing', () => {
    for (const now of [Number.NaN, -Infinity]) {
      for (const region of ['DE', 'US', 'US-CA', 'JP']) {
        const place = { regime: 'auto', region, hint: '', zone: '', languages: [] };

        const { regime } = resolveRegime({ ...place, 'region-guess': 'auto' }, now);

        assert.equal(regime.id, 'strict', `${region} ${now}`);
      }
    }
  });
});
