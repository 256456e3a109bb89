/**
 * Google tag for Google Analytics 4 (`G-`) and Google Ads (`AW-`), Consent Mode v2 in basic mode:
 * nothing is loaded and nothing is sent until a purpose is granted.
 */
import { personOf } from '../core/person.ts';
import { call, table } from '../core/vendor.ts';
import type { Choice, Choices } from '../core/purposes.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

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

  events: /* @__PURE__ */ table(
    'Search AddToCart RemoveFromCart AddToWishlist AddPaymentInfo Purchase PageView',
    (name) => name.replace(/\B[A-Z]/g, '_$&').toLowerCase(),
    {
      ViewContent: 'view_item',
      ViewCategory: 'view_item_list',
      InitiateCheckout: 'begin_checkout',
      Lead: 'generate_lead',
      SubmitForm: 'generate_lead',
      CompleteRegistration: 'sign_up',
      Download: 'file_download',
      ClickButton: 'select_content',
      WatchVideo: 'video_complete',
    },
  ),
  rename: { order_id: 'transaction_id', search_string: 'search_term' },
  params:
    'send_to value currency transaction_id coupon shipping tax discount payment_type shipping_tier search_term method new_customer aw_merchant_id aw_feed_country aw_feed_language event_callback event_timeout item_list_id item_list_name page_location page_referrer page_title items',
  only: { page_view: 'send_to page_location page_referrer page_title' },
  purchase: 'value currency transaction_id',
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
  load: (tags, { now, isLoaded }) => [
    ...(isLoaded ? [] : [call('js', new Date(now))]),
    // page views come from the gate, once per path
    ...tags.map((tag) => call('config', tag, { send_page_view: false })),
  ],
  signal: (choices, { isOptOut }) => [
    call('consent', 'update', consentMode(choices)),
    ...(isOptOut === undefined ? [] : [call('set', 'restricted_data_processing', isOptOut)]),
  ],
  // the tag reads the address of the page by itself; it gets the cleaned one instead
  prepare: (page) => call('set', page),
  send: ({ name, params, eventId }) =>
    call('event', name, name === 'purchase' ? { transaction_id: eventId, ...params } : params),
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

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: ['event', 'page_view', {}] },
  {
    name: 'a purchase takes the event id when it has no order number',
    in: {
      track: 'Purchase',
      eventId: 'e9',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'purchase',
      {
        transaction_id: 'e9',
        value: 19.9,
        currency: 'EUR',
        items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }],
      },
    ],
  },
  {
    name: 'an order number is the transaction id',
    in: {
      track: 'Purchase',
      eventId: 'e9',
      params: { value: 1, currency: 'EUR', order_id: '7', content_ids: ['A'] },
    },
    out: [
      'event',
      'purchase',
      { transaction_id: '7', value: 1, currency: 'EUR', items: [{ item_id: 'A' }] },
    ],
  },
  {
    name: 'a product',
    in: {
      track: 'ViewContent',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', name: 'Mug', brand: 'Kiln', category: 'mugs' }],
      },
    },
    out: [
      'event',
      'view_item',
      {
        value: 19.9,
        currency: 'EUR',
        items: [{ item_id: 'SKU-1', item_name: 'Mug', item_brand: 'Kiln', item_category: 'mugs' }],
      },
    ],
  },
  {
    name: 'a category',
    in: {
      track: 'ViewCategory',
      eventId: 'e1',
      params: { item_list_name: 'Mugs', content_ids: ['SKU-1'] },
    },
    out: ['event', 'view_item_list', { item_list_name: 'Mugs', items: [{ item_id: 'SKU-1' }] }],
  },
  {
    name: 'a search',
    in: { track: 'Search', eventId: 'e1', params: { search_string: 'mug' } },
    out: ['event', 'search', { search_term: 'mug' }],
  },
  {
    name: 'a product in the cart',
    in: {
      track: 'AddToCart',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'add_to_cart',
      { value: 19.9, currency: 'EUR', items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }] },
    ],
  },
  {
    name: 'a product taken out of the cart',
    in: {
      track: 'RemoveFromCart',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'remove_from_cart',
      { value: 19.9, currency: 'EUR', items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }] },
    ],
  },
  {
    name: 'a wish',
    in: { track: 'AddToWishlist', eventId: 'e1', params: { content_ids: ['SKU-1'] } },
    out: ['event', 'add_to_wishlist', { items: [{ item_id: 'SKU-1' }] }],
  },
  {
    name: 'the way to the till',
    in: {
      track: 'InitiateCheckout',
      eventId: 'e1',
      params: {
        value: 19.9,
        currency: 'EUR',
        coupon: 'SPRING',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'begin_checkout',
      {
        value: 19.9,
        currency: 'EUR',
        coupon: 'SPRING',
        items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }],
      },
    ],
  },
  {
    name: 'a way to pay',
    in: {
      track: 'AddPaymentInfo',
      eventId: 'e1',
      params: {
        payment_type: 'invoice',
        contents: [{ id: 'SKU-1', quantity: 1, item_price: 19.9 }],
      },
    },
    out: [
      'event',
      'add_payment_info',
      { payment_type: 'invoice', items: [{ item_id: 'SKU-1', quantity: 1, price: 19.9 }] },
    ],
  },
  {
    name: 'a lead with its worth',
    in: { track: 'Lead', eventId: 'e1', params: { value: 19.9, currency: 'EUR' } },
    out: ['event', 'generate_lead', { value: 19.9, currency: 'EUR' }],
  },
  {
    name: 'a form',
    in: { track: 'SubmitForm', eventId: 'e1' },
    out: ['event', 'generate_lead', {}],
  },
  {
    name: 'a registration',
    in: { track: 'CompleteRegistration', eventId: 'e1', params: { method: 'form' } },
    out: ['event', 'sign_up', { method: 'form' }],
  },
  {
    name: 'a download',
    in: { track: 'Download', eventId: 'e1' },
    out: ['event', 'file_download', {}],
  },
  {
    name: 'a click on a button',
    in: { track: 'ClickButton', eventId: 'e1' },
    out: ['event', 'select_content', {}],
  },
  {
    name: 'a film',
    in: { track: 'WatchVideo', eventId: 'e1' },
    out: ['event', 'video_complete', {}],
  },
  {
    name: 'a call of the page loses user data',
    in: {
      call: [
        'event',
        'view_item',
        { value: 5, currency: 'EUR', user_id: '42', items: [{ item_id: 'A' }] },
      ],
    },
    out: ['event', 'view_item', { value: 5, currency: 'EUR', items: [{ item_id: 'A' }] }],
    removed: [{ path: 'user_id', reason: 'not-allowed' }],
  },
  {
    name: 'a conversion keeps its label',
    in: {
      call: ['event', 'conversion', { send_to: 'AW-123456789/AbC-d', value: 5, currency: 'EUR' }],
    },
    out: ['event', 'conversion', { send_to: 'AW-123456789/AbC-d', value: 5, currency: 'EUR' }],
  },
  {
    name: 'an object of the data layer is cut down to its trade',
    in: {
      call: [
        {
          event: 'purchase',
          user: { id: 7 },
          ecommerce: {
            value: 5,
            currency: 'EUR',
            transaction_id: '7',
            email: 'a@b.example',
            items: [{ item_id: 'A' }],
          },
        },
      ],
    },
    out: [
      {
        event: 'purchase',
        ecommerce: { value: 5, currency: 'EUR', transaction_id: '7', items: [{ item_id: 'A' }] },
      },
    ],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  {
    name: 'addresses lose their query, campaigns stay',
    in: {
      call: [
        'event',
        'page_view',
        { page_location: 'https://shop.example/a?utm_source=x&email=a%40b.example#top' },
      ],
    },
    out: ['event', 'page_view', { page_location: 'https://shop.example/a?utm_source=x' }],
    removed: [{ path: 'page_location', reason: 'query' }],
  },
  {
    name: 'the page cannot grant for the visitor',
    in: { call: ['consent', 'update', { ad_storage: 'granted' }] },
  },
];
