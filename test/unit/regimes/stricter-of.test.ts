import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decideConsent } from '../../../src/core/decide-consent.ts';
import { OPTIONAL_PURPOSES } from '../../../src/core/purposes.ts';
import { REGIMES } from '../../../src/regimes/index.ts';
import { stricterOf } from '../../../src/regimes/stricter-of.ts';
import { input } from '../core/consent-arbitraries.ts';
import type { RegimeRules } from '../../../src/core/regime.ts';

const law = fc.constantFrom(...REGIMES);
const MODELS = ['opt-in', 'opt-out', 'notice'];
const PROMPTS = ['link', 'notice', 'banner'];

const byId = (id: string): RegimeRules => REGIMES.find((regime) => regime.id === id)!;
const merged = (...ids: readonly string[]): RegimeRules => ids.map(byId).reduce(stricterOf);

describe('stricterOf', () => {
  const PAIRS: readonly (readonly [one: string, other: string, id: string])[] = [
    ['us', 'eu-de', 'eu-de'],
    ['eu-de', 'us', 'eu-de'],
    ['jp-appi', 'us', 'us'],
    ['au-privacy', 'jp-appi', 'au-privacy'],
    ['us', 'strict', 'strict'],
    ['ca-pipeda', 'ca-qc', 'ca-qc'],
    ['eu-fr', 'eu-de', 'eu-fr'],
    ['br-lgpd', 'eu-de', 'br-lgpd'],
  ];
  for (const [one, other, id] of PAIRS) {
    it(`takes ${id} of ${one} and ${other}`, () => {
      assert.equal(merged(one, other).id, id);
    });
  }

  it('takes the shorter life of a grant and the longer silence after a refusal', () => {
    assert.deepEqual(merged('br-lgpd', 'eu-de').lifetimes, { grantDays: 180, refusalDays: 365 });
    assert.deepEqual(merged('au-privacy', 'us').lifetimes.refusalDays, Infinity);
  });

  it('exempts what both exempt', () => {
    assert.deepEqual(merged('uk-gdpr', 'eu-fr').exempt, ['analytics']);
    assert.deepEqual(merged('eu-fr', 'eu-de').exempt, []);
  });

  it('changes neither law', () => {
    const before = structuredClone([byId('eu-fr'), byId('br-lgpd')]);
    merged('eu-fr', 'br-lgpd');

    assert.deepEqual([byId('eu-fr'), byId('br-lgpd')], before);
  });
});

describe('stricterOf, for any two laws', () => {
  it('grants nothing that one of them would not, to anybody', () => {
    fc.assert(
      fc.property(law, law, input, (one, other, given) => {
        const both = decideConsent({ ...given, regime: stricterOf(one, other) });

        for (const regime of [one, other]) {
          const { purposes } = decideConsent({ ...given, regime });
          for (const purpose of OPTIONAL_PURPOSES) {
            if (both.purposes[purpose] === 'granted') assert.equal(purposes[purpose], 'granted');
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('is in no field looser than either', () => {
    fc.assert(
      fc.property(law, law, (one, other) => {
        const { id, model, lifetimes, gpc, ui } = stricterOf(one, other);

        for (const each of [one, other]) {
          const isRival = each.model === model;
          assert.ok(MODELS.indexOf(model) <= MODELS.indexOf(each.model), id);
          assert.ok(lifetimes.grantDays <= each.lifetimes.grantDays, id);
          // under another model a lapsed refusal is asked about again, and grants nothing
          assert.ok(!isRival || lifetimes.refusalDays >= each.lifetimes.refusalDays, id);
          assert.ok(each.gpc.denies.every((purpose) => gpc.denies.includes(purpose)));
          assert.ok(!gpc.yields || each.gpc.yields || !isRival, id);
          assert.ok(!isRival || PROMPTS.indexOf(ui.prompt) >= PROMPTS.indexOf(each.ui.prompt), id);
          assert.ok(!isRival || ui.twoStepOptIn || !each.ui.twoStepOptIn, id);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('takes the same rules in any order, but for the name', () => {
    fc.assert(
      fc.property(law, law, (one, other) => {
        const [there, back] = [stricterOf(one, other), stricterOf(other, one)];

        assert.equal(there.model, back.model);
        assert.deepEqual(there.lifetimes, back.lifetimes);
        assert.deepEqual(there.exempt.toSorted(), back.exempt.toSorted());
      }),
    );
  });
});
