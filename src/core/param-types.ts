/** What a parameter of an event may look like. A name means the same type at every vendor. */

export type Params = Readonly<Record<string, unknown>>;

/** Names by type; every other name is a text. */
const NAMES = {
  number:
    'value num_items order_quantity number_items itemCount predicted_ltv conversion_value shipping tax discount index quantity price item_price product_quantity product_price content_price aw_merchant_id event_timeout',
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
} as const;
/** `some-ids`: one id, or a list of them; `products`: these, or a list of objects. Only a vendor's own file asks for them. */
export type ParamType = keyof typeof NAMES | 'text' | 'products';

const TYPES: Readonly<Record<string, ParamType>> = Object.fromEntries(
  Object.entries(NAMES).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, type as ParamType]),
  ),
);

/** The type of a parameter by its name, in unified names and in any vendor's. */
export const typeOf = (name: string): ParamType =>
  (Object.hasOwn(TYPES, name) && TYPES[name]) || 'text';

/** What to write instead, for messages. */
export const EXPECTED: Readonly<Record<ParamType, string>> = {
  number: 'a number such as 19.9',
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
  text: 'a text',
  products: 'an id, a list of ids, or a list of objects',
};

/** Longest text that leaves, in UTF-16 units; vendors cut earlier (GA4 at 100). */
const MAX_TEXT = 500;

/** Whether `value` has the shape that `type` asks for. Entries of a `list` are checked one by one elsewhere. */
export function hasType(type: ParamType, value: unknown): boolean {
  const isText = typeof value === 'string' && value.length <= MAX_TEXT;
  switch (type) {
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'flag':
      return value === 0 || value === 1;
    case 'callback':
      return typeof value === 'function';
    case 'currency':
      return isText && /^[A-Z]{3}$/.test(value);
    case 'kind':
      return isText && /^product(_group)?$/.test(value);
    case 'id':
      return isText || Number.isFinite(value);
    case 'ids':
      return Array.isArray(value) && value.every((id) => hasType('id', id));
    case 'some-ids':
      return hasType('id', value) || hasType('ids', value);
    case 'products':
      return hasType('id', value) || Array.isArray(value);
    case 'list':
      return Array.isArray(value);
    case 'text':
    case 'url':
      return isText;
  }
}
