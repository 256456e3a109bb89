import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  coveringRows,
  product,
  tuples,
  type Factors,
  type Row,
} from '../../browser/components/covering.ts';
import {
  BANNERS,
  DIALOGS,
  MET,
  bannerRows,
  dialogRows,
  writingOf,
  written,
} from '../../browser/components/scenes.ts';

/** Pairs of values, written out loop by loop, that no row holds. */
function missingPairs(factors: Factors, rows: readonly Row[]): string[] {
  const missing: string[] = [];
  for (const [one, ones] of Object.entries(factors))
    for (const [other, others] of Object.entries(factors))
      for (const a of one < other ? ones : [])
        for (const b of others)
          if (!rows.some((row) => row[one] === a && row[other] === b))
            missing.push(`${one} ${a} with ${other} ${b}`);
  return missing;
}

/** The same for three. */
function missingTriples(factors: Factors, rows: readonly Row[]): string[] {
  return Object.entries(factors).flatMap(([name, values]) => {
    const others = Object.fromEntries(Object.entries(factors).filter(([one]) => one !== name));
    return values.flatMap((value) =>
      missingPairs(
        others,
        rows.filter((row) => row[name] === value),
      ).map((pair) => `${name} ${value} with ${pair}`),
    );
  });
}

describe('coveringRows', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  const factors = fc
    .array(values, { minLength: 2, maxLength: 4 })
    .map((lists) => Object.fromEntries(lists.map((list, at) => [`f${at}`, list])));

  it('lets every two values of two factors meet, in rows of the product', () => {
    fc.assert(
      fc.property(factors, (some) => {
        const rows = coveringRows(some, tuples(Object.keys(some), 2));

        assert.deepEqual(missingPairs(some, rows), []);
        for (const row of rows)
          for (const [name, list] of Object.entries(some)) assert.ok(list.includes(row[name]!));
        assert.ok(rows.length <= [...product(some)].length);
      }),
      { seed: 7 },
    );
  });
});

/** The factors with four ways of writing in place of the languages. */
function inWriting({ language = [], ...others }: Factors): Factors {
  const writing = [...new Set(language.map(writingOf))];
  assert.equal(writing.length, 4);
  return { ...others, writing };
}

for (const [name, factors, rowsOf, missing, most] of [
  ['banners', BANNERS, bannerRows, missingTriples, 190],
  ['dialogs', DIALOGS, dialogRows, missingPairs, 100],
] as const)
  describe(`the audited ${name}`, () => {
    const rows = rowsOf();

    it('hold every language in every layout, at every width', () => {
      for (const one of MET.filter((met) => met in factors)) {
        const two = { language: factors['language']!, [one]: factors[one]! };
        assert.deepEqual(missingPairs(two, rows), []);
      }
    });

    it('hold the other circumstances with each other, and with every way of writing', () => {
      assert.deepEqual(missing(inWriting(factors), rows.map(written)), []);
    });

    it('are few, and always the same', () => {
      assert.deepEqual(rowsOf(), rows);
      assert.ok(rows.length < most, `${rows.length}`);
    });
  });
