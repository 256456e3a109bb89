/** What goes in at Criteo OneTag, what comes out, and what is removed on the way: they are the tests of ../criteo.ts. */
import type { VendorExample } from '../../core/vendor.ts';

const MUG = { id: 'SKU-1', quantity: 2, item_price: 19.9, name: 'Mug', brand: 'Kiln' };
const MUG_ITEM = { id: 'SKU-1', quantity: 2, price: 19.9 };

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: [{ event: 'viewPage' }] },
  {
    name: 'a product that is looked at, by its id',
    in: { track: 'ViewContent', params: { content_ids: ['SKU-1'], value: 19.9, currency: 'EUR' } },
    out: [{ event: 'viewItem', item: 'SKU-1' }],
  },
  {
    name: 'a product that is looked at, from its details',
    in: { track: 'ViewContent', params: { contents: [MUG] } },
    out: [{ event: 'viewItem', item: 'SKU-1' }],
  },
  {
    name: 'a list: the first three products are enough',
    in: {
      track: 'ViewCategory',
      params: { content_category: 'Cups', content_ids: ['A', 'B', 'C', 'D'] },
    },
    out: [{ event: 'viewList', category: 'Cups', item: ['A', 'B', 'C'] }],
  },
  {
    name: 'what a search has found',
    in: { track: 'Search', params: { search_string: 'mug', content_ids: ['A', 'B'] } },
    out: [{ event: 'viewList', keywords: 'mug', item: ['A', 'B'] }],
  },
  {
    name: 'a product in the cart',
    in: { track: 'AddToCart', params: { value: 39.8, currency: 'EUR', contents: [MUG] } },
    out: [{ event: 'addToCart', currency: 'EUR', item: [MUG_ITEM] }],
  },
  {
    name: 'the basket',
    in: { track: 'InitiateCheckout', params: { contents: [MUG], num_items: 2 } },
    out: [{ event: 'viewBasket', item: [MUG_ITEM] }],
  },
  {
    name: 'a purchase',
    in: {
      track: 'Purchase',
      eventId: 'order-7',
      params: { value: 39.8, currency: 'EUR', order_id: '7', contents: [MUG] },
    },
    out: [{ event: 'trackTransaction', id: '7', item: [MUG_ITEM] }],
  },
  {
    name: 'a purchase without an order number goes by the id of the event',
    in: {
      track: 'Purchase',
      eventId: 'order-8',
      params: { value: 19.9, currency: 'EUR', content_ids: ['SKU-1'] },
    },
    out: [{ event: 'trackTransaction', id: 'order-8', item: [{ id: 'SKU-1' }] }],
  },
  {
    name: 'a call of the page keeps its shape; the account is the gate’s to name',
    in: {
      call: [
        { event: 'setAccount', account: 12345 },
        { event: 'setSiteType', type: 'm' },
        { event: 'viewItem', item: 'SKU-1' },
      ],
    },
    out: [
      { event: 'setSiteType', type: 'm' },
      { event: 'viewItem', item: 'SKU-1' },
    ],
  },
  {
    name: 'an e-mail address of the page’s own stays here, hashed or not',
    in: {
      call: [
        { event: 'setEmail', email: 'ab12', hash_method: 'sha256' },
        { event: 'viewBasket', item: [{ id: 'SKU-1', price: 19.9, quantity: 1, note: 'gift' }] },
      ],
    },
    out: [{ event: 'viewBasket', item: [{ id: 'SKU-1', price: 19.9, quantity: 1 }] }],
    removed: [
      { path: 'item[0].note', reason: 'not-allowed' },
      { path: 'setEmail', reason: 'not-allowed' },
    ],
  },
  {
    name: 'one array of objects is a push as well',
    in: {
      call: [
        [
          { event: 'setSiteType', type: 'x' },
          { event: 'viewList', item: ['A', 'B'] },
        ],
      ],
    },
    out: [{ event: 'viewList', item: ['A', 'B'] }],
    removed: [{ path: 'setSiteType', reason: 'not-allowed' }],
  },
  {
    name: 'a sale of the page’s own',
    in: {
      call: [
        {
          event: 'trackTransaction',
          id: '9',
          new_customer: 1,
          item: [{ id: 'SKU-1', price: 19.9, quantity: 1 }],
        },
      ],
    },
    out: [
      {
        event: 'trackTransaction',
        id: '9',
        new_customer: 1,
        item: [{ id: 'SKU-1', price: 19.9, quantity: 1 }],
      },
    ],
  },
  { name: 'what only sets something tells nothing', in: { call: [{ event: 'setEmail' }] } },
  { name: 'an event it does not know is left out', in: { track: 'Lead' } },
  {
    name: 'flags are 0 or 1',
    in: { call: [{ event: 'viewItem', item: 'SKU-1', price: 19.9, availability: 3 }] },
    out: [{ event: 'viewItem', item: 'SKU-1', price: 19.9 }],
    removed: [{ path: 'availability', reason: 'wrong-type' }],
  },
];
