import { assert } from '@esm-bundle/chai';
import { countTimes, type Parts, type TimeBin } from '../../../components/time-bins.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 18 November 2026, 11:06:40; the tests run in UTC. */
const START = 1_795_000_000_000;

/** Counts them all. */
function binTimes(
  times: readonly number[],
  span: readonly [number, number],
  parts: Parts,
): readonly TimeBin[] {
  const count = countTimes(span, parts);
  times.forEach(count.add);
  return count.bins();
}

describe('countTimes', () => {
  for (const [name, span, length] of [
    ['seconds', 20 * SECOND, SECOND],
    ['parts of a minute', MINUTE, 5 * SECOND],
    ['minutes', 12 * MINUTE, MINUTE],
    ['quarters of an hour', 4 * HOUR, 15 * MINUTE],
    ['hours', 20 * HOUR, HOUR],
    ['days', 20 * DAY, DAY],
    ['weeks', 150 * DAY, 7 * DAY],
  ] as const)
    it(`cuts into ${name} that a clock shows, and counts every time once`, () => {
      const times = Array.from({ length: 500 }, (_, at) => START + (at * span) / 499);

      const bins = binTimes(times, [START, START + span], { most: 30 });

      assert.isAtMost(bins.length, 30);
      assert.equal(bins[0]!.to - bins[0]!.from, length);
      assert.equal(bins[0]!.from % Math.min(length, DAY), 0);
      assert.isAtMost(bins[0]!.from, START);
      assert.isAbove(bins.at(-1)!.to, START + span);
      assert.equal(
        bins.reduce((sum, { count }) => sum + count, 0),
        500,
      );
      bins.slice(1).forEach(({ from }, at) => assert.equal(from, bins[at]!.to));
    });

  it('never makes more parts than there is room for, however long it was', () => {
    for (let span = 1; span < 1e13; span *= 7)
      for (const most of [6, 11, 30])
        assert.isAtMost(binTimes([START], [START, START + span], { most }).length, most, `${span}`);
  });

  it('shows a moment as one of several parts, not as a block', () => {
    for (const span of [0, 1, 1500]) {
      const bins = binTimes([START, START + span], [START, START + span], { most: 30, least: 6 });

      assert.lengthOf(bins, 6, `${span}`);
      assert.equal(bins[0]!.to - bins[0]!.from, SECOND);
      assert.equal(
        bins.reduce((sum, { count }) => sum + count, 0),
        2,
      );
    }
  });

  it('leaves out what lies outside, and times that are none', () => {
    const bins = binTimes([START - DAY, NaN, START, START + DAY], [START, START + HOUR], {
      most: 30,
    });

    assert.equal(
      bins.reduce((sum, { count }) => sum + count, 0),
      1,
    );
  });
});
