/** LinkedIn Insight Tag: `lintrk` with a queue of `[method, data]`; insight.min.js replaces it. Its events have numbers that each advertiser creates. */
import { advertiser, call } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

export const linkedin: VendorAdapter = /* @__PURE__ */ advertiser(
  'linkedin',
  /^\d{3,12}$/,
  /^(snap\.licdn\.com\/li\.lms|\w+\.ads\.linkedin\.com\/|[a-z]+\.linkedin\.oribi\.io\/|www\.linkedin\.com\/px\/)/,
  ['lintrk'],
);

/** The call without a number: a page view. */
const VIEW = 'track';

/** How its events are written; only loaded once something may be sent. */
export const linkedinSender: VendorSender = {
  id: 'linkedin',
  tagExample: '123456',
  stored: { marketing: /^(li_(fat_id|giant|ads[iI]d)|ln_or)$/ },
  stub: () => ({ q: [] }),
  tuples: true,
  hooks: ['q'],
  beside: (tags) => ({
    _linkedin_partner_id: tags[0],
    _linkedin_data_partner_ids: tags,
    // page views come from the gate, once per path
    _wait_for_lintrk: true,
  }),
  script: () => 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  calls: { track: [1, 1] },
  nameKey: 'conversion_id',
  pass: '',
  idKey: 'event_id',
  idIn: 'params',

  events: { PageView: VIEW },
  ownEvents: { id: /^\d{1,15}$/, example: 'Purchase=1234567' },
  rename: { value: 'conversion_value' },
  params: 'conversion_value currency event_id',
  only: { [VIEW]: '' },
  purchase: '',
  idsAsItems: false,
  // the script knows its tags from the globals beside it
  load: () => [],
  signal: () => [],
  send: ({ name, params, eventId }) =>
    name === VIEW
      ? call(VIEW)
      : call('track', {
          conversion_id: Number(name),
          ...params,
          ...(eventId === undefined ? {} : { event_id: eventId }),
        }),
};

export const about: VendorAbout = {
  name: 'LinkedIn Insight Tag',
  company: 'LinkedIn Ireland Unlimited Company',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: 'li_fat_id', maxAgeDays: 30 },
    { name: 'li_giant', maxAgeDays: 7 },
    { name: 'ln_or', maxAgeDays: 1 },
  ],
  sources: [
    'https://www.linkedin.com/help/lms/answer/a427660',
    'https://learn.microsoft.com/en-us/linkedin/marketing/',
    'https://github.com/linkedin/linkedin-gtm-community-template',
  ],
  lastReviewed: '2026-11-22',
};

/** Unified events under `data-linkedin-events="<event>=1234567"`. */
export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView', eventId: 'e0' }, out: ['track'] },
  {
    name: 'a purchase with its worth; products and order stay here',
    in: {
      track: 'Purchase',
      eventId: 'e1',
      params: {
        value: 59.7,
        currency: 'EUR',
        order_id: '7',
        contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9 }],
      },
    },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 59.7, currency: 'EUR', event_id: 'e1' },
    ],
  },
  {
    name: 'a lead without a worth',
    in: { track: 'Lead', eventId: 'e1' },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a sign-up',
    in: { track: 'CompleteRegistration', eventId: 'e1', params: { value: 5, currency: 'USD' } },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 5, currency: 'USD', event_id: 'e1' },
    ],
  },
  {
    name: 'a product in the cart',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: { value: 19.9, currency: 'EUR', content_ids: ['SKU-1'] },
    },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 19.9, currency: 'EUR', event_id: 'e1' },
    ],
  },
  {
    name: 'a product view',
    in: { track: 'ViewContent', eventId: 'e1', params: { content_ids: ['SKU-1'] } },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a search; its words stay here',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a download',
    in: { track: 'Download', eventId: 'e1', params: { content_name: 'Price list' } },
    out: ['track', { conversion_id: 1234567, event_id: 'e1' }],
  },
  {
    name: 'a subscription',
    in: { track: 'Subscribe', eventId: 'e1', params: { value: 9, currency: 'EUR' } },
    out: [
      'track',
      { conversion_id: 1234567, conversion_value: 9, currency: 'EUR', event_id: 'e1' },
    ],
  },
  {
    name: 'a call of the page keeps its number',
    in: { call: ['track', { conversion_id: 7654321 }] },
    out: ['track', { conversion_id: 7654321 }],
  },
  {
    name: 'a call with everything that it may have',
    in: {
      call: [
        'track',
        { conversion_id: 7654321, conversion_value: 10.5, currency: 'EUR', event_id: 'order-7' },
      ],
    },
    out: [
      'track',
      { conversion_id: 7654321, conversion_value: 10.5, currency: 'EUR', event_id: 'order-7' },
    ],
  },
  {
    name: 'a number that the page has written as a text becomes a number',
    in: { call: ['track', { conversion_id: '7654321' }] },
    out: ['track', { conversion_id: 7654321 }],
  },
  {
    name: 'a call of the page loses what is not allowed',
    in: { call: ['track', { conversion_id: 7654321, email: 'a@b.example' }] },
    out: ['track', { conversion_id: 7654321 }],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  { name: 'a page view that the page tells itself', in: { call: ['track'] }, out: ['track'] },
  {
    name: 'an e-mail address for matching stays here',
    in: { call: ['setUserData', { email: 'a@b.example' }] },
  },
];
