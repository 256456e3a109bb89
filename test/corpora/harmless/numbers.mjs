/** Numbers with a meaning of their own: prices, times, sizes, versions, measures. */
import { pad } from '../national/checks.mjs';
import { times } from '../half.mjs';

/** @typedef {import('../half.mjs').Half} Half */

const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'JPY',
  'CHF',
  'PLN',
  'SEK',
  'INR',
  'BRL',
  'KRW',
  'AED',
  'THB',
];
const LOCALES = [
  'de-DE',
  'en-US',
  'fr-FR',
  'pt-BR',
  'ja-JP',
  'en-IN',
  'pl-PL',
  'de-CH',
  'ar-EG',
  'hi-IN',
  'sv-SE',
  'es-ES',
  'th-TH',
  'he-IL',
];

/** @param {Half} half */
const amount = (half) => Math.round(10 ** (half.random() * 7) * 100) / 100;

/** @param {Half} half @param {number} index */
function price(half, index) {
  const value = amount(half);
  const locale = half.pick(LOCALES);
  const currency = half.pick(CURRENCIES);
  const forms = [
    value.toLocaleString(locale, { style: 'currency', currency }),
    value.toLocaleString(locale, { minimumFractionDigits: 2 }),
    value.toFixed(2),
    `${value.toFixed(2)} ${currency}`,
    `${currency} ${value.toLocaleString('de-DE')}`,
    String(Math.round(value)),
    String(Math.round(value * 100)),
    `ab ${Math.round(value)},- €`,
    `${Math.round(value)}.- CHF`,
    `${value.toFixed(2)}-${(value * 2).toFixed(2)}`,
    `${Math.round(value).toLocaleString('fr-FR')} Ft`,
    String(value / 3),
    `2 for ${value.toFixed(2)}`,
    `-${half.int(5, 70)}%`,
    ...half.of('harmless', 'prices', []).flatMap((make) => make(half, value)),
  ];
  return forms[index % forms.length] ?? '';
}

/** @param {Half} half @param {number} index */
function time(half, index) {
  const ms = half.int(1_700_000_000_000, 1_795_000_000_000);
  const date = new Date(ms);
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  const forms = [
    String(Math.floor(ms / 1000)),
    String(ms),
    date.toISOString(),
    date.toUTCString(),
    `${yyyy}-${mm}-${dd}`,
    `${dd}.${mm}.${yyyy}`,
    `${mm}/${dd}/${yyyy}`,
    `${yyyy}/${mm}/${dd} 10:15:00`,
    `${yyyy}${mm}${dd}T101500Z`,
    yyyy + mm + dd,
    `${yyyy}-${mm}-${dd}T10:15:00+02:00`,
    `${yyyy}-${mm}-${dd} 10:15`,
    `${ms}000`,
    (ms / 1000).toFixed(3),
    `${pad(half.int(0, 23), 2)}:${pad(half.int(0, 59), 2)}:00`,
    `${dd}-${mm}-${yyyy}`,
    date.toLocaleDateString(half.pick(['en', 'de', 'fr', 'ja', 'es']), { dateStyle: 'long' }),
    `${dd} ${mm} ${yyyy}`,
    ...half.of('harmless', 'moments', []).flatMap((make) => make(half, date)),
  ];
  return forms[index % forms.length] ?? '';
}

/** @param {Half} half @param {number} index */
function size(half, index) {
  const [a, b, c] = [half.int(1, 300), half.int(1, 300), half.int(1, 120)];
  const forms = [
    half.pick(['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', 'One size', 'S/M']),
    `${a}x${b} cm`,
    `${a} x ${b} x ${c} mm`,
    `W${half.int(26, 40)}/L${half.int(28, 36)}`,
    `EU ${half.int(35, 48)}`,
    `US ${half.int(4, 13)}.5`,
    `${half.int(34, 50)} 2/3`,
    `${a},5 l`,
    `${c} kg`,
    `${half.int(100, 999)} g`,
    `${half.int(1, 5)}.${half.digits(1)} oz`,
    `${a}ml`,
    `${half.int(11, 77)}"`,
    `${a}–${a + 10} cm`,
    `34 36 38 40 42`,
    `${half.int(60, 110)}${half.pick([...'ABCDEF'])}`,
    `${half.int(50, 176)}/${half.int(56, 182)}`,
    `${half.int(1, 64)} GB`,
    `${a}.${half.digits(2)} × ${b}.${half.digits(2)} in`,
    `${half.int(3000, 8000)} K, ${half.int(200, 2000)} lm`,
    `${half.int(90, 200)} × ${half.int(200, 220)}`,
    ...half.of('harmless', 'sizes', []).flatMap((make) => make(half)),
  ];
  return forms[index % forms.length] ?? '';
}

/** @param {Half} half @param {number} index */
function version(half, index) {
  const [a, b, c] = [half.int(0, 20), half.int(0, 40), half.int(0, 99)];
  const forms = [
    `${a}.${b}`,
    `${a}.${b}.${c}`,
    `v${a}.${b}.${c}`,
    `${a}.${b}.${c}-beta.${half.int(1, 9)}`,
    `${100 + a}.0.${half.int(5000, 7999)}.${half.int(30, 220)}`,
    `iOS ${a}.${b}`,
    `${half.int(2020, 2026)}.${half.int(1, 12)}`,
    `build ${half.int(1000, 99_999)}`,
    ...half.of('harmless', 'versions', []).flatMap((make) => make(half)),
  ];
  return forms[index % forms.length] ?? '';
}

/** @param {Half} half */
export const numbers = (half) => [
  ...times(500, (index) => ({
    kind: 'price',
    form: 'plain',
    value: price(half, index),
    key: half.pick(['value', 'price', 'item_price', 'description']),
  })),
  ...times(500, (index) => ({
    kind: 'time',
    form: 'plain',
    value: time(half, index),
    key: half.pick(['event_time', 'timestamp', 'start_date', 'delivery_date']),
  })),
  ...times(420, (index) => ({
    kind: 'size',
    form: 'plain',
    value: size(half, index),
    key: half.pick(['size', 'item_variant', 'dimensions', 'content_name']),
  })),
  ...times(240, (index) => ({
    kind: 'version',
    form: 'plain',
    value: version(half, index),
    key: half.pick(['app_version', 'version', 'content_name']),
  })),
];
