/** Every kind of thing that a detector finds, and what looks like it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import type { LeakKind } from '../../../src/minimize/find-leak.ts';

interface Kind {
  readonly kind: LeakKind;
  readonly found: readonly string[];
  readonly left: readonly string[];
}

// numbers that issuers and states publish as examples; telephone numbers that are reserved for examples
const KINDS: readonly Kind[] = [
  {
    kind: 'email',
    found: [
      'jane@shop.example',
      'Jane.Doe+tag@mail.shop.example',
      'jane%40shop.example',
      'jane%2540shop.example',
      'to: jane@shop.example, please',
      '<jane@shop.example>',
      'mailto:jane@shop.example?subject=x',
      'jörg@bücher.example',
      'o’neil@shop.example',
      'jane_doe-1@shop.co.uk',
      '"jane@shop.example"',
      'jane＠shop.example',
      '用户@例子.测试',
      'jane at shop dot example',
      'jane(at)shop.example',
      'jane [at] shop [dot] example',
      'jane.doe at shop.example',
      'jane&#64;shop.example',
      'jane@shop(dot)example',
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
      'logo@2x.png',
      'Sale at Zara.com',
      'Mugs at Kiln.example',
      'Mug @ Kiln.example',
      '',
    ],
  },
  {
    kind: 'payment-card',
    found: [
      '4111111111111111',
      '4111 1111 1111 1111',
      '4111-1111-1111-1111',
      'card 5555555555554444 ends',
      'card.5555555555554444',
      '2223003122003222',
      '378282246310005',
      '3782 822463 10005',
      '6011111111111117',
      '30569309025904',
      '3530111333300000',
      '6200000000000005',
      'x4111111111111111',
      '45 4111 1111 1111 1111',
    ],
    left: [
      '2.5866666666666664',
      '1.4111111111111111',
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
    kind: 'secret',
    found: [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
      'Bearer abcdefghijklmnop',
      ['sk', 'live', 'abcdefghijklmnop'].join('_'),
      ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_'),
      ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
      'token=AIzaSyD-abcdefghijklmnopqrstuvwxyz',
      '-----BEGIN PRIVATE KEY-----',
      'x7Gk2Lm9Qp4Rt6Vw8Yz1Ab3Cd5Ef0Hj2',
      ['glpat', 'abcdefghij0123456789'].join('-'),
    ],
    left: [
      'eyJ',
      'bearer of good news',
      'risk_taker',
      'a skirt',
      'SKU-4711',
      'Akia',
      'Nike-Air-Max-270-React-SE-Mens-Shoe-Black',
      'TWFnIG9mIGJsdWUgbXVncywgaGFuZG1hZGUgaW4gS2lsbg==',
      '',
    ],
  },
  {
    kind: 'phone',
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
      '01 23 45 67 89',
      '01.23.45.67.89',
      '/call/0171 3920070',
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
      '01.02.2026',
      '01/02/2026 - 03/04/2026',
      '042.816.39',
      '4 015910 950709',
      '978-0-306-40615-7',
      '302-1234567-1234567',
      '',
    ],
  },
  {
    kind: 'iban',
    found: [
      'DE89370400440532013000',
      'GB29 NWBK 6016 1331 9268 19',
      'pay FR14 2004 1010 0505 0001 3M02 606 today',
      'NO9386011117947',
    ],
    left: ['DE89370400440532013001', 'GB29', 'AB12CDEF34567890123', ''],
  },
  {
    kind: 'national-id',
    found: [
      '219-09-9998',
      'QQ 12 34 56 C'.replace('QQ', 'AB'),
      'Steuer-ID 86095742719',
      '86 095 742 719',
      '44051401359',
      '12345678Z',
      'X1234567L',
      '2 55 08 14 168 025 38',
      'RSSMRA85T10A562S',
      '111.444.777-35',
      '2341 2341 2346',
      '756.9217.0769.85',
      '811218-9876',
      '131052-308T',
      '85.07.30-033.28',
      '736028/5163',
      '11010519491231002X',
      'TFN: 130-692-544',
      '30.686.957-4',
    ],
    left: [
      // a row with a single check digit and nothing else is an order number
      '86095742719',
      '130-692-544',
      // groups of four that go on are no Aadhaar; nobody is born in month 13 or in 2040
      '2341 2341 2346 1111',
      '44131401359',
      '40251401358',
      '900-12-3456',
      '12345678A',
      '12345678901',
      '2026-11-22',
      'ORD-2026-000123',
      '260115-0042',
      '2341 2341 2345',
      'AB1234567',
      '978-0-306-40615-7',
      '',
    ],
  },
  {
    kind: 'ip',
    found: [
      '192.168.0.17',
      'from 8.8.4.40.',
      '2001:db8::8a2e:370:7334',
      '::1:2:3',
      'fe80:0:0:0:204:61ff:fe9d:f156',
    ],
    left: [
      '1.2.3.4',
      'v10.12.13.14',
      'version 10.15.7.2',
      '10.0.19045.1',
      '12:34:56',
      'Face::Add',
      '256.1.1.10',
      '',
    ],
  },
  {
    kind: 'mac',
    found: ['00:1b:44:11:3a:b7', '00-1B-44-11-3A-B7', '001b.4411.3ab7'],
    left: ['12-34-56-78-90-12', '1234.5678.9012', '12:34:56', ''],
  },
  {
    kind: 'coordinates',
    found: [
      '52.5200, 13.4050',
      'geo:52.52001,13.40498',
      '-33.86882 151.20930',
      `52°31'12"N 13°24'18"E`,
    ],
    left: ['52.52, 13.40', '19.9000', '1234.5678,9876.5432', '19.90,20.90', ''],
  },
  {
    kind: 'hash',
    found: [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      `a/${'ab'.repeat(64)}/b`,
    ],
    left: ['d41d8cd98f00b204e9800998ecf8427e', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', ''],
  },
];

for (const { kind, found, left } of KINDS) {
  describe(`findLeak, of kind ${kind}`, () => {
    for (const text of found) {
      it(`finds "${text}"`, () => {
        assert.equal(findLeak(text), kind);
      });
    }

    for (const text of left) {
      it(`leaves "${text}"`, () => {
        assert.equal(findLeak(text), undefined);
      });
    }
  });
}
