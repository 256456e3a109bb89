import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutEvent } from '../../../src/minimize/cut-event.ts';
import { minimizeEvent } from '../../../src/minimize/minimize-event.ts';
import { toRules } from '../../../src/minimize/read-rules.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import type { Params } from '../../../src/core/param-types.ts';
import type { MinimizedEvent } from '../../../src/minimize/cut-event.ts';
import type { MinimizeOptions } from '../../../src/minimize/minimize-event.ts';

const minimize = (
  params: Params,
  options: MinimizeOptions,
  name = 'Purchase',
  vendor = 'meta',
): MinimizedEvent => minimizeEvent({ name, params }, vendor, options);

describe('names that the operator keeps', () => {
  const keep = ['plan', 'meta:tier', 'meta:Purchase:gift', '*:Lead:source'];

  const ROWS: readonly (readonly [vendor: string, event: string, kept: readonly string[]])[] = [
    ['meta', 'Purchase', ['plan', 'tier', 'gift']],
    ['meta', 'Lead', ['plan', 'tier', 'source']],
    ['tiktok', 'Purchase', ['plan']],
    ['google', 'generate_lead', ['plan', 'source']],
    ['acme', 'Purchase', []],
  ];
  for (const [vendor, event, kept] of ROWS)
    it(`are ${kept.join(', ') || 'none'} for ${event} at ${vendor}`, () => {
      const params = { plan: 'gold', tier: 2, gift: true, source: 'fair' };

      const { event: cut } = minimize(params, { keep }, event, vendor);

      assert.deepEqual(Object.keys(cut.params), kept);
    });

  it('still hold nothing personal, by value or by name', () => {
    const { event, removed } = minimize(
      { plan: 'for jane@shop.example', email: 'gold', tier: 'x'.repeat(501) },
      { keep: ['plan', 'email', 'tier'] },
    );

    assert.deepEqual(event.params, {});
    assert.deepEqual(
      removed.map(({ path }) => path),
      ['plan', 'email', 'tier'],
    );
    assert.equal(removed[0]?.reason, 'email');
    assert.equal(removed[2]?.reason, 'too-long');
  });

  it('may stand in products too, and keep their type where it is known', () => {
    const { event, removed } = minimize(
      { contents: [{ id: 'A', size: 'XL', price: 'free' }], shipping: -1 },
      { keep: ['size', 'price', 'shipping'] },
    );

    assert.deepEqual(event.params, { contents: [{ id: 'A', size: 'XL' }] });
    assert.deepEqual(removed, [
      { path: 'contents[0].price', reason: 'wrong-type' },
      { path: 'shipping', reason: 'out-of-range' },
    ]);
  });

  it('let no list through whose entries nobody cuts', () => {
    const list = [{ email: 'jane@shop.example' }];

    const { event } = minimize(
      { contents: [{ contents: list, items: list }], items: list },
      { keep: ['contents', 'items'] },
    );

    assert.deepEqual(event.params, { contents: [{}] });
  });
});

describe('mask', () => {
  const actions = { '*': { content_name: 'mask', content_ids: 'mask' } } as const;

  it('leaves the rest of a text', () => {
    const { event, removed } = minimize(
      { content_name: 'Mug for jane@shop.example, blue' },
      { actions },
    );

    assert.ok(String(event.params['content_name']).startsWith('Mug for -'));
    assert.deepEqual(removed, [{ path: 'content_name', reason: 'email', action: 'mask' }]);
  });

  it('leaves a text as it is in which nothing was found', () => {
    const params = { content_name: 'Mug, blue' };

    assert.deepEqual(minimize(params, { actions }), {
      event: { name: 'Purchase', params, eventId: undefined },
      removed: [],
    });
  });

  it('does not help an id', () => {
    const { removed } = minimize({ content_ids: ['jane@shop.example'] }, { actions });

    assert.deepEqual(removed, [{ path: 'content_ids', reason: 'email' }]);
  });

  it('is chosen by the closest rule: event, vendor, purpose, all', () => {
    const params = { content_name: 'jane@shop.example wrote' };
    const rules = {
      '*': { content_name: 'mask' },
      marketing: { content_name: 'drop' },
      meta: { content_name: 'mask' },
      'meta:Purchase': { content_name: 'omit' },
    } as const;
    const actionsOf = (name: string, vendor: string, purpose: string): unknown =>
      minimize(params, { actions: rules, purpose }, name, vendor).removed[0];

    const path = 'content_name';
    assert.deepEqual(actionsOf('Purchase', 'meta', 'marketing'), { path, reason: 'not-allowed' });
    assert.deepEqual(actionsOf('Lead', 'meta', 'marketing'), {
      path,
      reason: 'email',
      action: 'mask',
    });
    assert.deepEqual(actionsOf('Purchase', 'tiktok', 'marketing'), { path, reason: 'email' });
    assert.deepEqual(actionsOf('Purchase', 'tiktok', 'functional'), {
      path,
      reason: 'email',
      action: 'mask',
    });
  });
});

describe('omit', () => {
  it('takes a parameter away that the vendor would get, products too', () => {
    const { event, removed } = minimize(
      { value: 5, contents: [{ id: 'A', item_price: 5 }], content_name: 'Mug' },
      { actions: { meta: { contents: 'omit', content_name: 'omit' } } },
    );

    assert.deepEqual(event.params, { value: 5 });
    assert.deepEqual(
      removed.map(({ path, reason }) => [path, reason]),
      [
        ['contents', 'not-allowed'],
        ['content_name', 'not-allowed'],
      ],
    );
  });
});

describe('round', () => {
  it('makes all amounts coarser, those of products too, and says which', () => {
    const { event, removed } = minimize(
      { value: 59.7, currency: 'EUR', num_items: 3, contents: [{ id: 'A', item_price: 20 }] },
      { round: { value: 5 } },
    );

    assert.deepEqual(event.params, {
      value: 60,
      currency: 'EUR',
      num_items: 3,
      contents: [{ id: 'A', item_price: 20 }],
    });
    assert.deepEqual(removed, [{ path: 'value', reason: 'rounded', action: 'round' }]);
  });

  it('has a step of its own where an action says so', () => {
    const options = { round: { value: 5 }, actions: { meta: { value: 'round:0.1' } } } as const;

    assert.deepEqual(minimize({ value: 59.74 }, options).event.params, { value: 59.7 });
    assert.deepEqual(minimize({ value: 59.74 }, options, 'Purchase', 'tiktok').event.params, {
      value: 60,
    });
  });

  it('makes times and other numbers that the operator keeps coarser', () => {
    const { event } = minimize(
      { delivery_date: '2026-11-22T12:34:56Z', score: 17 },
      {
        keep: ['delivery_date', 'score'],
        round: { time: 86_400 },
        actions: { '*': { score: 'round:10' } },
      },
    );

    assert.deepEqual(event.params, { delivery_date: '2026-11-22T00:00:00.000Z', score: 20 });
  });
});

describe('hash', () => {
  const rules = toRules({ actions: { '*': { email: 'hash', content_name: 'hash' } } });
  const cut = (vendor: string, isMatching: boolean): MinimizedEvent =>
    cutEvent(
      { name: 'Lead', params: { email: 'jane@shop.example', content_name: 'Jane' } },
      ALL_SENDERS.find(({ id }) => id === vendor),
      { rules, isMatching },
    );

  it('takes contact data out of the event, and says that it is matched', () => {
    const { event, removed } = cut('tiktok', true);

    assert.deepEqual(event.params, { content_name: 'Jane' });
    assert.deepEqual(removed, [{ path: 'email', reason: 'personal-key', action: 'hash' }]);
  });

  it('drops it where matching is not allowed, and at vendors that take none', () => {
    for (const { removed } of [cut('tiktok', false), cut('linkedin', true)])
      assert.deepEqual(
        removed.filter(({ path }) => path === 'email'),
        [{ path: 'email', reason: 'not-allowed' }],
      );
  });
});
