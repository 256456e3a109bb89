/** X Pixel: `twq` with a queue; uwt.js sets `exe` on it. Its events have ids that each advertiser creates. */
import { advertiser, call } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

export const x: VendorAdapter = /* @__PURE__ */ advertiser(
  'x',
  /^[a-z\d]{4,8}$/,
  /^(static\.ads-twitter\.com\/|(t\.co|analytics\.(twitter|x)\.com)\/(1\/)?i\/adsct)/,
  ['twq'],
);

/** The call that announces a tag: a page view as well. */
const VIEW = 'config';

/** How its events are written; only loaded once something may be sent. */
export const xSender: VendorSender = {
  id: 'x',
  tagExample: 'o1abc',
  stored: { marketing: /^_tw(clid|pid)$/ },
  stub: () => ({ queue: [], version: '1.1' }),
  hooks: ['queue', 'exe'],
  script: () => 'https://static.ads-twitter.com/uwt.js',
  calls: { event: [1, 2], config: VIEW },
  pass: '',
  idKey: 'conversion_id',
  idIn: 'params',
  tagOf: (name) => /^tw-([a-z\d]+)-/.exec(name)?.[1],
  eachTag: VIEW,
  isViewOnLoad: true,

  events: { PageView: VIEW },
  ownEvents: { id: /^tw-[a-z\d]{4,8}-[a-z\d]{4,8}$/, example: 'Purchase=tw-o1abc-o2def' },
  rename: {},
  params:
    'value currency conversion_id contents search_string description status restricted_data_use',
  only: { [VIEW]: '' },
  purchase: '',
  types: { status: 'text', content_type: 'text' },
  items: [
    'contents',
    'content_id num_items content_price content_name',
    'content_type content_group_id',
  ],
  idsAsItems: true,
  load: (tags, { isOptOut }) =>
    tags.map((tag) =>
      isOptOut === undefined
        ? call(VIEW, tag)
        : call(VIEW, tag, { restricted_data_use: isOptOut ? 'restrict_optimization' : 'off' }),
    ),
  // it has no call for consent, and a second `config` would tell a page view on an opt-out
  signal: () => [],
  send: ({ name, params, eventId }, tag) =>
    name === VIEW ? call(VIEW, tag) : call('event', name, { ...params, conversion_id: eventId }),
};

export const about: VendorAbout = {
  name: 'X Pixel',
  company: 'X Internet Unlimited Company',
  policyUrl: 'https://x.com/privacy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [{ name: '_twclid', maxAgeDays: 90 }],
  sources: [
    'https://business.x.com/en/help',
    'https://developer.x.com/en/docs/x-ads-api/measurement/web-conversions/conversions',
  ],
  lastReviewed: '2026-11-22',
};

const WORTH = { value: 19.9, currency: 'EUR' };

/** Unified events under `data-x-events="<event>=tw-o1abc-o2def"`. */
export const examples: readonly VendorExample[] = [
  {
    name: 'a page view after the first, which the announcement of the tag has told',
    in: { track: 'PageView' },
    out: ['config', 'o1abc'],
  },
  {
    name: 'a purchase with products',
    in: {
      track: 'Purchase',
      eventId: 'e1',
      params: {
        value: 59.7,
        currency: 'EUR',
        order_id: '7',
        contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9, name: 'Mug', category: 'Cups' }],
      },
    },
    out: [
      'event',
      'tw-o1abc-o2def',
      {
        value: 59.7,
        currency: 'EUR',
        contents: [{ content_id: 'SKU-1', num_items: 3, content_price: 19.9, content_name: 'Mug' }],
        conversion_id: 'e1',
      },
    ],
  },
  {
    name: 'ids alone become contents, as texts',
    in: { track: 'ViewContent', eventId: 'e1', params: { content_ids: ['SKU-1', 42] } },
    out: [
      'event',
      'tw-o1abc-o2def',
      { contents: [{ content_id: 'SKU-1' }, { content_id: '42' }], conversion_id: 'e1' },
    ],
  },
  {
    name: 'a product in the cart',
    in: { track: 'AddToCart', eventId: 'e1', params: WORTH },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, conversion_id: 'e1' }],
  },
  {
    name: 'a wish',
    in: { track: 'AddToWishlist', eventId: 'e1', params: WORTH },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, conversion_id: 'e1' }],
  },
  {
    name: 'the checkout',
    in: { track: 'InitiateCheckout', eventId: 'e1', params: WORTH },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, conversion_id: 'e1' }],
  },
  {
    name: 'a means of payment',
    in: { track: 'AddPaymentInfo', eventId: 'e1', params: { value: 1, currency: 'EUR' } },
    out: ['event', 'tw-o1abc-o2def', { value: 1, currency: 'EUR', conversion_id: 'e1' }],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['event', 'tw-o1abc-o2def', { search_string: 'mug', conversion_id: 'e1' }],
  },
  {
    name: 'a lead and what it is about',
    in: { track: 'Lead', eventId: 'e1', params: { description: 'newsletter' } },
    out: ['event', 'tw-o1abc-o2def', { description: 'newsletter', conversion_id: 'e1' }],
  },
  {
    name: 'a subscription that has begun',
    in: { track: 'Subscribe', eventId: 'e1', params: { ...WORTH, status: 'started' } },
    out: ['event', 'tw-o1abc-o2def', { ...WORTH, status: 'started', conversion_id: 'e1' }],
  },
  {
    name: 'a call of the page keeps its shape',
    in: {
      call: [
        'event',
        'tw-o1abc-o9xyz',
        { ...WORTH, conversion_id: 'order-7', status: 'completed' },
      ],
    },
    out: ['event', 'tw-o1abc-o9xyz', { ...WORTH, conversion_id: 'order-7', status: 'completed' }],
  },
  {
    name: 'the page may ask for restricted use',
    in: {
      call: ['event', 'tw-o1abc-o9xyz', { restricted_data_use: 'restrict_optimization' }],
    },
    out: ['event', 'tw-o1abc-o9xyz', { restricted_data_use: 'restrict_optimization' }],
  },
  {
    name: 'address and telephone number of a call stay here',
    in: {
      call: [
        'event',
        'tw-o1abc-o9xyz',
        { email_address: 'a@b.example', phone_number: '+4930123456', value: 5, currency: 'EUR' },
      ],
    },
    out: ['event', 'tw-o1abc-o9xyz', { value: 5, currency: 'EUR' }],
    removed: [
      { path: 'email_address', reason: 'not-allowed' },
      { path: 'phone_number', reason: 'not-allowed' },
    ],
  },
  {
    name: 'the page view of the base code',
    in: { call: ['config', 'o1abc'] },
    out: ['config', 'o1abc'],
  },
  {
    name: 'calls of the old website tag stay here',
    in: { call: ['track', 'PageView'] },
  },
];
