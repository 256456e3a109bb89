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
    ['item_ids', 'ids'],
    ['number_items', 'number'],
    ['conversion_value', 'number'],
    ['success', 'flag'],
    ['send_to', 'some-ids'],
    ['event_callback', 'callback'],
    ['products', 'list'],
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
    ['callback', [() => {}, Date], [{}, 'f', null]],
    ['flag', [0, 1], [2, true, '1', null]],
    ['currency', ['EUR', 'USD'], ['eur', 'EU', 'EURO', '€', 978, 'EUR ']],
    ['kind', ['product', 'product_group'], ['products', '', 'Product', 1]],
    ['id', ['SKU-1', '', 42], [LONG, Number.NaN, {}, null, ['a']]],
    ['ids', [[], ['a'], [1, 'b']], ['a', [{}], [null], [['a']], { 0: 'a' }]],
    ['some-ids', ['a', 1, [], ['a', 2]], [{}, [{}], null, true]],
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

describe('hasType, of what only a vendor’s file asks for', () => {
  const rows: readonly (readonly ['some-ids' | 'products', unknown, boolean])[] = [
    ['some-ids', 'A', true],
    ['some-ids', 7, true],
    ['some-ids', ['A', 7], true],
    ['some-ids', [{ id: 'A' }], false],
    ['some-ids', { id: 'A' }, false],
    ['products', 'A', true],
    ['products', ['A'], true],
    ['products', [{ id: 'A' }], true],
    ['products', { id: 'A' }, false],
    ['products', true, false],
  ];
  for (const [type, value, fits] of rows) {
    it(`says that ${JSON.stringify(value)} is ${fits ? '' : 'not '}${type}`, () => {
      assert.equal(hasType(type, value), fits);
    });
  }
});
