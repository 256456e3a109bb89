/** Snap Pixel: `snaptr` with a queue; scevent.min.js sets `handleRequest` on it. */
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

export const snapchat: VendorAdapter = /* @__PURE__ */ advertiser(
  'snapchat',
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  /^(sc-static\.net\/scevent|tr6?\.snapchat\.com\/)/,
  ['snaptr'],
);

/** How its events are written; only loaded once something may be sent. */
export const snapchatSender: VendorSender = {
  id: 'snapchat',
  tagExample: '01234567-89ab-cdef-0123-456789abcdef',
  stored: { marketing: /^(_sc(id(_r)?|tr|clid|hn|reload)|u_sc(sid|lid))$/ },
  stub: () => ({ queue: [] }),
  hooks: ['queue', 'handleRequest'],
  script: () => 'https://sc-static.net/scevent.min.js',
  calls: { track: [1, 2] },
  pass: '',
  idKey: 'client_dedup_id',
  idIn: 'params',
  // an older spelling
  idAliases: 'client_deduplication_id',

  events: /* @__PURE__ */ table(
    'PageView ViewContent Search AddToWishlist Purchase Subscribe StartTrial',
    (name) => name.replace(/\B[A-Z]/g, '_$&').toUpperCase(),
    {
      ViewCategory: 'LIST_VIEW',
      AddToCart: 'ADD_CART',
      InitiateCheckout: 'START_CHECKOUT',
      AddPaymentInfo: 'ADD_BILLING',
      CompleteRegistration: 'SIGN_UP',
    },
  ),
  rename: {
    value: 'price',
    order_id: 'transaction_id',
    content_ids: 'item_ids',
    content_category: 'item_category',
    num_items: 'number_items',
  },
  params:
    'client_dedup_id client_deduplication_id price currency transaction_id item_ids item_category number_items description search_string payment_info_available sign_up_method success brands delivery_method customer_status event_tag',
  only: {},
  purchase: 'price currency',
  oneOf: {
    delivery_method: 'in_store curbside delivery',
    customer_status: 'new returning reactivated',
  },
  idsAsItems: false,
  isCounted: true,
  load: (tags) => tags.map((tag) => call('init', tag)),
  signal: () => [],
  send: ({ name, params, eventId }) => call('track', name, { ...params, client_dedup_id: eventId }),
  match: {
    email: 'plain',
    phone: 'digits',
    once: true,
    read: ([method, , person]) =>
      method === 'init'
        ? personOf(
            person,
            'user_hashed_email user_email',
            'user_hashed_phone_number user_phone_number',
            '',
          )
        : undefined,
    call: ({ email, phone }, tags) =>
      tags.map((tag) =>
        call('init', tag, {
          ...(email && { user_hashed_email: email }),
          ...(phone && { user_hashed_phone_number: phone }),
        }),
      ),
  },
  wire: {
    keep: /^(pid|ev|ts|u_c1|client_dedup_id)$/,
    person: /^u_(hem|hpn)$/,
  },
};

export const about: VendorAbout = {
  name: 'Snap Pixel',
  company: 'Snap Group Limited',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: '_scid, _scid_r', maxAgeDays: 390 },
    { name: '_scclid', maxAgeDays: 365 },
    { name: '_schn', maxAgeDays: 1 },
  ],
  sources: [
    'https://developers.snap.com/api/marketing-api/Conversions-API/Parameters',
    'https://developers.snap.com/api/marketing-api/Conversions-API/Introduction',
  ],
  lastReviewed: '2026-11-22',
};

export { examples } from './examples/snapchat.ts';
