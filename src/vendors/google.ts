/**
 * Google tag for Google Analytics 4 (`G-`) and Google Ads (`AW-`), Consent Mode v2 in basic mode:
 * nothing is loaded and nothing is sent until a purpose is granted.
 */
import { entryOf } from '../core/is-record.ts';
import { personOf } from '../core/person.ts';
import { call, table } from '../core/vendor.ts';
import type { Params } from '../core/param-types.ts';
import type { Choice, Choices } from '../core/purposes.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

/** All seven keys, always: an unset one is not the same as denied. */
const consentMode = ({ functional, analytics, marketing }: Choices): Record<string, string> => {
  const word = (choice: Choice): string => (choice === 'granted' ? choice : 'denied');
  return {
    ...table('ad_storage ad_user_data ad_personalization', () => word(marketing)),
    analytics_storage: word(analytics),
    ...table('functionality_storage personalization_storage', () => word(functional)),
    security_storage: 'granted',
  };
};

const isAd = (tag: string): boolean => tag.startsWith('AW');

/** Names that differ at Google Ads. */
const AD_NAMES: Readonly<Record<string, string>> = {
  search: 'view_search_results',
  form_submit: 'generate_lead',
};

/** What a page may ask the tag to leave out. */
const LESS: Params = {
  restricted_data_processing: true,
  ads_data_redaction: true,
  allow_google_signals: false,
  allow_ad_personalization_signals: false,
};

const DENIED: Choices = {
  necessary: 'granted',
  functional: 'denied',
  analytics: 'denied',
  marketing: 'denied',
};

export const google: VendorAdapter = {
  id: 'google',
  purposes: ['analytics', 'marketing'],
  tagId: /^(G|AW)-[A-Z0-9]{4,}$/,
  purposeOf: (tag) => (tag.startsWith('AW') ? 'marketing' : 'analytics'),
  guard: {
    any: /^www\.googletagmanager\.com\//,
    analytics:
      /^([\w.-]*(google-analytics|analytics\.google)\.com\/|(stats\.g\.doubleclick\.net|www\.google\.[a-z.]{2,6})\/g\/collect)/,
    marketing:
      /^([\w.-]*\.doubleclick\.net\/|www\.googleadservices\.com\/|pagead2\.googlesyndication\.com\/(ccm|pagead)\/|www\.google\.[a-z.]{2,6}\/(pagead|ccm|rmkt|ads\/ga-audiences))/,
  },

  style: 'data-layer',
  globals: ['dataLayer'],
};

/** How its events are written; only loaded once something may be sent. */
export const googleSender: VendorSender = {
  id: 'google',
  tagExample: 'G-ABCDEF1234 or AW-123456789',
  stored: {
    analytics: /^_(ga(_[A-Z0-9]+)?|gid|gat(_gtag_.+)?|dc_gtm_.+)$/,
    marketing: /^_(gcl_(au|aw|dc|gb|gs|ha|gf|ls)|gac_.+)$/,
  },
  stub: () => ({}),
  script: (tag) => `https://www.googletagmanager.com/gtag/js?id=${tag}`,
  calls: { event: [1, 2], config: 'page_view' },
  objects: true,
  pass: 'get',
  idKey: 'transaction_id',
  idIn: 'params',
  route: 'send_to',
  everyTag: 'default',
  tagOf: (label) => /^(AW-\w+)\//.exec(label)?.[1],
  conversions: /^conversion$/,
  // dynamic remarketing has another name for a search, and none for a form
  nameFor: (name, tag) => (isAd(tag) && entryOf(AD_NAMES, name)) || name,

  events: /* @__PURE__ */ table(
    'Search AddToCart RemoveFromCart AddToWishlist AddPaymentInfo Purchase PageView',
    (name) => name.replace(/\B[A-Z]/g, '_$&').toLowerCase(),
    {
      ViewContent: 'view_item',
      ViewCategory: 'view_item_list',
      InitiateCheckout: 'begin_checkout',
      Lead: 'generate_lead',
      SubmitForm: 'form_submit',
      CompleteRegistration: 'sign_up',
      Download: 'file_download',
      ClickButton: 'select_content',
      WatchVideo: 'video_complete',
    },
  ),
  labels: {
    id: /^AW-[A-Z0-9]{4,}\/[\w-]{3,60}$/,
    example: 'Purchase=AW-123456789/AbC-d',
    name: 'conversion',
    params: 'value currency transaction_id new_customer',
  },
  rename: { order_id: 'transaction_id', search_string: 'search_term' },
  params:
    'send_to value currency transaction_id coupon shipping tax discount payment_type shipping_tier search_term method new_customer aw_merchant_id aw_feed_country aw_feed_language event_callback event_timeout item_list_id item_list_name page_location page_referrer page_title items',
  only: { page_view: 'send_to page_location page_referrer page_title' },
  maxText: 100,
  purchase: 'value currency transaction_id',
  required: { search: 'search_term', conversion: 'send_to' },
  oneOf: {
    google_business_vertical:
      'retail custom education flights hotel_rental jobs local real_estate travel',
  },
  items: [
    'items',
    'item_id quantity price item_name item_category item_brand',
    'id item_category2 item_category3 item_category4 item_category5 item_variant location_id item_list_id item_list_name google_business_vertical affiliation coupon discount index',
  ],
  idsAsItems: true,
  start: (modes) => [
    // the first entry of the data layer
    call('consent', 'default', { ...consentMode(DENIED), wait_for_update: 500 }),
    ...['ads_data_redaction', 'url_passthrough']
      .filter((mode) => modes.includes(mode))
      .map((mode) => call('set', mode, true)),
  ],
  load: (tags, { now, isLoaded, isMatching = false }) => [
    ...(isLoaded ? [] : [call('js', new Date(now))]),
    ...tags.map((tag) =>
      call('config', tag, {
        // page views come from the gate, once per path
        send_page_view: false,
        ...(isAd(tag) && { allow_enhanced_conversions: isMatching }),
      }),
    ),
  ],
  signal: (choices, { isOptOut }) => [
    call('consent', 'update', consentMode(choices)),
    ...(isOptOut === undefined ? [] : [call('set', 'restricted_data_processing', isOptOut)]),
  ],
  limit: ([method, name, value]) => {
    const isTag = method === 'config';
    if (!isTag && method !== 'set') return undefined;
    const told = Object(
      isTag ? value : typeof name === 'string' ? { [name]: value } : name,
    ) as Params;
    const less = Object.entries(LESS).filter(([key, asked]) => entryOf(told, key) === asked);
    if (less.length === 0) return undefined;
    const all = Object.fromEntries(less);
    // of Ads a second `config` would lose what the first one says
    return isTag && !isAd(String(name))
      ? call('config', name, { send_page_view: false, ...all })
      : call('set', all);
  },
  // the tag reads the address of the page by itself; it gets the cleaned one instead
  prepare: (page) => call('set', page),
  send: ({ name, params, eventId }) =>
    call(
      'event',
      name,
      /^(purchase|conversion)$/.test(name) ? { transaction_id: eventId, ...params } : params,
    ),
  custom: ({ name, params }) =>
    call('event', name.replace(/(?<=[a-z\d])[A-Z]/g, '_$&').toLowerCase(), params),
  match: {
    email: 'gmail',
    phone: 'plus',
    read: ([method, what, data]) =>
      method === 'set' && what === 'user_data'
        ? personOf(data, 'email sha256_email_address', 'phone_number sha256_phone_number', '')
        : undefined,
    call: ({ email, phone }) => [
      call('set', 'user_data', {
        ...(email && { sha256_email_address: email }),
        ...(phone && { sha256_phone_number: phone }),
      }),
    ],
  },
  wire: {
    keep: /^(v|tid|gtm|cid|sid|_p|gcs|gcd|auid|random|label)$/,
    person: /^(em|user_data\..+)$/,
  },
};

export const about: VendorAbout = {
  name: 'Google tag',
  company: 'Google Ireland Limited',
  policyUrl: 'https://policies.google.com/privacy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: '_ga', maxAgeDays: 730 },
    { name: '_ga_*', maxAgeDays: 730 },
    { name: '_gid, _gat, _dc_gtm_*', maxAgeDays: 1 },
    { name: '_gcl_au, _gcl_aw, _gcl_dc, _gcl_gb, _gcl_gs, _gcl_ha, _gcl_gf', maxAgeDays: 90 },
    { name: '_gac_*', maxAgeDays: 90 },
  ],
  sources: [
    'https://developers.google.com/tag-platform/security/guides/consent',
    'https://developers.google.com/analytics/devguides/collection/ga4/reference/events',
  ],
  lastReviewed: '2026-11-21',
};

export { examples } from './examples/google.ts';
