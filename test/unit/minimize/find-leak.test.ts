import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { card, email, gtin, phone } from './personal.ts';

describe('findLeak', () => {
  const NAMED = [
    ['jane@shop.example', 'email'],
    ['4111111111111111', 'payment-card'],
    ['Bearer abcdefghijklmnop', 'secret'],
    ['+49 30 901820', 'phone'],
  ] as const;
  for (const [text, reason] of NAMED) {
    it(`calls "${text}" ${reason}`, () => {
      assert.equal(findLeak(`x ${text} y`), reason);
    });
  }

  const HARMLESS = [
    'SKU-1',
    'Mug "Kiln", 0.3 l, blue',
    'Levi’s 501 Original W32/L34',
    'iPhone 17 Pro 256 GB',
    'Boeing 747-8 1:200',
    '4006381333931',
    '10012345',
    'ORD-2026-000123',
    'ORD-2026-0042-1007',
    '2026-0815-1234',
    '#1000452',
    '7f3a-99',
    'EUR 1.234,56',
    '1,234.56',
    '2026-11-21',
    '2026-11-21T12:00:00.000Z',
    '2026-05-04/2026-05-11',
    '1732190400000',
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'f47ac10b-0372-4567-a567-0e02b2c3d479',
    'home / kitchen / mugs',
    'blue+mug',
    'v1.2.3',
    '50% off',
    'product_group',
  ];
  for (const text of HARMLESS) {
    it(`leaves "${text}", which a shop would send`, () => {
      assert.equal(findLeak(text), undefined);
    });
  }

  it('leaves every EAN and GTIN code, but one in ten of those that look like a Diners card', () => {
    fc.assert(
      fc.property(gtin, (code) => {
        // 14 digits from 30, 36, 38 or 39 on may be both
        fc.pre(!/^3[0689]\d{12}$/.test(code));
        assert.equal(findLeak(code), undefined);
      }),
    );
  });

  it('leaves every random id that a page makes with crypto.randomUUID()', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (id) => {
        assert.equal(findLeak(id), undefined);
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves every price', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(cents, (amount) => {
        assert.equal(findLeak((amount / 100).toFixed(2)), undefined);
        assert.equal(findLeak(String(amount / 100)), undefined);
      }),
    );
  });

  it('leaves every date and time in ISO 8601', () => {
    const dates = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString();

        for (const text of [iso, iso.slice(0, 10), iso.slice(0, 19).replace('T', ' ')]) {
          assert.equal(findLeak(text), undefined);
        }
      }),
    );
  });

  it('finds an address, a card and a number wherever they stand between words', () => {
    const words = fc.stringMatching(/^[a-z ]{0,20}$/);
    fc.assert(
      fc.property(words, fc.oneof(email, card, phone), words, (before, leak, after) => {
        assert.ok(findLeak(`${before} ${leak} ${after}`), leak);
      }),
    );
  });
});
