/** What goes in at Reddit Pixel, what comes out, and what is removed on the way: they are the tests of ../reddit.ts. */
import type { VendorExample } from '../../core/vendor.ts';

const CONTENTS = [
  { id: 'SKU-1', quantity: 2, item_price: 9.95, name: 'Mug', category: 'Cups', brand: 'Kiln' },
];
const PRICE = { value: 19.9, currency: 'EUR' };

export const examples: readonly VendorExample[] = [
  {
    name: 'a page view',
    in: { track: 'PageView', eventId: 'e1' },
    out: ['track', 'PageVisit', { conversionId: 'e1' }],
  },
  {
    name: 'a product view has products and no worth',
    in: { track: 'ViewContent', eventId: 'e1', params: { ...PRICE, content_ids: [42] } },
    out: ['track', 'ViewContent', { products: [{ id: '42' }], conversionId: 'e1' }],
    removed: [
      { path: 'value', reason: 'not-allowed' },
      { path: 'currency', reason: 'not-allowed' },
    ],
  },
  {
    name: 'a list of products counts as a product view',
    in: { track: 'ViewCategory', eventId: 'e1', params: { content_ids: ['SKU-1', 'SKU-2'] } },
    out: [
      'track',
      'ViewContent',
      { products: [{ id: 'SKU-1' }, { id: 'SKU-2' }], conversionId: 'e1' },
    ],
  },
  {
    name: 'a search; its words stay here',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['track', 'Search', { conversionId: 'e1' }],
  },
  {
    name: 'products in the cart, counted',
    in: { track: 'AddToCart', eventId: 'e1', params: { ...PRICE, contents: CONTENTS } },
    out: [
      'track',
      'AddToCart',
      {
        itemCount: 2,
        ...PRICE,
        products: [{ id: 'SKU-1', name: 'Mug', category: 'Cups' }],
        conversionId: 'e1',
      },
    ],
  },
  {
    name: 'a wish',
    in: { track: 'AddToWishlist', eventId: 'e1', params: { content_ids: ['SKU-1'] } },
    out: [
      'track',
      'AddToWishlist',
      { itemCount: 1, products: [{ id: 'SKU-1' }], conversionId: 'e1' },
    ],
  },
  {
    name: 'a purchase',
    in: {
      track: 'Purchase',
      eventId: 'e1',
      params: { ...PRICE, order_id: '7', num_items: 2, contents: CONTENTS },
    },
    out: [
      'track',
      'Purchase',
      {
        itemCount: 2,
        ...PRICE,
        transactionId: '7',
        products: [{ id: 'SKU-1', name: 'Mug', category: 'Cups' }],
        conversionId: 'e1',
      },
    ],
  },
  {
    name: 'a lead',
    in: { track: 'Lead', eventId: 'e1', params: PRICE },
    out: ['track', 'Lead', { ...PRICE, conversionId: 'e1' }],
  },
  {
    name: 'a form',
    in: { track: 'SubmitForm', eventId: 'e1' },
    out: ['track', 'Lead', { conversionId: 'e1' }],
  },
  {
    name: 'a sign-up',
    in: { track: 'CompleteRegistration', eventId: 'e1' },
    out: ['track', 'SignUp', { conversionId: 'e1' }],
  },
  {
    name: 'the checkout is an event of our naming',
    in: { track: 'InitiateCheckout', eventId: 'e1', params: PRICE },
    out: ['track', 'Custom', { customEventName: 'InitiateCheckout', ...PRICE, conversionId: 'e1' }],
  },
  {
    name: 'a means of payment',
    in: { track: 'AddPaymentInfo', eventId: 'e1' },
    out: ['track', 'Custom', { customEventName: 'AddPaymentInfo', conversionId: 'e1' }],
  },
  {
    name: 'a subscription',
    in: { track: 'Subscribe', eventId: 'e1', params: PRICE },
    out: ['track', 'Custom', { customEventName: 'Subscribe', ...PRICE, conversionId: 'e1' }],
  },
  {
    name: 'a call of the page loses what is not allowed',
    in: {
      call: [
        'track',
        'Purchase',
        { ...PRICE, itemCount: 1, conversionId: 'order-7', email: 'a@b.example' },
      ],
    },
    out: ['track', 'Purchase', { ...PRICE, itemCount: 1, conversionId: 'order-7' }],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  {
    name: 'a custom event of the page keeps its name',
    in: { call: ['track', 'Custom', { customEventName: 'Configurator', value: 5 }] },
    out: ['track', 'Custom', { customEventName: 'Configurator', value: 5 }],
  },
  {
    name: 'the e-mail address of the base code stays here',
    in: { call: ['init', 'a2_abcdefghijkl', { optOut: false, email: 'a@b.example' }] },
  },
  {
    name: 'the page cannot switch the cookies on for the visitor',
    in: { call: ['enableFirstPartyCookies'] },
  },
];
