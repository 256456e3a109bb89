/** What an event says about products: in unified names, and in those of the vendor whose call it was. Pure. */
import { isRecord } from '../is-record.ts';
import type { Params } from '../param-types.ts';
import type { VendorSender } from '../vendor.ts';

/** How a vendor names products. */
export type ProductNames = Pick<VendorSender, 'items' | 'rename'>;

/** Fields of an entry, as vendors list theirs: `ITEM_FIELDS`. */
const ID = 0;
const CATEGORY = 4;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 100;

/** Entries of the list of products; ids may stand in it alone. */
const entriesOf = (params: Params, { items }: ProductNames): readonly unknown[] =>
  [...new Set(['contents', items?.[0] ?? ''])].flatMap((name) => params[name] ?? []);

/** Values under a unified name, or under the vendor's. */
const valuesOf = (entry: Params, names: readonly (string | undefined)[]): readonly unknown[] =>
  [...new Set(names)].flatMap((name = '') => entry[name] ?? []);

/** The vendor's name of one field of an entry. */
const fieldOf = ({ items }: ProductNames, index: number): string =>
  items?.[1].split(' ')[index] ?? '';

/** Ids of products, each once. Anything else than a text or a number is passed over. */
export function idsOf(params: Params, vendor: ProductNames): readonly string[] {
  const { content_ids: own } = vendor.rename;
  const found = [...valuesOf(params, ['content_ids', own]), ...entriesOf(params, vendor)].flatMap(
    (each) => (isRecord(each) ? valuesOf(each, ['id', fieldOf(vendor, ID)]) : [each]),
  );
  return [...new Set(found.filter((id) => isText(id) || Number.isFinite(id)).map(String))];
}

/** Categories: of the event, and of its products. */
export function categoriesOf(params: Params, vendor: ProductNames): readonly string[] {
  const { content_category: own } = vendor.rename;
  const names = ['content_category', 'category', own, fieldOf(vendor, CATEGORY)];
  return [params, ...entriesOf(params, vendor).filter(isRecord)]
    .flatMap((each) => valuesOf(each, names))
    .filter(isText);
}
