import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { base64url, fibonacci, fibonacciRange, toBits } from '../../../../src/signals/gpp/bits.ts';

/** The value of a Fibonacci code word, worked out the other way. */
function readFibonacci(bits: string): number {
  const parts = [1, 2];
  while (parts.length < bits.length) parts.push(parts.at(-1)! + parts.at(-2)!);
  return Array.from(bits.slice(0, -1)).reduce((sum, bit, at) => sum + Number(bit) * parts[at]!, 0);
}

describe('toBits', () => {
  it('gives back the number, in the width', () => {
    fc.assert(
      fc.property(fc.nat(4095), (value) => {
        const bits = toBits(value, 12);
        assert.equal(bits.length, 12);
        assert.equal(Number.parseInt(bits, 2), value);
      }),
    );
  });
});

describe('fibonacci', () => {
  const examples = { 1: '11', 2: '011', 3: '0011', 4: '1011', 5: '00011', 6: '10011', 7: '01011' };
  for (const [value, bits] of Object.entries({ ...examples, 8: '000011', 12: '101011' }))
    it(`writes ${value} as ${bits}`, () => assert.equal(fibonacci(Number(value)), bits));

  it('ends at the first two neighbours that are set, and gives back the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        const bits = fibonacci(value);
        assert.equal(bits.indexOf('11'), bits.length - 2);
        assert.equal(readFibonacci(bits), value);
      }),
    );
  });
});

describe('fibonacciRange', () => {
  const examples: readonly (readonly [readonly number[], readonly string[]])[] = [
    [[2], ['000000000001', '0', '011']],
    [
      [2, 6],
      ['000000000010', '0', '011', '0', '1011'],
    ],
    [
      [5, 6],
      ['000000000001', '1', '00011', '11'],
    ],
    [
      [3, 5, 6, 7, 8],
      ['000000000010', '0', '0011', '1', '011', '0011'],
    ],
  ];
  for (const [values, bits] of examples)
    it(`writes ${String(values)} as runs`, () =>
      assert.equal(fibonacciRange(values), bits.join('')));

  it('writes nothing as no runs', () => assert.equal(fibonacciRange([]), '000000000000'));
});

describe('base64url', () => {
  it('fills up to whole bytes and then to whole letters, and loses no bit', () => {
    const bits = fc.string({ unit: fc.constantFrom('0', '1'), maxLength: 200 });
    fc.assert(
      fc.property(bits, (given) => {
        const text = base64url(given);
        assert.match(text, /^[\w-]*$/);
        assert.equal(text.length, Math.ceil((Math.ceil(given.length / 8) * 8) / 6));
        const read = Buffer.from(text, 'base64url');
        const back = [...read].map((byte) => toBits(byte, 8)).join('');
        assert.equal(back.slice(0, given.length), given);
        assert.doesNotMatch(back.slice(given.length), /1/);
      }),
    );
  });
});
