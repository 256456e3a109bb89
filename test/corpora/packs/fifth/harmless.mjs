/** Pack five: travel, tickets, baby goods, kitchens, music, stationery; how they are numbered, and pages that show them. */
import { texts } from '../lists.mjs';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  ['isrc', (half) => `US${half.chars(3, UPPER)}26${half.digits(5)}`],
  ['catalogue', (half) => `CAT.${half.digits(4)}-${half.digits(2)}`],
  ['pack', (half) => `${half.digits(6)}-PK${half.int(2, 24)}`],
  ['three-parts', (half) => `${half.chars(3, UPPER)}/${half.digits(4)}/${half.chars(2, UPPER)}`],
  ['plain-seven', (half) => `${half.int(1, 9)}${half.digits(6)}`],
  ['versioned', (half) => `${half.chars(4, UPPER)}${half.digits(3)}V${half.int(1, 5)}`],
  ['hash', (half) => `#${half.digits(5)}`],
  ['group', (half) => `${half.int(10, 99)}.${half.digits(4)}.${half.digits(4)}`],
  ['amp', (half) => `${half.digits(4)}&${half.digits(2)}`],
];
/** @type {readonly Shape[]} */
export const models = [
  ['pram', (half) => `Buggy ${half.int(6, 22)} kg, ${half.int(0, 4)}+`],
  ['knife', (half) => `Santoku ${half.int(12, 21)} cm, ${half.int(15, 67)} layers`],
  ['piano', (half) => `P-${half.int(45, 525)} ${half.int(61, 88)} keys`],
  ['pen', (half) => `Fineliner 0.${half.int(1, 9)} mm, set of ${half.int(4, 48)}`],
  [
    'flight',
    (half) =>
      `${half.pick(['BER', 'OSL', 'ATH'])}–${half.pick(['JFK', 'NRT', 'CPT'])} ${half.int(1, 28)} Dec, ${half.int(1, 2)} stop`,
  ],
  [
    'cruise',
    (half) => `${half.int(5, 21)} nights, deck ${half.int(3, 14)}, cabin ${half.int(1000, 9999)}`,
  ],
];
/** @type {readonly Shape[]} */
export const orders = [
  ['long-letters', (half) => `${half.chars(5, UPPER)}-${half.digits(5)}`],
  ['seven-seven', (half) => `${half.int(1_000_000, 9_999_999)}-${half.int(1_000_000, 9_999_999)}`],
  ['month-year', (half) => `${half.int(10, 12)}26/${half.digits(4)}`],
  ['web', (half) => `W${half.digits(4)}-${half.digits(6)}`],
  ['nine', (half) => `${half.int(1, 9)}${half.digits(8)}`],
  ['lower', (half) => half.chars(12, '0123456789abcdefghijkmnpqrstuvwxyz')],
  ['seventeen', (half) => `2026${half.int(10, 12)}${half.int(10, 28)}${half.digits(9)}`],
  ['colon', (half) => `eu:${half.digits(8)}`],
  ['spanish', (half) => `Pedido n.º ${half.int(10_000, 999_999)}`],
];
export const couponWords = ['PRIMAVERA', 'JUL', 'RYANVIP', 'BEBE', 'MUSIK', 'REISE'];
/** @type {((half: Half, word: string) => string)[]} */
export const coupons = [
  (half, word) => `${word}+${half.int(5, 50)}`,
  (half) => `${half.digits(4)}-${half.chars(4, UPPER)}-${half.digits(4)}`,
];
/** @type {readonly Shape[]} */
export const ids = [
  ['flake', (half) => `${half.int(10, 99)}${half.digits(15)}`],
  ['pair', (half) => `${half.chars(8, 'abcdef0123456789')}:${half.chars(8, 'abcdef0123456789')}`],
  ['upper-hex', (half) => half.chars(24, 'ABCDEF0123456789')],
];
/** @param {Half} half @param {number} value */
export const prices = (half, value) => [
  value.toLocaleString('da-DK', { style: 'currency', currency: 'DKK' }),
  value.toLocaleString('ko-KR', { style: 'currency', currency: 'KRW' }),
  `p.P. ab ${Math.round(value)} €`,
  `${value.toFixed(2)} + ${half.int(1, 9)}.90`,
  `ca. ${Math.round(value)},–`,
];
/** @param {Half} half */
export const sizes = (half) => [
  `${half.int(0, 24)}–${half.int(25, 48)} months`,
  `${half.int(1, 9)}.${half.int(0, 9)} L / ${half.int(1, 20)} cups`,
  `DIN A${half.int(0, 8)}`,
  `Gr. ${half.int(50, 98)}/${half.int(104, 176)}`,
  `${half.int(1, 500)} kcal / ${half.int(1, 100)} g`,
];
/** @param {Half} half @param {Date} date */
export const moments = (half, date) => {
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  return [
    `${dd}.${mm}.–${half.int(10, 28)}.${mm}.${yyyy}`,
    `${yyyy}.${mm}.${dd} ${half.int(10, 23)}h`,
    `${dd}-${mm}-${yyyy.slice(2)}`,
    date.toLocaleString(half.pick(['sv', 'da', 'nl', 'pl']), { timeZone: 'UTC' }),
  ];
};
/** @param {Half} half */
export const versions = (half) => [
  `${half.int(1, 40)}w${half.int(10, 52)}a`,
  `Firefox/${half.int(90, 150)}.0`,
  `Safari ${half.int(14, 27)}.${half.int(0, 6)}.${half.int(1, 9)}`,
];

export const goods = texts(`
  Kinderwagen Dreirad, grau | Babybody Gr. 62 2er | Kochmesser 20 cm | Digitalpiano 88 Tasten | Notizbuch A5 kariert | Städtereise Porto, 3 Nächte | Poussette 3 roues | Couteau de chef | Cahier à spirale |
  Cochecito gemelar | Cuchillo jamonero | Passeggino leggero | Coltello da pane | Barnvagn duo | Stekpanna 28 cm | Wózek spacerowy | Patelnia 24 cm | Kočárek sportovní | Pánev 28 | 子供用ベッド | 包丁 三徳 | 유모차 | 婴儿车 | عربة أطفال | Καρότσι μωρού | Коляска прогулочная`);
export const lookAlikes = texts(`
  Baby name plaque, wood | Address stamp, self-inking | Phone stand for prams | Postcards from Porto, 20 | Birth announcement cards, 25 | Passport holder kids | Luggage tag with name field | Door sign “The Millers” |
  Username (poster) | Password log book, A6 | Visa-free travel guide 2027 | Street food cookbook | Zip-up sleepsuit | Cell structure puzzle | Credit notes (album) | IBAN-themed mug | Secret recipe jam | Session bass strings .045`);
export const harmlessKeys =
  `departure_airport arrival_airport fare_class baggage_pieces cabin deck_number nights_total guests_count party_size room_category board
  infant_seat pram_color nappy_size blade_steel pan_diameter key_count pen_tip paper_ruling page_count cover_color stroller_wheels
  item_brand item_variant item_list_index list_id promo_id promo_name creative_slot coupon_value cart_currency cart_items tax_included
  delivery_promise delivery_window stock_location pickup_available eco_rating energy_class care_label washing_temp
  search_filter search_sort result_position banner_slot tab_name panel_title tour_step quiz_result survey_score video_percent`.split(
    /\s+/,
  );
export const terms = [
  'poussette yoyo',
  'kochmesser 20',
  'p-125',
  'porto 3 noches',
  'gr. 62 body',
  'barnvagn',
  'ber jfk 12.12.',
  'santoku 67',
  '유모차',
];
export const titles = [
  '# – jetzt buchen',
  '# | p.P. ab 99 €',
  '# (2er-Pack)',
  '#: Alle 12 Farben',
  'Panier (4)',
  '# » 88 Tasten',
  '# [NEW]',
];
export const shelves = [
  'baby',
  'kueche',
  'reisen',
  'papeterie',
  'musik',
  'kinder',
  'bebe',
  'voyage',
  'fly',
  'cuisine',
  'merkliste',
];
export const campaignWords = [
  'babywoche',
  'frueh-buchen',
  'vol-direct',
  'tasten',
  'retarget30',
  'pmax-all',
  'dg_video',
];
/** @type {((half: Half, word: string) => string)[]} */
export const campaigns = [
  (half, word) => `${word}^${half.int(1, 9)}`,
  (half, word) => `${word}__${half.digits(12)}`,
  (half, word) => `${word} ${half.int(1, 12)}/26`,
];
/** @type {((half: Half, slug: string, shelf: string) => string)[]} */
export const paths = [
  (half, slug) => `/${slug}/dp-${half.digits(9)}`,
  (half, _, shelf) => `/${shelf}/a/b/c/?v=grid&n=${half.int(12, 96)}`,
  (half) =>
    `/flights/ber-jfk/2026-12-${half.int(10, 28)}/2027-01-${half.int(10, 28)}?cabin=eco&adults=${half.int(1, 5)}`,
  (half, slug) => `/img/${half.digits(3)}/${half.digits(3)}/${slug}.avif`,
];
/** @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
export const wraps = [
  ['in yaml', (value) => `item:\n  title: ${value}\n  qty: 1`],
  ['in json-spaced', (value) => `{ "item_name" : ${JSON.stringify(value)} , "price" : 9.5 }`],
  ['in array-param', (value) => `item[]=${encodeURIComponent(value)}&item[]=b`],
];
