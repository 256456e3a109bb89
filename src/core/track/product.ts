/** One product in unified names: from attributes, JSON-LD or microdata, to the parameters of an event. */
import type { Params } from '../param-types.ts';

/** Where product data is read from. */
export type ProductFrom = 'json-ld' | 'microdata';
export const isProductFrom = (value: unknown): value is ProductFrom =>
  value === 'json-ld' || value === 'microdata';
/** For messages. */
export const PRODUCT_FORMS = 'json-ld or microdata';

/** What a page says about a product. A field that it does not say is left out. */
export interface Product {
  /** As in the catalogue that the vendors have. */
  readonly id?: string;
  readonly name?: string;
  readonly category?: string;
  readonly brand?: string;
  /** Of one piece. */
  readonly price?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Stands for all variants of a product: `content_type` is `product_group`. */
  readonly isGroup?: boolean;
}

/** Sums with no more decimals than any currency has, and one to spare: 3 times 19.9 is 59.7. */
const DECIMALS = 4;

/**
 * The parameters that tell about a product. `value` is price times quantity.
 *
 * Pure. Without an id there is nothing to list: name and category stand alone.
 * @param quantity - how many pieces; 1 where nothing is said
 */
export function productParams(product: Product, quantity = 1): Params {
  const { id, name, category, brand, price, currency, isGroup } = product;
  const item = { id, quantity, item_price: price, name, category, brand };
  const listed = id !== undefined && {
    content_ids: [id],
    content_type: isGroup ? 'product_group' : 'product',
    contents: [withoutGaps(item)],
  };
  return withoutGaps({
    ...listed,
    content_name: name,
    content_category: category,
    value: price === undefined ? undefined : Number((price * quantity).toFixed(DECIMALS)),
    currency,
  });
}

/** The same object without the fields that are `undefined`. */
export const withoutGaps = <T extends object>(record: T): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
