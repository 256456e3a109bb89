import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createActiveTime } from '../../../../src/core/retarget/active-time.ts';

describe('active time', () => {
  it('counts while somebody is there, and half a minute on', () => {
    const time = createActiveTime(true, 0);
    time.act(10_000);

    assert.equal(time.take(100_000), 40_000);
    assert.equal(time.take(200_000), 0);
  });

  it('does not count while the page is hidden', () => {
    const time = createActiveTime(true, 0);
    time.show(false, 5000);
    time.show(true, 20_000);

    assert.equal(time.take(25_000), 10_000);
  });

  it('never counts more than was visible, whatever happens', () => {
    const step = fc.record({
      by: fc.nat(100_000),
      do: fc.constantFrom('act', 'show', 'hide', 'take'),
    });
    fc.assert(
      fc.property(fc.boolean(), fc.array(step), (isVisible, steps) => {
        const time = createActiveTime(isVisible, 0);
        let now = 0;
        let visible = 0;
        let isShown = isVisible;
        let counted = 0;
        for (const { by, do: what } of steps) {
          now += by;
          if (isShown) visible += by;
          if (what === 'act') time.act(now);
          else if (what === 'take') counted += time.take(now);
          else time.show((isShown = what === 'show'), now);
        }
        counted += time.take(now);
        assert.ok(counted <= visible, `${counted} of ${visible}`);
      }),
    );
  });
});
