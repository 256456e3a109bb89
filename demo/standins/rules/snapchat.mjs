/** What Snap takes and refuses: calls of `snaptr`. Its names of events are all there are. */
import { checkMoney, checkTypes, first } from '../checks.mjs';
import {
  checkClear,
  checkMethod,
  checkRecord,
  checkShape,
  checkTexts,
  checkUser,
  checkWord,
  show,
} from './calls.mjs';

export const PIXEL_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const EVENTS =
  `PAGE_VIEW VIEW_CONTENT ADD_CART SIGN_UP SAVE START_CHECKOUT APP_OPEN ADD_BILLING PURCHASE SEARCH
  SUBSCRIBE AD_CLICK AD_VIEW COMPLETE_TUTORIAL LEVEL_COMPLETE INVITE LOGIN SHARE RESERVE
  ACHIEVEMENT_UNLOCKED ADD_TO_WISHLIST SPENT_CREDITS RATE START_TRIAL LIST_VIEW CUSTOM_EVENT_1
  CUSTOM_EVENT_2 CUSTOM_EVENT_3 CUSTOM_EVENT_4 CUSTOM_EVENT_5`.split(/\s+/);
const PARAMS = {
  ...Object.fromEntries(
    'transaction_id item_category description search_string sign_up_method event_tag client_dedup_id currency'
      .split(' ')
      .map((name) => [name, 'string']),
  ),
  price: 'number',
  number_items: 'number',
};
/** Facts that may stand beside hashed ones. */
const OPEN = ['geo_city', 'geo_region', 'geo_country', 'ip_address'];

/** @param {string} name @param {Record<string, unknown>} params */
export function checkEvent(name, params) {
  const { price: value, currency } = params;
  const money = checkMoney({ value, currency }, name === 'PURCHASE');
  return first(
    EVENTS.includes(name) ? '' : `${show(name)} is no event; CUSTOM_EVENT_1 to 5 are free`,
    checkTypes(params, PARAMS),
    money.replace(/^value/, 'price'),
    checkTexts(params, 'item_ids'),
    checkTexts(params, 'brands'),
    checkWord(params, 'payment_info_available', [0, 1]),
    checkWord(params, 'success', [0, 1]),
    checkWord(params, 'delivery_method', ['in_store', 'curbside', 'delivery']),
    checkWord(params, 'customer_status', ['new', 'returning', 'reactivated']),
  );
}

/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  init: (id, user) =>
    first(checkShape(id, PIXEL_ID, 'no pixel has this id'), checkUser(user, OPEN)),
  track: (name, params = {}) =>
    first(checkRecord(params, 'the parameters'), checkEvent(name, params)),
};

/** @param {readonly unknown[]} call - `['track', 'PURCHASE', {...}]` */
export const checkCall = (call) => first(checkMethod('snaptr', call, METHODS), checkClear(call));
