import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gdprApplies, grantedByAnswer, isSettled } from '../../../../src/signals/tcf/tc-answer.ts';
import { NOW } from './tcf-cases.ts';
import type { ConsentSnapshot } from '../../../../src/core/api.ts';
import type { Choice } from '../../../../src/core/purposes.ts';

type Made = readonly [choice: Choice, rule: string];

/** A snapshot by what was decided about functional, analytics and marketing. */
function snapshotOf(
  [functional, analytics, marketing]: readonly [Made, Made, Made],
  source = 'banner',
  decidedAt: number | null = NOW,
): ConsentSnapshot {
  return {
    regime: 'eu-gdpr',
    region: 'DE',
    purposes: {
      necessary: 'granted',
      functional: functional[0],
      analytics: analytics[0],
      marketing: marketing[0],
    },
    vendors: {},
    reasons: [
      { of: 'functional', rule: functional[1] },
      { of: 'analytics', rule: analytics[1] },
      { of: 'marketing', rule: marketing[1] },
    ],
    gpc: false,
    policyVersion: '1',
    ...(decidedAt !== null && { decidedAt }),
    source,
  } as unknown as ConsentSnapshot;
}

const YES: Made = ['granted', 'record'];
const NO: Made = ['denied', 'record'];
const OPEN: Made = ['unset', 'default'];

describe('gdprApplies', () => {
  for (const [regime, expected] of [
    ['eu-gdpr', true],
    ['eu-de', true],
    ['uk-gdpr', true],
    ['ch-fadp', true],
    ['strict', true],
    ['us-ca', false],
    ['br-lgpd', false],
    ['eu', false],
    ['', false],
  ] as const) {
    it(`is ${expected} under "${regime}"`, () => {
      assert.equal(gdprApplies(regime), expected);
    });
  }
});

describe('grantedByAnswer', () => {
  it('counts what the visitor has granted', () => {
    assert.deepEqual(grantedByAnswer(snapshotOf([YES, NO, YES])), ['functional', 'marketing']);
  });

  it('counts no default of a law and no exemption', () => {
    const snapshot = snapshotOf([YES, ['granted', 'exempt'], ['granted', 'default']]);

    assert.deepEqual(grantedByAnswer(snapshot), ['functional']);
  });

  it('counts nothing for which no reason is given', () => {
    assert.deepEqual(grantedByAnswer({ ...snapshotOf([YES, YES, YES]), reasons: [] }), []);
  });
});

describe('isSettled', () => {
  it('is true after an answer, also when it was given on an earlier page', () => {
    assert.equal(isSettled(snapshotOf([NO, NO, NO]), NOW), true);
    assert.equal(isSettled(snapshotOf([YES, NO, YES], 'api'), undefined), true);
  });

  it('is false before an answer', () => {
    const snapshot = snapshotOf([OPEN, OPEN, OPEN], 'default', null);

    assert.equal(isSettled(snapshot, undefined), false);
  });

  for (const source of ['gpc', 'default', 'cmp'] as const) {
    it(`is false where "${source}" has decided, and not the visitor`, () => {
      assert.equal(isSettled(snapshotOf([NO, NO, NO], source), undefined), false);
    });
  }

  it('is false when the page comes with an answer that leaves something open', () => {
    assert.equal(isSettled(snapshotOf([NO, ['unset', 'policy-changed'], NO]), NOW), false);
  });

  it('is true for such an answer on the page on which it was given', () => {
    assert.equal(isSettled(snapshotOf([OPEN, OPEN, YES], 'api'), NOW - 1), true);
  });
});
