/** Names of products and categories in all languages of faker and some written by hand; colours, brands, names of shops. */
import { GOODS, HARMLESS_KEYS, LOOK_ALIKES } from './product-words.mjs';
import { times } from '../half.mjs';

/** @typedef {import('../half.mjs').Half} Half */

/** @param {Half} half */
export function goods(half) {
  const names = half.fakers.flatMap((faker) => [
    ...times(16, () => faker.commerce.productName()),
    ...times(
      2,
      () =>
        `${faker.commerce.product()} ${half.pick(['0.3 l', '42', 'XL', '2026', 'No. 5', '12-pack'])}`,
    ),
  ]);
  const categories = half.fakers.flatMap((faker) => [
    ...times(3, () => faker.commerce.department()),
    `${faker.commerce.department()} > ${faker.commerce.product()}`,
  ]);
  const byHand = half.of('harmless', 'goods', GOODS);
  const lookAlikes = half.of('harmless', 'lookAlikes', LOOK_ALIKES);
  const colours = half.fakers.flatMap((faker) => [faker.color.human(), faker.color.rgb()]);
  const makers = half.fakers.flatMap((faker) => [
    faker.company.name(),
    faker.company.name().toUpperCase(),
  ]);
  /** @param {string} kind @param {readonly string[]} keys @returns {(value: string) => object} */
  const under = (kind, keys) => (value) => ({ kind, form: 'plain', value, key: half.pick(keys) });
  return [
    ...names.map(under('product-name', ['content_name', 'item_name', 'name', 'search_string'])),
    ...categories.map(under('category', ['content_category', 'item_category', 'category'])),
    ...byHand.map(under('product-name', ['content_name', 'content_category', 'name'])),
    ...lookAlikes.map(under('look-alike', ['content_name', 'search_string', 'description'])),
    ...colours.map(under('colour', ['color', 'item_variant', 'content_name'])),
    ...makers.map(under('brand', ['brand', 'item_brand', 'affiliation'])),
    ...half.of('harmless', 'harmlessKeys', HARMLESS_KEYS).map((key) => ({
      kind: 'harmless-key',
      form: 'plain',
      value: half.pick([...names, ...categories, 'true', '2', 'blue']),
      key,
    })),
  ];
}
