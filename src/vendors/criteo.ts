/** Criteo OneTag: an array of event objects; account, site type and event go into one push. */
import { advertiser, call } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorExample, VendorSender } from '../core/vendor.ts';

export const criteo: VendorAdapter = /* @__PURE__ */ advertiser(
  'criteo',
  /^\d{3,8}$/,
  /^[a-z-]+\.criteo\.(com|net)\//,
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
    availability: 'number',
    page_number: 'number',
    new_customer: 'number',
    deduplication: 'number',
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

const MUG = { id: 'SKU-1', quantity: 2, item_price: 19.9, name: 'Mug', brand: 'Kiln' };
const MUG_ITEM = { id: 'SKU-1', quantity: 2, price: 19.9 };

export const examples: readonly VendorExample[] = [
  { name: 'a page view', in: { track: 'PageView' }, out: [{ event: 'viewPage' }] },
  {
    name: 'a product that is looked at, by its id',
    in: { track: 'ViewContent', params: { content_ids: ['SKU-1'], value: 19.9, currency: 'EUR' } },
    out: [{ event: 'viewItem', item: 'SKU-1' }],
  },
  {
    name: 'a product that is looked at, from its details',
    in: { track: 'ViewContent', params: { contents: [MUG] } },
    out: [{ event: 'viewItem', item: 'SKU-1' }],
  },
  {
    name: 'a list: the first three products are enough',
    in: {
      track: 'ViewCategory',
      params: { content_category: 'Cups', content_ids: ['A', 'B', 'C', 'D'] },
    },
    out: [{ event: 'viewList', category: 'Cups', item: ['A', 'B', 'C'] }],
  },
  {
    name: 'what a search has found',
    in: { track: 'Search', params: { search_string: 'mug', content_ids: ['A', 'B'] } },
    out: [{ event: 'viewList', keywords: 'mug', item: ['A', 'B'] }],
  },
  {
    name: 'a product in the cart',
    in: { track: 'AddToCart', params: { value: 39.8, currency: 'EUR', contents: [MUG] } },
    out: [{ event: 'addToCart', currency: 'EUR', item: [MUG_ITEM] }],
  },
  {
    name: 'the basket',
    in: { track: 'InitiateCheckout', params: { contents: [MUG], num_items: 2 } },
    out: [{ event: 'viewBasket', item: [MUG_ITEM] }],
  },
  {
    name: 'a purchase',
    in: {
      track: 'Purchase',
      eventId: 'order-7',
      params: { value: 39.8, currency: 'EUR', order_id: '7', contents: [MUG] },
    },
    out: [{ event: 'trackTransaction', id: '7', item: [MUG_ITEM] }],
  },
  {
    name: 'a purchase without an order number goes by the id of the event',
    in: {
      track: 'Purchase',
      eventId: 'order-8',
      params: { value: 19.9, currency: 'EUR', content_ids: ['SKU-1'] },
    },
    out: [{ event: 'trackTransaction', id: 'order-8', item: [{ id: 'SKU-1' }] }],
  },
  {
    name: 'a call of the page keeps its shape; the account is the gate’s to name',
    in: {
      call: [
        { event: 'setAccount', account: 12345 },
        { event: 'setSiteType', type: 'm' },
        { event: 'viewItem', item: 'SKU-1' },
      ],
    },
    out: [
      { event: 'setSiteType', type: 'm' },
      { event: 'viewItem', item: 'SKU-1' },
    ],
  },
  {
    name: 'an e-mail address of the page’s own stays here, hashed or not',
    in: {
      call: [
        { event: 'setEmail', email: 'ab12', hash_method: 'sha256' },
        { event: 'viewBasket', item: [{ id: 'SKU-1', price: 19.9, quantity: 1, note: 'gift' }] },
      ],
    },
    out: [{ event: 'viewBasket', item: [{ id: 'SKU-1', price: 19.9, quantity: 1 }] }],
    removed: [
      { path: 'item[0].note', reason: 'not-allowed' },
      { path: 'setEmail', reason: 'not-allowed' },
    ],
  },
  {
    name: 'one array of objects is a push as well',
    in: {
      call: [
        [
          { event: 'setSiteType', type: 'x' },
          { event: 'viewList', item: ['A', 'B'] },
        ],
      ],
    },
    out: [{ event: 'viewList', item: ['A', 'B'] }],
    removed: [{ path: 'setSiteType', reason: 'not-allowed' }],
  },
  {
    name: 'a sale of the page’s own',
    in: {
      call: [
        {
          event: 'trackTransaction',
          id: '9',
          new_customer: 1,
          item: [{ id: 'SKU-1', price: 19.9, quantity: 1 }],
        },
      ],
    },
    out: [
      {
        event: 'trackTransaction',
        id: '9',
        new_customer: 1,
        item: [{ id: 'SKU-1', price: 19.9, quantity: 1 }],
      },
    ],
  },
  { name: 'what only sets something tells nothing', in: { call: [{ event: 'setEmail' }] } },
  { name: 'an event it does not know is left out', in: { track: 'Lead' } },
];
