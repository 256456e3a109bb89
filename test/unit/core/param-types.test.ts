import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPECTED, hasType, typeOf } from '../../../src/core/param-types.ts';
import type { ParamType } from '../../../src/core/param-types.ts';

describe('typeOf', () => {
  const TYPES: readonly (readonly [name: string, type: ParamType])[] = [
    ['value', 'number'],
    ['item_price', 'number'],
    ['product_quantity', 'number'],
    ['currency', 'currency'],
    ['content_ids', 'ids'],
    ['content_id', 'id'],
    ['content_type', 'kind'],
    ['contents', 'list'],
    ['items', 'list'],
    ['line_items', 'list'],
    ['page_location', 'url'],
    ['content_name', 'text'],
    ['anything_else', 'text'],
    ['constructor', 'text'],
    ['__proto__', 'text'],
    ['', 'text'],
  ];
  for (const [name, type] of TYPES) {
    it(`takes ${name || 'an empty name'} for ${type}`, () => {
      assert.equal(typeOf(name), type);
    });
  }
});

describe('hasType', () => {
  const LONG = 'x'.repeat(501);
  const ROWS: readonly (readonly [
    type: ParamType,
    fits: readonly unknown[],
    not: readonly unknown[],
  ])[] = [
    ['number', [0, -1, 19.9, 1e12], ['1', Number.NaN, Infinity, 1n, null, true, {}]],
    ['boolean', [true, false], ['true', 1, 0, null]],
    ['currency', ['EUR', 'USD'], ['eur', 'EU', 'EURO', '€', 978, 'EUR ']],
    ['kind', ['product', 'product_group'], ['products', '', 'Product', 1]],
    ['id', ['SKU-1', '', 42], [LONG, Number.NaN, {}, null, ['a']]],
    ['ids', [[], ['a'], [1, 'b']], ['a', [{}], [null], [['a']], { 0: 'a' }]],
    ['list', [[], [{}], ['a']], [{}, 'a', null]],
    ['url', ['https://shop.example/'], [1, LONG, null]],
    ['text', ['', 'Mug', 'x'.repeat(500)], [LONG, 1, null, {}, ['a'], new String('a')]],
  ];
  for (const [type, fits, not] of ROWS) {
    it(`tells what is ${EXPECTED[type]} (${type})`, () => {
      assert.deepEqual(
        fits.filter((value) => !hasType(type, value)),
        [],
      );
      assert.deepEqual(
        not.filter((value) => hasType(type, value)),
        [],
      );
    });
  }
});
