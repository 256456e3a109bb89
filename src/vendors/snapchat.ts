/** Snap Pixel: `snaptr` with a queue; scevent.min.js sets `handleRequest` on it. */
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

export const snapchat: VendorAdapter = /* @__PURE__ */ advertiser(
  'snapchat',
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  /^(sc-static\.net\/scevent|tr6?\.snapchat\.com\/)/,
  ['snaptr'],
);

/** How its events are written; only loaded once something may be sent. */
export const snapchatSender: VendorSender = {
  id: 'snapchat',
  tagExample: '01234567-89ab-cdef-0123-456789abcdef',
  stored: { marketing: /^(_sc(id(_r)?|tr|clid|hn|reload)|u_sc(sid|lid))$/ },
  stub: () => ({ queue: [] }),
  hooks: ['queue', 'handleRequest'],
  script: () => 'https://sc-static.net/scevent.min.js',
  calls: { track: [1, 2] },
  pass: '',
  idKey: 'client_dedup_id',
  idIn: 'params',

  events: /* @__PURE__ */ table(
    'PageView ViewContent Search AddToWishlist Purchase Subscribe StartTrial',
    (name) => name.replace(/\B[A-Z]/g, '_$&').toUpperCase(),
    {
      ViewCategory: 'LIST_VIEW',
      AddToCart: 'ADD_CART',
      InitiateCheckout: 'START_CHECKOUT',
      AddPaymentInfo: 'ADD_BILLING',
      CompleteRegistration: 'SIGN_UP',
    },
  ),
  rename: {
    value: 'price',
    order_id: 'transaction_id',
    content_ids: 'item_ids',
    content_category: 'item_category',
    num_items: 'number_items',
  },
  params:
    'client_dedup_id price currency transaction_id item_ids item_category number_items description search_string payment_info_available sign_up_method success brands delivery_method customer_status event_tag',
  only: {},
  purchase: 'price currency',
  idsAsItems: false,
  isCounted: true,
  load: (tags) => tags.map((tag) => call('init', tag)),
  signal: () => [],
  send: ({ name, params, eventId }) => call('track', name, { ...params, client_dedup_id: eventId }),
};

export const about: VendorAbout = {
  name: 'Snap Pixel',
  company: 'Snap Group Limited',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: '_scid, _scid_r', maxAgeDays: 390 },
    { name: '_scclid', maxAgeDays: 365 },
    { name: '_schn', maxAgeDays: 1 },
  ],
  sources: [
    'https://developers.snap.com/api/marketing-api/Conversions-API/Parameters',
    'https://developers.snap.com/api/marketing-api/Conversions-API/Introduction',
  ],
  lastReviewed: '2026-11-22',
};

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
];
