import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decideConsent } from '../../../src/core/decide-consent.ts';
import { CHOICES, OPTIONAL_PURPOSES } from '../../../src/core/purposes.ts';
import { DAY_MS, NOW, laws } from './consent-cases.ts';
import { input } from './consent-arbitraries.ts';
import type { ConsentInput, ConsentState } from '../../../src/core/decide-consent.ts';

/** 0 denied, 1 unset, 2 granted, for each purpose. */
const loosenessOf = ({ purposes }: ConsentState): number[] =>
  OPTIONAL_PURPOSES.map((purpose) => CHOICES.indexOf(purposes[purpose]));

function assertNotLooser(after: ConsentInput, before: ConsentInput): void {
  const [was, is] = [loosenessOf(decideConsent(before)), loosenessOf(decideConsent(after))];
  assert.ok(
    is.every((each, index) => each <= (was[index] ?? 0)),
    `${String(was)} became ${String(is)}`,
  );
}

describe('decideConsent, for every input', () => {
  const holds = (check: (given: ConsentInput) => void): void =>
    fc.assert(fc.property(input, check), { numRuns: 1000 });

  it('is not loosened by Global Privacy Control', () => {
    holds((given) => assertNotLooser({ ...given, gpc: true }, { ...given, gpc: false }));
  });

  it('never takes the signal for consent', () => {
    holds(({ record: _, ...given }) => {
      const { purposes } = decideConsent({ ...given, record: undefined, gpc: true });

      for (const denied of given.regime.gpc.denies) assert.equal(purposes[denied], 'denied');
    });
  });

  it('is not loosened by a worse proof', () => {
    holds((given) => {
      // where children may be among the visitors, an open question takes the place of a denial
      if (given.audience === 'mixed') return;
      assertNotLooser({ ...given, proof: 'log-broken' }, { ...given, proof: 'ok' });
      assertNotLooser({ ...given, proof: 'broken' }, { ...given, proof: 'log-broken' });
    });
  });

  it('grants nothing without a proof', () => {
    holds((given) => {
      for (const proof of ['broken', 'log-broken'] as const) {
        const { purposes } = decideConsent({ ...given, proof });

        for (const purpose of OPTIONAL_PURPOSES) assert.notEqual(purposes[purpose], 'granted');
      }
    });
  });

  it('is not loosened by a refusal where there was a grant or nothing', () => {
    holds((given) => {
      if (!given.record) return;
      const refused = { ...given.record.choices, marketing: 'denied' as const };
      // a lapsed refusal counts as no answer, no more
      const fresh = { ...given.record, at: NOW };

      assertNotLooser(
        { ...given, record: { ...fresh, choices: refused } },
        { ...given, record: fresh },
      );
    });
  });

  it('never grants under a law that asks without a fresh grant for this policy under such a law, or an exemption', () => {
    holds((given) => {
      if (given.regime.model !== 'opt-in') return;
      const { record: stored, regime, recordOptIn, policyVersion } = given;
      const isFresh =
        stored && (NOW - stored.at) / DAY_MS < regime.lifetimes.grantDays && recordOptIn;

      const { purposes } = decideConsent(given);

      for (const purpose of OPTIONAL_PURPOSES) {
        const isExempt = regime.exempt.includes(purpose) && given.exempt.includes(purpose);
        const mayRun =
          isExempt ||
          (isFresh &&
            stored.choices[purpose] === 'granted' &&
            stored.policyVersion === policyVersion);
        if (!mayRun) assert.notEqual(purposes[purpose], 'granted');
      }
    });
  });

  it('never grows a grant out of time passing [GDPR 7(3)]', () => {
    holds((given) => {
      if (given.regime.model !== 'opt-in') return;
      for (const days of [1, 179, 181, 4000]) {
        const [before, after] = [given, { ...given, now: NOW + days * DAY_MS }].map(decideConsent);

        for (const purpose of OPTIONAL_PURPOSES) {
          if (before?.purposes[purpose] !== 'granted')
            assert.notEqual(after?.purposes[purpose], 'granted');
        }
      }
    });
  });

  it('keeps an opt-out of California for good [11 CCR 7028]', () => {
    holds((given) => {
      if (given.record?.choices.marketing !== 'denied') return;

      const { purposes } = decideConsent({ ...given, regime: laws['us-ca'] });

      assert.equal(purposes.marketing, 'denied');
    });
  });

  it('gives the same answer to the same question, and changes nothing', () => {
    holds((given) => {
      const before = structuredClone(given.record);

      assert.deepEqual(decideConsent(given), decideConsent(given));
      assert.deepEqual(given.record, before);
    });
  });
});
