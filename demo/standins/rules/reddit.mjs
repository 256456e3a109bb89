/** What Reddit takes and refuses: calls of `rdt`. What is no standard event is `Custom` with a name. */
import { checkList, checkMoney, checkPresent, checkTypes, first } from '../checks.mjs';
import {
  checkAbsent,
  checkClear,
  checkMethod,
  checkRecord,
  checkShape,
  checkUser,
  checkWord,
  show,
} from './calls.mjs';

export const PIXEL_ID = /^[at]2_\w{4,30}$/;
const EVENTS =
  'PageVisit ViewContent Search AddToCart AddToWishlist Purchase Lead SignUp Custom'.split(' ');
/** Events that are worth nothing: a value on one is refused. */
const WORTHLESS = ['PageVisit', 'ViewContent', 'Search'];
const PARAMS = {
  itemCount: 'number',
  transactionId: 'string',
  customEventName: 'string',
  conversionId: 'string',
};
const FLAGS = {
  optOut: 'boolean',
  disableFirstPartyCookies: 'boolean',
  useDecimalCurrencyValues: 'boolean',
  debug: 'boolean',
  partner: 'string',
  integration: 'string',
  dpm: 'string',
  dpcc: 'string',
  dprc: 'string',
};

/** @param {unknown} name @param {Record<string, unknown>} params */
export const checkEvent = (name, params) =>
  first(
    EVENTS.includes(String(name))
      ? ''
      : `${show(name)} is no event; use Custom with customEventName`,
    WORTHLESS.includes(String(name))
      ? checkAbsent(params, ['value', 'currency', 'itemCount'], `must not stand in ${name}`)
      : '',
    name === 'Custom' ? checkPresent(params, ['customEventName']) : '',
    checkMoney(params, name === 'Purchase'),
    checkTypes(params, PARAMS),
    checkList(params, 'products', { id: 'string', name: 'string', category: 'string' }, ['id']),
  );

/** @param {unknown} id @param {Record<string, any>} [options] */
function init(id, options = {}) {
  const wrong = checkRecord(options, 'the options');
  if (wrong) return wrong;
  const { aam = {}, ...rest } = options;
  return first(
    checkShape(id, PIXEL_ID, 'no pixel has this id'),
    checkTypes(rest, FLAGS),
    checkWord(rest, 'dpm', ['LDU']),
    checkRecord(aam, 'aam'),
    checkTypes(aam, { email: 'boolean', phone_number: 'boolean' }),
    checkUser(rest, Object.keys(FLAGS)),
  );
}

const nothing = () => '';
/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  init,
  track: (name, params = {}) =>
    first(checkRecord(params, 'the parameters'), checkEvent(name, params)),
  enableFirstPartyCookies: nothing,
  disableFirstPartyCookies: nothing,
};

/** @param {readonly unknown[]} call - `['track', 'Purchase', {...}]` */
export const checkCall = (call) => first(checkMethod('rdt', call, METHODS), checkClear(call));
