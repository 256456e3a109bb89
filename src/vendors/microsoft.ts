/**
 * Microsoft UET: an array that takes a stream of words and objects. bat.js brings a constructor; the object that it makes
 * of a tag and the array takes the place of the array.
 */
import { advertiser, call, table } from '../core/vendor.ts';
import type { Params } from '../core/param-types.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

export const microsoft: VendorAdapter = /* @__PURE__ */ advertiser(
  'microsoft',
  /^\d{4,12}$/,
  /^bat\.(bing\.(com|net)|r\.msn\.com)\//,
  ['uetq'],
  'push',
);

const DENIED = { ad_storage: 'denied' };

/** Kinds of pages of dynamic remarketing, by event. */
const PAGE_TYPES: Readonly<Record<string, string>> = {
  view_item: 'product',
  view_item_list: 'category',
  search: 'searchresults',
  add_to_cart: 'cart',
  begin_checkout: 'cart',
  purchase: 'purchase',
};

/** How its events are written; only loaded once something may be sent. */
export const microsoftSender: VendorSender = {
  id: 'microsoft',
  tagExample: '187000000',
  stored: { marketing: /^_uet(sid|vid|msclkid)(_exp)?$/ },
  stub: () => ({}),
  script: () => 'https://bat.bing.com/bat.js',
  construct: {
    global: 'UET',
    // page views come from the gate, once per path, and consent comes from it as well
    options: (tag, q) => ({
      ti: tag,
      q,
      disableAutoPageView: true,
      enableAutoSpaTracking: false,
      enableAutoConsent: false,
    }),
  },
  calls: { event: [1, 2], pageLoad: 'page_view' },
  commands: { event: 2, pageLoad: 0, consent: 2, set: 1, config: 2 },
  aliases: [
    'ea',
    {
      ec: 'event_category',
      el: 'event_label',
      ev: 'event_value',
      gv: 'revenue_value',
      gc: 'currency',
    },
  ],
  nameless: 'retail',
  pass: '',
  idKey: 'event_id',
  idIn: 'params',

  events: /* @__PURE__ */ table(
    'Search AddToCart RemoveFromCart AddToWishlist AddPaymentInfo Purchase Subscribe StartTrial Contact FindLocation PageView',
    (name) => name.replace(/\B[A-Z]/g, '_$&').toLowerCase(),
    {
      ViewContent: 'view_item',
      ViewCategory: 'view_item_list',
      InitiateCheckout: 'begin_checkout',
      Lead: 'generate_lead',
      SubmitForm: 'submit_lead_form',
      CompleteRegistration: 'sign_up',
      Schedule: 'book_appointment',
    },
  ),
  rename: {
    value: 'revenue_value',
    order_id: 'transaction_id',
    content_ids: 'ecomm_prodid',
    content_category: 'ecomm_category',
    search_string: 'search_term',
  },
  params:
    'event_id event_category event_label event_value revenue_value currency transaction_id coupon tax shipping search_term method ecomm_prodid ecomm_pagetype ecomm_totalvalue ecomm_category ecomm_query items',
  only: { page_view: 'event_id' },
  purchase: 'revenue_value currency',
  types: {
    event_value: 'number',
    revenue_value: 'number',
    ecomm_totalvalue: 'number',
    ecomm_prodid: 'some-ids',
    ecomm_category: 'some-ids',
  },
  items: ['items', 'id quantity price name category brand', 'variant'],
  idsAsItems: false,
  derive: (params, name) => {
    const kind = PAGE_TYPES[name];
    const { items, search_term: query, revenue_value: worth } = params;
    return {
      ...(kind && { ecomm_pagetype: kind }),
      ...(kind && Array.isArray(items) && { ecomm_prodid: idsOf(items) }),
      ...(kind === 'cart' && worth !== undefined && { ecomm_totalvalue: worth }),
      ...(query !== undefined && { ecomm_query: query }),
      ...params,
    };
  },

  // before bat.js: it reads the first word about consent from the queue
  start: () => [call('consent', 'default', DENIED)],
  // the tags are named when the script has come
  load: () => [],
  signal: ({ marketing }) => [
    call('consent', 'update', marketing === 'granted' ? { ad_storage: marketing } : DENIED),
  ],
  send: ({ name, params, eventId }) =>
    name === 'page_view'
      ? call('pageLoad')
      : call('event', name, eventId ? { ...params, event_id: eventId } : params),
};

/** Ids of the products that have one. */
const idsOf = (items: readonly unknown[]): unknown[] =>
  items.flatMap((item) => {
    const { id } = Object(item) as { id?: unknown };
    return id === undefined ? [] : [id];
  });

export const about: VendorAbout = {
  name: 'Microsoft UET',
  company: 'Microsoft Ireland Operations Limited',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: '_uetsid', maxAgeDays: 1 },
    { name: '_uetvid', maxAgeDays: 390 },
    { name: '_uetmsclkid', maxAgeDays: 90 },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uetv2syntaxupdate',
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_proc_uet_exampleeventsecommerce',
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent',
  ],
  lastReviewed: '2026-11-22',
};

const MUG = { id: 'SKU-1', quantity: 2, item_price: 19.9, name: 'Mug', brand: 'Kiln' };
const items = [{ id: 'SKU-1', quantity: 2, price: 19.9, name: 'Mug', brand: 'Kiln' }];
const worth = { revenue_value: 39.8, currency: 'EUR' };

/** A unified event, and the name and parameters under which it arrives. */
const told = (
  track: string,
  name: string,
  params: Params = {},
  out: Params = {},
): VendorExample => ({
  name: `${track} is ${name}`,
  in: { track, eventId: 'e1', params },
  out: ['event', name, { ...out, event_id: 'e1' }],
});

// called as one function without effects, so that the examples reach no bundle
const unified: readonly VendorExample[] = /* @__PURE__ */ (() => [
  told(
    'ViewContent',
    'view_item',
    { value: 39.8, currency: 'EUR', content_ids: ['SKU-1'], content_type: 'product' },
    { ...worth, ecomm_pagetype: 'product', ecomm_prodid: ['SKU-1'] },
  ),
  told(
    'ViewCategory',
    'view_item_list',
    { content_category: 'Cups', content_ids: ['SKU-1', 'SKU-2'] },
    { ecomm_pagetype: 'category', ecomm_category: 'Cups', ecomm_prodid: ['SKU-1', 'SKU-2'] },
  ),
  told(
    'Search',
    'search',
    { search_string: 'mug' },
    { ecomm_pagetype: 'searchresults', ecomm_query: 'mug', search_term: 'mug' },
  ),
  told(
    'AddToCart',
    'add_to_cart',
    { value: 39.8, currency: 'EUR', contents: [MUG] },
    { ...worth, ecomm_pagetype: 'cart', ecomm_prodid: ['SKU-1'], ecomm_totalvalue: 39.8, items },
  ),
  told(
    'InitiateCheckout',
    'begin_checkout',
    { value: 39.8, currency: 'EUR' },
    { ...worth, ecomm_pagetype: 'cart', ecomm_totalvalue: 39.8 },
  ),
  told(
    'Purchase',
    'purchase',
    { value: 39.8, currency: 'EUR', order_id: '7', coupon: 'MAY', contents: [MUG] },
    {
      ...worth,
      ecomm_pagetype: 'purchase',
      ecomm_prodid: ['SKU-1'],
      transaction_id: '7',
      coupon: 'MAY',
      items,
    },
  ),
  told('RemoveFromCart', 'remove_from_cart', { value: 39.8, currency: 'EUR' }, worth),
  told('AddToWishlist', 'add_to_wishlist'),
  told('AddPaymentInfo', 'add_payment_info'),
  told('Lead', 'generate_lead'),
  told('SubmitForm', 'submit_lead_form'),
  told('CompleteRegistration', 'sign_up'),
  told('Subscribe', 'subscribe'),
  told('StartTrial', 'start_trial'),
  told('Contact', 'contact'),
  told('Schedule', 'book_appointment'),
  told('FindLocation', 'find_location'),
])();

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: ['pageLoad'] },
  ...unified,
  {
    name: 'an event of the page’s own keeps its name, and loses what is not allowed',
    in: {
      call: [
        'event',
        'configurator',
        { event_category: 'tables', event_value: 3, email: 'a@b.example' },
      ],
    },
    out: ['event', 'configurator', { event_category: 'tables', event_value: 3 }],
    removed: [{ path: 'email', reason: 'not-allowed' }],
  },
  {
    name: 'a retail event has no name',
    in: { call: ['event', '', { ecomm_prodid: 'SKU-1', ecomm_pagetype: 'product' }] },
    out: ['event', '', { ecomm_prodid: 'SKU-1', ecomm_pagetype: 'product' }],
  },
  {
    name: 'the older names are written as the newer ones',
    in: { call: [{ ec: 'shop', ea: 'order', el: 'first', ev: 1, gv: 9.5, gc: 'EUR' }] },
    out: [
      'event',
      'order',
      {
        event_category: 'shop',
        event_label: 'first',
        event_value: 1,
        revenue_value: 9.5,
        currency: 'EUR',
      },
    ],
  },
  { name: 'a page load of the base code', in: { call: ['pageLoad'] }, out: ['pageLoad'] },
  {
    name: 'the page cannot grant for the visitor',
    in: { call: ['consent', 'update', { ad_storage: 'granted' }] },
  },
  {
    name: 'hashed contact data of the page’s own stays here',
    in: { call: ['set', { pid: { em: 'ab12' } }] },
  },
  { name: 'an event it does not know is left out', in: { track: 'Donate' } },
];
