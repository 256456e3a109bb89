import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  applyChange,
  forgetOld,
  keepFor,
  NOTHING,
  parseHistory,
} from '../../../../src/core/retarget/history.ts';
import { LANDING_MS } from '../../../../src/core/landing.ts';
import type { Change } from '../../../../src/core/retarget/history.ts';

const DAY_MS = 864e5;
const NOW = 1e12;
const time = fc.integer({ min: NOW - 90 * DAY_MS, max: NOW });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('sent' as const),
    vendor: fc.constantFrom('meta', 'x'),
    names: fc.array(fc.constantFrom('Lead', 'Purchase')),
    bornAt: time,
    at: time,
  }),
  fc.record({ kind: fc.constant('active' as const), at: time, seconds: fc.nat(60) }),
  fc.record({
    kind: fc.constantFrom('seen' as const, 'fired' as const),
    key: fc.string(),
    at: time,
  }),
  fc.record({
    kind: fc.constant('cart' as const),
    at: time,
    ids: fc.array(fc.string()),
    isOut: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('landing' as const),
    at: time,
    landing: fc.constant({ utm_id: '7' }),
  }),
  fc.record({ kind: fc.constant('identified' as const), at: time }),
);

describe('history', () => {
  it('comes back from the store as it went', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const history = changes.reduce((sum, each) => applyChange(sum, each, 90 * DAY_MS), NOTHING);

        assert.deepEqual(parseHistory(structuredClone(history), NOW), { ...history });
      }),
    );
  });

  it('takes the names of the language for names like any other', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const change = { kind: 'sent', vendor: 'meta', names: [name], bornAt: 5, at: 7 } as const;
      const history = applyChange(NOTHING, change, 90 * DAY_MS);

      assert.deepEqual(Object.entries(history.done), [[name, [5]]]);
      assert.deepEqual(applyChange(history, change, 90 * DAY_MS).done, history.done);
    }
  });

  it('reads anything, and takes nothing for a history that is none', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = parseHistory(value, NOW);

        assert.equal(read === NOTHING, value === undefined);
      }),
    );
  });

  it('takes a time in the future for now', () => {
    const read = parseHistory({ ...NOTHING, done: { Purchase: [NOW + DAY_MS] } }, NOW);

    assert.deepEqual(read?.done, { Purchase: [NOW] });
  });

  it('keeps the first landing, for 90 days', () => {
    const landing = (at: number, gclid: string): Change => ({
      kind: 'landing',
      at,
      landing: { gclid },
    });
    const first = applyChange(NOTHING, landing(NOW, '1'), DAY_MS);
    const second = applyChange(first, landing(NOW + 1, '2'), DAY_MS);

    assert.deepEqual(second.landing, { at: NOW, by: { gclid: '1' } });
    assert.ok(forgetOld(second, NOW + LANDING_MS - 1, DAY_MS).landing);
    assert.equal(forgetOld(second, NOW + LANDING_MS, DAY_MS).landing, undefined);
  });

  it('keeps the moment at which a visitor first identified', () => {
    const met = (at: number): Change => ({ kind: 'identified', at });

    assert.equal(applyChange(applyChange(NOTHING, met(NOW), 0), met(NOW + 5), 0).identified, NOW);
  });

  it('puts products into the cart, takes them out, and empties it', () => {
    const cart = (at: number, ids: readonly string[], isOut = false): Change => ({
      kind: 'cart',
      at,
      ids,
      isOut,
    });
    const idsAfter = (...changes: Change[]): readonly string[] | undefined =>
      changes.reduce((sum, each) => applyChange(sum, each, DAY_MS), NOTHING).cart?.ids;
    const filled = [cart(1, ['A']), cart(2, ['B', 'C'])];

    assert.deepEqual(idsAfter(...filled), ['A', 'B', 'C']);
    assert.deepEqual(idsAfter(...filled, cart(3, ['B'], true)), ['A', 'C']);
    assert.deepEqual(idsAfter(...filled, cart(3, [], true)), ['A', 'B', 'C']);
    assert.deepEqual(idsAfter(...filled, cart(3, [])), []);
    // another vendor hears of the same later
    assert.deepEqual(idsAfter(...filled, cart(3, ['B'], true), ...filled), ['A', 'C']);
  });

  it('forgets what no rule looks back to', () => {
    const history = applyChange(
      NOTHING,
      { kind: 'sent', vendor: 'meta', names: ['Lead'], bornAt: NOW, at: NOW },
      DAY_MS,
    );

    assert.deepEqual(forgetOld(history, NOW + DAY_MS - 1, DAY_MS).done, { Lead: [NOW] });
    assert.deepEqual(forgetOld(history, NOW + DAY_MS, DAY_MS).done, {});
    assert.deepEqual(forgetOld(history, NOW + DAY_MS, DAY_MS).sent, {});
  });

  it('keeps times for as long as the longest rule', () => {
    const rules = { suppress: [], caps: [], audiences: [], handOver: undefined };
    const suppress = [{ after: 'Lead', forMs: 3 * DAY_MS }];
    const caps = [{ event: 'Lead', max: 1, withinMs: 5 * DAY_MS }];

    assert.equal(keepFor({ ...rules, suppress, caps }), 5 * DAY_MS);
  });
});
