import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchVendor } from '../../../src/core/match-vendor.ts';
import { OPTIONAL_PURPOSES } from '../../../src/core/purposes.ts';

const PATTERNS = [
  ['one', { analytics: /^one\.example\/stats/, marketing: /^one\.example\// }],
  ['two', { any: /^two\.example\// }],
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

  it('needs no particular purpose for an address that serves all', () => {
    const { purposes = [] } = matchVendor('two.example/tag.js', PATTERNS) ?? {};

    assert.ok(purposes.length > 1);
    for (const purpose of purposes) assert.ok(OPTIONAL_PURPOSES.includes(purpose));
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
