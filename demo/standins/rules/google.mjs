/**
 * What Google takes and refuses: calls of `gtag` and objects of the data layer.
 * https://developers.google.com/analytics/devguides/collection/ga4/reference/events
 */
import {
  checkList,
  checkMoney,
  checkPresent,
  checkSpelling,
  checkTypes,
  first,
  isRecord,
} from '../checks.mjs';
import { checkClear, checkMethod, checkRecord, checkShape, checkWord, show } from './calls.mjs';

export const MEASUREMENT_ID = /^G-[A-Z0-9]{10}$/;
export const TAG_ID = /^(G-[A-Z0-9]{10}|AW-\d{9,11})$/;
/** Others are custom. */
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
const PARAMS = {
  ...Object.fromEntries(
    'transaction_id coupon payment_type shipping_tier search_term method item_list_id item_list_name page_location page_title page_referrer'
      .split(' ')
      .map((name) => [name, 'string']),
  ),
  shipping: 'number',
  tax: 'number',
  discount: 'number',
  items: 'array',
};
const ITEM = {
  ...Object.fromEntries(
    'item_id item_name item_brand item_category item_variant affiliation coupon'
      .split(' ')
      .map((name) => [name, 'string']),
  ),
  price: 'number',
  quantity: 'number',
  discount: 'number',
  index: 'number',
};
/** Lines of business of dynamic remarketing. */
const BUSINESS = 'retail custom education flights hotel_rental jobs local real_estate travel'.split(
  ' ',
);
const MAX_PARAMS = 25;
const MAX_ITEMS = 200;
const STORAGE =
  'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage'.split(
    ' ',
  );

/** Names are the same for Analytics and Ads. @param {string} name */
export function checkName(name) {
  const mistaken = MISTAKEN.get(name);
  return first(
    mistaken === undefined ? '' : `"${name}" is no event; "${mistaken}" is`,
    checkSpelling(name, EVENTS),
    /^[A-Za-z]\w{0,39}$/.test(name) ? '' : 'a name has at most 40 letters, digits and _',
    /^(google_|ga_|firebase_)/.test(name) ? `names like "${name}" are Google's own` : '',
  );
}

/** An event for Analytics. @param {string} name @param {Record<string, unknown>} params */
export function checkEvent(name, params) {
  const { items } = params;
  const nameless = Array.isArray(items) && items.some((item) => !item?.item_id && !item?.item_name);
  return first(
    checkName(name),
    checkPresent(params, REQUIRED[name] ?? []),
    checkMoney(params, name === 'purchase'),
    params.value !== undefined && params.currency === undefined
      ? 'currency is missing where value is set'
      : '',
    checkTypes(params, PARAMS),
    checkList(params, 'items', ITEM, []),
    checkBusiness(items),
    nameless ? 'items need item_id or item_name' : '',
    Array.isArray(items) && items.length > MAX_ITEMS ? `more than ${MAX_ITEMS} items` : '',
    Object.keys(params).length > MAX_PARAMS ? `more than ${MAX_PARAMS} parameters` : '',
  );
}

/** An event for Ads alone. @param {string} name @param {Record<string, unknown>} params */
const checkAd = (name, params) =>
  first(
    checkName(name),
    name === 'conversion' && !/\/./.test(String(params.send_to)) ? 'label is missing' : '',
    checkMoney(params, name === 'purchase'),
    checkTypes(params, PARAMS),
    checkBusiness(params.items),
  );

/** @param {unknown} items */
const checkBusiness = (items) =>
  first(
    ...(Array.isArray(items) ? items : []).map((item) =>
      checkWord(Object(item), 'google_business_vertical', BUSINESS),
    ),
  );

/** @param {unknown} name @param {Record<string, unknown>} [params] */
function event(name, params = {}) {
  if (typeof name !== 'string') return `the name of an event is a text, got ${show(name)}`;
  const to = [params.send_to ?? []].flat().map(String);
  const unknown = to.find((tag) => !TAG_ID.test(tag.replace(/\/.*/, '')));
  const isAd = to.length > 0 && to.every((tag) => tag.startsWith('AW-'));
  return first(
    checkRecord(params, 'the parameters'),
    unknown === undefined ? '' : `send_to: no tag has the id ${unknown}`,
    isAd ? checkAd(name, params) : checkEvent(name, params),
  );
}

/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  event,
  js: (date) => (date instanceof Date ? '' : 'js takes a date'),
  config: (tag, params = {}) =>
    first(
      checkShape(tag, TAG_ID, 'no tag has this id'),
      checkRecord(params, 'the parameters'),
      checkTypes(params, { send_page_view: 'boolean', allow_enhanced_conversions: 'boolean' }),
    ),
  set: (name) => (typeof name === 'string' || isRecord(name) ? '' : 'set takes a name and a value'),
  get: (tag) => checkShape(tag, TAG_ID, 'no tag has this id'),
  consent: (word, types = {}) =>
    first(
      checkWord({ word }, 'word', ['default', 'update']),
      checkRecord(types, 'the types'),
      ...STORAGE.map((type) => checkWord(types, type, ['granted', 'denied'])),
    ),
};

/** @param {readonly unknown[]} call - `['event', 'purchase', {...}]`, or one object with `event` and `ecommerce` */
export function checkCall(call) {
  const [object] = call;
  const { event: name, ecommerce = {} } = isRecord(object) ? object : {};
  const wrong = isRecord(object)
    ? first(
        checkTypes({ name }, { name: 'string' }),
        checkRecord(ecommerce, 'ecommerce'),
        // without an event it is data for others who read the layer
        isRecord(object.ecommerce) && name !== undefined
          ? checkEvent(String(name), object.ecommerce)
          : '',
      )
    : checkMethod('gtag', call, METHODS);
  return first(wrong, checkClear(call));
}
