/** Order numbers in the shapes of many shop systems, and coupon codes. */
import { luhnNumber } from './codes.mjs';
import { pad } from '../national/checks.mjs';
import { times } from '../half.mjs';

/** @typedef {import('../half.mjs').Half} Half */

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A day of the last three years; shops number their orders by it. @param {Half} half */
const day = (half) => ({
  yyyy: String(half.int(2024, 2026)),
  mm: pad(half.int(1, 12), 2),
  dd: pad(half.int(1, 28), 2),
});

/** @type {readonly (readonly [form: string, make: (half: Half) => string])[]} */
const SHAPES = [
  ['shopify', (half) => `#${half.int(1001, 99_999)}`],
  ['shopify-id', (half) => `${half.pick([4, 5, 6])}${half.digits(12)}`],
  ['woocommerce', (half) => String(half.int(100, 999_999))],
  ['magento', (half) => pad(half.int(1, 99_999), 9)],
  ['magento-store', (half) => `${half.int(1, 9)}${pad(half.int(1, 99_999), 8)}`],
  ['prestashop', (half) => half.chars(9, UPPER)],
  ['shopware', (half) => String(half.int(10_000, 99_999))],
  ['salesforce', (half) => pad(half.int(1, 99_999_999), 8)],
  ['marketplace-a', (half) => `${half.int(100, 999)}-${half.digits(7)}-${half.digits(7)}`],
  ['marketplace-e', (half) => `${pad(half.int(1, 29), 2)}-${half.digits(5)}-${half.digits(5)}`],
  ['marketplace-x', (half) => `8${half.digits(15)}`],
  ['year-number', (half) => `${day(half).yyyy}-${pad(half.int(1, 99_999), 5)}`],
  ['ord-year', (half) => `ORD-${day(half).yyyy}-${pad(half.int(1, 99_999), 6)}`],
  ['ord-year-deep', (half) => `ORD-${day(half).yyyy}-${half.digits(4)}-${half.digits(4)}`],
  [
    'day-number',
    (half) => `${day(half).yyyy.slice(2)}${day(half).mm}${day(half).dd}-${half.digits(4)}`,
  ],
  ['day-long', (half) => `${day(half).yyyy}${day(half).mm}${day(half).dd}${half.digits(6)}`],
  ['day-dashed', (half) => `${day(half).yyyy}-${day(half).mm}${day(half).dd}-${half.digits(4)}`],
  ['invoice', (half) => `INV/${day(half).yyyy}/${half.digits(5)}`],
  ['german', (half) => `RE-${half.digits(4)}-${half.digits(6)}`],
  ['letters', (half) => `${half.chars(2, UPPER)}${half.digits(8)}`],
  ['letters-ten', (half) => half.chars(10, `${UPPER}23456789`)],
  ['grouped', (half) => `${half.chars(4, UPPER)}-${half.digits(4)}-${half.chars(4, UPPER)}`],
  ['ten', (half) => half.pick([...'1234567890']) + half.digits(9)],
  ['eleven', (half) => half.pick([...'123456789']) + half.digits(10)],
  ['twelve', (half) => half.pick([...'123456789']) + half.digits(11)],
  ['fifteen', (half) => `${half.pick(['7', '8', '9'])}${half.digits(14)}`],
  ['luhn-nine', (half) => luhnNumber(half, 9)],
  ['luhn-twelve', (half) => luhnNumber(half, 12)],
  ['snowflake', (half) => `17${half.digits(17)}`],
  ['paypal', (half) => half.chars(17, `${UPPER}0123456789`)],
  ['stripe', (half) => `pi_${half.chars(24, `${UPPER}${UPPER.toLowerCase()}0123456789`)}`],
  ['in-text', (half) => `Order ${half.int(100_000, 9_999_999)}`],
  ['web', (half) => `web-${half.digits(5)}-${half.digits(2)}`],
  ['tracking', (half) => `1Z${half.chars(6, `${UPPER}0123456789`)}${half.digits(10)}`],
];

const WORDS = [
  'SUMMER',
  'WELCOME',
  'SAVE',
  'FREESHIP',
  'BLACKFRIDAY',
  'SOMMER',
  'NAVIDAD',
  'PROMO',
  'VIP',
  'HELLO',
  'RENTREE',
  'HERBST',
];

/** @param {Half} half */
export const orders = (half) => [
  ...half.of('harmless', 'orders', SHAPES).flatMap(([form, make]) =>
    times(25, () => ({
      kind: 'order-number',
      form,
      value: make(half),
      key: half.pick(['order_id', 'transaction_id', 'order_id', 'content_ids']),
    })),
  ),
  ...times(200, (index) => {
    const word = half.pick(half.of('harmless', 'couponWords', WORDS));
    const forms = [
      word + half.int(5, 50),
      `${word}-${half.chars(6, `${UPPER}23456789`)}`,
      half.chars(8, `${UPPER}23456789`),
      `${word.toLowerCase()}_${half.int(2024, 2027)}`,
      `${half.int(5, 70)}OFF`,
      `${half.chars(4, UPPER)}-${half.chars(4, UPPER)}-${half.chars(4, UPPER)}`,
      ...half.of('harmless', 'coupons', []).map((make) => make(half, word)),
    ];
    return {
      kind: 'coupon',
      form: 'plain',
      value: forms[index % forms.length] ?? '',
      key: 'coupon',
    };
  }),
];
