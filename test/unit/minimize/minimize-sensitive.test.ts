import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEvent } from '../../../src/core/events.ts';
import { mapEvent } from '../../../src/core/map-event.ts';
import { minimizeEvent } from '../../../src/minimize/minimize-event.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';

const TELLING = 'insulin-4b1d';
const purchase = {
  value: 59.7,
  currency: 'EUR',
  order_id: 'order-7',
  num_items: 3,
  content_type: 'product',
  content_ids: [TELLING],
  content_name: TELLING,
  content_category: TELLING,
  search_string: TELLING,
  coupon: TELLING,
  description: TELLING,
  contents: [{ id: TELLING, quantity: 3, item_price: 19.9, name: TELLING, category: TELLING }],
};

describe('minimizeEvent, of what is sensitive', () => {
  for (const sender of ALL_SENDERS) {
    const { id, rename, only, params, events } = sender;
    const own = events['Purchase'] ?? 'Purchase';
    const event = mapEvent(
      { ...sender, events: { Purchase: own } },
      'Purchase',
      checkEvent('Purchase', purchase, assert.fail) ?? {},
      'e1',
    );

    it(`tells ${id} nothing of which product or page it is, and says so`, () => {
      const { event: cut, removed } = minimizeEvent(event!, id, { isSensitive: true });

      assert.ok(!JSON.stringify(cut).includes(TELLING));
      const told = Object.keys(event!.params);
      const gone = removed.filter(({ reason }) => reason === 'sensitive').map(({ path }) => path);
      assert.deepEqual(
        told.filter((name) => !(name in cut.params) && !gone.includes(name)),
        removed.filter(({ reason }) => reason === 'not-allowed').map(({ path }) => path),
      );
    });

    it(`still tells ${id} what a purchase is worth, where it takes that`, () => {
      const { event: cut } = minimizeEvent(event!, id, { isSensitive: true });

      const allowed = ((Object.hasOwn(only, own) && only[own]) || params).split(' ');
      for (const name of ['value', 'currency', 'order_id', 'num_items']) {
        const to = rename[name] ?? name;
        // where the number of an order is called `id`, nobody can tell it from a product's
        if (to !== 'id' && allowed.includes(to))
          assert.deepEqual(cut.params[to], Reflect.get(purchase, name), to);
      }
    });
  }

  it('leaves of the address of the page only whose it is', () => {
    const params = {
      page_location: 'https://shop.example/insulin?utm_source=x',
      page_title: 'Insulin',
    };

    const { event, removed } = minimizeEvent({ name: 'page_view', params }, 'google', {
      isSensitive: true,
    });

    assert.deepEqual(event.params, { page_location: 'https://shop.example/' });
    assert.deepEqual(removed, [
      { path: 'page_location', reason: 'sensitive' },
      { path: 'page_title', reason: 'sensitive' },
    ]);
  });

  it('keeps nothing that only the operator lets through', () => {
    const { event } = minimizeEvent({ name: 'Lead', params: { plan: 'HIV', size: 5 } }, 'meta', {
      keep: ['plan', 'size'],
      isSensitive: true,
    });

    assert.deepEqual(event.params, {});
  });
});
