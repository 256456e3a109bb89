/** `data-track-*` to the parameters of an event. Texts become what the name asks for, or are named as wrong. */
import { entryOf } from '../is-record.ts';
import { EXPECTED, hasType, typeOf } from '../param-types.ts';
import { productParams, withoutGaps } from './product.ts';
import type { Params } from '../param-types.ts';
import type { Product } from './product.ts';

/** Attributes that say when and to whom, by name without `data-track-`. */
const NOT_PARAMS: readonly string[] = ['on', 'vendors', 'event-id', 'from'];

/** What describes the one product that the element stands for. */
const ITEM: Readonly<Record<string, keyof Product>> = {
  'content-id': 'id',
  name: 'name',
  'content-name': 'name',
  category: 'category',
  'content-category': 'category',
  brand: 'brand',
  price: 'price',
};

/** Something that does not fit. */
export interface WrongParam {
  /** Of the attribute, without `data-track-`. */
  readonly name: string;
  readonly value: string;
  /** What to write instead. */
  readonly expected: string;
}

/** What the attributes of an element say. */
export interface TrackParams {
  readonly product: Product;
  readonly quantity: number | undefined;
  /** Everything else, under unified names. */
  readonly params: Params;
  readonly wrong: readonly WrongParam[];
}

/**
 * Reads what stands in `data-track-*`.
 *
 * Pure, never throws. What is empty counts as not written, what is wrong is left out.
 * @param written - values by name without `data-track-`
 */
export function readTrackParams(written: Readonly<Record<string, string>>): TrackParams {
  const product: Record<string, unknown> = {};
  const params: Record<string, unknown> = {};
  const wrong: WrongParam[] = [];
  let quantity: number | undefined;
  for (const [name, text] of Object.entries(written)) {
    const value = text.trim();
    if (!value || NOT_PARAMS.includes(name)) continue;
    const field = entryOf(ITEM, name);
    const key = name.replaceAll('-', '_');
    const parsed = parseValue(key, value);
    const mayBe = !(name === 'quantity' && Number(parsed) <= 0);
    if (parsed === undefined || !mayBe)
      wrong.push({ name, value, expected: EXPECTED[typeOf(key)] });
    else if (field) product[field] ??= parsed;
    else if (name === 'quantity') quantity = Number(parsed);
    else params[key] = parsed;
  }
  return { product, quantity, params, wrong };
}

/**
 * The parameters of one event. What the element says outweighs what was found on the page.
 *
 * Pure. With a list of ids (`content-ids`) there is no single product to describe: the quantity is theirs together.
 * @param found - the product of the page's structured data
 */
export function buildParams(told: TrackParams, found: Product = {}): Params {
  const { product, quantity, params } = told;
  if (params['content_ids'] && product.id === undefined) {
    const common = { content_type: 'product', num_items: quantity };
    return withoutGaps({ ...common, ...productParams(product), ...params });
  }
  return { ...productParams({ ...found, ...product }, quantity), ...params };
}

/** @returns `undefined` for what the name does not allow */
function parseValue(key: string, text: string): unknown {
  const type = typeOf(key);
  return readings(text, type === 'ids').find((value) => hasType(type, value));
}

const NUMBER = /^-?\d{1,15}(\.\d{1,9})?$/;

/** What a text can stand for; a name that takes texts gets it as it is. */
function readings(text: string, isList: boolean): readonly unknown[] {
  return [
    text,
    ...(NUMBER.test(text) ? [Number(text)] : []),
    ...(/^(true|false)$/.test(text) ? [text === 'true'] : []),
    ...(isList ? [text.split(/[\s,]+/).filter(Boolean)] : parseList(text)),
  ];
}

function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? [value] : [];
  } catch {
    return [];
  }
}
