import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EVENT_PARAMS, checkEvent } from '../../../../src/core/events.ts';
import { buildParams, readTrackParams } from '../../../../src/core/track/track-params.ts';
import type { Product } from '../../../../src/core/track/product.ts';

const paramsOf = (written: Readonly<Record<string, string>>, found?: Product) =>
  buildParams(readTrackParams(written), found);

describe('readTrackParams and buildParams', () => {
  it('make the parameters of one product', () => {
    assert.deepEqual(
      paramsOf({
        'content-id': 'SKU-1',
        name: 'Bowl',
        category: 'Kitchen',
        brand: 'Kiln',
        price: '19.9',
        quantity: '3',
        currency: 'EUR',
      }),
      {
        content_ids: ['SKU-1'],
        content_type: 'product',
        content_name: 'Bowl',
        content_category: 'Kitchen',
        contents: [
          {
            id: 'SKU-1',
            quantity: 3,
            item_price: 19.9,
            name: 'Bowl',
            category: 'Kitchen',
            brand: 'Kiln',
          },
        ],
        value: 59.7,
        currency: 'EUR',
      },
    );
  });

  it('take a value that is written, a type, and an order number', () => {
    const params = paramsOf({
      'content-id': '7',
      value: '19.90',
      'content-type': 'product_group',
      'order-id': 'A-7',
      price: '5',
    });

    assert.equal(params['value'], 19.9);
    assert.equal(params['content_type'], 'product_group');
    assert.equal(params['order_id'], 'A-7');
  });

  it('read flags, numbers and truth as vendors document them', () => {
    const { params, wrong } = readTrackParams({
      'payment-info-available': '1',
      success: '0',
      'new-customer': 'true',
      'predicted-ltv': '12.5',
      'event-value': '3',
    });

    assert.deepEqual(wrong, []);
    assert.deepEqual(params, {
      payment_info_available: 1,
      success: 0,
      new_customer: true,
      predicted_ltv: 12.5,
      event_value: 3,
    });
    for (const value of ['2', 'true', 'yes'])
      assert.equal(readTrackParams({ success: value }).wrong.length, 1, value);
  });

  it('read a list of ids, and count their quantity together', () => {
    assert.deepEqual(paramsOf({ 'content-ids': 'A, B  C', quantity: '4', value: '30' }), {
      content_type: 'product',
      num_items: 4,
      content_ids: ['A', 'B', 'C'],
      value: 30,
    });
  });

  it('read contents as JSON', () => {
    const { params, wrong } = readTrackParams({ contents: '[{"id":"A","quantity":1}]' });

    assert.deepEqual([params, wrong], [{ contents: [{ id: 'A', quantity: 1 }] }, []]);
  });

  it('take an event that is about no product as it is', () => {
    assert.deepEqual(paramsOf({ 'search-string': ' bowl ', on: 'submit', vendors: 'meta' }), {
      search_string: 'bowl',
    });
  });

  it('let what the element says outweigh what the page says', () => {
    const params = paramsOf(
      { name: 'Mine', value: '1' },
      { id: 'A', name: 'Theirs', price: 5, currency: 'EUR' },
    );

    assert.deepEqual(params['content_ids'], ['A']);
    assert.equal(params['content_name'], 'Mine');
    assert.equal(params['value'], 1);
    assert.equal(params['currency'], 'EUR');
  });

  for (const [name, value, expected] of [
    ['value', '19,90', 'a number such as 19.9'],
    ['value', '€ 5', 'a number such as 19.9'],
    ['price', '1e3', 'a number such as 19.9'],
    ['num-items', 'two', 'a number such as 3'],
    ['quantity', '0', 'a number such as 3'],
    ['quantity', '-1', 'a number such as 3'],
    ['currency', 'eur', 'an ISO 4217 code such as EUR'],
    ['currency', 'EURO', 'an ISO 4217 code such as EUR'],
    ['content-type', 'shoe', 'product or product_group'],
    ['contents', '{"id"', 'a list of objects'],
    ['contents', '{"id":1}', 'a list of objects'],
    ['status', 'yes', 'true or false'],
    ['content-name', 'x'.repeat(501), 'a text'],
  ] as const)
    it(`name data-track-${name}="${value.slice(0, 10)}" as wrong, and leave it out`, () => {
      const told = readTrackParams({ [name]: value, coupon: 'SPRING' });

      assert.deepEqual(told.wrong, [{ name, value, expected }]);
      assert.deepEqual(buildParams(told), { coupon: 'SPRING' });
    });

  it('take what is empty as not written', () => {
    assert.deepEqual(readTrackParams({ value: ' ', currency: '' }).wrong, []);
  });

  it('never throw, and whatever they build passes the check of the events', () => {
    const names = fc.constantFrom(
      ...EVENT_PARAMS.map((name) => name.replaceAll('_', '-')),
      'content-id',
      'name',
      'category',
      'brand',
      'price',
      'quantity',
      '__proto__',
      'foo',
    );
    const values = fc.oneof(fc.string(), fc.constantFrom('19.90', 'EUR', '[{}]', 'A B', 'product'));
    fc.assert(
      fc.property(fc.dictionary(names, values), (written) => {
        const problems: string[] = [];
        checkEvent('AddToCart', paramsOf(written), (problem) => problems.push(problem));
        assert.deepEqual(problems, []);
      }),
      { numRuns: 500 },
    );
  });
});
