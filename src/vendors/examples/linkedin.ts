/** What goes in at LinkedIn Insight Tag, what comes out, and what is removed on the way: they are the tests of ../linkedin.ts. */
import type { VendorExample } from '../../core/vendor.ts';

/** Unified events under `data-linkedin-events="<event>=1234567"`. */
export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView', eventId: 'e0' }, out: ['track'] },
  {
    name: 'a purchase with its worth; products and order stay here',
    in: {
      track: 'Purchase',
      eventId: 'e1',
      params: {
        value: 59.7,
        currency: 'EUR',
        order_id: '7',
        contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9 }],
      },
    },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 59.7, currency: 'EUR', event_id: 'e1' },
    ],
  },
  {
    name: 'a lead without a worth',
    in: { track: 'Lead', eventId: 'e1' },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a sign-up',
    in: { track: 'CompleteRegistration', eventId: 'e1', params: { value: 5, currency: 'USD' } },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 5, currency: 'USD', event_id: 'e1' },
    ],
  },
  {
    name: 'a product in the cart',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', content_ids: ['SKU-1'] },
    },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 19.9, currency: 'EUR', event_id: 'e1' },
    ],
  },
  {
    name: 'a product view',
    in: { track: 'ViewContent', eventId: 'e1', params: { content_ids: ['SKU-1'] } },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a search; its words stay here',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a download',
    in: { track: 'Download', eventId: 'e1', params: { content_name: 'Price list' } },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a subscription',
    in: { track: 'Subscribe', eventId: 'e1', params: { value: 9, currency: 'EUR' } },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 9, currency: 'EUR', event_id: 'e1' },
    ],
  },
  {
    name: 'a call of the page keeps its number',
    in: { call: ['track', { conversion_id: 7654321 }] },
    out: ['track', { conversion_id: 7654321 }],
  },
  {
    name: 'a call with everything that it may have',
    in: {
      call: [
        'track',
        { conversion_id: 7654321, conversion_value: 10.5, currency: 'EUR', event_id: 'order-7' },
      ],
    },
    out: [
      'track',
      { conversion_id: 7654321, conversion_value: 10.5, currency: 'EUR', event_id: 'order-7' },
    ],
  },
  {
    name: 'a number that the page has written as a text becomes a number',
    in: { call: ['track', { conversion_id: '7654321' }] },
    out: ['track', { conversion_id: 7654321 }],
  },
  {
    name: 'a call of the page loses what is not allowed',
    in: { call: ['track', { conversion_id: 7654321, email: 'a@b.example' }] },
    out: ['track', { conversion_id: 7654321 }],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  { name: 'a page view that the page tells itself', in: { call: ['track'] }, out: ['track'] },
  {
    name: 'an e-mail address for matching stays here',
    in: { call: ['setUserData', { email: 'a@b.example' }] },
  },
];
