import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minimizeEvent } from '../../../src/minimize/minimize-event.ts';
import type { Params } from '../../../src/core/param-types.ts';
import type { MinimizedEvent } from '../../../src/minimize/cut-event.ts';

const minimize = (params: Params, keep?: readonly string[]): MinimizedEvent =>
  minimizeEvent({ name: 'Purchase', params, eventId: 'order-7' }, 'meta', keep);

describe('minimizeEvent', () => {
  it('lets through what the vendor needs, as it is', () => {
    const params = {
      value: 19.9,
      currency: 'EUR',
      content_ids: ['SKU-1', 4711],
      contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      content_type: 'product',
    };

    assert.deepEqual(minimize(params), {
      event: { name: 'Purchase', params, eventId: 'order-7' },
      removed: [],
    });
  });

  const REMOVED: readonly (readonly [
    what: string,
    params: Params,
    path: string,
    reason: string,
  ])[] = [
    ['a name that is not allowed', { note: 'x' }, 'note', 'not-allowed'],
    ['user data', { em: 'jane@shop.example' }, 'em', 'not-allowed'],
    ['a value in words', { value: '19.90' }, 'value', 'wrong-type'],
    ['a value without end', { value: Infinity }, 'value', 'wrong-type'],
    ['a currency in small letters', { currency: 'eur' }, 'currency', 'wrong-type'],
    ['an object in place of a text', { content_name: {} }, 'content_name', 'wrong-type'],
    ['a text without end', { content_name: 'x'.repeat(1e6) }, 'content_name', 'too-long'],
    ['a nested list of ids', { content_ids: [['a']] }, 'content_ids', 'wrong-type'],
    ['nothing in place of a text', { content_name: null }, 'content_name', 'wrong-type'],
    ['a function', { content_name: () => 'x' }, 'content_name', 'wrong-type'],
    ['a symbol', { content_name: Symbol('x') }, 'content_name', 'wrong-type'],
    ['an e-mail address', { content_name: 'for jane@shop.example' }, 'content_name', 'email'],
    ['a telephone number', { content_name: '+49 30 901820' }, 'content_name', 'phone'],
    ['a card', { content_name: '4111 1111 1111 1111' }, 'content_name', 'payment-card'],
    ['a card as a number', { value: 4111111111111111 }, 'value', 'payment-card'],
    ['a secret', { content_category: 'Bearer abcdefghijklmnop' }, 'content_category', 'secret'],
    ['an address among ids', { content_ids: ['A', 'a@shop.example'] }, 'content_ids', 'email'],
    ['a card among ids', { content_ids: [4111111111111111] }, 'content_ids', 'payment-card'],
    ['an address in place of a product', { contents: ['a@shop.example'] }, 'contents', 'email'],
    ['a field of a product', { contents: [{ id: 'A', x: 1 }] }, 'contents[0].x', 'not-allowed'],
    [
      'a wrong field of the second product',
      { contents: [{ id: 'A' }, { id: 'B', quantity: '2' }] },
      'contents[1].quantity',
      'wrong-type',
    ],
    [
      'an address in a product',
      { contents: [{ id: 'a@shop.example' }] },
      'contents[0].id',
      'email',
    ],
  ];
  for (const [what, params, path, reason] of REMOVED) {
    it(`removes ${what} and says ${path}: ${reason}`, () => {
      const { event, removed } = minimize({ ...params });

      assert.deepEqual(removed, [{ path, reason }]);
      assert.ok(!JSON.stringify(event.params).includes('shop.example'));
    });
  }

  it('removes one thing without losing the rest', () => {
    const { event } = minimize({ value: 5, currency: 'EUR', note: 1, content_name: 'a@b.example' });

    assert.deepEqual(event.params, { value: 5, currency: 'EUR' });
  });

  it('allows an event fewer parameters where the vendor’s file says so', () => {
    const { event } = minimizeEvent({ name: 'PageView', params: { value: 5 } }, 'meta');

    assert.deepEqual(event.params, {});
  });

  it('lets nothing out to a vendor that it does not know', () => {
    for (const id of ['', 'acme', 'Meta', 'constructor', '__proto__']) {
      const { event } = minimizeEvent({ name: 'Purchase', params: { value: 5 } }, id);

      assert.deepEqual(event.params, {});
    }
  });

  it('takes an event id away that says who somebody is', () => {
    const { event, removed } = minimizeEvent(
      { name: 'Purchase', params: {}, eventId: 'jane@shop.example' },
      'meta',
    );

    assert.equal(event.eventId, undefined);
    assert.deepEqual(removed, [{ path: 'eventId', reason: 'email' }]);
  });

  it('takes a click id away that is the number of a card', () => {
    const { event, removed } = minimizeEvent(
      { name: 'viewPage', params: { twclid: '6011000990139424' } },
      'x',
    );

    assert.deepEqual(event.params, {});
    assert.deepEqual(removed, [{ path: 'twclid', reason: 'click-id' }]);
  });

  it('cleans the address of the page, and says so', () => {
    const params = { page_location: 'https://shop.example/a?utm_source=x&sid=7' };

    const { event, removed } = minimizeEvent({ name: 'page_view', params }, 'google');

    assert.deepEqual(event.params, { page_location: 'https://shop.example/a?utm_source=x' });
    assert.deepEqual(removed, [{ path: 'page_location', reason: 'query' }]);
  });

  it('lets further names through that the operator keeps, when they are plain', () => {
    const { event, removed } = minimize({ plan: 'gold', tree: {}, who: 'a@b.example' }, [
      'plan',
      'tree',
      'who',
    ]);

    assert.deepEqual(event.params, { plan: 'gold' });
    assert.deepEqual(removed, [
      { path: 'tree', reason: 'wrong-type' },
      { path: 'who', reason: 'email' },
    ]);
  });

  it('leaves its argument as it is', () => {
    const params = { note: 'x', contents: [{ id: 'A', note: 'x' }] };
    const before = structuredClone(params);

    minimize(params);

    assert.deepEqual(params, before);
  });

  it('hands out objects of its own, so that a later change of the page’s does not leave', () => {
    const contents = [{ id: 'A' }];
    const content_ids = ['A'];
    const { event } = minimize({ contents, content_ids });

    contents[0]!.id = 'jane@shop.example';
    content_ids[0] = 'jane@shop.example';

    assert.deepEqual(event.params, { contents: [{ id: 'A' }], content_ids: ['A'] });
  });
});

describe('minimizeEvent, of products in one of several shapes', () => {
  const cut = (item: unknown): ReturnType<typeof minimizeEvent> =>
    minimizeEvent({ name: 'viewList', params: { item } }, 'criteo');

  it('lets an id, ids and products pass', () => {
    for (const item of ['A', ['A', 7], [{ id: 'A', price: 1, quantity: 2 }]])
      assert.deepEqual(cut(item), {
        event: { name: 'viewList', params: { item }, eventId: undefined },
        removed: [],
      });
  });

  it('removes personal data from each of them', () => {
    for (const item of ['ada@shop.example', ['A', 'ada@shop.example']])
      assert.deepEqual(cut(item).removed, [{ path: 'item', reason: 'email' }]);
    assert.deepEqual(cut([{ id: 'ada@shop.example', name: 'Ada' }]).removed, [
      { path: 'item[0].id', reason: 'email' },
      { path: 'item[0].name', reason: 'not-allowed' },
    ]);
  });

  it('removes what is no product', () => {
    assert.deepEqual(cut([['A'], null, true]).event.params, { item: [{}, {}, {}] });
  });
});
