import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMet, seenKey } from '../../../../src/core/retarget/audience.ts';
import { applyChange, NOTHING, VISIT_MS } from '../../../../src/core/retarget/history.ts';
import type { Change, History } from '../../../../src/core/retarget/history.ts';
import type { AudienceRule, Condition } from '../../../../src/core/retarget/rules.ts';

const DAY_MS = 864e5;
const NOW = 1e12;
const ruleOf = (when: Condition): AudienceRule => ({
  name: 'Engaged',
  when,
  params: {},
  onceMs: 7 * DAY_MS,
  cart: false,
});
const after = (...changes: Change[]): History =>
  changes.reduce((history, change) => applyChange(history, change, 30 * DAY_MS), NOTHING);
const active = (at: number, seconds = 0): Change => ({ kind: 'active', at, seconds });

describe('audience', () => {
  it('counts visits, which half an hour of silence ends', () => {
    const rule = ruleOf({ visits: { min: 2, withinMs: DAY_MS } });

    assert.ok(!isMet(rule, after(active(NOW - VISIT_MS + 1), active(NOW)), NOW));
    assert.ok(isMet(rule, after(active(NOW - VISIT_MS), active(NOW)), NOW));
    assert.ok(!isMet(rule, after(active(NOW - DAY_MS), active(NOW)), NOW), 'out of the window');
  });

  it('adds up active time over visits', () => {
    const rule = ruleOf({ seconds: { min: 60, withinMs: DAY_MS } });

    assert.ok(!isMet(rule, after(active(NOW - 60_000, 30), active(NOW, 29)), NOW));
    assert.ok(isMet(rule, after(active(NOW - 2 * VISIT_MS, 30), active(NOW, 30)), NOW));
  });

  for (const what of ['pages', 'categories'] as const) {
    it(`counts ${what} in a window`, () => {
      const amount = { min: 2, withinMs: DAY_MS };
      const rule = ruleOf(
        what === 'pages'
          ? { pages: { ...amount, path: '/product/*' } }
          : { categories: { ...amount, names: ['Mugs'] } },
      );
      const seen = (at: number): Change => ({ kind: 'seen', key: seenKey(rule, what), at });

      assert.ok(isMet(rule, after(seen(NOW - 1), seen(NOW)), NOW));
      assert.ok(!isMet(rule, after(seen(NOW - DAY_MS), seen(NOW)), NOW));
    });
  }

  it('asks for one event, and for another not to have been', () => {
    const rule = ruleOf({ event: 'AddToCart', notEvent: 'Purchase' });
    const sent = (name: string): Change => ({
      kind: 'sent',
      vendor: 'meta',
      names: [name],
      bornAt: NOW,
      at: NOW,
    });

    assert.ok(!isMet(rule, NOTHING, NOW));
    assert.ok(isMet(rule, after(sent('AddToCart')), NOW));
    assert.ok(!isMet(rule, after(sent('AddToCart'), sent('Purchase')), NOW));
  });

  it('asks how long the visit before is ago', () => {
    const rule = ruleOf({ lastSeen: { minMs: 2 * DAY_MS, maxMs: 5 * DAY_MS } });
    const gap = (ms: number): boolean => isMet(rule, after(active(NOW - ms), active(NOW)), NOW);

    assert.deepEqual([DAY_MS, 3 * DAY_MS, 6 * DAY_MS].map(gap), [false, true, false]);
    assert.ok(!isMet(rule, after(active(NOW)), NOW), 'a first visit');
  });

  it('is not told again before its time', () => {
    const rule = ruleOf({ visits: { min: 1, withinMs: DAY_MS } });
    const fired = (at: number): History =>
      after(active(NOW), { kind: 'fired', key: 'Engaged', at });

    assert.ok(!isMet(rule, fired(NOW - 7 * DAY_MS + 1), NOW));
    assert.ok(isMet(rule, fired(NOW - 7 * DAY_MS), NOW));
  });
});
