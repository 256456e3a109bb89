/** Meta Pixel: `fbq` with a queue; fbevents.js sets `callMethod` on it and drains the queue. */
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

const PRODUCT = 'content_category content_ids content_name content_type contents currency value';

export const meta: VendorAdapter = /* @__PURE__ */ advertiser(
  'meta',
  /^\d{5,20}$/,
  /^(connect\.facebook\.net\/(\w\w_\w\w\/fbevents|signals\/)|www\.facebook\.com\/(tr\b|privacy_sandbox\/pixel\/)|pixel\.facebook\.com\/)/,
  ['fbq', '_fbq'],
);

/** How its events are written; only loaded once something may be sent. */
export const metaSender: VendorSender = {
  id: 'meta',
  tagExample: '1234567890123456',
  stored: { marketing: /^_fb[pc]$/ },
  // page views of history changes come from the gate, once
  stub: () => ({ queue: [], loaded: true, version: '2.0', disablePushState: true }),
  script: () => 'https://connect.facebook.net/en_US/fbevents.js',
  calls: {
    track: [1, 2, 3],
    trackCustom: [1, 2, 3],
    trackSingle: [2, 3, 4, 1],
    trackSingleCustom: [2, 3, 4, 1],
  },
  pass: '',
  idKey: 'eventID',
  idIn: 'options',

  events: /* @__PURE__ */ table(
    'PageView ViewContent Search AddToCart AddToWishlist InitiateCheckout AddPaymentInfo Purchase Lead CompleteRegistration Subscribe StartTrial Contact Schedule CustomizeProduct FindLocation SubmitApplication Donate',
    (name) => name,
    { SubmitForm: 'Lead' },
  ),
  rename: {},
  params: `${PRODUCT} num_items predicted_ltv search_string status delivery_category order_id`,
  only: {
    PageView: '',
    .../* @__PURE__ */ table('ViewContent AddToCart AddToWishlist AddPaymentInfo', () => PRODUCT),
    Search: `${PRODUCT} search_string`,
    InitiateCheckout: `${PRODUCT} num_items delivery_category`,
    Lead: 'content_category content_name currency value',
    CompleteRegistration: 'content_name currency value status',
    .../* @__PURE__ */ table('Subscribe StartTrial', () => 'currency predicted_ltv value'),
  },
  purchase: 'value currency',
  items: ['contents', 'id quantity item_price'],
  idsAsItems: false,
  derive: (params) => {
    const contents: unknown = params['contents'];
    // a quantity is asked for with every product
    const withQuantity = (item: object): object => ({ quantity: 1, ...item });
    return Array.isArray(contents) ? { ...params, contents: contents.map(withQuantity) } : params;
  },
  load: (tags) =>
    tags.flatMap((tag) => [
      // no button clicks and page metadata beyond the events that were asked for
      call('set', 'autoConfig', false, tag),
      call('init', tag),
    ]),
  signal: ({ marketing }, { isLoaded, isOptOut }) =>
    isLoaded
      ? [
          // limited data use: Meta finds out itself where the visitor is
          ...(isOptOut === undefined
            ? []
            : [call('dataProcessingOptions', ...(isOptOut ? [['LDU'], 0, 0] : [[]]))]),
          call('consent', marketing === 'granted' ? 'grant' : 'revoke'),
        ]
      : [],
  send: ({ name, params, eventId }) => call('track', name, params, { eventID: eventId }),
  custom: ({ name, params, eventId }) => call('trackCustom', name, params, { eventID: eventId }),
  match: {
    email: 'plain',
    phone: 'digits',
    externalId: 'trim',
    // a pixel takes no third `init` on a page
    once: true,
    read: ([method, , person]) =>
      method === 'init' ? personOf(person, 'em', 'ph', 'external_id') : undefined,
    call: ({ email: em, phone: ph, externalId: external_id }, tags) =>
      tags.map((tag) =>
        call('init', tag, {
          ...(em && { em }),
          ...(ph && { ph }),
          ...(external_id && { external_id }),
        }),
      ),
  },
};

export const about: VendorAbout = {
  name: 'Meta Pixel',
  company: 'Meta Platforms Ireland Limited',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: '_fbp', maxAgeDays: 90 },
    { name: '_fbc', maxAgeDays: 90 },
  ],
  sources: [
    'https://developers.facebook.com/docs/meta-pixel/reference',
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/server-event',
  ],
  lastReviewed: '2026-11-21',
};

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
];
