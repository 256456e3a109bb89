/** What goes in at Pinterest Tag, what comes out, and what is removed on the way: they are the tests of ../pinterest.ts. */
import type { VendorExample } from '../../core/vendor.ts';

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: ['page'] },
  {
    name: 'a purchase counts its items',
    in: {
      track: 'Purchase',
      eventId: 'order-7',
      params: {
        value: 59.7,
        currency: 'EUR',
        order_id: '7',
        contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9, name: 'Mug' }],
      },
    },
    out: [
      'track',
      'checkout',
      {
        value: 59.7,
        currency: 'EUR',
        order_id: '7',
        line_items: [
          { product_id: 'SKU-1', product_quantity: 3, product_price: 19.9, product_name: 'Mug' },
        ],
        order_quantity: 3,
        event_id: 'order-7',
      },
    ],
  },
  {
    name: 'ids alone become line items',
    in: {
      track: 'ViewContent',
      eventId: 'e2',
      params: { content_ids: ['SKU-1'], content_type: 'product' },
    },
    out: [
      'track',
      'viewcontent',
      { line_items: [{ product_id: 'SKU-1' }], order_quantity: 1, event_id: 'e2' },
    ],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e3', params: { search_string: 'mug' } },
    out: ['track', 'search', { search_query: 'mug', event_id: 'e3' }],
  },
  {
    name: 'a category',
    in: { track: 'ViewCategory', eventId: 'e1', params: { content_ids: ['SKU-1', 'SKU-2'] } },
    out: [
      'track',
      'viewcategory',
      {
        line_items: [{ product_id: 'SKU-1' }, { product_id: 'SKU-2' }],
        order_quantity: 2,
        event_id: 'e1',
      },
    ],
  },
  {
    name: 'a product in the cart',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'track',
      'addtocart',
      {
        value: 19.9,
        currency: 'EUR',
        line_items: [{ product_id: 'SKU-1', product_quantity: 1, product_price: 19.9 }],
        order_quantity: 1,
        event_id: 'e1',
      },
    ],
  },
  {
    name: 'a wish',
    in: {
      track: 'AddToWishlist',
      eventId: 'e1',
      params: { contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }] },
    },
    out: [
      'track',
      'addtowishlist',
      {
        line_items: [{ product_id: 'SKU-1', product_quantity: 1, product_price: 19.9 }],
        order_quantity: 1,
        event_id: 'e1',
      },
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
      'initiatecheckout',
      { value: 19.9, currency: 'EUR', order_quantity: 2, event_id: 'e1' },
    ],
  },
  {
    name: 'a way to pay',
    in: {
      track: 'AddPaymentInfo',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', coupon: 'SPRING' },
    },
    out: [
      'track',
      'addpaymentinfo',
      { value: 19.9, currency: 'EUR', promo_code: 'SPRING', event_id: 'e1' },
    ],
  },
  {
    name: 'a lead with its worth',
    in: {
      track: 'Lead',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', lead_type: 'Newsletter' },
    },
    out: [
      'track',
      'lead',
      { value: 19.9, currency: 'EUR', lead_type: 'Newsletter', event_id: 'e1' },
    ],
  },
  {
    name: 'a form',
    in: { track: 'SubmitForm', eventId: 'e1', params: { lead_type: 'Catalogue' } },
    out: ['track', 'lead', { lead_type: 'Catalogue', event_id: 'e1' }],
  },
  {
    name: 'a registration',
    in: { track: 'CompleteRegistration', eventId: 'e1', params: { value: 19.9, currency: 'EUR' } },
    out: ['track', 'signup', { value: 19.9, currency: 'EUR', event_id: 'e1' }],
  },
  {
    name: 'a subscription',
    in: { track: 'Subscribe', eventId: 'e1', params: { value: 19.9, currency: 'EUR' } },
    out: ['track', 'subscribe', { value: 19.9, currency: 'EUR', event_id: 'e1' }],
  },
  {
    name: 'a trial',
    in: { track: 'StartTrial', eventId: 'e1', params: { value: 0, currency: 'EUR' } },
    out: ['track', 'starttrial', { value: 0, currency: 'EUR', event_id: 'e1' }],
  },
  {
    name: 'a film',
    in: { track: 'WatchVideo', eventId: 'e1', params: { video_title: 'How it is made' } },
    out: ['track', 'watchvideo', { video_title: 'How it is made', event_id: 'e1' }],
  },
  {
    name: 'a question to the shop',
    in: { track: 'Contact', eventId: 'e1' },
    out: ['track', 'contact', { event_id: 'e1' }],
  },
  {
    name: 'an appointment',
    in: { track: 'Schedule', eventId: 'e1' },
    out: ['track', 'schedule', { event_id: 'e1' }],
  },
  {
    name: 'a product made to measure',
    in: { track: 'CustomizeProduct', eventId: 'e1' },
    out: ['track', 'customizeproduct', { event_id: 'e1' }],
  },
  {
    name: 'a look for a shop',
    in: { track: 'FindLocation', eventId: 'e1' },
    out: ['track', 'findlocation', { event_id: 'e1' }],
  },
  {
    name: 'an application',
    in: { track: 'SubmitApplication', eventId: 'e1' },
    out: ['track', 'submitapplication', { event_id: 'e1' }],
  },
  {
    name: 'a call of the page keeps its shape',
    in: {
      call: ['track', 'AddToCart', { value: 5, currency: 'EUR', em: 'a@b.example', event_id: 'x' }],
    },
    out: ['track', 'AddToCart', { value: 5, currency: 'EUR', event_id: 'x' }],
    removed: [{ path: 'em', reason: 'not-allowed' }],
  },
  { name: 'the page cannot grant for the visitor', in: { call: ['setconsent', true] } },
  { name: 'the page view of the base code', in: { call: ['page'] }, out: ['page'] },
  {
    name: 'what is looked at keeps its products, whatever its capitals',
    in: {
      call: ['track', 'PageVisit', { line_items: [{ product_id: 'SKU-1' }], event_id: 'x' }],
    },
    out: ['track', 'PageVisit', { line_items: [{ product_id: 'SKU-1' }], event_id: 'x' }],
  },
  {
    name: 'capitals change nothing about what an event may hold',
    in: { call: ['track', 'SignUp', { order_id: '7', eid: 'x' }] },
    out: ['track', 'SignUp', { eid: 'x' }],
    removed: [{ path: 'order_id', reason: 'not-allowed' }],
  },
  {
    name: 'an event id under another of its names',
    in: {
      call: ['track', 'checkout', { value: 5, currency: 'EUR', order_quantity: 1, eventID: 'x' }],
    },
    out: ['track', 'checkout', { value: 5, currency: 'EUR', order_quantity: 1, eventID: 'x' }],
  },
];
