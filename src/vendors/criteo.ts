/** Criteo OneTag: an array of event objects; account, site type and event go into one push. */
import { isRecord } from '../core/is-record.ts';
import { personOf } from '../core/person.ts';
import { advertiser, call } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

export const criteo: VendorAdapter = /* @__PURE__ */ advertiser(
  'criteo',
  /^\d{3,8}$/,
  /^([\w-]+\.)*criteo\.(com|net)\//,
  ['criteo_q'],
  'push',
);

/** A site type as Criteo writes it: tablet, mobile, desktop. */
const siteType = (userAgent: string): string => {
  if (/iPad|Tablet|Android(?!.*Mobi)/i.test(userAgent)) return 't';
  return /Mobi|iPhone|iPod/i.test(userAgent) ? 'm' : 'd';
};

/** How many products of a list it takes note of. */
const TOP = 3;

/** How its events are written; only loaded once something may be sent. */
export const criteoSender: VendorSender = {
  id: 'criteo',
  tagExample: '12345',
  stored: { marketing: /^(cto_(bundle|bidid|dna_bundle|lwid|optout)|criteo_.+)$/ },
  stub: () => ({}),
  script: (tag) => `https://dynamic.criteo.com/js/ld/ld.js?a=${tag}`,
  calls: {},
  entries: {
    nameIn: 'event',
    account: ['setAccount', 'account'],
    settings: { setSiteType: ['type', /^[dmt]$/] },
    person: 'setEmail',
    isSetting: /^set[A-Z]/,
    head: (tag, userAgent) => [
      { event: 'setAccount', account: tag },
      { event: 'setSiteType', type: siteType(userAgent) },
    ],
  },
  pass: '',
  idKey: 'id',
  idIn: 'params',

  events: {
    PageView: 'viewPage',
    ViewContent: 'viewItem',
    ViewCategory: 'viewList',
    Search: 'viewList',
    AddToCart: 'addToCart',
    InitiateCheckout: 'viewBasket',
    Purchase: 'trackTransaction',
  },
  rename: {
    order_id: 'id',
    content_ids: 'item',
    content_category: 'category',
    search_string: 'keywords',
  },
  params:
    'item id currency category keywords price availability page_number new_customer deduplication',
  only: {
    viewPage: '',
    viewBasket: 'item',
    viewItem: 'item price availability',
    viewList: 'item category keywords page_number',
    addToCart: 'item currency',
    trackTransaction: 'id item new_customer deduplication',
  },
  purchase: 'id item',
  required: { viewItem: 'item', viewList: 'item', addToCart: 'item', viewBasket: 'item' },
  types: {
    item: 'products',
    availability: 'flag',
    page_number: 'number',
    new_customer: 'flag',
    deduplication: 'flag',
  },
  items: ['item', 'id quantity price'],
  idsAsItems: false,
  derive: ({ currency, ...params }, name) => {
    const { item } = params;
    if (!Array.isArray(item)) return params;
    // what is looked at is told by its id alone, what is bought with price and number
    const ids = item.flatMap((each: unknown) => {
      const { id = each } = Object(each) as { id?: unknown };
      return Object(id) === id ? [] : [String(id)];
    });
    if (name === 'viewItem') return { ...params, item: ids[0] };
    if (name === 'viewList') return { ...params, item: ids.slice(0, TOP) };
    return {
      ...params,
      ...(name === 'addToCart' && currency !== undefined && { currency }),
      item: item.map((each: unknown) => (Object(each) === each ? each : { id: String(each) })),
    };
  },

  // the account stands in each push
  load: () => [],
  // it documents no call about consent
  signal: () => [],
  send: ({ name, params, eventId }) =>
    call({
      event: name,
      ...(name === 'trackTransaction' && eventId && { id: eventId }),
      ...params,
    }),
  match: {
    email: 'plain',
    read: ([first]) => {
      const entries: readonly unknown[] = [first].flat();
      const told = entries.find((entry) => isRecord(entry) && entry['event'] === 'setEmail');
      return personOf(told, 'email', '', '');
    },
    // it goes with each push after it
    call: ({ email }) => [call({ event: 'setEmail', email, hash_method: 'sha256' })],
  },
  wire: {
    keep: /^(a|v|bundle)$/,
    person: /^m$/,
  },
};

export const about: VendorAbout = {
  name: 'Criteo OneTag',
  company: 'Criteo SA',
  policyUrl: 'https://www.criteo.com/privacy/',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['FR', 'US'],
  cookies: [
    { name: 'cto_bundle', maxAgeDays: 390 },
    { name: 'cto_bidid', maxAgeDays: 390 },
    { name: 'cto_dna_bundle, cto_lwid', maxAgeDays: 390 },
    { name: 'cto_optout', maxAgeDays: 1825 },
  ],
  sources: [
    'https://developers.criteo.com/retailer-integration/docs/onetag-for-offsite',
    'https://help.criteo.com/',
  ],
  lastReviewed: '2026-11-22',
};

export { examples } from './examples/criteo.ts';
