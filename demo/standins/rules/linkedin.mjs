/** What LinkedIn takes and refuses: calls of `lintrk`. An event has no name, but the number of a conversion. */
import { checkMoney, checkTypes, first } from '../checks.mjs';
import { checkClear, checkMethod, checkRecord, checkUser, show } from './calls.mjs';

export const PARTNER_ID = /^\d{3,12}$/;
const PARAMS = { event_id: 'string', conversion_value: 'number', currency: 'string' };

/** @param {Record<string, unknown>} params */
export function checkEvent(params) {
  const { conversion_id: id, conversion_value: value, currency } = params;
  return first(
    id === undefined ? 'conversion_id is missing' : '',
    Number.isSafeInteger(id) && Number(id) > 0
      ? ''
      : `conversion_id must be the number of a conversion, got ${show(id)}`,
    checkTypes(params, PARAMS),
    checkMoney({ value, currency }, false),
    value !== undefined && currency === undefined
      ? 'currency is missing where conversion_value is set'
      : '',
  );
}

/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  // without anything it is a page view
  track: (params) =>
    params === undefined ? '' : first(checkRecord(params, 'the parameters'), checkEvent(params)),
  setUserData: (user) => checkUser(user),
};

/** @param {readonly unknown[]} call - `['track', { conversion_id: 123 }]` */
export const checkCall = (call) => first(checkMethod('lintrk', call, METHODS), checkClear(call));
