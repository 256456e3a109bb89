/** What a parameter of an event may look like. A name means the same type at every vendor. */

export type Params = Readonly<Record<string, unknown>>;

/** Names by type; every other name is a text. */
const NAMES = {
  number:
    'value num_items order_quantity predicted_ltv shipping tax discount index quantity price item_price product_quantity product_price',
  currency: 'currency',
  boolean: 'status new_customer',
  id: 'id content_id item_id product_id',
  ids: 'content_ids send_to',
  kind: 'content_type',
  list: 'contents items line_items',
  url: 'page_location page_referrer',
} as const;
export type ParamType = keyof typeof NAMES | 'text';

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
  id: 'a text',
  ids: 'a list of ids',
  kind: 'product or product_group',
  list: 'a list of objects',
  url: 'an address',
  text: 'a text',
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
    case 'currency':
      return isText && /^[A-Z]{3}$/.test(value);
    case 'kind':
      return isText && /^product(_group)?$/.test(value);
    case 'id':
      return isText || Number.isFinite(value);
    case 'ids':
      return Array.isArray(value) && value.every((id) => hasType('id', id));
    case 'list':
      return Array.isArray(value);
    case 'text':
    case 'url':
      return isText;
  }
}
