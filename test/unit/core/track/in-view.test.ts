import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHalf, lookAgain } from '../../../../src/core/track/in-view.ts';

describe('isHalf', () => {
  for (const [name, ratio, height, expected] of [
    ['half of a small element', 0.5, 50, true],
    ['less than half of a small element', 0.49, 49, false],
    ['a tenth of a large one that fills half the window', 0.1, 400, true],
    ['a tenth of a large one that fills less', 0.1, 399, false],
    ['nothing', 0, 0, false],
  ] as const)
    it(`${expected ? 'takes' : 'does not take'} ${name}`, () => {
      assert.equal(isHalf({ ratio, height, windowHeight: 800 }), expected);
    });

  it('takes nothing for seen in a window without height', () => {
    assert.equal(isHalf({ ratio: 0, height: 0, windowHeight: 0 }), false);
  });
});

describe('lookAgain', () => {
  it('keeps the moment while the element stays, and forgets it when it goes', () => {
    const since = lookAgain(undefined, 100, true);

    assert.equal(since, 100);
    assert.equal(lookAgain(since, 900, true), 100);
    assert.equal(lookAgain(since, 900, false), undefined);
    assert.equal(lookAgain(undefined, 950, true), 950);
  });
});
