/** Hits of Analytics: how they are written in the query, and what is wrong with one. */
import {
  checkMoney,
  checkPersonal,
  checkPresent,
  checkSpelling,
  checkUrl,
  first,
} from './checks.mjs';

const MEASUREMENT_ID = /^G-[A-Z0-9]{10}$/;
/** https://developers.google.com/analytics/devguides/collection/ga4/reference/events; others are custom. */
const EVENTS =
  `page_view view_item view_item_list search view_search_results add_to_cart remove_from_cart
  add_to_wishlist begin_checkout add_payment_info add_shipping_info purchase refund generate_lead
  form_submit sign_up login share select_content select_item view_cart view_promotion file_download
  video_complete user_engagement`.split(/\s+/);
/** Names of other vendors' that people write by mistake. */
const MISTAKEN = new Map([
  ['ViewContent', 'view_item'],
  ['InitiateCheckout', 'begin_checkout'],
  ['CompletePayment', 'purchase'],
  ['Lead', 'generate_lead'],
  ['CompleteRegistration', 'sign_up'],
]);
/** @type {Readonly<Record<string, readonly string[]>>} */
const REQUIRED = {
  purchase: ['transaction_id', 'items'],
  view_item: ['items'],
  add_to_cart: ['items'],
  begin_checkout: ['items'],
  add_payment_info: ['items'],
  search: ['search_term'],
};
const MAX_PARAMS = 25;
const MAX_ITEMS = 200;

/**
 * @typedef {object} Hit
 * @property {string} tag
 * @property {string} name
 * @property {Record<string, unknown>} params
 * @property {URLSearchParams} query - of this hit: the shared part and its own
 */

/**
 * One hit, or one per line of the body; what the address says holds for all.
 *
 * @param {URLSearchParams} shared
 * @param {string} body
 * @returns {Hit[]}
 */
export function readHits(shared, body) {
  const lines = body.split(/\r?\n/).filter((line) => line !== '');
  return (lines.length > 0 ? lines : ['']).map((line) => {
    const query = new URLSearchParams([...shared, ...new URLSearchParams(line)]);
    return {
      tag: query.get('tid') ?? '',
      name: query.get('en') ?? '',
      params: paramsOf(query),
      query,
    };
  });
}

/** @param {Hit} hit @returns {string} what is wrong, or `''` */
export function checkHit({ tag, name, params, query }) {
  const { items } = params;
  const nameless = Array.isArray(items) && items.some((item) => !item.item_id && !item.item_name);
  return first(
    query.get('v') === '2' ? '' : 'v must be 2',
    MEASUREMENT_ID.test(tag) ? '' : 'no stream has this id',
    checkPresent(Object.fromEntries(query), ['cid']),
    checkUrl(query.get('dl'), 'dl'),
    checkName(name),
    checkPresent(params, REQUIRED[name] ?? []),
    checkMoney(params, name === 'purchase'),
    params.value !== undefined && params.currency === undefined
      ? 'currency is missing where value is set'
      : '',
    nameless ? 'items need item_id or item_name' : '',
    Array.isArray(items) && items.length > MAX_ITEMS ? `more than ${MAX_ITEMS} items` : '',
    Object.keys(params).length > MAX_PARAMS ? `more than ${MAX_PARAMS} parameters` : '',
    checkPersonal(query),
  );
}

/** Names are the same for Analytics and Ads. @param {string} name */
export function checkName(name) {
  const mistaken = MISTAKEN.get(name);
  return first(
    mistaken === undefined ? '' : `"${name}" is no event; "${mistaken}" is`,
    checkSpelling(name, EVENTS),
    /^[A-Za-z]\w{0,39}$/.test(name) ? '' : 'a name has at most 40 letters, digits and _',
  );
}

/** `ep.` is text, `epn.` a number, `pr1` an item. @param {URLSearchParams} query */
function paramsOf(query) {
  /** @type {Record<string, unknown>} */
  const params = {};
  const items = [];
  for (const [name, text] of query) {
    if (name.startsWith('ep.')) params[name.slice(3)] = text;
    else if (name.startsWith('epn.')) params[name.slice(4)] = Number(text);
    else if (/^pr\d+$/.test(name)) items.push(itemOf(text));
  }
  if (query.has('cu')) params.currency = query.get('cu');
  if (items.length > 0) params.items = items;
  return params;
}

/** @type {Readonly<Record<string, string>>} */
const ITEM_KEYS = {
  id: 'item_id',
  nm: 'item_name',
  br: 'item_brand',
  ca: 'item_category',
  va: 'item_variant',
  pr: 'price',
  qt: 'quantity',
  lp: 'index',
};
const NUMBERS = ['price', 'quantity', 'index'];

/** @param {string} text @returns {Record<string, unknown>} */
function itemOf(text) {
  const fields = text.split(/(?<!~)~(?!~)/).map((field) => field.replaceAll('~~', '~'));
  return Object.fromEntries(
    fields.map((field) => {
      const name = ITEM_KEYS[field.slice(0, 2)] ?? field.slice(0, 2);
      const value = field.slice(2);
      return [name, NUMBERS.includes(name) ? Number(value) : value];
    }),
  );
}
