import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { roundKindOf, roundTo } from '../../../src/minimize/round.ts';
import type { RoundKind } from '../../../src/minimize/round.ts';

describe('roundKindOf', () => {
  const ROWS: readonly (readonly [name: string, isAmount: boolean, kind: RoundKind | undefined])[] =
    [
      ['price', true, 'value'],
      ['store_lat', false, 'coordinates'],
      ['lng', false, 'coordinates'],
      ['longitude', false, 'coordinates'],
      ['delivery_date', false, 'time'],
      ['createdAt', false, 'time'],
      ['timestamp', false, 'time'],
      ['event_timeout', false, undefined],
      ['flat', false, undefined],
      ['format', false, undefined],
      ['content_name', false, undefined],
    ];
  for (const [name, isAmount, kind] of ROWS) {
    it(`takes ${name} for ${kind ?? 'nothing to round'}`, () => {
      assert.equal(roundKindOf(name, isAmount), kind);
    });
  }
});

describe('roundTo', () => {
  const ROWS: readonly (readonly [
    given: unknown,
    step: number,
    kind: RoundKind | undefined,
    rounded: unknown,
  ])[] = [
    [19.9, 5, 'value', 20],
    [19.9, 0.5, 'value', 20],
    [19.94, 0.1, 'value', 19.9],
    [0.3, 0.1, 'value', 0.3],
    [2, 5, 'value', 0],
    [52.520008, 0.1, 'coordinates', 52.5],
    ['52.520008', 0.1, 'coordinates', '52.5'],
    ['-0.127758', 0.1, 'coordinates', '-0.1'],
    ['about 52', 0.1, 'coordinates', 'about 52'],
    ['2026-11-22T12:34:56Z', 3600, 'time', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:34:56', 3600, 'time', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T01:30:00+02:00', 86_400, 'time', '2026-11-21T00:00:00.000Z'],
    ['2026-11-22', 60, 'time', '2026-11-22'],
    ['2026-99-99', 60, 'time', '2026-99-99'],
    [1_795_262_461, 60, 'time', 1_795_262_460],
    [1_795_262_461_123, 60, 'time', 1_795_262_460_000],
    [-10_591_484_879_921.514, 0.25, 'time', -10_591_484_879_921.75],
    [Number.NaN, 5, 'value', Number.NaN],
    ['Mug', 5, undefined, 'Mug'],
    [true, 5, 'value', true],
  ];
  for (const [given, step, kind, rounded] of ROWS) {
    it(`makes ${String(given)} ${String(rounded)} in steps of ${step}`, () => {
      assert.deepEqual(roundTo(given, step, kind), rounded);
    });
  }

  it('never throws, and rounding twice is rounding once', () => {
    const kind = fc.constantFrom<(RoundKind | undefined)[]>(
      'value',
      'time',
      'coordinates',
      undefined,
    );
    const step = fc.constantFrom(0.001, 0.1, 0.25, 1, 5, 60, 3600, 1e9);
    const date = fc.date({ noInvalidDate: true }).map((at) => at.toISOString());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.double(), date), step, kind, (given, by, of) => {
        const once = roundTo(given, by, of);

        assert.deepEqual(roundTo(once, by, of), once);
      }),
      { numRuns: 1500 },
    );
  });
});
