/** Pack three: cosmetics, instruments, bicycles, electronics, tickets, jewellery, tools, toys; how they are numbered, and pages that show them. */
import { texts } from '../lists.mjs';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  ['bearing', (half) => `${half.int(6000, 6320)}-2RS`],
  ['toner', (half) => `CF${half.digits(3)}X`],
  ['chip', (half) => `STM32F${half.digits(3)}C8T${half.digits(1)}`],
  ['resistor', (half) => `${half.int(1, 9)}k${half.digits(1)} 0603 ${half.int(1, 5)}%`],
  [
    'glasses',
    (half) => `RB${half.digits(4)} ${half.digits(3)} ${half.int(48, 58)}-${half.int(14, 24)}`,
  ],
  ['watch', (half) => `Ref. ${half.digits(4)}/1A-${half.digits(3)}`],
  ['phone-model', (half) => `SM-S${half.digits(3)}B/DS`],
  ['bike', (half) => `${half.int(1000, 9999)}-${half.digits(6)}-${half.int(48, 62)}`],
  ['supplier', (half) => `${half.digits(5)}.${half.digits(2)}.${half.digits(5)}`],
  ['plain-nine', (half) => `${half.int(100, 999)} ${half.digits(3)} ${half.digits(3)}`],
  ['plain-eight', (half) => `${half.digits(4)} ${half.digits(4)}`],
  ['two-letter-year', (half) => `${half.chars(2, UPPER)}26/${half.digits(6)}`],
  ['colon', (half) => `catalog:${half.digits(4)}:${half.digits(7)}`],
  ['underscored', (half) => `${half.digits(8)}_${half.digits(2)}_${half.digits(3)}`],
  [
    'upc-parts',
    (half) => `${half.digits(1)}-${half.digits(5)}-${half.digits(5)}-${half.digits(1)}`,
  ],
  ['offer', (half) => `online:en:US:${half.digits(10)}`],
  ['feed', (half) => `gla_${half.digits(6)}`],
];
/** @type {readonly Shape[]} */
export const models = [
  [
    'memory',
    (half) => `DDR5-${half.int(48, 80)}00 CL${half.int(28, 40)} 2x${half.pick([8, 16, 32])}GB`,
  ],
  ['belt', (half) => `SPZ ${half.int(500, 3550)}`],
  ['wheel', (half) => `700x${half.int(23, 50)}C / ${half.int(10, 12)}-${half.int(28, 52)}T`],
  [
    'gold',
    (half) =>
      `${half.pick(['333', '585', '750'])}/000 Gelbgold ${half.int(0, 2)},${half.digits(2)} ct`,
  ],
  ['seat', (half) => `Block ${half.int(1, 40)} Reihe ${half.int(1, 30)} Platz ${half.int(1, 40)}`],
  ['plug', (half) => `230V/50Hz 16 A IP${half.pick([20, 44, 54, 65])}`],
  [
    'frame',
    (half) =>
      `${half.pick(['Trek', 'Cube', 'Giant'])} ${half.int(2024, 2026)} ${half.int(500, 800)} Wh ${half.int(43, 62)} cm`,
  ],
  ['strings', (half) => `.0${half.int(8, 13)}-.0${half.int(38, 56)} Nickel`],
];
/** @type {readonly Shape[]} */
export const orders = [
  ['underscore', (half) => `ORDER_${half.digits(8)}`],
  ['shop-groups', (half) => `SHOP-${half.digits(4)}-${half.digits(4)}-${half.digits(2)}`],
  ['month', (half) => `K-2026.${half.int(10, 12)}.${half.digits(4)}`],
  ['day-parts', (half) => `P26-${half.int(10, 12)}-${half.int(10, 28)}-${half.digits(4)}`],
  [
    'pairs',
    (half) => `${half.chars(2, UPPER)}-${half.digits(2)}-${half.chars(2, UPPER)}-${half.digits(2)}`,
  ],
  ['threes', (half) => `000-${half.digits(3)}-${half.digits(3)}`],
  ['country-year', (half) => `CZ26${half.digits(6)}`],
  ['base36', (half) => half.chars(8, '0123456789abcdefghijklmnopqrstuvwxyz')],
  ['epoch', (half) => `17${half.digits(8)}-${half.int(10, 99)}`],
  ['web-epoch', (half) => `WEB17${half.digits(11)}`],
  ['julian', (half) => `26${half.int(100, 365)}-${half.digits(6)}`],
  ['moment', (half) => `2026${half.int(10, 12)}${half.int(10, 28)}T101500-${half.int(1, 9)}`],
  ['letter-end', (half) => `INV-${half.digits(5)}-A`],
  ['year-end', (half) => `${half.digits(7)}/26`],
  ['spaced', (half) => `DO-${half.int(1, 9)} ${half.digits(3)} ${half.digits(3)}`],
  ['numero', (half) => `№ ${half.digits(3)}-${half.digits(3)}`],
  ['japanese', (half) => `注文番号 ${half.digits(6)}`],
  ['german-text', (half) => `Bestell-Nr. ${half.int(10, 99)} ${half.digits(3)} ${half.digits(3)}`],
  ['thirteen', (half) => `${half.pick(['2', '5'])}${half.digits(12)}`],
  ['sixteen-leading-nine', (half) => `9${half.digits(15)}`],
];
export const couponWords = [
  'ATLAIDE',
  'POPUST',
  'RABAT',
  'DESCOMPTE',
  'OTSTUPKA',
  'SOODUS',
  'DIWALI',
  'NOWRUZ',
];
/** @type {((half: Half, word: string) => string)[]} */
export const coupons = [
  (half, word) => `${half.int(5, 50)}${word}${half.int(20, 27)}`,
  (half, word) => `${word.toLowerCase()}.${half.chars(4, 'abcdefghij23456789')}`,
  (half) => `${half.chars(3, UPPER)}${half.digits(3)}${half.chars(3, UPPER)}`,
  (half, word) => `${word}!${half.int(10, 90)}`,
];
/** @type {readonly Shape[]} */
export const ids = [
  [
    'uuid-v5',
    (half) =>
      `${half.chars(8, 'abcdef0123456789')}-${half.chars(4, 'abcdef0123456789')}-5${half.chars(3, 'abcdef0123456789')}-9${half.chars(3, 'abcdef0123456789')}-${half.chars(12, 'abcdef0123456789')}`,
  ],
  ['base32', (half) => half.chars(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')],
  ['cart-token', (half) => `cart_${half.chars(20, 'abcdefghijklmnopqrstuvwxyz0123456789')}`],
  ['view', (half) => `${half.digits(10)}.${half.digits(10)}`],
  ['base64-id', (half) => Buffer.from(`gid://shop/Item/${half.digits(8)}`).toString('base64')],
  ['hex-16', (half) => half.chars(16, 'abcdef0123456789')],
];
/** @param {Half} half @param {number} value */
export const prices = (half, value) => [
  value.toLocaleString('bg-BG', { style: 'currency', currency: 'BGN' }),
  value.toLocaleString('lt-LT', { style: 'currency', currency: 'EUR' }),
  value.toLocaleString('fa-IR', { style: 'currency', currency: 'IRR' }),
  value.toLocaleString('zh-TW', { style: 'currency', currency: 'TWD' }),
  `₹${Math.round(value).toLocaleString('en-IN')}/-`,
  `${Math.round(value)}원`,
  `${value.toFixed(2)} (incl. ${half.int(5, 27)}% VAT)`,
  `RM${value.toFixed(2)}`,
  `${half.int(3, 48)} × ${value.toFixed(2)} zł`,
  `US$ ${Math.round(value)} – ${Math.round(value) * 2}`,
  `1.234.567,${half.digits(2)}`,
];
/** @param {Half} half */
export const sizes = (half) => {
  const [a, b] = [half.int(1, 300), half.int(1, 300)];
  return [
    `${a}/${b}/${half.int(1, 90)} mm`,
    `H${half.int(1, 5)} ${a}x200`,
    `i-Size ${half.int(40, 75)}-${half.int(76, 150)} cm`,
    `${half.int(1, 4)}/4"-20 UNC`,
    `A${half.int(2, 6)} ${half.int(70, 300)} g/m² ${half.int(1, 10)}00 Blatt`,
    `${half.int(1, 12)} x ${a} ml + ${half.int(1, 3)} gratis`,
    `ring ${half.int(46, 64)} (${half.int(14, 21)}.${half.digits(1)} mm)`,
    `SPF ${half.int(15, 50)}+ 200 ml`,
    `${half.int(32, 48)}R`,
    `${a}–${a + 40} kg`,
    `${half.int(0, 36)}-${half.int(37, 48)} M`,
    `${half.int(1, 9)}' ${half.int(0, 11)}"`,
  ];
};
/** @param {Half} half @param {Date} date */
export const moments = (half, date) => {
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  return [
    `${dd}/${mm}/${yyyy} 18:30`,
    `Sa ${dd}.${mm}.${yyyy} ${half.int(10, 22)}:00 Uhr`,
    `${yyyy}年${mm}月${dd}日`,
    `${mm}-${dd}-${yyyy}`,
    date.toLocaleDateString(half.pick(['lt', 'sl', 'bg', 'ko', 'ca', 'id']), { dateStyle: 'full' }),
    `${yyyy}${mm}${dd}T${half.int(10, 23)}15`,
    `${half.int(1, 12)}h ${half.int(1, 59)}m`,
    `Q${half.int(1, 4)}/${yyyy}`,
  ];
};
/** @param {Half} half */
export const versions = (half) => [
  `${half.int(1, 9)}.${half.int(0, 99)}.${half.int(0, 99)}.${half.int(1000, 9999)}`,
  `sha-${half.chars(7, 'abcdef0123456789')}`,
  `LTS ${half.int(18, 26)}.04`,
  `fw ${half.int(1, 9)}.${half.int(10, 99)}b`,
];

export const goods = texts(`
  Söögilaud tammest 140 cm | Naiste talvesaapad 38 | Must leib 500 g | Ąžuolinis stalas | Vyriški batai 43 dydis | Ozolkoka galds | Rudzu maize 600 g |
  Jedilna miza, hrast | Ženske čizme br. 39 | Blagovaonski stol | Крем за лице 50 мл | Дървена маса 120 см | Трпезаријски сто | Taula de roure extensible |
  Sabates d'home talla 43 | Meja kopi kayu getah | Kasut sukan lelaki | Mesa ng kainan | लकड़ी की मेज | सूती साड़ी नीली | কাঠের টেবিল | میز ناهارخوری چوبی | کفش مردانه سایز ۴۳ |
  橡木餐桌 | 女靴 38碼 | 烏龍茶 150克 | 원목 식탁 4인용 | 여성 부츠 240mm | Matborð úr eik | Foundation 30 ml, 120 Ivory | Akustikgitarre 4/4, Fichte massiv | Gravelbike 28", 2x11 |
  Lötstation 60 W | Schraubendreher-Set, 32-teilig | Kinderwagen 3-in-1 | Puzzle 2000 Teile „Neuschwanstein“ | LP 180 g, 33⅓ rpm | Konzertkarte Sitzplatz | Halskette 925 Silber 45 cm |
  Parfum 100 ml EDT | Hundefutter Huhn 12 kg | Saatgut Tomate 'Berner Rose' | Rasenmäher 1800 W | Musik > Saiten | Sport > Radsport > Reifen | Kosmetika > Lūpoms | Играчки > Пъзели`);
export const lookAlikes = texts(`
  Visitkaardi hoidja | Telefono dėklas | Gimtadienio atvirutė | Vārda plāksnīte | Etui za telefon | Rođendanska svijeća | Калъф за телефон | Рожден ден балони | Funda de móvil |
  Sarung telefon | फ़ोन कवर | قاب گوشی | 手機殼 | 生日蠟燭 | 폰케이스 | 생일 케이크 토퍼 | Símahulstur | Call of Duty 6 | Phone stand, walnut | Mailbox flag | Letter opener |
  Namensaufkleber 60 Stück | Taufkerze mit Datum | Adresskleber | Bankkarten-Etui RFID | Kofferanhänger mit Adressfeld | Postleitzahlen-Karte Deutschland | Reisepasshülle | PIN-Tresor | Hash-Pfeife Deko |
  Secrets of the Forest puzzle | Password: The Party Game | Session guitar strings | Api fiori di Bach | Bearer token poster | Mobile of wooden birds | Cell biology, 7th ed. | IPhone 16 MagSafe | IP67 torch | DNA kit toy |
  Diner stool | Amex-blue tie | Visa holder, leather | Maestro baton | Discover Japan guide 2026 | Latitude 64 disc | Longitude (Dava Sobel) | GPS dog collar | Zip lock bags 3 l | Post mill kit 1:87 | Street Fighter 6 |
  Tommy Hilfiger polo | Calvin Klein 34B | Hugo Boss No. 6 | Ralph Lauren 16/34 | Ludwig Görtz boots | Karl Lagerfeld tee | St. John's Wort 60 caps | Dr. Oetker Vanille | Uncle Ben's 1 kg | Frau Holle DVD`);
export const harmlessKeys =
  `toode_nimi prekes_pavadinimas preces_nosaukums naziv_artikla ime_izdelka nom_producte nama_barang product_name_en title_de
  shopping_bag bag_count shade finish spf_value string_gauge frame_size gear_count wattage ip_rating voltage socket_type ring_size carat
  seat_row venue event_date show_time age_group recommended_age piece_count difficulty league season_ticket tour_name artist album track_title
  label_name vinyl_color print_run edition author_name_display publisher language_of_book binding page_count chapter reading_level
  pet_breed pet_size feed_type plant_height sun_exposure blade_length engine_power tank_volume noise_level
  click_position list_type tile_index carousel_name hero_variant cta_text menu_label breadcrumb facet_price_from facet_price_to per_page
  page_template content_group content_language ab_bucket consent_banner_variant cookie_banner_shown app_name app_build os_version
  order_value tax_rate tax_amount shipping_cost shipping_zone delivery_type parcel_count warehouse courier_name payment_provider card_brand card_type
  bank_holiday telescope_type mailer_type phone_stand_color named_collection addressable birthstone_color streetlight passion_fruit
  accountancy_books sessions_played keyboard_layout hashtag tokenized_collection pinned ipsum macro maceration latency`.split(
    /\s+/,
  );
export const terms = [
  'talvesaapad',
  'žieminiai batai',
  'gitarsaiten 010',
  'rasenmäher 1800w',
  '手機殼 16 pro',
  'گوشی موبایل',
  '원목 식탁',
  'rb2140 901',
  '6204 2rs',
  'cf410x toner',
  'trek 54 cm',
  'concert 12.12.',
  'ring 54',
  'ddr5 6000',
  'lego 42143',
];
export const titles = [
  '# | Osta kohe',
  '# – pirkti internetu',
  '# • Trgovina',
  '# - Купи онлайн',
  '# | 即購',
  '[무료배송] #',
  '# 💛 ab 9,99 €',
  'Order received – thank you!',
  '# (3 Farben) | S–XXL',
  'Page 3 / 21: #',
];
export const shelves = [
  'riided',
  'batai',
  'apavi',
  'obutev',
  'obuvki',
  'joguines',
  'instrumenti',
  'de-at',
  'nb-no',
  'l',
  'kosik',
  'minu-konto',
  'prijava',
  'gift-cards',
  'name-necklaces',
  'mobile-phones',
];
export const campaignWords = [
  'ziema',
  'pavasaris',
  'nova-godina',
  'diwali',
  'nowruz',
  'singles-day',
  'valentine',
  'rmkt',
  'demand_gen',
  'brand-search',
  'upsell',
];
/** @type {((half: Half, word: string) => string)[]} */
export const campaigns = [
  (half, word) => `${word}.${half.chars(2, 'abcdefgh')}.${half.int(1, 99)}x${half.int(1, 99)}`,
  (half, word) => `${word}~${half.int(1, 4)}_${half.int(2, 9)}0-${half.int(10, 99)}`,
  (half, word) => `(${half.int(100, 999)}) ${word} – ${half.int(7, 180)} Tage`,
  (half) => `2384${half.digits(13)}`,
  (half, word) => `26-${half.int(10, 12)}-${half.int(10, 28)} ${word} mail #${half.int(1, 9)}`,
];
/** @type {((half: Half, slug: string, shelf: string) => string)[]} */
export const paths = [
  (half, slug) => `/de-DE/p/${slug}/${half.digits(5)}.html?lang=de_DE#tab=reviews`,
  (half, slug, shelf) => `/f/brand-x/color-y/${shelf}/?p=1,2,3`,
  (half) =>
    `/index.php?main_page=product_info&cPath=${half.int(1, 9)}_${half.int(10, 99)}&products_id=${half.int(1, 9999)}`,
  (half, slug, shelf) => `/${shelf}?pageSize=48&offset=${half.int(1, 20) * 48}`,
  (half, slug) => `/l/damen/${slug}_c${half.digits(4)}`,
  (half, slug) => `/media/${slug}.webp?v=17${half.digits(8)}`,
  (half, slug) => `/${slug}#:~:text=blue%20mug`,
  (half) => `/compare?ids=${half.digits(6)},${half.digits(6)},${half.digits(6)}`,
  (half, slug) =>
    `/${slug}/v/${half.digits(3)}-${half.digits(4)}?sz=${half.int(34, 48)}%2F${half.int(1, 9)}`,
];
/** @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
export const wraps = [
  ['in xml', (value) => `<item><name>${value}</name><qty>1</qty></item>`],
  ['in tabs', (value) => `SKU-1\t${value}\t19.90\tEUR`],
  [
    'in data-layer',
    (value) =>
      JSON.stringify([
        {
          event: 'view_item',
          ecommerce: { currency: 'EUR', items: [{ item_id: 'A1', item_name: value }] },
        },
      ]),
  ],
  ['in deep-link', (value) => `shopapp://search?search_string=${encodeURIComponent(value)}`],
];
