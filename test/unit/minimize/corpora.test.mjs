/** Must hold 1 of the minimizer: what is personal is found, what is not is left alone: kind by kind in the words that are known, over all kinds in those that nobody looked at. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLuhn } from '../../corpora/cards.mjs';
import { TEST_CARDS } from '../../corpora/card-numbers.mjs';
import { negatives, positives } from '../../corpora/index.mjs';
import { describeScore, isWithinLimit, scores, total } from '../../corpora/score.mjs';
import { findLeak } from '../../../src/minimize/find-leak.ts';

const HALVES = /** @type {const} */ (['development', 'unseen']);
/** Of each sort, over both halves. */
const MIN_ENTRIES = 5000;
/** Of each kind and half; fewer say nothing about a rate. */
const MIN_OF_KIND = 50;

const corpora = HALVES.map((half) => ({ half, found: positives(half), left: negatives(half) }));
const keyOf = ({ key, value }) => `${key ?? ''}\n${value}`;

void describe('the corpora', () => {
  void it(`hold ${MIN_ENTRIES} things to find and ${MIN_ENTRIES} to leave alone, and enough of each kind`, () => {
    const all = corpora.flatMap(({ found }) => found);
    const counts = HALVES.flatMap((half) => scores(positives(half), () => undefined));

    assert.ok(all.length >= MIN_ENTRIES, String(all.length));
    assert.ok(corpora.flatMap(({ left }) => left).length >= MIN_ENTRIES);
    assert.deepEqual(
      counts
        .filter(({ count }) => count < MIN_OF_KIND)
        .map(({ kind, tells, count }) => `${kind} (${tells}): ${count}`),
      [],
    );
  });

  void it('are the same each time', () => {
    for (const { half, found, left } of corpora) {
      assert.deepEqual(positives(half), found);
      assert.deepEqual(negatives(half), left);
    }
  });

  void it('have halves that share next to nothing that is to be found', () => {
    const [first, second] = corpora;
    const known = new Set(first?.found.map(keyOf));

    const shared = second?.found.filter((entry) => known.has(keyOf(entry))) ?? [];

    assert.ok(shared.length < MIN_OF_KIND * 2, String(shared.length));
  });

  void it('hold published card numbers with a right check digit', () => {
    assert.deepEqual(
      TEST_CARDS.filter((digits) => !isLuhn(digits)),
      [],
    );
  });
});

void describe('findLeak', () => {
  for (const { half, found, left } of corpora) {
    void it(`finds what is personal and leaves what is not, in the ${half} half`, () => {
      const [toFind, toLeave] = [scores(found, findLeak), scores(left, findLeak)];

      const sorts = ['value', 'both'].map((sort) =>
        total(toFind.filter(({ tells }) => tells === sort)),
      );
      const kinds = half === 'development' ? [...toFind, ...toLeave] : [];

      const missed = [...kinds, ...sorts, total(toLeave)].filter((row) => !isWithinLimit(row));

      assert.equal(missed.map((row) => describeScore(row)).join('\n'), '');
    });
  }
});
