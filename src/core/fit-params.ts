/**
 * A page's own call may write a value otherwise than its vendor documents it: a price as text, an order number as number.
 * Vendors' scripts put up with that, so the gate brings it into form where there is nothing to guess.
 */
import { entryOf, isRecord, keysOf, readField } from './is-record.ts';
import { EXPECTED, MAX_LIST, typeOf } from './param-types.ts';
import type { ParamType, Params } from './param-types.ts';
import type { VendorSender } from './vendor.ts';

/** How a vendor names and types what it takes. */
type Types = Pick<VendorSender, 'params' | 'only' | 'items' | 'types' | 'oneOf'>;

export interface Fitted {
  readonly params: Params;
  /** Paths of what was written otherwise: `value`, `items[].price`. */
  readonly changed: readonly string[];
}

/**
 * Brings what a call tells into the documented form.
 *
 * Pure, never throws. A text that is a plain number becomes one (`19.90`, and no other way of writing a price), a whole
 * number under the name of an id a text, a currency capitals, one id or one product a list. All else stays as it is,
 * for the minimizer to judge.
 * @param name - of the event, by the vendor
 */
export function fitParams(vendor: Types, name: string, params: Params): Fitted {
  const [list = '', ...fields] = vendor.items ?? [];
  const changed = new Set<string>();
  const fit = (record: unknown, allowed: readonly string[], prefix: string): Params =>
    Object.fromEntries(
      keysOf(record).map((key) => {
        const given = readField(record as object, key);
        if (!allowed.includes(key)) return [key, given];
        const value = fitValue(given, key, vendor);
        // ids are the same in both forms, and numbers in many shops
        if (!Object.is(value, given) && !isId(key)) changed.add(prefix + key);
        return [key, prefix === '' && key === list ? fitItems(value) : value];
      }),
    );
  const isId = (key: string): boolean => (entryOf(vendor.types, key) ?? typeOf(key)) === 'id';
  const inItems = fields.join(' ').split(' ');
  const fitItems = (value: unknown): unknown =>
    Array.isArray(value)
      ? value
          .slice(0, MAX_LIST + 1)
          .map((item: unknown) =>
            keysOf(item).length > 0 ? fit(item, inItems, `${list}[].`) : item,
          )
      : value;
  try {
    const own = entryOf(vendor.only, name) ?? vendor.params;
    const fitted = fit(params, own.split(' '), '');
    return { params: fitted, changed: [...changed] };
  } catch {
    return { params, changed: [] }; // a Proxy that refuses
  }
}

/** What the vendor documents for a path such as `items[0].price`, for messages. */
export function formOf({ types, oneOf }: Types, path: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1).replace(/\[.*/, '');
  const words = entryOf(oneOf, name);
  return words ? words.replaceAll(' ', ', ') : EXPECTED[entryOf(types, name) ?? typeOf(name)];
}

const NUMBER = /^\s*\d{1,15}(\.\d{1,9})?\s*$/;
/** Names of ids that are texts: of orders, events, shops. */
const ID_NAME = /(_id|Id|ID|^eid)$/;
/** One id, and no list of them in a text. */
const ONE_ID = /^[^\s,;|[\]{}]+$/;

function fitValue(value: unknown, name: string, { types }: Types): unknown {
  const type: ParamType = entryOf(types, name) ?? typeOf(name);
  const isWhole = Number.isSafeInteger(value) && Number(value) >= 0;
  switch (type) {
    case 'amount':
    case 'count':
    case 'number':
      return typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
    case 'text':
      return isWhole && ID_NAME.test(name) ? String(value) : value;
    case 'id':
      return isWhole ? String(value) : value;
    case 'currency':
      return typeof value === 'string' ? value.trim().toUpperCase() : value;
    case 'ids':
      return isWhole || (typeof value === 'string' && ONE_ID.test(value)) ? [value] : value;
    case 'list':
    case 'products':
      return isRecord(value) ? [value] : value;
    case 'flag':
      if (value === '0' || value === '1') return Number(value);
      return typeof value === 'boolean' ? Number(value) : value;
    case 'boolean':
      return value === 'true' || value === 'false' ? value === 'true' : value;
    default:
      return value;
  }
}
