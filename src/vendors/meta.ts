/** Meta Pixel: `fbq` with a queue; fbevents.js sets `callMethod` on it and drains the queue. */
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

const PRODUCT = 'content_category content_ids content_name content_type contents currency value';

export const meta: VendorAdapter = /* @__PURE__ */ advertiser(
  'meta',
  /^\d{5,20}$/,
  /^(connect\.facebook\.net\/(\w\w_\w\w\/fbevents|signals\/)|www\.facebook\.com\/(tr\b|privacy_sandbox\/pixel\/)|pixel\.facebook\.com\/)/,
  ['fbq', '_fbq'],
);

/** A country or a state in Meta's numbers; 0: it finds out itself. */
const PLACE = /^(0|1|10\d\d)$/;

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
  // an order number is for the server alone
  params: `${PRODUCT} num_items predicted_ltv search_string status delivery_category`,
  only: {
    PageView: '',
    .../* @__PURE__ */ table('ViewContent AddToCart AddToWishlist AddPaymentInfo', () => PRODUCT),
    Search: `${PRODUCT} search_string`,
    .../* @__PURE__ */ table(
      'InitiateCheckout Purchase',
      () => `${PRODUCT} num_items delivery_category`,
    ),
    Lead: 'content_category content_name currency value',
    CompleteRegistration: 'content_name currency value status',
    .../* @__PURE__ */ table('Subscribe StartTrial', () => 'currency predicted_ltv value'),
  },
  purchase: 'value currency',
  oneOf: { delivery_category: 'in_store curbside home_delivery' },
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
  limit: ([method, modes, ...places]) =>
    method === 'dataProcessingOptions' && [modes].flat().join() === 'LDU'
      ? call(
          method,
          ['LDU'],
          ...[0, 1].map((at) => (PLACE.test(String(places[at])) ? places[at] : 0)),
        )
      : undefined,
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
  wire: {
    keep: /^(id|ev|eid|ts|fbp|fbc)$/,
    person: /^ud(ff)?\[/,
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

export { examples } from './examples/meta.ts';
