/** What TikTok takes and refuses: calls of `ttq`, and events. https://ads.tiktok.com/help/article/supported-standard-events */
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

export const PIXEL_CODE = /^[A-Z0-9]{20}$/;
/** Other names are custom events. */
const EVENTS =
  `Pageview ViewContent Search AddToCart AddToWishlist InitiateCheckout AddPaymentInfo PlaceAnOrder
  Purchase Lead SubmitForm CompleteRegistration Subscribe StartTrial Contact Download Schedule
  CustomizeProduct FindLocation SubmitApplication ApplicationApproval ClickButton`.split(/\s+/);
/** https://ads.tiktok.com/help/article/reserved-events: counted under another name. */
const RESERVED = new Map([
  ['CompletePayment', 'Purchase'],
  ['Registration', 'CompleteRegistration'],
  ['StartCheckout', 'InitiateCheckout'],
  ['Checkout', 'PlaceAnOrder'],
  ['AddBilling', 'AddPaymentInfo'],
  ['Browse', 'Pageview'],
]);
const PARAMS = {
  content_type: 'string',
  content_id: 'string',
  content_ids: 'array',
  content_name: 'string',
  content_category: 'string',
  num_items: 'number',
  query: 'string',
  search_string: 'string',
  description: 'string',
  order_id: 'string',
};
const CONTENT = {
  content_id: 'string',
  content_type: 'string',
  content_name: 'string',
  content_category: 'string',
  brand: 'string',
  price: 'number',
  quantity: 'number',
};
const PLACES = ['city', 'state', 'country'];

/** The name under which an event is counted. @param {string} name */
export const countedAs = (name) => RESERVED.get(name) ?? name;

/** @param {string} name @param {Record<string, unknown>} params */
export const checkEvent = (name, params) =>
  first(
    checkSpelling(countedAs(name), EVENTS),
    checkMoney(params, countedAs(name) === 'Purchase'),
    checkTypes(params, PARAMS),
    checkWord(params, 'content_type', ['product', 'product_group']),
    params.contents !== undefined && params.content_ids !== undefined
      ? 'contents and content_ids must not be combined'
      : '',
    checkList(params, 'contents', CONTENT, ['content_id']),
  );

/** @param {unknown} code */
const checkCode = (code) => checkShape(code, PIXEL_CODE, 'no pixel has this code');

/** @param {unknown} name @param {unknown} params @param {unknown} options */
function track(name, params = {}, options = {}) {
  if (typeof name !== 'string') return `the name of an event is a text, got ${show(name)}`;
  const told = /** @type {Record<string, unknown>} */ (options);
  return first(
    checkRecord(params, 'the parameters'),
    checkRecord(options, 'the options'),
    checkTypes(told, { event_id: 'string' }),
    told.pixel_code === undefined ? '' : checkCode(told.pixel_code),
    checkEvent(name, /** @type {{}} */ (params)),
  );
}

const nothing = () => '';
/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  track,
  page: (params) => checkRecord(params, 'the parameters'),
  load: (code, options) => first(checkCode(code), checkRecord(options, 'the options')),
  instance: checkCode,
  identify: (user) => checkUser(user, PLACES),
  ...Object.fromEntries(
    `instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent`
      .split(' ')
      .map((method) => [method, nothing]),
  ),
};

/** @param {readonly unknown[]} call - `['track', 'Purchase', {...}]` */
export const checkCall = (call) => first(checkMethod('ttq', call, METHODS), checkClear(call));
