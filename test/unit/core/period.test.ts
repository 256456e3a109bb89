import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { periodOf } from '../../../src/core/period.ts';

describe('periodOf', () => {
  it('reads seconds, minutes, hours and days', () => {
    assert.deepEqual(['45s', '30m', '12h', '400d'].map(periodOf), [45e3, 18e5, 432e5, 3456e7]);
  });

  it('takes nothing else', () => {
    for (const value of ['', '0d', '30', 'd', '30 d', '-1d', '1.5h', '401d', '99999s', 30, ['1d']])
      assert.equal(periodOf(value), undefined, String(value));
    fc.assert(fc.property(fc.anything(), (value) => (periodOf(value) ?? 1) > 0));
  });
});
