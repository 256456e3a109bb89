import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { show } from '../../../src/core/show.ts';

describe('show', () => {
  it('writes a value as people do', () => {
    assert.deepEqual([['a', 1], 'b', null, undefined, show].map(show), [
      '["a",1]',
      '"b"',
      'null',
      'undefined',
      'function',
    ]);
  });

  it('never throws, and never fills more than a line', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle, 1n);
    assert.equal(show(cycle), 'object');
    fc.assert(fc.property(fc.anything(), (value) => show(value).length <= 81));
  });
});
