import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { playOn, playedPercent } from '../../../../src/core/track/played.ts';
import type { Playback } from '../../../../src/core/track/played.ts';

/** Positions in seconds, a second apart. */
const watch = (...positions: readonly number[]): Playback | undefined =>
  positions.reduce<Playback | undefined>(
    (state, position, second) => playOn(state, position, second * 1000),
    undefined,
  );

describe('playedPercent', () => {
  it('adds up the parts', () => {
    const parts = [
      [0, 10],
      [50, 60],
    ] as const;
    assert.equal(playedPercent(parts, 100), 20);
  });

  it('knows nothing of a live video, or one that has not loaded', () => {
    for (const duration of [Infinity, Number.NaN, 0])
      assert.equal(playedPercent([[0, 10]], duration), 0);
  });
});

describe('playOn', () => {
  it('counts what was played', () => {
    assert.deepEqual(watch(0, 1, 2, 3)?.ranges, [[0, 3]]);
  });

  it('does not count what was jumped over, forwards or back', () => {
    assert.deepEqual(watch(0, 1, 50, 51, 10, 11)?.ranges, [
      [0, 1],
      [10, 11],
      [50, 51],
    ]);
  });

  it('counts what was played twice once', () => {
    assert.deepEqual(watch(0, 1, 2, 0, 1, 2, 3)?.ranges, [[0, 3]]);
  });

  it('takes double speed for playing, and more for a jump', () => {
    assert.deepEqual(watch(0, 2, 4)?.ranges, [[0, 4]]);
    assert.deepEqual(watch(0, 3, 6)?.ranges, []);
  });

  it('takes nothing for playing that happens in no time', () => {
    const state = playOn(playOn(undefined, 0, 5), 0.4, 5);

    assert.deepEqual(state.ranges, []);
  });

  it('never throws, never counts more than time allows, and keeps its parts apart and in order', () => {
    const step = fc.tuple(fc.double(), fc.integer({ min: -100, max: 5000 }));
    const sane = fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.nat(3000));
    fc.assert(
      fc.property(fc.array(fc.oneof(step, sane), { maxLength: 60 }), (steps) => {
        let state: Playback | undefined;
        let at = 0;
        let passed = 0;
        for (const [position, ms] of steps) {
          at += ms;
          passed += Math.max(0, ms) / 1000;
          state = playOn(state, position, at);
        }
        const ranges = state?.ranges ?? [];
        const sum = ranges.reduce((total, [from, to]) => total + (to - from), 0);
        assert.ok(sum <= passed * 2 + steps.length * 0.5 + 1e-6);
        for (const [index, [from, to]] of ranges.entries()) {
          assert.ok(from < to);
          assert.ok(index === 0 || from > (ranges[index - 1]?.[1] ?? 0));
        }
      }),
      { numRuns: 500 },
    );
  });
});
