import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasEmail } from '../../../src/minimize/email.ts';
import { hasPaymentCard } from '../../../src/minimize/payment-card.ts';
import { hasPhone } from '../../../src/minimize/phone.ts';
import { hasSecret } from '../../../src/minimize/secret.ts';

interface Detector {
  readonly name: string;
  readonly has: (text: string) => boolean;
  readonly found: readonly string[];
  readonly left: readonly string[];
}

// numbers that the issuers publish for tests; telephone numbers that are reserved for examples
const DETECTORS: readonly Detector[] = [
  {
    name: 'hasEmail',
    has: hasEmail,
    found: [
      'jane@shop.example',
      'Jane.Doe+tag@mail.shop.example',
      'jane%40shop.example',
      'to: jane@shop.example, please',
      '<jane@shop.example>',
      'mailto:jane@shop.example?subject=x',
      'jörg@bücher.example',
      'o’neil@shop.example',
      'jane_doe-1@shop.co.uk',
      '"jane@shop.example"',
    ],
    left: [
      '@shop',
      'follow @shop.example',
      '3 @ 19.90 EUR',
      'a@b',
      'Room @ the top',
      'me@',
      'https://shop.example/a?b=c',
      'size=40%20cm',
      '',
    ],
  },
  {
    name: 'hasPaymentCard',
    has: hasPaymentCard,
    found: [
      '4111111111111111',
      '4111 1111 1111 1111',
      '4111-1111-1111-1111',
      'card 5555555555554444 ends',
      '2223003122003222',
      '378282246310005',
      '3782 822463 10005',
      '6011111111111117',
      '30569309025904',
      '3530111333300000',
      '6200000000000005',
      'x4111111111111111',
    ],
    left: [
      '4111111111111112',
      '4006381333931',
      '04006381333931',
      '1234567812345670',
      '9780306406157',
      '19.90',
      '2026112112000012',
      '41111111111111111111',
      '',
    ],
  },
  {
    name: 'hasSecret',
    has: hasSecret,
    found: [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
      'Bearer abcdefghijklmnop',
      ['sk', 'live', 'abcdefghijklmnop'].join('_'),
      ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_'),
      ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
      'token=AIzaSyD-abcdefghijklmnopqrstuvwxyz',
      '-----BEGIN PRIVATE KEY-----',
    ],
    left: ['eyJ', 'bearer of good news', 'risk_taker', 'a skirt', 'SKU-4711', 'Akia', ''],
  },
  {
    name: 'hasPhone',
    has: hasPhone,
    found: [
      '+4930901820',
      '+49 30 901820',
      '+49 (0)30 901820',
      '+1 202-555-0143',
      '+1 (202) 555-0143',
      '(202) 555-0143',
      '(030) 901820',
      '030 901820',
      '030/901820',
      '0171 39200 70',
      '0049 30 901820',
      'tel:+493090182000',
      'call +49 30 901820 now',
      'call +49 30 901820, now',
      'Call +49 30 901820.',
      '202-555-0143',
      '%2B4930901820',
    ],
    left: [
      '4006381333931',
      '123456789',
      '0815',
      '19.90',
      '0.99',
      '2026-11-21',
      '2026-11-21T12:00:00Z',
      '+10 %',
      'A+2 pack',
      '100 x 200 cm',
      '',
    ],
  },
];

for (const { name, has, found, left } of DETECTORS) {
  describe(name, () => {
    for (const text of found) {
      it(`finds "${text}"`, () => {
        assert.equal(has(text), true);
      });
    }

    for (const text of left) {
      it(`leaves "${text}"`, () => {
        assert.equal(has(text), false);
      });
    }
  });
}
