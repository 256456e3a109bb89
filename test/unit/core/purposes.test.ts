import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOptionalPurpose, loosest, strictest } from '../../../src/core/purposes.ts';

describe('strictest', () => {
  it('takes denied before unset before granted', () => {
    assert.equal(strictest(['granted', 'denied', 'unset']), 'denied');
    assert.equal(strictest(['granted', 'unset']), 'unset');
    assert.equal(strictest(['granted']), 'granted');
  });

  it('denies where there is no choice', () => {
    assert.equal(strictest([]), 'denied');
  });
});

describe('loosest', () => {
  it('takes granted before unset before denied', () => {
    assert.equal(loosest(['denied', 'granted', 'unset']), 'granted');
    assert.equal(loosest(['denied', 'unset']), 'unset');
    assert.equal(loosest(['denied']), 'denied');
  });

  it('denies where there is no choice', () => {
    assert.equal(loosest([]), 'denied');
  });
});

describe('isOptionalPurpose', () => {
  it('knows the purposes that need a choice', () => {
    const values = [
      'functional',
      'analytics',
      'marketing',
      'necessary',
      '',
      undefined,
      ['marketing'],
    ];

    assert.deepEqual(values.map(isOptionalPurpose), [true, true, true, false, false, false, false]);
  });
});
