/** What goes in at Meta Pixel, what comes out, and what is removed on the way: they are the tests of ../meta.ts. */
import type { VendorExample } from '../../core/vendor.ts';

export const examples: readonly VendorExample[] = [
  {
    name: 'a page view',
    in: { track: 'PageView', eventId: 'e0' },
    out: ['track', 'PageView', {}, { eventID: 'e0' }],
  },
  {
    name: 'a purchase with products',
    in: {
      track: 'Purchase',
      eventId: 'order-7',
      params: {
        value: 59.7,
        currency: 'EUR',
        content_type: 'product',
        contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9, name: 'Mug', brand: 'Kiln' }],
        num_items: 3,
      },
    },
    out: [
      'track',
      'Purchase',
      {
        value: 59.7,
        currency: 'EUR',
        content_type: 'product',
        contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9 }],
        num_items: 3,
      },
      { eventID: 'order-7' },
    ],
  },
  {
    name: 'a product without a quantity is one product',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: { content_type: 'product', contents: [{ id: 42 }] },
    },
    out: [
      'track',
      'AddToCart',
      { content_type: 'product', contents: [{ id: '42', quantity: 1 }] },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'ids alone stay ids',
    in: {
      track: 'ViewContent',
      eventId: 'e2',
      params: { content_ids: ['SKU-1'], content_type: 'product' },
    },
    out: [
      'track',
      'ViewContent',
      { content_ids: ['SKU-1'], content_type: 'product' },
      { eventID: 'e2' },
    ],
  },
  {
    name: 'a search',
    in: {
      track: 'Search',
      eventId: 'e1',
      params: { search_string: 'mug', content_ids: ['SKU-1'] },
    },
    out: ['track', 'Search', { search_string: 'mug', content_ids: ['SKU-1'] }, { eventID: 'e1' }],
  },
  {
    name: 'a product in the cart',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        content_type: 'product',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'track',
      'AddToCart',
      {
        value: 19.9,
        currency: 'EUR',
        content_type: 'product',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'a wish',
    in: {
      track: 'AddToWishlist',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', content_name: 'Mug' },
    },
    out: [
      'track',
      'AddToWishlist',
      { value: 19.9, currency: 'EUR', content_name: 'Mug' },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'the way to the till',
    in: {
      track: 'InitiateCheckout',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', num_items: 2, content_ids: ['SKU-1'] },
    },
    out: [
      'track',
      'InitiateCheckout',
      { value: 19.9, currency: 'EUR', num_items: 2, content_ids: ['SKU-1'] },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'a way to pay',
    in: {
      track: 'AddPaymentInfo',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', content_category: 'mugs' },
    },
    out: [
      'track',
      'AddPaymentInfo',
      { value: 19.9, currency: 'EUR', content_category: 'mugs' },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'a lead with its worth',
    in: { track: 'Lead', eventId: 'e1', params: { value: 19.9, currency: 'EUR', order_id: '7' } },
    out: ['track', 'Lead', { value: 19.9, currency: 'EUR' }, { eventID: 'e1' }],
  },
  {
    name: 'a form',
    in: { track: 'SubmitForm', eventId: 'e1', params: { content_name: 'Newsletter' } },
    out: ['track', 'Lead', { content_name: 'Newsletter' }, { eventID: 'e1' }],
  },
  {
    name: 'a registration',
    in: {
      track: 'CompleteRegistration',
      eventId: 'e1',
      params: { content_name: 'Club', status: true },
    },
    out: [
      'track',
      'CompleteRegistration',
      { content_name: 'Club', status: true },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'a subscription',
    in: {
      track: 'Subscribe',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', predicted_ltv: 200 },
    },
    out: [
      'track',
      'Subscribe',
      { value: 19.9, currency: 'EUR', predicted_ltv: 200 },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'a trial',
    in: { track: 'StartTrial', eventId: 'e1', params: { value: 0, currency: 'EUR' } },
    out: ['track', 'StartTrial', { value: 0, currency: 'EUR' }, { eventID: 'e1' }],
  },
  {
    name: 'a product made to measure',
    in: { track: 'CustomizeProduct', eventId: 'e1', params: { content_ids: ['SKU-1'] } },
    out: ['track', 'CustomizeProduct', { content_ids: ['SKU-1'] }, { eventID: 'e1' }],
  },
  {
    name: 'a gift',
    in: { track: 'Donate', eventId: 'e1', params: { value: 19.9, currency: 'EUR' } },
    out: ['track', 'Donate', { value: 19.9, currency: 'EUR' }, { eventID: 'e1' }],
  },
  {
    name: 'a question to the shop',
    in: { track: 'Contact', eventId: 'e1' },
    out: ['track', 'Contact', {}, { eventID: 'e1' }],
  },
  {
    name: 'an appointment',
    in: { track: 'Schedule', eventId: 'e1' },
    out: ['track', 'Schedule', {}, { eventID: 'e1' }],
  },
  {
    name: 'a look for a shop',
    in: { track: 'FindLocation', eventId: 'e1' },
    out: ['track', 'FindLocation', {}, { eventID: 'e1' }],
  },
  {
    name: 'an application',
    in: { track: 'SubmitApplication', eventId: 'e1' },
    out: ['track', 'SubmitApplication', {}, { eventID: 'e1' }],
  },
  {
    name: 'a call of the page keeps its shape',
    in: {
      call: [
        'trackSingle',
        '1234567890123456',
        'AddToCart',
        { value: 5, currency: 'EUR', note: 'x' },
      ],
    },
    out: ['trackSingle', '1234567890123456', 'AddToCart', { value: 5, currency: 'EUR' }],
    removed: [{ path: 'note', reason: 'not-allowed' }],
  },
  {
    name: 'a custom event passes with the known parameters',
    in: { call: ['trackCustom', 'Configurator', { content_name: 'Table', step: 3 }] },
    out: ['trackCustom', 'Configurator', { content_name: 'Table' }],
    removed: [{ path: 'step', reason: 'not-allowed' }],
  },
  {
    name: 'advanced matching of the base code stays here',
    in: { call: ['init', '1234567890123456', { em: 'a@b.example' }] },
  },
  { name: 'the page cannot grant for the visitor', in: { call: ['consent', 'grant'] } },
  {
    name: 'an order number is for the server alone',
    in: {
      call: [
        'track',
        'Purchase',
        { value: 5, currency: 'EUR', order_id: '7' },
        { eventID: 'order-7' },
      ],
    },
    out: ['track', 'Purchase', { value: 5, currency: 'EUR' }, { eventID: 'order-7' }],
    removed: [{ path: 'order_id', reason: 'not-allowed' }],
  },
  {
    name: 'a way of delivery is one of three',
    in: {
      track: 'InitiateCheckout',
      eventId: 'e1',
      params: { value: 5, currency: 'EUR', delivery_category: 'curbside' },
    },
    out: [
      'track',
      'InitiateCheckout',
      { value: 5, currency: 'EUR', delivery_category: 'curbside' },
      { eventID: 'e1' },
    ],
  },
  {
    name: 'a way of delivery that it does not know stays here',
    in: { call: ['track', 'InitiateCheckout', { delivery_category: 'by Ada’s bike' }] },
    out: ['track', 'InitiateCheckout', {}],
    removed: [{ path: 'delivery_category', reason: 'wrong-type' }],
  },
];
