/** What goes in at Snap Pixel, what comes out, and what is removed on the way: they are the tests of ../snapchat.ts. */
import type { VendorExample } from '../../core/vendor.ts';

const WORTH = { value: 19.9, currency: 'EUR' };

export const examples: readonly VendorExample[] = [
  {
    name: 'a page view',
    in: { track: 'PageView', eventId: 'e1' },
    out: ['track', 'PAGE_VIEW', { client_dedup_id: 'e1' }],
  },
  {
    name: 'a product view, its ids alone',
    in: {
      track: 'ViewContent',
      eventId: 'e1',
      params: { ...WORTH, content_ids: ['SKU-1'], content_category: 'Mugs' },
    },
    out: [
      'track',
      'VIEW_CONTENT',
      {
        number_items: 1,
        price: 19.9,
        currency: 'EUR',
        item_ids: ['SKU-1'],
        item_category: 'Mugs',
        client_dedup_id: 'e1',
      },
    ],
  },
  {
    name: 'a list of products',
    in: { track: 'ViewCategory', eventId: 'e1', params: { content_ids: ['SKU-1', 'SKU-2'] } },
    out: [
      'track',
      'LIST_VIEW',
      { number_items: 2, item_ids: ['SKU-1', 'SKU-2'], client_dedup_id: 'e1' },
    ],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['track', 'SEARCH', { search_string: 'mug', client_dedup_id: 'e1' }],
  },
  {
    name: 'products in the cart become ids and a number of items',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: { ...WORTH, contents: [{ id: 'SKU-1', quantity: 2, item_price: 9.95, name: 'Mug' }] },
    },
    out: [
      'track',
      'ADD_CART',
      { number_items: 2, item_ids: ['SKU-1'], price: 19.9, currency: 'EUR', client_dedup_id: 'e1' },
    ],
  },
  {
    name: 'a wish; a number for an id becomes a text',
    in: { track: 'AddToWishlist', eventId: 'e1', params: { content_ids: [42] } },
    out: ['track', 'ADD_TO_WISHLIST', { number_items: 1, item_ids: ['42'], client_dedup_id: 'e1' }],
  },
  {
    name: 'the checkout',
    in: { track: 'InitiateCheckout', eventId: 'e1', params: { ...WORTH, num_items: 3 } },
    out: [
      'track',
      'START_CHECKOUT',
      { price: 19.9, currency: 'EUR', number_items: 3, client_dedup_id: 'e1' },
    ],
  },
  {
    name: 'a means of payment',
    in: { track: 'AddPaymentInfo', eventId: 'e1', params: { payment_info_available: 1 } },
    out: ['track', 'ADD_BILLING', { payment_info_available: 1, client_dedup_id: 'e1' }],
  },
  {
    name: 'a purchase',
    in: {
      track: 'Purchase',
      eventId: 'e1',
      params: {
        ...WORTH,
        order_id: '7',
        contents: [
          { id: 'SKU-1', quantity: 1, item_price: 9.9 },
          { id: 'SKU-2', quantity: 2, item_price: 5 },
        ],
      },
    },
    out: [
      'track',
      'PURCHASE',
      {
        number_items: 3,
        item_ids: ['SKU-1', 'SKU-2'],
        price: 19.9,
        currency: 'EUR',
        transaction_id: '7',
        client_dedup_id: 'e1',
      },
    ],
  },
  {
    name: 'a sign-up',
    in: { track: 'CompleteRegistration', eventId: 'e1', params: { sign_up_method: 'form' } },
    out: ['track', 'SIGN_UP', { sign_up_method: 'form', client_dedup_id: 'e1' }],
  },
  {
    name: 'a subscription',
    in: { track: 'Subscribe', eventId: 'e1', params: WORTH },
    out: ['track', 'SUBSCRIBE', { price: 19.9, currency: 'EUR', client_dedup_id: 'e1' }],
  },
  {
    name: 'a trial',
    in: { track: 'StartTrial', eventId: 'e1' },
    out: ['track', 'START_TRIAL', { client_dedup_id: 'e1' }],
  },
  {
    name: 'a call of the page loses what is not allowed',
    in: {
      call: [
        'track',
        'PURCHASE',
        { price: 5, currency: 'EUR', item_ids: ['A'], user_email: 'a@b.example' },
      ],
    },
    out: ['track', 'PURCHASE', { price: 5, currency: 'EUR', item_ids: ['A'] }],
    removed: [{ path: 'user_email', reason: 'not-allowed' }],
  },
  {
    name: 'an event of the advertiser’s own keeps its name',
    in: { call: ['track', 'CUSTOM_EVENT_1', { description: 'configurator' }] },
    out: ['track', 'CUSTOM_EVENT_1', { description: 'configurator' }],
  },
  {
    name: 'a call without parameters stays as short',
    in: { call: ['track', 'ADD_CART'] },
    out: ['track', 'ADD_CART'],
  },
  {
    name: 'the e-mail address of the base code stays here',
    in: {
      call: ['init', '01234567-89ab-cdef-0123-456789abcdef', { user_email: 'a@b.example' }],
    },
  },
  { name: 'an event that it does not know is left out', in: { track: 'Lead' } },
  {
    name: 'how it is delivered, and to whom, in words that it knows',
    in: {
      call: ['track', 'START_CHECKOUT', { delivery_method: 'curbside', customer_status: 'Ada' }],
    },
    out: ['track', 'START_CHECKOUT', { delivery_method: 'curbside' }],
    removed: [{ path: 'customer_status', reason: 'wrong-type' }],
  },
];
