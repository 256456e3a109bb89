import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { IDLE_MS, advance, dueIn, startTime } from '../../../../src/core/track/active-time.ts';

describe('active time', () => {
  it('counts for 30 seconds after the page has come, and then waits for a sign of life', () => {
    const quiet = advance(startTime(0, true), 100_000);
    const later = advance(advance(quiet, 100_000, { isAlive: true }), 105_000);

    assert.equal(quiet.counted, 30_000);
    assert.equal(later.counted, 35_000);
  });

  it('does not count while the page is hidden', () => {
    let time = startTime(0, true);
    time = advance(time, 10_000, { isVisible: false });
    time = advance(time, 15_000, { isAlive: true });
    time = advance(time, 50_000, { isVisible: true });
    time = advance(time, 52_000);

    assert.equal(time.counted, 12_000);
  });

  it('starts with nothing in a page that is opened in the background', () => {
    const hidden = startTime(0, false);

    assert.equal(advance(hidden, 20_000).counted, 0);
    assert.equal(dueIn(hidden, 1000), undefined);
  });

  it('takes coming back for a sign of life', () => {
    let time = advance(startTime(0, true), 1000, { isVisible: false });
    time = advance(time, 500_000, { isVisible: true });

    assert.equal(advance(time, 510_000).counted, 11_000);
  });

  it('knows when it is due, and that it may not be without a sign of life', () => {
    const time = advance(startTime(0, true), 10_000);

    assert.equal(dueIn(time, 30_000), 20_000);
    assert.equal(dueIn(time, 30_001), undefined);
    assert.equal(dueIn(time, 5000), 0);
  });

  it('never counts hidden time, nor more than 30 seconds per sign of life, nor backwards', () => {
    const step = fc.record({
      ms: fc.integer({ min: -1000, max: 100_000 }),
      change: fc.constantFrom({}, { isVisible: true }, { isVisible: false }, { isAlive: true }),
    });
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { maxLength: 40 }), (isVisible, steps) => {
        let time = startTime(0, isVisible);
        let clock = 0;
        let visibleMs = 0;
        let signs = 1;
        let isShown = isVisible;
        for (const { ms, change } of steps) {
          clock += ms;
          if (isShown) visibleMs += Math.max(0, ms);
          const next = advance(time, clock, change);
          assert.ok(next.counted >= time.counted);
          if (!isShown) assert.equal(next.counted, time.counted);
          const shown = 'isVisible' in change ? change.isVisible : isShown;
          if ('isAlive' in change || (shown && !isShown)) signs += 1;
          isShown = shown;
          time = next;
        }
        assert.ok(time.counted <= visibleMs);
        assert.ok(time.counted <= signs * IDLE_MS);
      }),
      { numRuns: 1000 },
    );
  });

  it('is due exactly when it says, if nothing changes', () => {
    fc.assert(
      fc.property(fc.nat(60_000), fc.integer({ min: 1, max: 60_000 }), (gone, ms) => {
        const time = advance(startTime(0, true), gone);
        const left = dueIn(time, ms);
        const reached = (after: number): boolean => advance(time, gone + after).counted >= ms;
        if (left === undefined) return !reached(1e9);
        return reached(left) && (left === 0 || !reached(left - 1));
      }),
    );
  });
});
