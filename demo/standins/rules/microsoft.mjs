/** What Microsoft takes and refuses: calls of `uetq.push`. https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uetv2syntaxupdate */
import {
  checkList,
  checkMoney,
  checkPresent,
  checkSpelling,
  checkTypes,
  first,
} from '../checks.mjs';
import { checkClear, checkMethod, checkRecord, checkUser, checkWord, show } from './calls.mjs';

export const TAG_ID = /^\d{4,12}$/;
/** Names that bat.js knows; any other is an action of one's own. The empty one carries dynamic remarketing. */
const EVENTS =
  `page_view view_item view_item_list search add_to_cart remove_from_cart add_to_wishlist begin_checkout
  add_payment_info purchase generate_lead submit_lead_form sign_up subscribe start_trial contact
  book_appointment find_location`.split(/\s+/);
/** Names of other vendors' that people write by mistake. */
const MISTAKEN = new Map([
  ['CompletePayment', 'purchase'],
  ['ViewContent', 'view_item'],
  ['InitiateCheckout', 'begin_checkout'],
  ['CompleteRegistration', 'sign_up'],
  ['Lead', 'generate_lead'],
]);
const PARAMS = {
  ...Object.fromEntries(
    'event_category event_label event_id transaction_id ecomm_query search_term method coupon page_path page_title page_location currency'
      .split(' ')
      .map((name) => [name, 'string']),
  ),
  ...Object.fromEntries(
    'event_value revenue_value ecomm_totalvalue tax shipping'
      .split(' ')
      .map((name) => [name, 'number']),
  ),
  items: 'array',
};
const ITEM = {
  ...Object.fromEntries(
    'id name brand category variant'.split(' ').map((name) => [name, 'string']),
  ),
  price: 'number',
  quantity: 'number',
};
/** Names of before, still taken. */
const ALIASES = { ec: 'string', el: 'string', ev: 'number', gv: 'number', gc: 'string' };
const PAGE_TYPES = ['home', 'searchresults', 'category', 'product', 'cart', 'purchase', 'other'];

/** @param {string} name @param {Record<string, unknown>} params */
export function checkEvent(name, params) {
  const meant = MISTAKEN.get(name);
  const { revenue_value: value, currency, gv = value, gc = currency } = params;
  return first(
    meant === undefined ? '' : `"${name}" is no event; "${meant}" is`,
    name === '' ? checkPresent(params, ['ecomm_pagetype']) : checkSpelling(name, EVENTS),
    name === 'purchase'
      ? checkPresent({ revenue_value: gv, currency: gc }, ['revenue_value', 'currency'])
      : '',
    checkTypes(params, { ...PARAMS, ...ALIASES }),
    checkMoney({ value: gv, currency: gc }, false),
    checkWord(params, 'ecomm_pagetype', PAGE_TYPES),
    ...['ecomm_prodid', 'ecomm_category'].map((param) => checkOneOrMany(params, param)),
    checkList(params, 'items', ITEM, ['id']),
  );
}

/** A text or a list of texts. @param {Record<string, unknown>} params @param {string} name */
function checkOneOrMany(params, name) {
  const wrong = [params[name] ?? []].flat().find((text) => typeof text !== 'string');
  return wrong === undefined ? '' : `${name} must be a text or a list of texts, got ${show(wrong)}`;
}

/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  pageLoad: (params) => checkRecord(params, 'the parameters'),
  event: (name, params = {}) =>
    typeof name === 'string'
      ? first(checkRecord(params, 'the parameters'), checkEvent(name, params))
      : `the action is a text, got ${show(name)}`,
  consent: (word, types = {}) =>
    first(
      checkWord({ word }, 'word', ['default', 'update']),
      checkPresent(types, ['ad_storage']),
      checkWord(types, 'ad_storage', ['granted', 'denied']),
    ),
  config: (name, value) =>
    first(
      checkWord({ name }, 'name', ['tcf']),
      checkRecord(value, 'the value'),
      checkTypes(value ?? {}, { enabled: 'boolean' }),
    ),
  set: (facts) => first(checkRecord(facts, 'set'), checkUser(facts?.pid)),
};

/** @param {readonly unknown[]} call - one push: `['event', 'purchase', {...}]` */
export const checkCall = (call) => first(checkMethod('uetq', call, METHODS), checkClear(call));
