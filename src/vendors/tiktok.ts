/** TikTok Pixel: an array of `[method, ...args]` tuples that events.js drains and takes over. */
import { call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

const SCRIPT = 'https://analytics.tiktok.com/i18n/pixel/events.js';

export const tiktok: VendorAdapter = {
  id: 'tiktok',
  purposes: ['marketing'],
  tagId: /^[A-Z0-9]{5,30}$/,
  guard: { marketing: /^((analytics(\.us)?|mon|mcs)\.tiktok\.com|analytics-ipv6\.tiktokw\.us)\// },

  style: 'methods',
  globals: ['ttq'],
  methods:
    'page track identify instances instance debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent load',
};

/** How its events are written; only loaded once something may be sent. */
export const tiktokSender: VendorSender = {
  id: 'tiktok',
  tagExample: 'C4ABCDEFGHIJKLMNOPQR',
  stored: {
    marketing:
      /^(_ttp|_tt_enable_cookie|ttclid|ttcsid(_[A-Z0-9]+)?|tt_(sessionId|appInfo|pixel_session_index))$/,
  },
  // what `ttq.load` of the base code writes down before it inserts the script
  stub: (tags, now) => {
    const map = (make: () => unknown): object =>
      Object.fromEntries(tags.map((tag) => [tag, make()]));
    return {
      _i: map(() => Object.assign([], { _u: SCRIPT })),
      _t: map(() => now),
      _o: map(() => ({})),
    };
  },
  beside: { TiktokAnalyticsObject: 'ttq' },
  script: (tag) => `${SCRIPT}?sdkid=${tag}&lib=ttq`,
  perTag: true,
  calls: { track: [1, 2, 3], page: 'Pageview' },
  pass: 'instances debug on off once ready',
  idKey: 'event_id',
  idIn: 'options',

  events: /* @__PURE__ */ table(
    'ViewContent Search AddToCart AddToWishlist InitiateCheckout AddPaymentInfo PlaceAnOrder Purchase Lead SubmitForm CompleteRegistration Subscribe StartTrial Contact Download Schedule CustomizeProduct FindLocation SubmitApplication ApplicationApproval ClickButton',
    (name) => name,
    { PageView: 'Pageview', ViewCategory: 'ViewContent' },
  ),
  rename: {},
  params:
    'contents content_type content_ids content_id content_name content_category num_items value currency query search_string description order_id',
  only: { Pageview: '' },
  purchase: 'value currency',
  items: [
    'contents',
    'content_id quantity price content_name content_category brand',
    'content_type',
  ],
  idsAsItems: true,
  // the script knows its tags from the maps of the stub
  load: () => [],
  signal: ({ marketing }, { isLoaded }) =>
    isLoaded ? [call(marketing === 'granted' ? 'grantConsent' : 'revokeConsent')] : [],
  send: ({ name, params, eventId }) =>
    name === 'Pageview' ? call('page') : call('track', name, params, { event_id: eventId }),
};

export const about: VendorAbout = {
  company: 'TikTok Technology Limited',
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US', 'SG', 'CN'],
  cookies: [
    { name: '_ttp', maxAgeDays: 390 },
    { name: '_tt_enable_cookie', maxAgeDays: 390 },
    { name: 'ttclid', maxAgeDays: 390 },
    { name: 'ttcsid', maxAgeDays: 390 },
    { name: 'ttcsid_*', maxAgeDays: 390 },
    { name: 'tt_sessionId, tt_appInfo, tt_pixel_session_index', maxAgeDays: 0 },
  ],
  sources: [
    'https://ads.tiktok.com/help/article/supported-standard-events',
    'https://ads.tiktok.com/help/article/event-deduplication',
    'https://github.com/tiktok/gtm-template-pixel',
  ],
  lastReviewed: '2026-11-21',
};

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
];
