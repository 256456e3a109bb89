/** What Criteo takes and refuses: one push of `criteo_q`, a list of objects that holds account and event together. */
import { checkList, checkPresent, checkTypes, first, isRecord } from '../checks.mjs';
import { checkClear, checkShape, checkTexts, checkWord, show } from './calls.mjs';

export const PARTNER_ID = /^\d{3,8}$/;
const HASH = /^([0-9a-f]{32}|[0-9a-f]{64})?$/;
const PRODUCT = { id: 'string', price: 'number', quantity: 'number' };

/** @param {Record<string, unknown>} told */
const one = (told) =>
  typeof told.item === 'string' && told.item !== ''
    ? ''
    : `item must be the id of a product, got ${show(told.item)}`;
/** @param {Record<string, unknown>} told */
const ids = (told) => first(checkPresent(told, ['item']), checkTexts(told, 'item'));
/** @param {Record<string, unknown>} told */
const basket = (told) =>
  first(
    checkPresent(told, ['item']),
    checkList(told, 'item', PRODUCT, ['id']),
    checkTypes(told, { currency: 'string' }),
  );
const nothing = () => '';

/** What a visitor does. @type {Readonly<Record<string, (told: Record<string, unknown>) => string>>} */
const EVENTS = {
  viewHome: nothing,
  viewPage: nothing,
  viewItem: one,
  viewList: ids,
  viewCategory: nothing,
  viewSearchResult: nothing,
  addToCart: basket,
  viewBasket: basket,
  beginCheckout: nothing,
  addPaymentInfo: nothing,
  login: nothing,
  trackTransaction: (told) =>
    first(
      checkPresent(told, ['id']),
      checkTypes(told, { id: 'string' }),
      basket(told),
      checkWord(told, 'new_customer', [0, 1]),
      checkWord(told, 'deduplication', [0, 1]),
    ),
};
/** What stands beside it. @type {typeof EVENTS} */
const CONTROLS = {
  setAccount: ({ account }) => checkShape(account, PARTNER_ID, 'no account has this id'),
  setSiteType: (told) =>
    first(checkPresent(told, ['type']), checkWord(told, 'type', ['d', 'm', 't'])),
  setEmail: (told) =>
    first(
      checkShape(told.email ?? '', HASH, 'email must be hashed'),
      checkWord(told, 'hash_method', ['md5', 'sha256', 'sha256_md5']),
    ),
  setCustomerId: ({ id }) => checkShape(id, HASH, 'the id of a customer must be hashed'),
  setRetailerVisitorId: nothing,
  setZipcode: nothing,
  setData: nothing,
};

/** @param {unknown} told - one object of a push */
export function checkEvent(told) {
  if (!isRecord(told)) return `a push holds objects with an event, got ${show(told)}`;
  const name = String(told.event ?? '');
  const rules = { ...EVENTS, ...CONTROLS };
  return Object.hasOwn(rules, name) ? rules[name](told) : `${show(told.event)} is no event`;
}

/** Whether an object of a push is something that a visitor does. @param {unknown} told */
export const isEvent = (told) => isRecord(told) && Object.hasOwn(EVENTS, String(told.event));

/** @param {readonly unknown[]} call - one push, `[{ event: 'setAccount', account: 12345 }, { event: 'viewItem', item: 'SKU-1' }]` */
export function checkCall(call) {
  if (!Array.isArray(call)) return 'a push is a list of objects';
  const told = call.flat();
  const names = told.map((entry) => (isRecord(entry) ? entry.event : undefined));
  const event = told.find(isEvent);
  const lacking = ['setAccount', 'setSiteType'].find((name) => !names.includes(name));
  return first(
    told.length > 0 ? '' : 'the push is empty',
    ...told.map(checkEvent),
    event !== undefined && lacking !== undefined
      ? `${lacking} must stand in the same push as ${event.event}`
      : '',
    checkClear(call),
  );
}
