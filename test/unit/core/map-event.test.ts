import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapEvent } from '../../../src/core/map-event.ts';
import { senderOf } from './a-sender.ts';
import type { Params } from '../../../src/core/param-types.ts';

const acme = senderOf();
const map = (params: Params, further: Parameters<typeof senderOf>[0] = {}): Params | undefined =>
  mapEvent(senderOf(further), 'Purchase', params, 'id-1')?.params;

describe('mapEvent', () => {
  it('gives the event the vendor’s name and the event id', () => {
    assert.deepEqual(mapEvent(senderOf(), 'Purchase', {}, 'id-1'), {
      name: 'bought',
      params: {},
      eventId: 'id-1',
    });
  });

  it('knows nothing of an event that the vendor does not have', () => {
    assert.equal(mapEvent(senderOf(), 'Donate', {}, 'id-1'), undefined);
  });

  it('renames what the vendor calls otherwise', () => {
    assert.deepEqual(map({ order_id: '7', value: 1 }), { receipt: '7', value: 1 });
  });

  it('leaves out unified parameters that the vendor has no name for', () => {
    assert.deepEqual(map({ description: 'x', value: 1 }), { value: 1 });
  });

  it('hands on what else the page has put in, so that the minimizer can say it', () => {
    assert.deepEqual(map({ email: 'a@b.example' }), { email: 'a@b.example' });
  });

  it('writes the products under the vendor’s names, in the vendor’s list', () => {
    const contents = [{ id: 'A', quantity: 2 }];

    assert.deepEqual(map({ contents }), { lines: [{ sku: 'A', count: 2 }] });
  });

  it('leaves out fields of a product that the vendor has no name for, and hands on the page’s own', () => {
    const contents = [{ id: 'A', item_price: 9.5, brand: 'Kiln', colour: 'red' }];

    assert.deepEqual(map({ contents }), { lines: [{ sku: 'A', colour: 'red' }] });
  });

  it('leaves out entries of the list that are no products', () => {
    assert.deepEqual(map({ contents: ['A', null, 5, { id: 'B' }] }), { lines: [{ sku: 'B' }] });
  });

  it('writes ids alone as a list where the vendor has no ids', () => {
    assert.deepEqual(map({ content_ids: ['A', 'B'] }), { lines: [{ sku: 'A' }, { sku: 'B' }] });
  });

  it('does not combine the two forms', () => {
    const both = { content_ids: ['A'], contents: [{ id: 'A', quantity: 2 }] };

    assert.deepEqual(map(both), { lines: [{ sku: 'A', count: 2 }] });
  });

  it('keeps ids as ids where the vendor has them', () => {
    const further = { idsAsItems: false, params: 'content_ids lines' };

    assert.deepEqual(map({ content_ids: ['A'] }, further), { content_ids: ['A'] });
  });

  it('leaves out a field between two others that the vendor has no name for', () => {
    const further = { items: ['lines', 'sku - price'] } as const;
    const contents = [{ id: 'A', quantity: 2, item_price: 9.5 }];

    assert.deepEqual(map({ contents }, further), { lines: [{ sku: 'A', price: 9.5 }] });
  });

  it('writes ids as texts, since catalogues know no numbers', () => {
    assert.deepEqual(map({ content_ids: [42, 'B'] }), { lines: [{ sku: '42' }, { sku: 'B' }] });
    assert.deepEqual(map({ contents: [{ id: 42 }] }), { lines: [{ sku: '42' }] });
  });

  describe('for a vendor without a list of products', () => {
    const ALONE = {
      idsAsItems: false,
      isCounted: true,
      rename: { content_ids: 'skus', num_items: 'pieces' },
      params: 'value skus pieces',
    } as const;
    const alone = (params: Params): Params | undefined => {
      const sender = Object.entries(senderOf()).filter(([key]) => key !== 'items');
      return mapEvent(
        { ...(Object.fromEntries(sender) as typeof acme), ...ALONE },
        'Purchase',
        params,
        'id-1',
      )?.params;
    };

    it('tells the ids of the products and how many there are', () => {
      const contents = [{ id: 'A', quantity: 2, name: 'Mug' }, { id: 42 }, 'C'];

      assert.deepEqual(alone({ contents }), { skus: ['A', '42'], pieces: 4 });
    });

    it('prefers what the page says itself', () => {
      const told = { contents: [{ id: 'A', quantity: 2 }], content_ids: ['B'], num_items: 9 };

      assert.deepEqual(alone(told), { skus: ['B'], pieces: 9 });
    });

    it('tells nothing where the page tells nothing', () => {
      assert.deepEqual(alone({ value: 1 }), { value: 1 });
    });
  });

  it('counts only for an event that takes a number', () => {
    const further = { isCounted: true, params: 'num_items lines', only: { bought: 'lines' } };

    assert.deepEqual(map({ content_ids: ['A'] }, further), { lines: [{ sku: 'A' }] });
    assert.deepEqual(map({ content_ids: ['A'] }, { ...further, only: {} }), {
      lines: [{ sku: 'A' }],
      num_items: 1,
    });
  });

  it('adds what the vendor derives from the rest', () => {
    const derive = (params: Params): Params => ({ ...params, twice: Number(params['value']) * 2 });

    assert.deepEqual(map({ value: 2 }, { derive }), { value: 2, twice: 4 });
  });

  it('keeps names that every object has apart from the vendor’s tables', () => {
    assert.deepEqual(map({ constructor: 1, toString: 2 }), { constructor: 1, toString: 2 });
  });

  it('leaves its argument as it is', () => {
    const params = { value: 1, contents: [{ id: 'A' }], content_ids: ['A'] };
    const before = structuredClone(params);

    map(params);

    assert.deepEqual(params, before);
  });
});
