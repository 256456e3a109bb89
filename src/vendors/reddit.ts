/** Reddit Pixel: `rdt` with a queue; pixel.js sets `sendEvent` on it. */
import { isRecord } from '../core/is-record.ts';
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorEvent } from '../core/events.ts';
import type { Params } from '../core/param-types.ts';
import type { Call, VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

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

/** A country, or a region of one. */
const PLACE = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

const init = (tag: string, optOut: boolean, person: Params = {}): Call =>
  call('init', tag, {
    ...person,
    optOut,
    useDecimalCurrencyValues: true,
    // it looks for e-mail addresses and telephone numbers on the page
    aam: { email: false, phone_number: false },
  });

const custom = ({ name, params, eventId }: VendorEvent): Call =>
  call('track', 'Custom', { customEventName: name, ...params, conversionId: eventId });

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
  load: (tags) => tags.map((tag) => init(tag, false)),
  signal: ({ marketing }, { isLoaded, isOptOut, tags = [] }) =>
    isLoaded
      ? [
          ...(isOptOut === undefined ? [] : tags.map((tag) => init(tag, isOptOut))),
          call(marketing === 'granted' ? 'enableFirstPartyCookies' : 'disableFirstPartyCookies'),
        ]
      : [],
  limit: ([method, tag, options]) => {
    if (method !== 'init' || typeof tag !== 'string' || !isRecord(options)) return undefined;
    const { optOut, dpm, dpcc, dprc } = options;
    if (optOut !== true && dpm !== 'LDU') return undefined;
    const places = Object.entries({ dpcc, dprc }).filter(([, place]) => PLACE.test(String(place)));
    const limited = dpm === 'LDU' && { dpm, ...Object.fromEntries(places) };
    return init(tag, optOut === true, { ...limited });
  },
  isLimitLast: true,
  send: ({ name, params, eventId }) =>
    STANDARD.split(' ').includes(name)
      ? call('track', name, { ...params, conversionId: eventId })
      : custom({ name, params, eventId }),
  custom,
  match: {
    email: 'letters',
    phone: 'plus',
    externalId: 'trim',
    once: true,
    read: ([method, , person]) =>
      method === 'init' ? personOf(person, 'email', 'phoneNumber', 'externalId') : undefined,
    call: ({ email, phone, externalId }, tags) =>
      tags.map((tag) =>
        init(tag, false, {
          ...(email && { email }),
          ...(phone && { phoneNumber: phone }),
          ...(externalId && { externalId }),
        }),
      ),
  },
  wire: {
    keep: /^(id|event|uuid|ts|m\.conversionId)$/,
    person: /^(em|pn|external_id|email|phoneNumber|externalId)$/,
  },
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

export { examples } from './examples/reddit.ts';
