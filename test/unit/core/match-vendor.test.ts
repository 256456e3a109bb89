import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchVendor } from '../../../src/core/match-vendor.ts';

const PATTERNS = [
  ['one', { analytics: /^one\.example\/stats/, marketing: /^one\.example\// }],
  ['two', { any: /^two\.example\// }, ['functional', 'marketing']],
  ['also-one', { functional: /^one\.example\// }],
] as const;

describe('matchVendor', () => {
  it('names the vendor and the purpose of the pattern that fits', () => {
    assert.deepEqual(matchVendor('one.example/pixel', PATTERNS), {
      of: 'one',
      purposes: ['marketing'],
    });
  });

  it('takes the first pattern that fits', () => {
    assert.deepEqual(matchVendor('one.example/stats', PATTERNS)?.purposes, ['analytics']);
  });

  it('needs one of the vendor’s own purposes for an address that serves all of them', () => {
    const match = matchVendor('two.example/tag.js', PATTERNS);

    assert.deepEqual(match, { of: 'two', purposes: ['functional', 'marketing'] });
  });

  it('finds no purpose that would do where the vendor has none', () => {
    assert.deepEqual(matchVendor('x', [['none', { any: /x/ }]])?.purposes, []);
  });

  for (const text of ['', 'three.example/', 'one.example', 'https://one.example/']) {
    it(`finds nobody for "${text}"`, () => {
      assert.equal(matchVendor(text, PATTERNS), undefined);
    });
  }

  it('finds nobody where there is nobody', () => {
    assert.equal(matchVendor('one.example/', []), undefined);
  });
});
