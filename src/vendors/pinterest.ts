/** Pinterest Tag: `pintrk` with a queue; core.js drains it and replaces `window.pintrk`. */
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

export const pinterest: VendorAdapter = /* @__PURE__ */ advertiser(
  'pinterest',
  /^\d{5,20}$/,
  /^(s\.pinimg\.com\/ct\/|ct\.pinterest\.com\/)/,
  ['pintrk'],
);

/** How its events are written; only loaded once something may be sent. */
export const pinterestSender: VendorSender = {
  id: 'pinterest',
  tagExample: '2612345678901',
  stored: { marketing: /^_((derived_)?epik|pin(_unauth|terest_ct(_rt|_ua)?))$/ },
  stub: () => ({ queue: [], version: '3.0' }),
  tuples: true,
  script: () => 'https://s.pinimg.com/ct/core.js',
  calls: { track: [1, 2], page: 'pagevisit' },
  pass: '',
  idKey: 'event_id',
  idIn: 'params',

  events: /* @__PURE__ */ table(
    'ViewContent ViewCategory Search AddToCart AddToWishlist InitiateCheckout AddPaymentInfo Lead Subscribe StartTrial Contact Schedule CustomizeProduct FindLocation SubmitApplication WatchVideo',
    (name) => name.toLowerCase(),
    {
      PageView: 'pagevisit',
      Purchase: 'checkout',
      SubmitForm: 'lead',
      CompleteRegistration: 'signup',
    },
  ),
  rename: { num_items: 'order_quantity', coupon: 'promo_code', search_string: 'search_query' },
  params:
    'event_id value order_quantity currency order_id promo_code property search_query video_title lead_type line_items',
  only: {
    pagevisit: 'event_id property',
    lead: 'event_id lead_type value currency',
    signup: 'event_id value currency',
  },
  purchase: 'value currency order_quantity',
  items: [
    'line_items',
    'product_id product_quantity product_price product_name product_category product_brand',
    'product_variant product_variant_id',
  ],
  idsAsItems: true,
  isCounted: true,
  load: (tags) => tags.map((tag) => call('load', tag)),
  signal: ({ marketing }, { isLoaded }) =>
    isLoaded ? [call('setconsent', marketing === 'granted')] : [],
  send: ({ name, params, eventId }) =>
    name === 'pagevisit' ? call('page') : call('track', name, { ...params, event_id: eventId }),
  // names of the site's own build audiences, and count for nothing else
  custom: ({ name, params, eventId }) => call('track', name, { ...params, event_id: eventId }),
  match: {
    // of telephones only the vendor's server API speaks
    email: 'plain',
    externalId: 'trim',
    read: ([method, first, second]) => {
      if (method === 'load') return personOf(second, 'em', '', 'external_id');
      return method === 'set' ? personOf(first, 'em', '', 'external_id') : undefined;
    },
    call: ({ email: em, externalId: external_id }) => [
      call('set', { ...(em && { em }), ...(external_id && { external_id }) }),
    ],
  },
};

export const about: VendorAbout = {
  name: 'Pinterest Tag',
  company: 'Pinterest Europe Limited',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: '_epik', maxAgeDays: 365 },
    { name: '_derived_epik', maxAgeDays: 365 },
    { name: '_pin_unauth', maxAgeDays: 365 },
    { name: '_pinterest_ct, _pinterest_ct_rt, _pinterest_ct_ua', maxAgeDays: 365 },
  ],
  sources: [
    'https://help.pinterest.com/business/article/add-event-codes',
    'https://github.com/pinterest/api-description',
  ],
  lastReviewed: '2026-11-21',
};

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
];
