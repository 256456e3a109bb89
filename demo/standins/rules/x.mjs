/** What X takes and refuses: calls of `twq`. An event is an id that the advertiser has made, `tw-<pixel>-<event>`. */
import { checkList, checkMoney, checkTypes, first } from '../checks.mjs';
import {
  checkAbsent,
  checkClear,
  checkMethod,
  checkRecord,
  checkShape,
  checkWord,
} from './calls.mjs';

export const PIXEL_ID = /^[a-z\d]{4,8}$/;
const EVENT_ID = /^tw-[a-z\d]{4,8}-[a-z\d]{4,8}$/;
const PARAMS = Object.fromEntries(
  'conversion_id search_string description twclid currency'
    .split(' ')
    .map((name) => [name, 'string']),
);
const CONTENT = {
  content_type: 'string',
  content_id: 'string',
  content_name: 'string',
  content_group_id: 'string',
  content_price: 'number',
  num_items: 'number',
};
const RESTRICTED = ['restrict_optimization', 'off'];

/** @param {unknown} id @param {Record<string, unknown>} params */
export const checkEvent = (id, params) =>
  first(
    checkShape(id, EVENT_ID, 'an event is an id such as tw-abc12-def34'),
    // no value is written as null
    checkMoney({ ...params, value: params.value ?? undefined }, false),
    checkTypes(params, PARAMS),
    checkList(params, 'contents', CONTENT, []),
    checkWord(params, 'status', ['started', 'completed']),
    checkWord(params, 'restricted_data_use', RESTRICTED),
    checkAbsent(params, ['email_address', 'phone_number'], 'must not leave in clear'),
  );

/** @type {Readonly<Record<string, (...args: any[]) => string>>} */
const METHODS = {
  config: (id, options = {}) =>
    first(
      checkShape(id, PIXEL_ID, 'no pixel has this id'),
      checkRecord(options, 'the options'),
      checkWord(options, 'restricted_data_use', RESTRICTED),
    ),
  event: (id, params = {}) => first(checkRecord(params, 'the parameters'), checkEvent(id, params)),
};

/** @param {readonly unknown[]} call - `['event', 'tw-abc12-def34', {...}]` */
export const checkCall = (call) => first(checkMethod('twq', call, METHODS), checkClear(call));
