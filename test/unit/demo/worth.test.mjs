/** What the demo's panel says that an event was worth. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { worthOf } from '../../../demo/public/panel/worth.js';

/** @type {readonly (readonly [params: Record<string, unknown>, worth: string])[]} */
const CASES = [
  [{ value: 24, currency: 'EUR' }, '24 EUR'],
  [{ value: '24.00', currency: 'EUR' }, '24.00 EUR'],
  [{ revenue_value: 24, currency: 'EUR' }, '24 EUR'],
  [{ price: 24, currency: 'EUR' }, '24 EUR'],
  [
    {
      item: [
        { id: 'KQ-101', price: 24, quantity: 2 },
        { id: 'KQ-102', price: 32 },
      ],
    },
    '80',
  ],
  [{ item: 'KQ-101' }, ''],
  [{ item: [{ id: 'KQ-101' }] }, ''],
  [{ value: '', currency: 'EUR' }, ''],
  [{}, ''],
];

for (const [params, worth] of CASES)
  it(`says "${worth}" for ${JSON.stringify(params)}`, () => assert.equal(worthOf(params), worth));
