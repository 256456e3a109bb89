/** Pack two: furniture, groceries, tyres, medicines, spare parts, books, flights, wine, fabrics; how they are numbered, and pages that show them. */

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  [
    'part-vw',
    (half) =>
      `${half.digits(1)}${half.chars(1, UPPER)}${half.digits(1)} ${half.digits(3)} ${half.digits(3)} ${half.chars(2, UPPER)}`,
  ],
  [
    'part-bmw',
    (half) =>
      `${half.digits(2)} ${half.digits(2)} ${half.digits(1)} ${half.digits(3)} ${half.digits(3)}`,
  ],
  [
    'part-mercedes',
    (half) => `A ${half.digits(3)} ${half.digits(3)} ${half.digits(2)} ${half.digits(2)}`,
  ],
  ['part-bosch', (half) => `0 ${half.digits(3)} ${half.digits(3)} ${half.digits(3)}`],
  [
    'part-renault',
    (half) => `${half.pick(['7700', '8200', '8660'])} ${half.digits(3)} ${half.digits(3)}`,
  ],
  ['part-toyota', (half) => `${half.digits(5)}-${half.chars(4, UPPER)}${half.digits(1)}`],
  [
    'part-toyota-digits',
    (half) => `${half.pick([...'456789'])}${half.digits(4)}-${half.digits(5)}`,
  ],
  ['pzn', (half) => `PZN-${half.digits(8)}`],
  ['pzn-bare', (half) => `0${half.digits(7)}`],
  ['cas', (half) => `${half.int(50, 9999)}-${half.digits(2)}-${half.digits(1)}`],
  ['article', (half) => `Art.-Nr. ${half.digits(2)}.${half.digits(3)}.${half.digits(3)}`],
  [
    'gs1',
    (half) =>
      `(01)0${half.digits(13)}(17)26${half.int(10, 12)}${half.int(10, 28)}(10)${half.chars(3, UPPER)}${half.digits(3)}`,
  ],
  ['watch', (half) => `${half.digits(6)}LN-${half.digits(4)}`],
  ['customs', (half) => `HS ${half.digits(4)}.${half.digits(2)}.${half.digits(2)}`],
  ['ral', (half) => `RAL ${half.int(1000, 9023)}`],
  ['sku-size-run', (half) => `${half.digits(7)}.${half.digits(3)}.${half.int(34, 48)}`],
  ['issn', (half) => `ISSN ${half.digits(4)}-${half.digits(4)}`],
  ['plu', (half) => `${half.pick(['4', '94'])}0${half.digits(2)}`],
];
/** @type {readonly Shape[]} */
export const models = [
  [
    'tyre-load',
    (half) =>
      `${half.int(155, 315)}/${half.int(30, 80)}ZR${half.int(13, 22)} (${half.int(70, 120)}${half.pick([...'WVY'])}) XL`,
  ],
  [
    'lens',
    (half) =>
      `${half.int(10, 70)}-${half.int(85, 300)}mm f/${half.int(2, 5)}.${half.digits(1)}L II`,
  ],
  ['screw', (half) => `M${half.int(3, 16)}×${half.int(10, 90)} DIN ${half.int(84, 7991)}`],
  [
    'wine',
    (half) =>
      `${half.pick(['Riesling Kabinett', 'Château Beauséjour', 'Rioja Reserva', 'Tokaji Aszú'])} ${half.int(1990, 2024)}, 0,75 l`,
  ],
  [
    'medicine',
    (half) =>
      `${half.pick(['Ibuprofen', 'Loratadin', 'Paracetamol'])} ${half.int(2, 8)}00 mg, ${half.int(10, 100)} Tabletten N${half.int(1, 3)}`,
  ],
  [
    'flight',
    (half) =>
      `${half.chars(2, UPPER)} ${half.int(100, 9999)} ${half.chars(3, UPPER)}-${half.chars(3, UPPER)} ${half.int(10, 28)}${half.pick(['JUN', 'DEC'])}`,
  ],
  [
    'engine',
    (half) =>
      `${half.int(1, 4)}.${half.digits(1)} TDI ${half.int(60, 300)} PS ${half.int(2004, 2014)}-${half.int(2015, 2026)}`,
  ],
];
/** @type {readonly Shape[]} */
export const orders = [
  ['so', (half) => `SO${half.digits(7)}`],
  ['sap', (half) => `45${half.digits(8)}`],
  ['po', (half) => `PO-45${half.digits(8)}`],
  ['delivery', (half) => `00800${half.digits(5)}`],
  ['solidus', (half) => `R${half.digits(9)}`],
  ['country', (half) => `#DE-${half.int(1000, 99_999)}`],
  ['slashes', (half) => `EU/${half.int(20, 26)}/${half.digits(6)}`],
  ['dots', (half) => `A-${half.digits(3)}.${half.digits(3)}.${half.digits(3)}`],
  ['week', (half) => `2026W${half.int(10, 52)}-${half.digits(4)}`],
  ['suffix', (half) => `${half.int(10_000, 99_999)}-${half.int(1, 9)}`],
  ['parcel', (half) => `0034043416${half.digits(10)}`],
  ['parcel-s10', (half) => `L${half.chars(1, UPPER)}${half.digits(9)}DE`],
  ['four-threes', (half) => `T-${half.digits(3)}-${half.digits(3)}-${half.digits(3)}`],
  ['day-slashes', (half) => `2026/${half.int(10, 12)}/${half.int(10, 28)}/${half.digits(4)}`],
  ['polish', (half) => `FA/${half.int(1, 999)}/${half.int(10, 12)}/2026`],
  ['czech', (half) => `č. 2026${half.digits(6)}`],
  [
    'day-letters',
    (half) =>
      `B-2026${half.int(10, 12)}${half.int(10, 28)}-${half.chars(2, UPPER)}${half.digits(2)}`,
  ],
  ['charge', (half) => `ch_3${half.chars(23, `${UPPER}abcdefghijk0123456789`)}`],
  ['locator', (half) => half.chars(6, `${UPPER}23456789`)],
  ['ticket', (half) => `220-${half.digits(10)}`],
];
export const couponWords = [
  'TAKK',
  'ALE',
  'AKCE',
  'INDIRIM',
  'SLEVA',
  'REDUCERE',
  'SALG',
  'MATSURI',
];
/** @type {((half: Half, word: string) => string)[]} */
export const coupons = [
  (half, word) => `${word}-2026-${half.chars(3, UPPER)}`,
  (half, word) => `GIFT${half.int(10, 90)}${word}`,
  (half) => `${half.chars(4, `${UPPER}23456789`)}-${half.chars(4, `${UPPER}23456789`)}`,
  (half, word) => `${half.int(5, 50)}%${word}`,
];
/** @type {readonly Shape[]} */
export const ids = [
  [
    'ksuid',
    (half) =>
      `2${half.chars(26, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')}`,
  ],
  ['xid', (half) => `c${half.chars(19, '0123456789abcdefghijklmnopqrstuv')}`],
  ['sqids', (half) => half.chars(10, 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789')],
  ['base64-gid', (half) => Buffer.from(`Product:${half.digits(6)}`).toString('base64')],
  ['urn', (half) => `urn:shop:item:${half.digits(9)}`],
  [
    'time-base36',
    (half) =>
      `${half.int(1_760_000_000_000, 1_795_000_000_000).toString(36)}-${half.chars(6, 'abcdefghij0123456789')}`,
  ],
];
/** @param {Half} half @param {number} value */
export const prices = (half, value) => [
  value.toLocaleString('nb-NO', { style: 'currency', currency: 'NOK' }),
  value.toLocaleString('cs-CZ', { style: 'currency', currency: 'CZK' }),
  value.toLocaleString('tr-TR', { style: 'currency', currency: 'TRY' }),
  value.toLocaleString('vi-VN', { style: 'currency', currency: 'VND' }),
  `kr ${Math.round(value)},-`,
  `${value.toFixed(2).replace('.', ',')} Kč`,
  `Rp ${Math.round(value * 1000).toLocaleString('de-DE')}`,
  `${Math.round(value)} грн`,
  `${value.toFixed(3)} KWD`,
  `ab ${Math.round(value)} bis ${Math.round(value) + 50} Euro`,
  `save ${value.toFixed(2)} (${half.int(5, 60)} %)`,
];
/** @param {Half} half */
export const sizes = (half) => {
  const [a, b, c] = [half.int(1, 300), half.int(1, 300), half.int(1, 120)];
  return [
    `${a} × ${b} × ${c} cm (B/T/H)`,
    `${half.int(2, 24)} × ${half.int(20, 75)} cl`,
    `${c} m², ${a} g/m²`,
    `∅ ${a} mm`,
    `${half.int(1, 9)} × ${half.int(10, 50)} Stk`,
    `${half.int(40, 60)}□${half.int(14, 24)} ${half.int(130, 150)}`,
    `E27 ${half.int(2, 20)},5 W ${half.int(2700, 6500)} K`,
    `-${half.int(0, 9)}.25 8.6 14.2`,
    `1920×1080@${half.int(50, 144)}Hz`,
    `EU ${half.int(35, 48)} / UK ${half.int(3, 13)} / US ${half.int(4, 14)}`,
    `CR20${half.int(16, 32)} 3V`,
    `str. ${half.int(34, 46)}`,
  ];
};
/** @param {Half} half @param {Date} date */
export const moments = (half, date) => {
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  return [
    `${yyyy}-${mm}-${dd}/${yyyy}-${mm}-${half.int(10, 28)}`,
    `${dd}.${mm}. kl. 10.15`,
    `P${half.int(1, 30)}DT${half.int(1, 23)}H`,
    `${yyyy}-W${half.int(10, 52)}-${half.int(1, 7)}`,
    `${yyyy}.${mm}.${dd}. 10:15`,
    `${Number(dd)}. ${Number(mm)}. ${yyyy}`,
    date.toLocaleDateString(half.pick(['fi', 'hu', 'cs', 'tr', 'vi', 'uk']), { dateStyle: 'long' }),
    `${yyyy}${mm}${dd}101500`,
  ];
};
/** @param {Half} half */
export const versions = (half) => [
  `r${half.int(1000, 99_999)}`,
  `2026.${half.int(1, 12)}.${half.int(1, 28)}+${half.chars(7, 'abcdef0123456789')}`,
  `API 2026-${half.int(10, 12)}`,
  `Android ${half.int(9, 16)}; SDK ${half.int(28, 36)}`,
];

export const terms = [
  'hjørnesofa',
  'talvisaappaat',
  'téli gumi 205/55',
  'jídelní stůl',
  'масло 5w30',
  'ελαιόλαδο',
  'kışlık bot',
  'bàn phím cơ',
  'kemeja batik',
  '抹茶',
  'ibuprofen 400',
  'bremsscheiben golf 7',
  '978 3 518 12345 6',
  'oem 1k0615301aa',
  'billy regal weiß 80',
];
export const titles = [
  '# – Kjøp hos Kvist.example',
  '# | Osta netistä',
  '# - Vásárlás | 24 óra',
  '# – nákup | od 499 Kč',
  '# | Αγορά',
  '# - %30 indirim',
  'Kassa (3)',
  '【送料無料】#',
  '# ✓ 30 Tage ✓ Gratis',
  'Ostoskori: 2 tuotetta',
];
export const shelves = [
  'mobler',
  'ruoka',
  'cipok',
  'knihy',
  'carti',
  'ayakkabi',
  'sofa',
  'tires-wheels',
  'winter-2026',
  'b',
  'amp',
  'mina-sidor',
  'ostoskori',
  'penztar',
  'objednavka',
  'uye-girisi',
];
export const campaignWords = [
  'vinter',
  'talvi',
  'tel',
  'zima',
  'yilbasi',
  'ramadan',
  'tet',
  'golden-week',
  'dpa',
  'advantage_plus',
  'abandoned_cart',
];
/** @type {((half: Half, word: string) => string)[]} */
export const campaigns = [
  (half, word) => `${half.int(100, 999)}-${word}-${half.chars(2, UPPER)}-CPC`,
  (half, word) => `[${half.chars(2, UPPER)}] ${word} // ${half.int(1, 30)}d // excl. buyers`,
  (half, word) => `${word}|adset:${half.digits(17)}`,
  (half, word) => `${word}_${half.int(10, 12)}.${half.int(10, 28)}.2026`,
  (half) => `gads_${half.digits(10)}_${half.digits(12)}`,
];
/** @type {((half: Half, slug: string, shelf: string) => string)[]} */
export const paths = [
  (half, slug, shelf) => `/#/${shelf}/${slug}?color=blue&size=${half.int(34, 48)}`,
  (half, slug, shelf) =>
    `/${shelf}?filter[color]=blue&filter[size][]=${half.int(34, 48)}&sort=price-asc&page=${half.int(1, 9)}`,
  (half, slug, shelf) => `/${shelf};color=blue;size=${half.int(34, 48)}/${slug}`,
  (half, slug) => `/amp/p/${half.digits(8)}/${slug}`,
  (half) =>
    `/s?k=blue+mug&rh=n%3A${half.digits(9)}%2Cp_36%3A${half.int(10, 90)}00-${half.int(91, 199)}00`,
  (half, slug) => `/img/${slug}.jpg?w=600&auto=format&s=${half.chars(32, 'abcdef0123456789')}`,
  (half, slug) => `/${slug}.aspx?id=${half.digits(5)}&cat=${half.digits(3)}`,
  (half, slug) => `/${slug}~p${half.digits(7)}#reviews`,
  (half, slug, shelf) => `/${shelf}/?price=${half.int(1, 50)}.00-${half.int(51, 999)}.00&p=2`,
];
/** @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
export const wraps = [
  [
    'in hash-route',
    (value) => `https://shop.example/app#/search?search_string=${encodeURIComponent(value)}`,
  ],
  ['in cookie', (value) => `theme=dark; last_product=${encodeURIComponent(value)}; cart=3`],
  ['in csv', (value) => `1,SKU-1,"${value}",3`],
  [
    'in json-string',
    (value) => JSON.stringify(JSON.stringify({ items: [{ name: value, price: 9.5 }] })),
  ],
];
