/** TikTok Pixel: an array of `[method, ...args]` tuples that events.js drains and takes over. */
import { entryOf, isRecord } from '../core/is-record.ts';
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

const SCRIPT = 'https://analytics.tiktok.com/i18n/pixel/events.js';

/** Names that it counts as others; sites still use some of them. */
const RESERVED: Readonly<Record<string, string>> = {
  AddBilling: 'AddPaymentInfo',
  Browse: 'Pageview',
  Checkout: 'PlaceAnOrder',
  ClickForm: 'Lead',
  ClickInDownloadPage: 'ClickButton',
  ClickToDownload: 'Download',
  CompletePayment: 'Purchase',
  Consult: 'Contact',
  ConsultByPhone: 'Contact',
  Registration: 'CompleteRegistration',
  StartCheckout: 'InitiateCheckout',
  ViewConsultationPage: 'ViewContent',
  ViewDownloadPage: 'ViewContent',
  ViewForm: 'ViewContent',
};

export const tiktok: VendorAdapter = /* @__PURE__ */ advertiser(
  'tiktok',
  /^[A-Z0-9]{5,30}$/,
  /^(analytics|mon|mcs)[\w.-]*\.tiktokw?\.(com|us)\//,
  ['ttq'],
  'methods',
  'page track identify instances instance debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent load',
);

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
  beside: () => ({ TiktokAnalyticsObject: 'ttq' }),
  script: (tag) => `${SCRIPT}?sdkid=${tag}&lib=ttq`,
  perTag: true,
  calls: { track: [1, 2, 3], page: 'Pageview' },
  canonical: (name) => entryOf(RESERVED, name) ?? name,
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
    'contents content_type content_ids content_id content_name content_category num_items value currency query search_string description status order_id shop_id',
  only: { Pageview: '' },
  purchase: 'value currency',
  types: { status: 'text' },
  items: [
    'contents',
    'content_id quantity price content_name content_category brand',
    'content_type',
  ],
  idsAsItems: true,
  // the script knows its tags from the maps of the stub
  load: () => [],
  // the script reads the options of a tag from the map
  limit: ([method, tag, options], stub) => {
    const { _o: all } = stub as { _o?: Record<string, object> };
    if (method === 'load' && isRecord(options) && options['limited_data_use'] === true && all)
      Object.assign(entryOf(all, String(tag)) ?? {}, { limited_data_use: true });
    return undefined;
  },
  signal: ({ marketing }, { isLoaded }) =>
    isLoaded ? [call(marketing === 'granted' ? 'grantConsent' : 'revokeConsent')] : [],
  send: ({ name, params, eventId }) =>
    name === 'Pageview' ? call('page') : call('track', name, params, { event_id: eventId }),
  custom: ({ name, params, eventId }) => call('track', name, params, { event_id: eventId }),
  match: {
    email: 'plain',
    phone: 'plus',
    externalId: 'trim',
    read: ([method, person]) =>
      method === 'identify'
        ? personOf(person, 'email sha256_email', 'phone_number sha256_phone_number', 'external_id')
        : undefined,
    call: ({ email, phone, externalId }) => [
      call('identify', {
        ...(email && { sha256_email: email }),
        ...(phone && { sha256_phone_number: phone }),
        ...(externalId && { external_id: externalId }),
      }),
    ],
  },
  wire: {
    keep: /^(event_id|message_id|timestamp|context\.(pixel\.code|session_id|ttp|ad\.callback|library\.\w+))$/,
    person:
      /^context\.user\.(sha256_)?(email|phone(_number)?|external_id|first_name|last_name|zip_code)$/,
  },
};

export const about: VendorAbout = {
  name: 'TikTok Pixel',
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
    'https://ads.tiktok.com/help/article/reserved-events',
    'https://ads.tiktok.com/help/article/event-deduplication',
    'https://github.com/tiktok/gtm-template-pixel',
  ],
  lastReviewed: '2026-11-21',
};

export { examples } from './examples/tiktok.ts';
