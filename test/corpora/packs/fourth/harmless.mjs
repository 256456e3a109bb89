/** Pack four: gardens, boats, photographs, dentists' supplies, hobbies, building, services; how they are numbered, and pages that show them. */
import { texts } from '../lists.mjs';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  ['lego', (half) => `${half.int(10_000, 77_000)}-${half.int(1, 3)}`],
  [
    'nato',
    (half) => `${half.int(1000, 9999)}-${half.digits(2)}-${half.digits(3)}-${half.digits(4)}`,
  ],
  ['filter', (half) => `W ${half.int(610, 950)}/${half.int(1, 90)}`],
  ['spark', (half) => `NGK ${half.chars(4, UPPER)}${half.int(4, 9)}-${half.int(8, 11)}`],
  ['paint', (half) => `S ${half.int(1000, 9000)}-Y${half.int(10, 90)}R`],
  ['fabric', (half) => `COL ${half.digits(3)}/${half.digits(2)}`],
  ['lot', (half) => `LOT ${half.digits(6)}${half.chars(1, UPPER)}`],
  ['serial', (half) => `SN:${half.chars(2, UPPER)}${half.digits(8)}`],
  ['ten-spaced', (half) => `${half.int(100, 199)} ${half.digits(3)} ${half.digits(4)}`],
  ['eleven-dashed', (half) => `${half.int(10, 99)}-${half.digits(4)}-${half.digits(5)}`],
  ['store-item', (half) => `${half.int(1, 999)}|${half.digits(8)}`],
  ['prefix-gtin', (half) => `gtin:${half.int(1, 9)}${half.digits(12)}`],
  ['wp', (half) => `wc_post_id_${half.digits(5)}`],
  [
    'variation',
    (half) => `${half.digits(5)}-${half.pick(['rot', 'blau', 'noir'])}-${half.int(34, 48)}`,
  ],
];
/** @type {readonly Shape[]} */
export const models = [
  ['outboard', (half) => `F${half.int(2, 300)} EFI ${half.int(15, 25)}"`],
  ['film', (half) => `Portra ${half.pick([160, 400, 800])} 135/36 ×${half.int(1, 5)}`],
  ['timber', (half) => `KVH ${half.int(40, 120)}/${half.int(60, 240)} C24 ${half.int(2, 13)} m`],
  [
    'insulation',
    (half) =>
      `WLG 0${half.int(21, 40)}, ${half.int(20, 240)} mm, ${half.int(1, 9)},${half.digits(2)} m²`,
  ],
  [
    'hotel',
    (half) => `Double room, ${half.int(1, 14)} nights, ${half.int(1, 4)}A${half.int(0, 3)}C`,
  ],
  ['train', (half) => `ICE ${half.int(10, 1999)} ${half.int(10, 23)}:${half.int(10, 59)}`],
  [
    'course',
    (half) =>
      `Level ${half.pick(['A1', 'B2', 'C1'])}.${half.int(1, 4)}, ${half.int(8, 48)} x 90 min`,
  ],
  ['phone', (half) => `Pixel ${half.int(6, 11)}a ${half.pick([128, 256, 512])}GB Dual-SIM`],
];
/** @type {readonly Shape[]} */
export const orders = [
  ['letters-year', (half) => `ZK${half.int(20, 27)}-${half.digits(5)}-${half.chars(1, UPPER)}`],
  ['checkout', (half) => `c1-${half.chars(20, 'abcdef0123456789')}`],
  ['hashid', (half) => `#${half.chars(8, `${UPPER}23456789`)}`],
  ['pos', (half) => `${half.int(1, 99)}/${half.int(1000, 9999)}/${half.digits(6)}`],
  ['dotted', (half) => `${half.int(100, 999)}.${half.digits(4)}.${half.digits(3)}`],
  ['iso-day', (half) => `O-2026-${half.int(10, 12)}-${half.int(10, 28)}-${half.digits(5)}`],
  ['ten-letters', (half) => `${half.chars(3, UPPER)}${half.digits(7)}`],
  ['fourteen', (half) => `${half.pick(['1', '3', '6'])}${half.digits(13)}`],
  [
    'klarna',
    (half) => `${half.chars(8, 'abcdef0123456789')}-${half.chars(4, UPPER)}-${half.digits(4)}`,
  ],
  ['french', (half) => `Commande n° ${half.int(100_000, 999_999)}`],
  ['double', (half) => `${half.int(100_000, 999_999)}_${half.int(100_000, 999_999)}`],
  ['quote', (half) => `AN-${half.digits(4)}/${half.int(1, 12)}-26`],
  ['subscription', (half) => `sub_1${half.chars(23, `${UPPER}abcdefghijk0123456789`)}`],
  ['eighteen', (half) => `${half.int(10, 15)}${half.digits(16)}`],
];
export const couponWords = [
  'SOLDES',
  'OUTONO',
  'GARTEN',
  'ESTIVAL',
  'MUTTERTAG',
  'CYBER',
  'TURAS',
  'SKONTI',
];
/** @type {((half: Half, word: string) => string)[]} */
export const coupons = [
  (half, word) => `${word}_${half.int(5, 50)}PCT`,
  (half, word) => `${word.slice(0, 3)}-${half.digits(6)}`,
  (half) => half.chars(12, `${UPPER}23456789`),
];
/** @type {readonly Shape[]} */
export const ids = [
  ['ga-client-like', (half) => `GS1.1.${half.digits(10)}.${half.int(1, 9)}`],
  [
    'timestamp-hex',
    (half) =>
      `${half.int(1_760_000_000, 1_795_000_000).toString(16)}${half.chars(16, 'abcdef0123456789')}`,
  ],
  ['slugged', (half) => `blue-mug-${half.chars(7, 'abcdefghijklmnopqrstuvwxyz0123456789')}`],
  ['typeid', (half) => `item_01${half.chars(24, '0123456789abcdefghjkmnpqrstvwxyz')}`],
];
/** @param {Half} half @param {number} value */
export const prices = (half, value) => [
  value.toLocaleString('ro-RO', { style: 'currency', currency: 'RON' }),
  value.toLocaleString('he-IL', { style: 'currency', currency: 'ILS' }),
  value.toLocaleString('is-IS', { style: 'currency', currency: 'ISK' }),
  `${value.toFixed(2)}€/m²`,
  `dès ${Math.round(value)} €`,
  `${half.int(2, 36)} x ${value.toFixed(2)} €`,
  `was ${value.toFixed(2)} now ${(value / 2).toFixed(2)}`,
  `€${Math.round(value)}k`,
  `${value.toFixed(2).replace('.', ',')} TTC`,
  `${Math.round(value)} / ${half.int(1, 99)}`,
];
/** @param {Half} half */
export const sizes = (half) => [
  `${half.int(10, 99)} cm x ${half.int(1, 30)} m`,
  `Ø${half.int(8, 400)}mm`,
  `IP${half.int(20, 68)}`,
  `${half.int(1, 30)} ft ${half.int(1, 11)} in`,
  `${half.int(1, 100)} µm`,
  `${half.int(100, 999)}x${half.int(100, 999)}x${half.int(10, 99)}`,
  `Gr. ${half.int(44, 64)}/${half.int(66, 104)}`,
  `${half.int(1, 25)} ℓ`,
  `T${half.int(0, 6)}`,
  `${half.int(0, 9)}.${half.digits(3)} in`,
];
/** @param {Half} half @param {Date} date */
export const moments = (half, date) => {
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  return [
    `${dd}/${mm}-${yyyy}`,
    `${yyyy}${mm}${dd}-${half.int(10, 23)}${half.int(10, 59)}00`,
    `KW ${half.int(1, 52)}/${yyyy}`,
    date.toISOString().slice(0, 19),
    date.toLocaleString(half.pick(['ro', 'hr', 'sk', 'el', 'pt', 'mt']), { timeZone: 'UTC' }),
    `${mm}/${dd}`,
    `${yyyy}-${mm}-${dd}T10:15:00.123456789Z`,
  ];
};
/** @param {Half} half */
export const versions = (half) => [
  `${half.int(1, 9)}.x`,
  `v${half.int(1, 9)}-rc${half.int(1, 9)}`,
  `${half.int(1, 9)}.${half.int(0, 9)}.${half.int(0, 9)}.${half.int(0, 9)}`,
  `Chrome ${half.int(100, 150)}.0.0.0`,
];

export const goods = texts(`
  Hecke Thuja 120–140 cm, 10 Stück | Rosenschere Alu | Segelboot-Fender 60 cm | Objektivdeckel 77 mm | Zahnbürste weich, 3er | Balsaholz 3 mm | Modelleisenbahn H0 | Rigipsplatte 2600×1250 |
  Haie de thuyas | Sécateur alu | Pare-battage 60 cm | Peinture murale mate 10 L | Tijera de podar | Pintura plástica blanca 15 L | Cesoie da giardino | Tesoura de poda | Snoeischaar | Sekator |
  Ιστιοφόρο μοντέλο | Farba akrylowa 5 l | Zahradní nůžky | Grădinărit > Unelte | Kerti olló | Градински ножици | Vrtne škarje | Sodo žirklės | Dārza šķēres | Aiakäärid | Puutarhasakset |
  Hagesaks | Trädgårdssax | Havesaks | Garðklippur | Deiseanna gairdín | Imqass tal-ġnien | 盆栽 松 | 観葉植物 8号 | 원예 가위 | 园艺剪刀 | مقص حديقة | מזמרה | Photo book 28x28, 40 pages | Yoga course, 10 sessions | Car wash voucher`);
export const lookAlikes = texts(`
  Carte postale ancienne | Boîte aux lettres inox | Étiquettes prénoms 50 pcs | Bracelet prénom | Marque-place “Nom” | Numéro de maison 12 | Tarjetas de visita 250 uds | Funda pasaporte | Etichetta nome valigia |
  Portachiavi | Suporte celular carro | Visitekaartjes 250 stuks | Naambordje eiken | Etui na telefon | Pozvánka k narozeninám | Plic A5 adresat | Adresní štítky | Name Plate Plant Markers | Signature guest book |
  Account book A4 | The Bank Job DVD | Bank of flowers cushion | Token wooden coins 100 | Key West poster | Secret Hitler board game | Passepartout 30x40 | Credit to the Edge (LP) | IP phone stand | MAC-style keyboard |
  Session drummer kit | Author's cut | Pin-up calendar 2027 | Zip pouch L | Mobile shelving 5 | Cell biology poster | Dial M for Murder | 867-5309 T-shirt | 90210 box set | 1-800 lunchbox | 555 timer NE555 ×10 | WiFi 7 router BE9300`);
export const harmlessKeys =
  `listing_id listing_title brand_id collection_id variant_sku compare_at_price unit_price price_range stock_status inventory_level
  item_list_name item_category2 item_category5 location_id discount shipping_tier payment_method_type checkout_step checkout_option creative_format
  ecomm_prodid ecomm_pagetype ecomm_totalvalue dynx_itemid dynx_pagetype hotel_name hotel_stars hotel_rooms channel_name model_year fuel_level
  label_color level_name reel_size jewel_type jewel_name tool_name panel_name barrel_size angel_wings vowel_poster novel_name travel_class
  flight_class origin_airport destination_airport departure_date return_date adults children_count infants nights room_count board_type
  course_level lesson_count instrument plant_family pot_size bloom_month film_format aperture grain_type board_thickness nail_length
  search_results_count sort_by per_page filters_applied nav_depth menu_item cta_position form_step form_type form_result newsletter_position
  login_method signup_method share_method content_rating rating_value reviews_total discount_type gift_message_added engraving_offered
  address_form_shown phone_field_shown email_capture_variant tel_link_clicks map_zoom store_distance region_count language_count`.split(
    /\s+/,
  );
export const terms = [
  'sécateur bosch',
  'farba biała 10l',
  'thuja 140',
  'portra 400',
  'ne555',
  'kvh 60/120',
  'hotel lisboa 2 adultos',
  'sub 30 euro',
  'be9300',
  'garðklippur',
  'ножици',
  'snoeischaar 22cm',
];
export const titles = [
  '# – livraison 24 h',
  '# | Siopa',
  '(12) # à partir de 9 €',
  '# — Étape 2/3',
  '#, -20%',
  '# | No. 1 in garden',
  'Merci ! Commande reçue',
  '# ⭐ 4,7/5',
];
export const shelves = [
  'jardin',
  'bateau',
  'bricolage',
  'photo-film',
  'reise',
  'voyages',
  'panier',
  'mon-compte',
  'kundenkonto',
  'aanbieding',
  'de-ch',
  'contact-lenses',
  'phone-repair',
  'gift-ideas',
];
export const campaignWords = [
  'soldes',
  'fruehling',
  'outono',
  'paques',
  'cyber',
  'reactivation',
  'winback',
  'shopping_all',
  'video_views',
  'generic',
];
/** @type {((half: Half, word: string) => string)[]} */
export const campaigns = [
  (half, word) => `${word}#${half.int(1, 99)}@${half.int(2, 9)}x`,
  (half, word) => `ad_${half.digits(15)}_${word}`,
  (half, word) => `${word}:${half.pick(['m', 'f'])}${half.int(18, 65)}+`,
  (half, word) => `fr_${word}_${half.int(75, 95)}000_rayon20km`,
];
/** @type {((half: Half, slug: string, shelf: string) => string)[]} */
export const paths = [
  (half, slug) => `/fr/${slug}-${half.digits(6)}.htm?idcat=${half.int(10, 999)}`,
  (half, slug, shelf) => `/${shelf}/${slug}/p/itm${half.chars(13, 'abcdef0123456789')}`,
  (half, _, shelf) =>
    `/${shelf}?checkin=2026-12-${half.int(10, 28)}&checkout=2027-01-${half.int(10, 28)}&adults=2`,
  (half, slug) => `/cdn/shop/files/${slug}_${half.int(400, 1600)}x.jpg?v=17${half.digits(8)}`,
  (half) =>
    `/search?q=blue+mug&refinementList%5Bbrand%5D%5B0%5D=Kiln&range%5Bprice%5D=${half.int(1, 9)}%3A${half.int(10, 99)}`,
  (half, slug) => `/!${slug}/${half.digits(4)},${half.digits(3)}.html`,
];
/** @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
export const wraps = [
  ['in ga4-query', (value) => `v=2&en=view_item&ep.item_name=${encodeURIComponent(value)}&_et=12`],
  ['in html', (value) => `<h1 class="title">${value}</h1>`],
  ['in javascript', (value) => `dataLayer.push({item_name: "${value.replaceAll('"', '')}"})`],
];
