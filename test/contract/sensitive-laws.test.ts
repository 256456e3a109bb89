/** The table of the second file says about sensitive data what the laws' own files say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksForSensitive } from '../../src/browser/run/sensitive-laws.ts';
import { REGIMES } from '../../src/regimes/index.ts';

describe('asksForSensitive', () => {
  it('is true for every law that wants more than a way to object', () => {
    const wrong = REGIMES.filter(
      ({ id, sensitive }) => asksForSensitive(id) !== (sensitive !== 'opt-out'),
    );

    assert.ok(REGIMES.length > 40);
    assert.deepEqual(wrong, []);
  });

  it('is true where the law is not known', () => {
    assert.equal(asksForSensitive('atlantis'), true);
  });
});
