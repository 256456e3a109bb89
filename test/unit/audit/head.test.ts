import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseHead } from '../../../src/audit/head.ts';

const EMPTY = { last: 0, tip: '', start: 1 };

describe('parseHead', () => {
  it('reads what was written', () => {
    const head = { last: 7, tip: 'abc', start: 3 };

    assert.deepEqual(parseHead(head), head);
  });

  it('takes a head without a start for one that begins at the beginning', () => {
    assert.deepEqual(parseHead({ last: 7, tip: 'abc' }), { last: 7, tip: 'abc', start: 1 });
  });

  for (const value of [
    undefined,
    null,
    5,
    'head',
    [],
    {},
    { last: '7', tip: 'abc' },
    { last: 1.5, tip: 'abc' },
    { last: 7 },
    { tip: 'abc' },
  ]) {
    it(`takes ${JSON.stringify(value) ?? 'nothing'} for the head of an empty log`, () => {
      assert.deepEqual(parseHead(value), EMPTY);
    });
  }

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer(), (value, last) => {
        parseHead(value);
        parseHead({ last, tip: value, start: value });
      }),
    );
  });
});
