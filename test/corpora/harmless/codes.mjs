/** Codes of goods: SKUs, EAN, GTIN, ISBN, model numbers, ids that shop systems give to products. */
import { gs1Digit, luhnDigit, pad } from '../national/checks.mjs';
import { times } from '../half.mjs';

/** @typedef {import('../half.mjs').Half} Half */

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @param {string} digits */
const withGs1 = (digits) => digits + gs1Digit(digits);

/** ISBN-10, as books before 2007 have it. @param {Half} half */
function isbn10(half) {
  const digits = half.pick(['0', '3', '2', '88']) + half.digits(8);
  const body = digits.slice(0, 9);
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return body + (check === 10 ? 'X' : check);
}

/** @type {readonly (readonly [form: string, make: (half: Half) => string])[]} */
const SKUS = [
  ['sku-dashed', (half) => `SKU-${half.digits(half.int(1, 8))}`],
  ['sku-letters', (half) => `${half.chars(2, UPPER)}-${half.digits(3)}`],
  [
    'sku-long',
    (half) =>
      `${half.chars(3, UPPER)}-${half.chars(3, UPPER)}-${half.pick(['S', 'M', 'L', 'XL', '42'])}-${half.digits(4)}`,
  ],
  ['sku-dotted', (half) => `${half.digits(3)}.${half.digits(3)}.${half.digits(2)}`],
  [
    'sku-underscore',
    (half) =>
      `${half.chars(4, UPPER.toLowerCase())}_${half.digits(6)}_${half.pick(['blk', 'wht', 'red'])}`,
  ],
  ['sku-bare', (half) => half.pick([...'123456789']) + half.digits(half.int(3, 9))],
  ['sku-zero', (half) => `0${half.digits(half.int(4, 9))}`],
  [
    'sku-mixed',
    (half) =>
      `${half.chars(1, UPPER)}${half.digits(2)}${half.chars(2, UPPER)}${half.digits(3)}${half.chars(1, UPPER)}`,
  ],
  ['sku-asin', (half) => `B0${half.chars(8, `${UPPER}0123456789`)}`],
  ['sku-slash', (half) => `${half.digits(4)}/${half.digits(3)}/${half.digits(3)}`],
  ['sku-style-colour', (half) => `${half.chars(2, UPPER)}${half.digits(4)}-${half.digits(3)}`],
  ['sku-spaced', (half) => `${half.digits(2)} ${half.digits(4)}`],
  [
    'shopify',
    (half) =>
      `shopify_${half.pick(['US', 'DE', 'GB', 'FR'])}_${half.pick(['7', '8', '9'])}${half.digits(12)}_4${half.digits(13)}`,
  ],
  ['shopify-variant', (half) => `4${half.digits(13)}`],
  ['shopify-product', (half) => `${half.pick(['7', '8', '9'])}${half.digits(12)}`],
  ['shopify-gid', (half) => `gid://shopify/ProductVariant/4${half.digits(13)}`],
  ['woo', (half) => `woo-${half.digits(5)}`],
  ['marketplace', (half) => `100500${half.digits(10)}`],
  ['parent-child', (half) => `${half.digits(6)}:${half.digits(4)}`],
];

/** @type {readonly (readonly [form: string, make: (half: Half) => string])[]} */
const GTINS = [
  ['ean-8', (half) => withGs1(half.digits(7))],
  ['upc-12', (half) => withGs1(half.digits(11))],
  [
    'ean-13',
    (half) =>
      withGs1(
        half.pick(['400', '401', '500', '300', '320', '690', '760', '880', '045', '871']) +
          half.digits(9),
      ),
  ],
  ['gtin-14', (half) => withGs1(half.pick([...'01245678']) + half.digits(12))],
  ['ean-13-spaced', (half) => withGs1(`4${half.digits(11)}`).replace(/^(.)(.{6})/, '$1 $2 ')],
  ['isbn-13', (half) => withGs1(`978${half.digits(9)}`)],
  [
    'isbn-13-dashed',
    (half) => withGs1(`978${half.digits(9)}`).replace(/^(...)(.)(..)(......)/, '$1-$2-$3-$4-'),
  ],
  ['isbn-10', isbn10],
  ['isbn-10-dashed', (half) => isbn10(half).replace(/^(.)(....)(....)/, '$1-$2-$3-')],
  ['imei-like-serial', (half) => `S/N ${half.chars(3, UPPER)}${half.digits(9)}`],
];

/** @type {readonly (readonly [form: string, make: (half: Half) => string])[]} */
const MODELS = [
  [
    'model',
    (half) => `${half.chars(2, UPPER)}-${half.digits(4)}${half.chars(2, 'XMLR')}${half.digits(1)}`,
  ],
  ['model-short', (half) => `${half.chars(1, UPPER)}${half.digits(2)}-${half.digits(3)}`],
  [
    'model-spaced',
    (half) =>
      `${half.pick(['Series', 'Model', 'Type', 'Mk'])} ${half.int(1, 999)} ${half.pick(['Pro', 'Max', 'Plus', 'Mini', 'II'])}`,
  ],
  ['model-slash', (half) => `${half.chars(3, UPPER)}${half.digits(3)}/${half.digits(2)}`],
  [
    'tyre',
    (half) =>
      `${half.int(155, 315)}/${half.int(30, 80)} R${half.int(13, 22)} ${half.int(70, 120)}${half.pick([...'HVWYT'])}`,
  ],
  [
    'aircraft',
    (half) => `Boeing 7${half.digits(1)}7-${half.int(1, 9)}00 1:${half.pick([72, 144, 200, 400])}`,
  ],
  [
    'processor',
    (half) =>
      `${half.pick(['Core i7', 'Ryzen 7', 'Ryzen 9'])}-${half.int(3, 14)}${pad(half.int(0, 999), 3)}${half.pick(['K', 'X', 'HX'])}`,
  ],
];

const KEYS = /** @type {const} */ ({
  sku: 'content_ids',
  gtin: 'content_ids',
  model: 'content_name',
});

/** @param {Half} half */
export function codes(half) {
  /** @param {keyof typeof KEYS} kind @param {typeof SKUS} makers @param {number} count */
  const rows = (kind, makers, count) =>
    makers.flatMap(([form, make]) =>
      times(count, () => ({
        kind,
        form,
        value: make(half),
        key: half.pick([KEYS[kind], 'id', 'item_id', 'product_id']),
      })),
    );
  return [
    ...rows('sku', half.of('harmless', 'skus', SKUS), 40),
    ...rows('gtin', GTINS, 60),
    ...rows('model', half.of('harmless', 'models', MODELS), 60),
  ];
}

/** @param {Half} half @param {number} length */
export const luhnNumber = (half, length) => {
  const digits = half.pick([...'12789']) + half.digits(length - 2);
  return digits + luhnDigit(digits);
};
