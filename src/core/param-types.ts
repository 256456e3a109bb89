import { entryOf } from './is-record.ts';
/** What a parameter of an event may look like. A name means the same type at every vendor. */

export type Params = Readonly<Record<string, unknown>>;

/** Names by type; every other name is a text. */
const NAMES = {
  amount:
    'value predicted_ltv conversion_value event_value revenue_value shipping tax discount price item_price product_price content_price',
  count: 'num_items order_quantity number_items itemCount index quantity product_quantity',
  number: 'aw_merchant_id event_timeout',
  'click-id': 'twclid',
  currency: 'currency',
  boolean: 'status new_customer',
  flag: 'payment_info_available success',
  id: 'id content_id item_id product_id',
  ids: 'content_ids item_ids brands',
  'some-ids': 'send_to',
  kind: 'content_type',
  list: 'contents items line_items products',
  url: 'page_location page_referrer',
  callback: 'event_callback',
  country: 'aw_feed_country',
  language: 'aw_feed_language',
} as const;
/**
 * `amount`: money; `count`: how many; `some-ids`: one id, or a list of them; `products`: these, or a list of objects;
 * `date`: ISO 8601, with or without a time. The last two only where a vendor's own file asks for them.
 */
export type ParamType = keyof typeof NAMES | 'text' | 'products' | 'date';

const TYPES: Readonly<Record<string, ParamType>> = Object.fromEntries(
  Object.entries(NAMES).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, type as ParamType]),
  ),
);

/** The type of a parameter by its name, in unified names and in any vendor's. */
export const typeOf = (name: string): ParamType => entryOf(TYPES, name) ?? 'text';

/** What to write instead, for messages. */
export const EXPECTED: Readonly<Record<ParamType, string>> = {
  amount: 'a number such as 19.9',
  count: 'a number such as 3',
  number: 'a number such as 19.9',
  'click-id': 'letters, digits, dots and dashes',
  currency: 'an ISO 4217 code such as EUR',
  boolean: 'true or false',
  flag: '0 or 1',
  id: 'a text',
  ids: 'a list of ids',
  'some-ids': 'an id, or a list of ids',
  kind: 'product or product_group',
  list: 'a list of objects',
  url: 'an address',
  callback: 'a function',
  country: 'an ISO 3166 code such as DE',
  language: 'a language such as de or pt-BR',
  date: 'a date such as 2026-11-22',
  text: 'a text',
  products: 'an id, a list of ids, or a list of objects',
};

/** Longest text that leaves, in UTF-16 units, where a vendor's file does not say less. */
const MAX_TEXT = 500;
/** The same of an id; catalogues take fewer. */
const MAX_ID = 128;
/** More than any price in any currency, and less than a card number, as which a slip would read. */
const MAX_AMOUNT = 1e11;
/** More than any cart has. Goods by weight have fractions. */
const MAX_COUNT = 1e5;

/** More entries than any cart has. GA4 takes as many. */
export const MAX_LIST = 200;

/** No line breaks, no markup, no JSON; an id that a machine has made may stand in braces. */
const ID = /^(\{[\w-]{0,126}\}|[^\p{Cc}<>{}]{0,128})$/u;
/** What the whole text of such a type must be. */
const FORMATS: Readonly<Partial<Record<ParamType, RegExp>>> = {
  currency: /^[A-Z]{3}$/,
  kind: /^product(_group)?$/,
  country: /^[A-Z]{2}$/,
  'click-id': /^[\w.-]{8,200}$/,
  language: /^[A-Za-z]{2,3}(-[A-Za-z\d]{2,8}){0,3}$/,
  date: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/,
};

/** Why a value is not what its type asks for. */
export type Misfit = 'wrong-type' | 'out-of-range' | 'too-long';

/** Whether `value` has the shape that `type` asks for. Entries of a `list` are checked one by one elsewhere. */
export const hasType = (type: ParamType, value: unknown): boolean => !misfitOf(type, value);

/**
 * What keeps a value from being of a type.
 *
 * Pure, never throws. Of a list, the first {@link MAX_LIST} entries count.
 * @returns `undefined` when nothing does
 */
export function misfitOf(type: ParamType, value: unknown): Misfit | undefined {
  try {
    return misfit(type, value);
  } catch {
    return 'wrong-type'; // a list that cannot be read
  }
}

function misfit(type: ParamType, value: unknown): Misfit | undefined {
  switch (type) {
    case 'number':
      return unless(Number.isFinite(value));
    case 'amount':
      return inRange(value, MAX_AMOUNT);
    case 'count':
      return inRange(value, MAX_COUNT);
    case 'boolean':
      return unless(typeof value === 'boolean');
    case 'flag':
      return unless(value === 0 || value === 1);
    case 'callback':
      return unless(typeof value === 'function');
    case 'id':
      if (typeof value === 'number') return unless(Number.isFinite(value));
      return textMisfit(value, MAX_ID) ?? unless(ID.test(String(value)));
    case 'ids':
      if (!Array.isArray(value)) return 'wrong-type';
      return Array.from(value.slice(0, MAX_LIST), (id) => misfit('id', id)).find(Boolean);
    case 'some-ids':
      return misfit(Array.isArray(value) ? 'ids' : 'id', value);
    case 'products':
      return Array.isArray(value) ? undefined : misfit('id', value);
    case 'list':
      return unless(Array.isArray(value));
    case 'currency':
    case 'kind':
    case 'country':
    case 'click-id':
    case 'language':
    case 'date':
      return textMisfit(value, MAX_TEXT) ?? unless(FORMATS[type]?.test(String(value)) === true);
    case 'text':
    case 'url':
      return textMisfit(value, MAX_TEXT);
  }
}

const unless = (fits: boolean): Misfit | undefined => (fits ? undefined : 'wrong-type');

const inRange = (value: unknown, end: number): Misfit | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrong-type';
  return value >= 0 && value < end ? undefined : 'out-of-range';
};

function textMisfit(value: unknown, max: number): Misfit | undefined {
  if (typeof value !== 'string') return 'wrong-type';
  return value.length > max ? 'too-long' : undefined;
}
