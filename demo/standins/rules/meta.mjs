/** What Meta takes and refuses: calls of `fbq`, and events. https://developers.facebook.com/docs/meta-pixel/reference */
import { checkList, checkMoney, checkSpelling, checkTypes, first } from '../checks.mjs';
import {
  checkClear,
  checkMethod,
  checkRecord,
  checkShape,
  checkUser,
  checkWord,
  show,
} from './calls.mjs';

export const PIXEL_ID = /^\d{15,16}$/;
/** Other names are custom events. */
const EVENTS =
  `PageView ViewContent Search AddToCart AddToWishlist InitiateCheckout AddPaymentInfo Purchase Lead
  CompleteRegistration Subscribe StartTrial Contact Schedule CustomizeProduct FindLocation
  SubmitApplication Donate`.split(/\s+/);
const MAX_NAME_LENGTH = 50;

/** @param {string} name @param {Record<string, unknown>} params */
export const checkEvent = (name, params) =>
  first(
    checkSpelling(name, EVENTS),
    name.length > MAX_NAME_LENGTH ? `the name is longer than ${MAX_NAME_LENGTH} characters` : '',
    checkMoney(params, name === 'Purchase'),
    checkTypes(params, { content_ids: 'array', num_items: 'number', predicted_ltv: 'number' }),
    checkList(params, 'contents', { id: 'string', quantity: 'number', item_price: 'number' }, [
      'id',
      'quantity',
    ]),
    checkWord(params, 'content_type', ['product', 'product_group']),
    checkWord(params, 'delivery_category', ['in_store', 'curbside', 'home_delivery']),
  );

/** @param {unknown} id */
const checkId = (id) => checkShape(id, PIXEL_ID, 'no pixel has this id');

/** @param {unknown} name @param {unknown} params @param {unknown} options */
function track(name, params = {}, options = {}) {
  if (typeof name !== 'string') return `the name of an event is a text, got ${show(name)}`;
  return first(
    checkRecord(params, 'the parameters'),
    checkRecord(options, 'the options'),
    checkTypes(/** @type {{}} */ (options), { eventID: 'string' }),
    checkEvent(name, /** @type {{}} */ (params)),
  );
}

/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  init: (id, user) => first(checkId(id), checkUser(user)),
  track,
  trackCustom: track,
  trackSingle: (id, ...event) => first(checkId(id), track(...event)),
  trackSingleCustom: (id, ...event) => first(checkId(id), track(...event)),
  set: (name, value, id) =>
    first(
      checkWord({ name }, 'name', ['autoConfig', 'firstPartyCookies']),
      checkTypes({ [name]: value }, { [name]: 'boolean' }),
      checkId(id),
    ),
  consent: (word) => checkWord({ word }, 'word', ['grant', 'revoke']),
  dataProcessingOptions: (modes, country = 0, state = 0) =>
    first(
      ['[]', '["LDU"]'].includes(JSON.stringify(modes)) ? '' : 'modes must be [] or ["LDU"]',
      checkTypes({ country, state }, { country: 'number', state: 'number' }),
    ),
};

/** @param {readonly unknown[]} call - `['track', 'Purchase', {...}]` */
export const checkCall = (call) => first(checkMethod('fbq', call, METHODS), checkClear(call));
