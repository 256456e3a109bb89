/** What Pinterest takes and refuses: calls of `pintrk`, and events. https://help.pinterest.com/en/business/article/add-event-codes */
import { checkList, checkMoney, checkPresent, checkTypes, first } from '../checks.mjs';
import {
  checkAbsent,
  checkClear,
  checkMethod,
  checkRecord,
  checkShape,
  checkUser,
  show,
} from './calls.mjs';

export const TAG_ID = /^\d{13}$/;
/** Case does not matter there. A name of one's own is an audience, and fine. */
const EVENTS =
  `pagevisit viewcontent viewcategory search addtocart addtowishlist initiatecheckout addpaymentinfo
  checkout lead signup subscribe starttrial contact schedule customizeproduct findlocation
  submitapplication watchvideo custom`.split(/\s+/);
/** Names of other vendors' that people write by mistake. */
const MISTAKEN = new Map([
  ['purchase', 'checkout'],
  ['completepayment', 'checkout'],
  ['pageview', 'pagevisit'],
  ['viewitem', 'viewcontent'],
  ['completeregistration', 'signup'],
  ['begincheckout', 'initiatecheckout'],
]);
const PARAMS = {
  order_quantity: 'number',
  order_id: 'string',
  promo_code: 'string',
  property: 'string',
  search_query: 'string',
  video_title: 'string',
  lead_type: 'string',
  event_id: 'string',
  eventID: 'string',
  eid: 'string',
};
const LINE_ITEM = {
  product_id: 'string',
  product_name: 'string',
  product_category: 'string',
  product_brand: 'string',
  product_price: 'number',
  product_quantity: 'number',
};
/** Facts that are told in clear, beside those about people. */
const OPEN = ['opt_out_type', 'np'];

/** @param {string} name @param {Record<string, unknown>} params */
export function checkEvent(name, params) {
  const isCheckout = name.toLowerCase() === 'checkout';
  return first(
    checkName(name),
    isCheckout ? checkPresent(params, ['order_quantity']) : '',
    checkMoney(params, isCheckout),
    checkTypes(params, PARAMS),
    // these are read from `line_items` only
    checkAbsent(params, Object.keys(LINE_ITEM), 'belongs into line_items'),
    checkList(params, 'line_items', LINE_ITEM, []),
  );
}

/** @param {string} name */
function checkName(name) {
  if (name === 'init') return ''; // what `pintrk('page')` sends
  if (EVENTS.includes(name.toLowerCase())) return '';
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  const meant = MISTAKEN.get(plain) ?? EVENTS.find((known) => known === plain);
  if (meant !== undefined) return `"${name}" is no event; "${meant}" is`;
  return name === '' ? 'the event has no name' : '';
}

/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  load: (tag, user) => first(checkShape(tag, TAG_ID, 'no tag has this id'), checkUser(user, OPEN)),
  set: (user) => checkUser(user, OPEN),
  page: (params = {}) => first(checkRecord(params, 'the parameters'), checkTypes(params, PARAMS)),
  track: (name, params = {}) =>
    typeof name === 'string'
      ? first(checkRecord(params, 'the parameters'), checkEvent(name, params))
      : `the name of an event is a text, got ${show(name)}`,
  setconsent: (value) => checkTypes({ value }, { value: 'boolean' }),
};

/** @param {readonly unknown[]} call - `['track', 'checkout', {...}]` */
export const checkCall = (call) => first(checkMethod('pintrk', call, METHODS), checkClear(call));
