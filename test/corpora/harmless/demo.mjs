/** What the project's own demo shop sells, says and calls itself. */
import { CATEGORIES, PRODUCTS } from '../../../demo/shop/catalog.mjs';

/** @param {import('../half.mjs').Half} half */
export const demo = (half) => {
  const rows = [
    ...PRODUCTS.flatMap(({ id, sku, name, category, price, line, story, facts }) => [
      ['content_ids', sku],
      ['content_name', name],
      ['content_category', category],
      ['value', String(price)],
      ['description', line],
      ['description', story],
      ['page_location', `http://localhost:8000/product/${id}`],
      ['page_title', `${name} · Kiln & Quiet`],
      ...facts.flatMap(([label, value]) => [
        ['description', `${label}: ${value}`],
        ['item_variant', value],
      ]),
    ]),
    ...CATEGORIES.flatMap(({ id, name, line }) => [
      ['content_category', name],
      ['description', line],
      ['page_location', `http://localhost:8000/category/${id}`],
    ]),
  ];
  return half.own(rows).map(([key, value]) => ({ kind: 'demo', form: 'plain', value, key }));
};
