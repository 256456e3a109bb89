import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPECTED, hasType, misfitOf, typeOf } from '../../../src/core/param-types.ts';
import type { ParamType } from '../../../src/core/param-types.ts';

describe('typeOf', () => {
  const TYPES: readonly (readonly [name: string, type: ParamType])[] = [
    ['value', 'amount'],
    ['item_price', 'amount'],
    ['product_quantity', 'count'],
    ['currency', 'currency'],
    ['content_ids', 'ids'],
    ['item_ids', 'ids'],
    ['number_items', 'count'],
    ['conversion_value', 'amount'],
    ['event_timeout', 'number'],
    ['aw_feed_country', 'country'],
    ['aw_feed_language', 'language'],
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
    ['amount', [0, 19.9, 1e10], ['1', -1, 1e11, Number.NaN, 1n, null]],
    ['count', [0, 3, 0.5, 99_999], ['3', -1, 100_000, Infinity]],
    ['country', ['DE', 'US'], ['de', 'DEU', '', 49]],
    ['language', ['de', 'pt-BR', 'zh-Hant'], ['', 'd', 'german language', 'de_DE', 1]],
    [
      'date',
      ['2026-11-22', '2026-11-22T12:00', '2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000+01:00'],
      ['22.11.2026', '2026', '20261122', 'today', 20261122],
    ],
    ['boolean', [true, false], ['true', 1, 0, null]],
    ['callback', [() => {}, Date], [{}, 'f', null]],
    ['flag', [0, 1], [2, true, '1', null]],
    ['currency', ['EUR', 'USD'], ['eur', 'EU', 'EURO', '€', 978, 'EUR ']],
    ['kind', ['product', 'product_group'], ['products', '', 'Product', 1]],
    [
      'id',
      ['SKU-1', 'gid://shop/Mug/1', '', 42],
      [LONG, 'x'.repeat(129), 'a\nb', '<b>', '{"id": 1}', Number.NaN, {}, null, ['a']],
    ],
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

describe('misfitOf', () => {
  it('tells a wrong type from a number out of range and from a text that is too long', () => {
    assert.equal(misfitOf('amount', '5'), 'wrong-type');
    assert.equal(misfitOf('amount', -5), 'out-of-range');
    assert.equal(misfitOf('count', 1e5), 'out-of-range');
    assert.equal(misfitOf('text', 'x'.repeat(501)), 'too-long');
    assert.equal(misfitOf('id', 'x'.repeat(129)), 'too-long');
    assert.equal(misfitOf('ids', ['a', 'x'.repeat(129)]), 'too-long');
    assert.equal(misfitOf('text', 'x'), undefined);
  });

  it('takes a list that cannot be read for none', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    const closed: unknown = new Proxy([1], { get: refuse });
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();

    assert.equal(misfitOf('ids', closed), 'wrong-type');
    assert.equal(misfitOf('list', proxy), 'wrong-type');
  });

  it('looks at no more of a list than may leave', () => {
    const sparse: unknown[] = ['a'];
    sparse.length = 4_000_000_000;

    assert.equal(misfitOf('ids', sparse), 'wrong-type');
  });
});
