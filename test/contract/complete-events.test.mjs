/** Must hold 2 of the minimizer: events with product data arrive complete at every vendor, whatever a shop calls its goods. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVENT_PARAMS } from '../../src/core/events.ts';
import { mapEvent } from '../../src/core/map-event.ts';
import { minimizeEvent } from '../../src/minimize/minimize-event.ts';
import { rulesOf } from '../../demo/standins/rules/index.mjs';
import { negatives } from '../corpora/index.mjs';
import { vendorFiles, words } from './vendor-files.ts';

/** Goods to buy at once; carts are not larger. */
const CART = 20;

/** What a shop tells about a sale, a cart or a product: everything that the unified events have. */
const complete = {
  value: 59.7,
  currency: 'EUR',
  content_type: 'product',
  contents: [
    {
      id: 'SKU-1',
      quantity: 2,
      item_price: 19.9,
      name: 'Mug “Kiln”, blue',
      category: 'Stoneware',
      brand: 'Kiln & Quiet',
    },
    {
      id: '4006381333931',
      quantity: 1,
      item_price: 19.9,
      name: '青いマグカップ',
      category: 'Tassen > Becher',
      brand: 'M&M’s',
    },
  ],
};
const EVENTS = {
  Purchase: { ...complete, order_id: 'ORD-2026-000123', num_items: 3, coupon: 'SUMMER20' },
  AddToCart: complete,
  ViewContent: complete,
};

const MONEY = ['59.7', 'EUR'];
const PRODUCTS = ['SKU-1', '4006381333931'];
/** Vendors that document no parameter for the sum, or none for products; Criteo takes one product per view. */
const TOLD_LESS = {
  criteo: { Purchase: PRODUCTS, AddToCart: PRODUCTS, ViewContent: ['SKU-1'] },
  linkedin: { Purchase: MONEY, AddToCart: MONEY, ViewContent: MONEY },
  reddit: { ViewContent: PRODUCTS },
};

/** What a vendor is to learn of an event: its sum, in which money, and which products. */
const toldOf = (id, name) => TOLD_LESS[id]?.[name] ?? [...MONEY, ...PRODUCTS];

const WHAT_FOR = { Purchase: 'bought', AddToCart: 'put into the cart', ViewContent: 'looked at' };

/** Parameters that a vendor documents for this event; the others have no place at it. */
const allowedFor = (sender, name) =>
  words((Object.hasOwn(sender.only, name) ? sender.only[name] : undefined) ?? sender.params);

/** What is to arrive: all that the vendor has a name for. */
function intended(sender, name, params) {
  const event = mapEvent(sender, name, params, '0b6c5a3e-1d1c-4a5f-9d1e-5a8f0c2b7e11');
  const allowed = event && allowedFor(sender, event.name);
  return (
    event && {
      ...event,
      params: Object.fromEntries(
        Object.entries(event.params).filter(([key]) => allowed.includes(key)),
      ),
    }
  );
}

/** The call that the vendor's global gets. */
function callOf(sender, event) {
  const [tag = ''] = words(sender.tagExample);
  return [...(sender.entries?.head(tag, '') ?? []), ...sender.send(event, tag)];
}

/** Every text and number in a value, as texts. */
const textsOf = (value) =>
  Object(value) === value ? Object.values(value).flatMap(textsOf) : [String(value)];

/** Names, shelves, makers and numbers of goods out of the corpora, as many carts as they fill. */
function* carts() {
  const all = negatives('development').filter(({ key }) => key === undefined);
  const of = (...kinds) => all.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  const names = of('product-name', 'model', 'look-alike');
  const [ids, shelves, makers] = [of('sku', 'gtin', 'random-id'), of('category'), of('brand')];
  for (let from = 0; from + CART <= ids.length; from += CART) {
    yield ids.slice(from, from + CART).map((id, index) => ({
      id,
      quantity: 1 + (index % 3),
      item_price: 19.9,
      name: names[(from + index) % names.length],
      category: shelves[(from + index) % shelves.length],
      brand: makers[(from + index) % makers.length],
    }));
  }
}

for (const { id, sender, examples } of vendorFiles) {
  const { checkCall } = await rulesOf(id);

  void describe(`${id}, after the minimizer`, () => {
    for (const [name, params] of Object.entries(EVENTS)) {
      const event = intended(sender, name, params);
      if (!event) continue;

      void it(`gets every ${name} complete, and takes it`, () => {
        const minimized = minimizeEvent(event, id);

        assert.deepEqual(minimized.removed, []);
        assert.deepEqual(minimized.event, event);
        assert.equal(checkCall(callOf(sender, minimized.event)), '');
      });

      void it(`is told with ${name} what was ${WHAT_FOR[name]}`, () => {
        const told = textsOf(minimizeEvent(event, id).event.params);

        const untold = toldOf(id, name).filter((text) => !told.includes(text));

        assert.deepEqual(untold, []);
      });
    }

    void it('gets a purchase, a cart or a product at all', () => {
      assert.ok(Object.entries(EVENTS).some(([name, params]) => intended(sender, name, params)));
    });

    void it('takes what is left of each of its examples', () => {
      const told = examples.flatMap(({ in: given, out }) =>
        out && 'track' in given ? [{ ...given, params: given.params ?? {} }] : [],
      );

      const refused = told.flatMap(({ track, params, eventId }) => {
        const event = mapEvent(sender, track, params, eventId ?? 'an-id');
        const reason = event && checkCall(callOf(sender, minimizeEvent(event, id).event));
        return reason ? [`${track}: ${reason}`] : [];
      });

      assert.ok(told.length > 0);
      assert.deepEqual(refused, []);
    });

    void it('gets the goods of all shops: at most 1 text in 200 is taken for something else', () => {
      let texts = 0;
      const lost = [];
      for (const contents of carts()) {
        const event = intended(sender, 'Purchase', { ...EVENTS.Purchase, contents });
        if (!event) continue;
        texts += textsOf(event.params).length;
        lost.push(
          ...minimizeEvent(event, id).removed.map(({ path, reason }) => `${path} ${reason}`),
        );
      }

      assert.ok(lost.length <= texts / 200, lost.slice(0, 5).join(', '));
    });
  });
}

void describe('complete events', () => {
  void it('hold nothing but unified parameters', () => {
    const unknown = Object.keys(EVENTS.Purchase).filter(
      (key) => key !== 'contents' && !EVENT_PARAMS.includes(key),
    );

    assert.deepEqual(unknown, []);
  });
});
