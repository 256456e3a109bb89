import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mapEvent } from '../../../../src/core/map-event.ts';
import { categoriesOf, idsOf } from '../../../../src/core/retarget/products-of.ts';
import { ALL_SENDERS } from '../../../../src/vendors/all-senders.ts';

const CART = {
  value: 5,
  currency: 'EUR',
  contents: [
    { id: 'A', quantity: 1, item_price: 2, category: 'Mugs' },
    { id: 'B', quantity: 1, item_price: 3, category: 'Bowls' },
  ],
};

describe('products of an event', () => {
  for (const sender of ALL_SENDERS) {
    if (!sender.items) continue;
    it(`are read from an event as ${sender.id} names it`, () => {
      // where each advertiser makes an event, this one has
      const vendor = { ...sender, events: { AddToCart: 'own', ...sender.events } };
      const { params = {} } = mapEvent(vendor, 'AddToCart', CART, 'e1') ?? {};

      assert.deepEqual(idsOf(params, sender), ['A', 'B']);
    });
  }

  it('are read from unified names, whoever hears of them', () => {
    for (const sender of ALL_SENDERS) {
      assert.deepEqual(idsOf({ content_ids: ['A', 7, 'A', null, {}] }, sender), ['A', '7']);
      assert.deepEqual(idsOf(CART, sender), ['A', 'B']);
      assert.deepEqual(categoriesOf({ ...CART, content_category: 'Cups' }, sender), [
        'Cups',
        'Mugs',
        'Bowls',
      ]);
    }
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (all, contents) => {
        for (const sender of ALL_SENDERS) {
          const params = { ...all, contents, items: contents };
          assert.ok(idsOf(params, sender).every((id) => typeof id === 'string'));
          categoriesOf(params, sender);
        }
      }),
    );
  });
});
