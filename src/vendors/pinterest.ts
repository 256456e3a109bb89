/** Pinterest Tag: `pintrk` with a queue; core.js drains it and replaces `window.pintrk`. */
import { isRecord } from '../core/is-record.ts';
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

export const pinterest: VendorAdapter = /* @__PURE__ */ advertiser(
  'pinterest',
  /^\d{5,20}$/,
  /^(s\.pinimg\.com\/ct\/|ct\.pinterest\.com\/)/,
  ['pintrk'],
);

const VIEW = 'page';

/** The deduplication key, and its other names. */
const IDS = 'event_id eventID eid';

/** Names that it knows, in whatever capitals. */
const EVENTS =
  'pagevisit viewcontent viewcategory search addtocart addtowishlist initiatecheckout addpaymentinfo checkout lead signup subscribe starttrial contact schedule customizeproduct findlocation submitapplication watchvideo custom'.split(
    ' ',
  );

/** How its events are written; only loaded once something may be sent. */
export const pinterestSender: VendorSender = {
  id: 'pinterest',
  tagExample: '2612345678901',
  stored: { marketing: /^_((derived_)?epik|pin(_unauth|terest_ct(_rt|_ua)?))$/ },
  stub: () => ({ queue: [], version: '3.0' }),
  tuples: true,
  script: () => 'https://s.pinimg.com/ct/core.js',
  // the call of the base code on every page; `pagevisit` is an event of its own, about what is looked at
  calls: { track: [1, 2], page: VIEW },
  canonical: (name) => (EVENTS.includes(name.toLowerCase()) ? name.toLowerCase() : name),
  pass: '',
  idKey: 'event_id',
  idIn: 'params',
  idAliases: 'eventID eid',

  events: /* @__PURE__ */ table(
    'ViewContent ViewCategory Search AddToCart AddToWishlist InitiateCheckout AddPaymentInfo Lead Subscribe StartTrial Contact Schedule CustomizeProduct FindLocation SubmitApplication WatchVideo',
    (name) => name.toLowerCase(),
    {
      PageView: VIEW,
      Purchase: 'checkout',
      SubmitForm: 'lead',
      CompleteRegistration: 'signup',
    },
  ),
  rename: { num_items: 'order_quantity', coupon: 'promo_code', search_string: 'search_query' },
  params: `${IDS} value order_quantity currency order_id promo_code property search_query video_title lead_type line_items`,
  only: {
    [VIEW]: '',
    lead: `${IDS} lead_type value currency`,
    signup: `${IDS} value currency`,
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
  limit: ([method, facts]) =>
    method === 'set' && isRecord(facts) && facts['opt_out_type'] === 'LDP'
      ? call('set', { opt_out_type: 'LDP' })
      : undefined,
  send: ({ name, params, eventId }) =>
    name === VIEW ? call(VIEW) : call('track', name, { ...params, event_id: eventId }),
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
  wire: {
    keep: /^(tid|event|cb|ed\.event_id|pd\.(epik|derived_epik|pin_unauth))$/,
    person: /^pd\.(em|ph|fn|ln|db|ge|ct|st|zp|country|hashed_maids|external_id)\b/,
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

export { examples } from './examples/pinterest.ts';
