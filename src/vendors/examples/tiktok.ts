/** What goes in at TikTok Pixel, what comes out, and what is removed on the way: they are the tests of ../tiktok.ts. */
import type { VendorExample } from '../../core/vendor.ts';

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: ['page'] },
  {
    name: 'a product in the cart',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: {
        value: 39.8,
        currency: 'EUR',
        content_type: 'product',
        contents: [{ id: 'SKU-1', quantity: 2, item_price: 19.9, name: 'Mug', brand: 'Kiln' }],
      },
    },
    out: [
      'track',
      'AddToCart',
      {
        value: 39.8,
        currency: 'EUR',
        content_type: 'product',
        contents: [
          { content_id: 'SKU-1', quantity: 2, price: 19.9, content_name: 'Mug', brand: 'Kiln' },
        ],
      },
      { event_id: 'e1' },
    ],
  },
  {
    name: 'ids alone become contents',
    in: {
      track: 'ViewContent',
      eventId: 'e2',
      params: { content_ids: ['SKU-1'], content_type: 'product' },
    },
    out: [
      'track',
      'ViewContent',
      { content_type: 'product', contents: [{ content_id: 'SKU-1' }] },
      { event_id: 'e2' },
    ],
  },
  {
    name: 'a purchase',
    in: {
      track: 'Purchase',
      eventId: 'order-7',
      params: {
        value: 10.5,
        currency: 'EUR',
        order_id: '7',
        contents: [{ id: 'SKU-1', quantity: 1 }],
      },
    },
    out: [
      'track',
      'Purchase',
      {
        value: 10.5,
        currency: 'EUR',
        order_id: '7',
        contents: [{ content_id: 'SKU-1', quantity: 1 }],
      },
      { event_id: 'order-7' },
    ],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['track', 'Search', { search_string: 'mug' }, { event_id: 'e1' }],
  },
  {
    name: 'a category is a product group',
    in: {
      track: 'ViewCategory',
      eventId: 'e1',
      params: { content_ids: ['MUGS'], content_type: 'product_group' },
    },
    out: [
      'track',
      'ViewContent',
      { content_type: 'product_group', contents: [{ content_id: 'MUGS' }] },
      { event_id: 'e1' },
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
      { event_id: 'e1' },
    ],
  },
  {
    name: 'the way to the till',
    in: {
      track: 'InitiateCheckout',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', num_items: 2 },
    },
    out: [
      'track',
      'InitiateCheckout',
      { value: 19.9, currency: 'EUR', num_items: 2 },
      { event_id: 'e1' },
    ],
  },
  {
    name: 'a way to pay',
    in: {
      track: 'AddPaymentInfo',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'track',
      'AddPaymentInfo',
      {
        value: 19.9,
        currency: 'EUR',
        contents: [{ content_id: 'SKU-1', quantity: 1, price: 19.9 }],
      },
      { event_id: 'e1' },
    ],
  },
  {
    name: 'an order',
    in: {
      track: 'PlaceAnOrder',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        order_id: '7',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'track',
      'PlaceAnOrder',
      {
        value: 19.9,
        currency: 'EUR',
        order_id: '7',
        contents: [{ content_id: 'SKU-1', quantity: 1, price: 19.9 }],
      },
      { event_id: 'e1' },
    ],
  },
  {
    name: 'a lead with its worth',
    in: { track: 'Lead', eventId: 'e1', params: { value: 19.9, currency: 'EUR' } },
    out: ['track', 'Lead', { value: 19.9, currency: 'EUR' }, { event_id: 'e1' }],
  },
  {
    name: 'a form',
    in: { track: 'SubmitForm', eventId: 'e1', params: { description: 'Newsletter' } },
    out: ['track', 'SubmitForm', { description: 'Newsletter' }, { event_id: 'e1' }],
  },
  {
    name: 'a registration',
    in: { track: 'CompleteRegistration', eventId: 'e1', params: { content_category: 'Club' } },
    out: ['track', 'CompleteRegistration', { content_category: 'Club' }, { event_id: 'e1' }],
  },
  {
    name: 'a subscription',
    in: { track: 'Subscribe', eventId: 'e1', params: { value: 19.9, currency: 'EUR' } },
    out: ['track', 'Subscribe', { value: 19.9, currency: 'EUR' }, { event_id: 'e1' }],
  },
  {
    name: 'a trial',
    in: { track: 'StartTrial', eventId: 'e1', params: { value: 0, currency: 'EUR' } },
    out: ['track', 'StartTrial', { value: 0, currency: 'EUR' }, { event_id: 'e1' }],
  },
  {
    name: 'a download',
    in: { track: 'Download', eventId: 'e1', params: { content_name: 'Catalogue' } },
    out: ['track', 'Download', { content_name: 'Catalogue' }, { event_id: 'e1' }],
  },
  {
    name: 'a product made to measure',
    in: { track: 'CustomizeProduct', eventId: 'e1', params: { content_name: 'Mug' } },
    out: ['track', 'CustomizeProduct', { content_name: 'Mug' }, { event_id: 'e1' }],
  },
  {
    name: 'a click on a button',
    in: { track: 'ClickButton', eventId: 'e1', params: { description: 'Call me' } },
    out: ['track', 'ClickButton', { description: 'Call me' }, { event_id: 'e1' }],
  },
  {
    name: 'a question to the shop',
    in: { track: 'Contact', eventId: 'e1' },
    out: ['track', 'Contact', {}, { event_id: 'e1' }],
  },
  {
    name: 'an appointment',
    in: { track: 'Schedule', eventId: 'e1' },
    out: ['track', 'Schedule', {}, { event_id: 'e1' }],
  },
  {
    name: 'a look for a shop',
    in: { track: 'FindLocation', eventId: 'e1' },
    out: ['track', 'FindLocation', {}, { event_id: 'e1' }],
  },
  {
    name: 'an application',
    in: { track: 'SubmitApplication', eventId: 'e1' },
    out: ['track', 'SubmitApplication', {}, { event_id: 'e1' }],
  },
  {
    name: 'an application approved',
    in: { track: 'ApplicationApproval', eventId: 'e1' },
    out: ['track', 'ApplicationApproval', {}, { event_id: 'e1' }],
  },
  {
    name: 'a call of the page loses what is not allowed',
    in: { call: ['track', 'Search', { query: 'mug', email: 'a@b.example' }, { event_id: 'x' }] },
    out: ['track', 'Search', { query: 'mug' }, { event_id: 'x' }],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  { name: 'identify stays here', in: { call: ['identify', { email: 'a@b.example' }] } },
  {
    name: 'an event it does not know is left out',
    in: { track: 'Donate', params: { value: 5, currency: 'EUR' } },
  },
  {
    name: 'a purchase under its older name keeps that name',
    in: {
      call: [
        'track',
        'CompletePayment',
        { value: 5, currency: 'EUR', note: 'x' },
        { event_id: 'x' },
      ],
    },
    out: ['track', 'CompletePayment', { value: 5, currency: 'EUR' }, { event_id: 'x' }],
    removed: [{ path: 'note', reason: 'not-allowed' }],
  },
  {
    name: 'a page view under another name has no parameters either',
    in: { call: ['track', 'Browse', { description: 'x' }] },
    out: ['track', 'Browse', {}],
    removed: [{ path: 'description', reason: 'not-allowed' }],
  },
];
