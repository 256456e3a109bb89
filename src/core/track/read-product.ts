/**
 * Products in structured data: what JSON-LD, or microdata in the same shape, says in words of schema.org. The page may
 * hold anything: what does not fit is passed over, and everything has a bound.
 *
 * Sources: schema.org/Product, /ProductGroup, /Offer, /AggregateOffer, /UnitPriceSpecification.
 */
import { isRecord } from '../is-record.ts';
import { withoutGaps } from './product.ts';
import type { Product } from './product.ts';

type Node = Readonly<Record<string, unknown>>;

const PRODUCT = /^(Product|IndividualProduct|ProductModel|ProductGroup)$/;
const IDS = 'sku productID gtin gtin13 gtin14 gtin12 gtin8 isbn mpn productGroupID'.split(' ');
const MAX_NODES = 2000;
const MAX_VARIANTS = 200;
const MAX_DEPTH = 6;
const MAX_ID = 100;
const MAX_TEXT = 500;

/** What a page says, and what it refers to by `@id`. */
interface Reader {
  readonly byId: ReadonlyMap<string, Node>;
}

/** One product with what there is of it to choose from. */
export interface ProductFamily {
  /** Absent where only the variants have an id. */
  readonly main?: Product;
  readonly variants: readonly Product[];
  /** What is written as its price, where that is none: the text, and what of it is wrong. */
  readonly fault?: PriceFault | undefined;
}

export interface PriceFault {
  readonly what: 'price' | 'priceCurrency';
  readonly text: string;
}

/**
 * The products that structured data is about: those at its top, in its `@graph`, or as its `mainEntity`. Lists of
 * other products are passed over. What no catalogue could know, for want of an id, is too.
 *
 * Pure, never throws.
 * @param data - parsed JSON-LD, anything at all
 */
export function readProducts(data: unknown): readonly ProductFamily[] {
  const nodes = topNodes(data, 0);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  return nodes
    .filter(isProduct)
    .map((node) => readFamily({ byId }, node))
    .filter(({ main, variants }) => main ?? variants.length > 0);
}

/** A variant says only what differs. A group without a price has that of its cheapest variant. */
function readFamily(reader: Reader, node: Node): ProductFamily {
  const whole = readOne(reader, node);
  const variants = listOf(node['hasVariant'])
    .slice(0, MAX_VARIANTS)
    .map((variant) => resolve(reader, variant))
    .filter(isRecord)
    .map((variant) => ({ ...whole, isGroup: false, ...readOne(reader, variant) }))
    .filter(({ id }) => id !== undefined && id !== whole.id);
  if (whole.id === undefined) return { variants };
  const main = whole.price === undefined ? { ...cheapest(variants), ...whole } : whole;
  const fault = main.price === undefined ? faultIn(reader, node) : undefined;
  return { main, variants, ...(fault && { fault }) };
}

/** Objects at the top, in arrays, graphs and main entities. */
function topNodes(data: unknown, depth: number): readonly Node[] {
  if (depth > MAX_DEPTH) return [];
  const nodes = listOf(data).flatMap((item): readonly Node[] => {
    if (Array.isArray(item)) return topNodes(item, depth + 1);
    if (!isRecord(item)) return [];
    return [
      item,
      ...topNodes(item['@graph'], depth + 1),
      ...topNodes(item['mainEntity'], depth + 1),
    ];
  });
  return nodes.slice(0, MAX_NODES);
}

const isProduct = (node: Node): boolean => typesOf(node).some((type) => PRODUCT.test(type));

/** `Product` for `https://schema.org/Product` and `schema:Product`. */
const typesOf = (node: Node): readonly string[] =>
  listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? (type.split(/[/#:]/).at(-1) ?? []) : [],
  );

const offersOf = (reader: Reader, node: Node): readonly Node[] =>
  listOf(node['offers'])
    .map((offer) => resolve(reader, offer))
    .filter(isRecord);

function readOne(reader: Reader, node: Node): Product {
  const offers = offersOf(reader, node);
  const price = offers.map((offer) => readPrice(reader, offer)).find(Boolean);
  const id = [node, ...offers].flatMap((each) => IDS.map((name) => textOf(each[name], MAX_ID)));
  return withoutGaps({
    id: id.find(Boolean),
    name: textOf(node['name']),
    brand: nameOf(reader, node['brand']),
    category: nameOf(reader, node['category']),
    ...price,
    ...(typesOf(node).includes('ProductGroup') && { isGroup: true }),
  });
}

/** A price says nothing without its currency. Of several prices the lowest stands for them. */
function readPrice(reader: Reader, offer: Node): Pick<Product, 'price' | 'currency'> | undefined {
  for (const part of pricesOf(reader, offer)) {
    const price = numberOf(part['price']) ?? numberOf(part['lowPrice']);
    const currency = currencyOf(part, offer);
    if (price !== undefined && CURRENCY.test(currency)) return { price, currency };
  }
  return undefined;
}

const CURRENCY = /^[A-Z]{3}$/;
const currencyOf = (part: Node, offer: Node): string =>
  (textOf(part['priceCurrency'] ?? offer['priceCurrency']) ?? '').toUpperCase();

/** Prices that nobody has to pay: struck through, recommended, for members only. */
const OTHER_PRICE = /(List|Strikethrough|Regular|Advertised)Price|M?SRP/;

/** What may hold the price of an offer: itself, what it specifies, and offers within. */
const pricesOf = (reader: Reader, offer: Node): readonly Node[] =>
  [offer, ...listOf(offer['priceSpecification']), ...listOf(offer['offers'])]
    .map((part) => resolve(reader, part))
    .filter(isRecord)
    .filter(
      (part) =>
        !OTHER_PRICE.test(textOf(part['priceType']) ?? '') &&
        part['validForMemberTier'] === undefined,
    );

/** Why a product that tells a price has none. */
function faultIn(reader: Reader, node: Node): PriceFault | undefined {
  for (const offer of offersOf(reader, node))
    for (const part of pricesOf(reader, offer)) {
      const text = textOf(part['price'] ?? part['lowPrice']);
      if (text === undefined) continue;
      if (numberOf(text) === undefined) return { what: 'price', text };
      return { what: 'priceCurrency', text: currencyOf(part, offer) };
    }
  return undefined;
}

const cheapest = (products: readonly Product[]): Product => {
  const [first] = products
    .filter(({ price }) => price !== undefined)
    .sort((one, other) => Number(one.price) - Number(other.price));
  return first ? withoutGaps({ price: first.price, currency: first.currency }) : {};
};

/** A text, or the name of an object such as a Brand; the first of several. */
const nameOf = (reader: Reader, value: unknown): string | undefined => {
  const [first] = listOf(value);
  const found = resolve(reader, first);
  return textOf(isRecord(found) ? found['name'] : found);
};

/** What `{"@id": ...}` refers to. */
function resolve({ byId }: Reader, value: unknown): unknown {
  if (!isRecord(value) || Object.keys(value).length > 1) return value;
  const id = value['@id'];
  return (typeof id === 'string' && byId.get(id)) || value;
}

function textOf(value: unknown, most = MAX_TEXT): string | undefined {
  const [first] = listOf(value);
  const text = typeof first === 'string' || typeof first === 'number' ? String(first).trim() : '';
  return text && text.length <= most ? text : undefined;
}

/** Schema.org wants a dot and nothing else; other ways of writing a price may mean other numbers. */
function numberOf(value: unknown): number | undefined {
  const text = textOf(value) ?? '';
  return /^\d{1,12}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? (value as unknown[]).slice(0, MAX_NODES)
    : value === undefined
      ? []
      : [value];
