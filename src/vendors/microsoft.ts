/**
 * Microsoft UET: an array that takes a stream of words and objects. bat.js brings a constructor; the object that it makes
 * of a tag and the array takes the place of the array.
 */
import { entryOf, isRecord } from '../core/is-record.ts';
import { personOf } from '../core/person.ts';
import { advertiser, call, table } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

export const microsoft: VendorAdapter = /* @__PURE__ */ advertiser(
  'microsoft',
  /^\d{4,12}$/,
  /^(bat\.(bing\.(com|net)|r\.msn\.com)\/|c\.bing\.com\/c\.gif)/,
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
    'event_id event_category event_label event_value revenue_value currency transaction_id coupon tax shipping search_term method ecomm_prodid ecomm_pagetype ecomm_totalvalue ecomm_category ecomm_query page_path page_title page_location items',
  only: { page_view: 'event_id page_path page_title page_location' },
  purchase: 'revenue_value currency',
  types: {
    event_value: 'number',
    revenue_value: 'number',
    ecomm_totalvalue: 'number',
    ecomm_prodid: 'some-ids',
    ecomm_category: 'some-ids',
  },
  oneOf: { ecomm_pagetype: 'home searchresults category product cart purchase other' },
  items: ['items', 'id quantity price name category brand', 'variant'],
  idsAsItems: false,
  derive: (params, name) => {
    const kind = entryOf(PAGE_TYPES, name);
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
  custom: ({ name, params, eventId }) => call('event', name, { ...params, event_id: eventId }),
  match: {
    email: 'no-dots',
    phone: 'plus',
    read: ([method, facts]) =>
      method === 'set' && isRecord(facts) ? personOf(facts['pid'], 'em', 'ph', '') : undefined,
    call: ({ email: em, phone: ph }) => [
      call('set', { pid: { ...(em && { em }), ...(ph && { ph }) } }),
    ],
  },
  wire: {
    keep: /^(ti|Ver|mid|sid|vid|evt)$/,
    person: /^(pid\.)?(em|ph)$/,
  },
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

export { examples } from './examples/microsoft.ts';
