/** What goes in at X Pixel, what comes out, and what is removed on the way: they are the tests of ../x.ts. */
import type { VendorExample } from '../../core/vendor.ts';

const WORTH = { value: 19.9, currency: 'EUR' };

/** Unified events under `data-x-events="<event>=tw-o1abc-o2def"`. */
export const examples: readonly VendorExample[] = [
  {
    name: 'a page view after the first, which the announcement of the tag has told',
    in: { track: 'PageView' },
    out: ['config', 'o1abc'],
  },
  {
    name: 'a purchase with products',
    in: {
      track: 'Purchase',
      eventId: 'e1',
      params: {
        value: 59.7,
        currency: 'EUR',
        order_id: '7',
        contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9, name: 'Mug', category: 'Cups' }],
      },
    },
    out: [
      'event',
      'tw-o1abc-o2def',
      {
        value: 59.7,
        currency: 'EUR',
        contents: [{ content_id: 'SKU-1', num_items: 3, content_price: 19.9, content_name: 'Mug' }],
        conversion_id: 'e1',
      },
    ],
  },
  {
    name: 'ids alone become contents, as texts',
    in: { track: 'ViewContent', eventId: 'e1', params: { content_ids: ['SKU-1', 42] } },
    out: [
      'event',
      'tw-o1abc-o2def',
      { contents: [{ content_id: 'SKU-1' }, { content_id: '42' }], conversion_id: 'e1' },
    ],
  },
  {
    name: 'a product in the cart',
    in: { track: 'AddToCart', eventId: 'e1', params: WORTH },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, conversion_id: 'e1' }],
  },
  {
    name: 'a wish',
    in: { track: 'AddToWishlist', eventId: 'e1', params: WORTH },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, conversion_id: 'e1' }],
  },
  {
    name: 'the checkout',
    in: { track: 'InitiateCheckout', eventId: 'e1', params: WORTH },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, conversion_id: 'e1' }],
  },
  {
    name: 'a means of payment',
    in: { track: 'AddPaymentInfo', eventId: 'e1', params: { value: 1, currency: 'EUR' } },
    out: ['event', 'tw-o1abc-o2def', { value: 1, currency: 'EUR', conversion_id: 'e1' }],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['event', 'tw-o1abc-o2def', { search_string: 'mug', conversion_id: 'e1' }],
  },
  {
    name: 'a lead and what it is about',
    in: { track: 'Lead', eventId: 'e1', params: { description: 'newsletter' } },
    out: ['event', 'tw-o1abc-o2def', { description: 'newsletter', conversion_id: 'e1' }],
  },
  {
    name: 'a subscription that has begun',
    in: { track: 'Subscribe', eventId: 'e1', params: { ...WORTH, status: 'started' } },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, status: 'started', conversion_id: 'e1' }],
  },
  {
    name: 'a call of the page keeps its shape',
    in: {
      call: [
        'event',
        'tw-o1abc-o9xyz',
        { ...WORTH, conversion_id: 'order-7', status: 'completed' },
      ],
    },
    out: ['event', 'tw-o1abc-o9xyz', { ...WORTH, conversion_id: 'order-7', status: 'completed' }],
  },
  {
    name: 'the page may ask for restricted use',
    in: {
      call: ['event', 'tw-o1abc-o9xyz', { restricted_data_use: 'restrict_optimization' }],
    },
    out: ['event', 'tw-o1abc-o9xyz', { restricted_data_use: 'restrict_optimization' }],
  },
  {
    name: 'address and telephone number of a call stay here',
    in: {
      call: [
        'event',
        'tw-o1abc-o9xyz',
        { email_address: 'a@b.example', phone_number: '+4930123456', value: 5, currency: 'EUR' },
      ],
    },
    out: ['event', 'tw-o1abc-o9xyz', { value: 5, currency: 'EUR' }],
    removed: [
      { path: 'email_address', reason: 'not-allowed' },
      { path: 'phone_number', reason: 'not-allowed' },
    ],
  },
  {
    name: 'the page view of the base code',
    in: { call: ['config', 'o1abc'] },
    out: ['config', 'o1abc'],
  },
  {
    name: 'calls of the old website tag stay here',
    in: { call: ['track', 'PageView'] },
  },
  {
    name: 'a status that it does not know stays here',
    in: { call: ['event', 'tw-o1abc-o9xyz', { status: 'paid by Ada' }] },
    out: ['event', 'tw-o1abc-o9xyz', {}],
    removed: [{ path: 'status', reason: 'wrong-type' }],
  },
];
