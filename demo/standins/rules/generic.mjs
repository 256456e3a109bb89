/** What any receiver refuses, for those that have no rules of their own: image pixels, scripts, webhooks. */
import { checkMoney, first, isRecord } from '../checks.mjs';
import { checkClear, show } from './calls.mjs';

/** Longer addresses are cut on the way. */
const MAX_URL_LENGTH = 2000;

/** @param {readonly unknown[]} call */
export function checkCall(call) {
  if (!Array.isArray(call) || call.length === 0) return 'a call is a list that is not empty';
  return first(
    ...call.filter(isRecord).map((params) => checkMoney(params, false)),
    checkClear(call),
  );
}

/** The address of an image. @param {string} address */
export function checkImage(address) {
  const { search, hash } = new URL(address);
  const macro = /(\{|%7B)(\w+)(\}|%7D)/i.exec(search);
  return first(
    address.length > MAX_URL_LENGTH ? `longer than ${MAX_URL_LENGTH} characters` : '',
    macro === null ? '' : `{${macro[2]}} was not filled in`,
    hash === '' ? '' : 'an address of an image has no fragment',
    checkClear(Object.fromEntries(new URLSearchParams(search))),
  );
}

/** What a webhook gets: one event as JSON. @param {unknown} told */
export function checkHook(told) {
  if (!isRecord(told)) return `the body must be a JSON object, got ${show(told)}`;
  const { event = told.name, params = told } = told;
  return first(
    typeof event === 'string' && event !== '' ? '' : 'event must be the name of one',
    isRecord(params) ? checkMoney(params, event === 'Purchase') : 'params must be an object',
    checkClear(told),
  );
}
