/** Meta Pixel: `fbq` with a queue; fbevents.js sets `callMethod` on it and drains the queue. */
import { call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

const PRODUCT = 'content_category content_ids content_name content_type contents currency value';

export const meta: VendorAdapter = {
  id: 'meta',
  purposes: ['marketing'],
  tagId: /^\d{5,20}$/,
  guard: {
    marketing:
      /^(connect\.facebook\.net\/(\w\w_\w\w\/fbevents|signals\/)|www\.facebook\.com\/(tr\b|privacy_sandbox\/pixel\/)|pixel\.facebook\.com\/)/,
  },

  style: 'function',
  globals: ['fbq', '_fbq'],
};

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
    Lead: 'content_category content_name currency value',
    CompleteRegistration: 'content_name currency value status',
    .../* @__PURE__ */ table('Subscribe StartTrial', () => 'currency predicted_ltv value'),
  },
  purchase: 'value currency',
  items: ['contents', 'id quantity item_price'],
  idsAsItems: false,
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
};

export const about: VendorAbout = {
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
