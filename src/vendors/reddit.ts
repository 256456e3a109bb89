/** Reddit Pixel: `rdt` with a queue; pixel.js sets `sendEvent` on it. */
import { advertiser, call, table } from '../core/vendor.ts';
import type {
  Call,
  VendorAbout,
  VendorAdapter,
  VendorExample,
  VendorSender,
} from '../core/vendor.ts';

export const reddit: VendorAdapter = /* @__PURE__ */ advertiser(
  'reddit',
  /^[at]2_\w{4,30}$/,
  /^(www\.redditstatic\.com\/ads\/|(alb|pixel-config|conversions-config)\.reddit\.com\/)/,
  ['rdt'],
);

/** What it knows by a name of its own; `Custom` says in a parameter what it is. */
const STANDARD = 'PageVisit ViewContent Search AddToCart AddToWishlist Purchase Lead SignUp Custom';
const PRODUCTS = 'products conversionId';
const WORTH = 'value currency conversionId';

const init = (tag: string, optOut: boolean): Call =>
  call('init', tag, {
    optOut,
    useDecimalCurrencyValues: true,
    // it looks for e-mail addresses and telephone numbers on the page
    aam: { email: false, phone_number: false },
  });

/** How its events are written; only loaded once something may be sent. */
export const redditSender: VendorSender = {
  id: 'reddit',
  tagExample: 'a2_abcdefghijkl',
  stored: { marketing: /^(_rdt_(uuid|cid|em)|rdt_cid)$/ },
  stub: () => ({ callQueue: [] }),
  hooks: ['callQueue', 'sendEvent'],
  script: () => 'https://www.redditstatic.com/ads/pixel.js',
  calls: { track: [1, 2] },
  pass: '',
  idKey: 'conversionId',
  idIn: 'params',

  events: /* @__PURE__ */ table(
    'ViewContent Search AddToCart AddToWishlist Purchase Lead InitiateCheckout AddPaymentInfo Subscribe',
    (name) => name,
    {
      PageView: 'PageVisit',
      ViewCategory: 'ViewContent',
      SubmitForm: 'Lead',
      CompleteRegistration: 'SignUp',
    },
  ),
  rename: { num_items: 'itemCount', order_id: 'transactionId' },
  params: 'conversionId itemCount value currency transactionId customEventName products',
  only: {
    .../* @__PURE__ */ table('PageVisit ViewContent Search', () => PRODUCTS),
    .../* @__PURE__ */ table('Lead SignUp', () => WORTH),
  },
  purchase: 'value currency',
  required: { Custom: 'customEventName' },
  items: ['products', 'id - - name category'],
  idsAsItems: true,
  isCounted: true,
  load: (tags, { isOptOut = false }) => tags.map((tag) => init(tag, isOptOut)),
  signal: ({ marketing }, { isLoaded, isOptOut, tags = [] }) =>
    isLoaded
      ? [
          ...(isOptOut === undefined ? [] : tags.map((tag) => init(tag, isOptOut))),
          call(marketing === 'granted' ? 'enableFirstPartyCookies' : 'disableFirstPartyCookies'),
        ]
      : [],
  send: ({ name, params, eventId }) =>
    STANDARD.split(' ').includes(name)
      ? call('track', name, { ...params, conversionId: eventId })
      : call('track', 'Custom', { customEventName: name, ...params, conversionId: eventId }),
};

export const about: VendorAbout = {
  name: 'Reddit Pixel',
  company: 'Reddit Netherlands B.V.',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['NL', 'US'],
  cookies: [
    { name: '_rdt_uuid, _rdt_em', maxAgeDays: 90 },
    { name: '_rdt_cid, rdt_cid', maxAgeDays: 30 },
  ],
  sources: ['https://business.reddithelp.com/', 'https://github.com/stape-io/reddit-tag'],
  lastReviewed: '2026-11-22',
};

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
