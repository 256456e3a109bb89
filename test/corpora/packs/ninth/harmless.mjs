/** Pack nine: glasses, driving lessons, wreaths, auctions, kennels, weddings, electricity, telephone plans; how they are numbered, and pages that show them. */
import { texts } from '../lists.mjs';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = 'abcdefghijkmnpqrstuvwxyz';

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  [
    'frame',
    (half) =>
      `${half.chars(2, UPPER)}${half.digits(4)} ${half.chars(1, UPPER)}${half.digits(3)} ${half.int(46, 60)}-${half.int(14, 22)}`,
  ],
  ['lens', (half) => `LNS-1.${half.pick(['50', '60', '67', '74'])}-${half.chars(3, UPPER)}`],
  [
    'plan',
    (half) => `${half.pick(['MOB', 'FTTH', 'DSL'])}_${half.int(5, 200)}GB_${half.int(12, 24)}M`,
  ],
  ['urn', (half) => `URN${half.int(100, 999)}.${half.pick(['OAK', 'STL', 'CER'])}`],
  [
    'course',
    (half) =>
      `${half.pick(['B', 'A2', 'BE', 'C1E'])}-${half.pick(['INT', 'STD'])}-${half.int(10, 40)}H`,
  ],
  ['lot', (half) => `${half.int(100, 999)}/${half.int(1, 1899)}${half.pick(['', 'a', 'b'])}`],
  ['feed', (half) => `DOG${half.digits(3)}-${half.int(2, 20)}KG`],
  [
    'meter-part',
    (half) => `${half.chars(3, UPPER)}.${half.digits(2)}.${half.chars(2, UPPER)}${half.digits(2)}`,
  ],
  ['card-design', (half) => `inv-${half.chars(5, LOWER)}-${half.int(1, 48)}`],
];
/** @type {readonly Shape[]} */
export const models = [
  ['glasses', (half) => `Panto ${half.int(44, 54)}/${half.int(17, 24)} titan`],
  [
    'contact-lens',
    (half) => `Daily ${half.pick([30, 90])} BC 8.${half.int(3, 9)} DIA 14.${half.int(0, 4)}`,
  ],
  ['wallbox', (half) => `Wallbox ${half.pick([11, 22])} kW, ${half.int(3, 10)} m`],
  ['inverter', (half) => `SunFlow ${half.int(3, 15)}K-TL${half.int(1, 4)}`],
  ['router', (half) => `AX${half.pick([1800, 3000, 5400, 6600])} Mesh ${half.int(1, 3)}-Pack`],
  ['crate', (half) => `Kennel ${half.int(60, 130)}x${half.int(50, 90)} R${half.int(1, 4)}`],
  ['dress', (half) => `Gown ${half.int(1200, 9800)} ivory, train ${half.int(40, 200)} cm`],
  [
    'lot-title',
    (half) =>
      `Lot ${half.int(1, 1899)}: ${half.pick(['Silver teapot', 'Oil on canvas', 'Longcase clock'])}, c. ${half.int(1720, 1930)}`,
  ],
];
/** @type {readonly Shape[]} */
export const orders = [
  ['contract', (half) => `VT-${half.int(2023, 2026)}-${half.chars(5, UPPER)}`],
  ['sale', (half) => `SALE${half.int(100, 999)}-INV${half.int(1000, 9999)}`],
  ['job', (half) => `AB${half.int(10, 99)}/${half.int(10_000, 99_999)}/1`],
  ['week', (half) => `26W${half.int(10, 52)}-${half.int(100, 999)}`],
  ['letters', (half) => `${half.chars(3, LOWER)}-${half.chars(4, LOWER)}-${half.chars(3, LOWER)}`],
  ['hungarian', (half) => `Rendelés: R${half.int(10_000, 99_999)}`],
  ['baltic', (half) => `Užsakymas Nr. ${half.int(1000, 99_999)}`],
  ['dotted', (half) => `${half.int(10, 99)}.${half.chars(3, UPPER)}.${half.int(1000, 9999)}`],
  ['try', (half) => `ord_${half.chars(16, `${LOWER}23456789`)}~${half.int(1, 3)}`],
];
export const couponWords = [
  'BRILLE',
  'LEZIONE',
  'SVATBA',
  'STROM',
  'WOOF',
  'BIDNOW',
  'ESKUVO',
  'SIMPLUS',
];
/** @type {((half: Half, word: string) => string)[]} */
export const coupons = [
  (half, word) => `${word}*${half.int(2, 9)}FOR1`,
  (half, word) => `${word}.${half.pick(['JAN', 'MAJ', 'OKT'])}.${half.int(24, 27)}`,
  (half) => `REF-${half.chars(3, UPPER)}${half.int(10, 99)}`,
];
/** @type {readonly Shape[]} */
export const ids = [
  ['ksuid', (half) => `2${half.chars(26, `${UPPER}${LOWER}0123456789`)}`],
  ['typeid', (half) => `lot_01${half.chars(24, '0123456789abcdefghjkmnpqrstvwxyz')}`],
  ['version-hash', (half) => half.chars(7, 'abcdef0123456789')],
  ['path-id', (half) => `sales/${half.int(100, 999)}/lots/${half.int(1, 1899)}`],
];
/** @param {Half} half @param {number} value */
export const prices = (half, value) => [
  value.toLocaleString('cs-CZ', { style: 'currency', currency: 'CZK' }),
  value.toLocaleString('is-IS', { style: 'currency', currency: 'ISK' }),
  value.toLocaleString('hu-HU', { style: 'currency', currency: 'HUF' }),
  `${half.int(18, 45)},${half.int(10, 99)} ct/kWh`,
  `${Math.round(value)} kr/mån.`,
  `est. £${half.int(1, 9)}00–${half.int(10, 90)}00`,
  `od ${Math.round(value)} zł / mies.`,
];
/** @param {Half} half */
export const sizes = (half) => [
  `${half.int(44, 60)}□${half.int(14, 24)} ${half.int(130, 150)}`,
  `${half.int(1500, 9000)} kWh/rok`,
  `${half.pick([50, 100, 250, 500, 1000])} Mbit/s`,
  `${half.int(10, 45)}–${half.int(46, 90)} kg, rygg ${half.int(30, 75)} cm`,
  `${half.int(45, 200)} Ah 12 V`,
  `${half.int(12, 40)} × 45 min`,
  `Ø ${half.int(20, 90)} cm`,
];
/** @param {Half} half @param {Date} date */
export const moments = (half, date) => {
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  return [
    `${yyyy}-W${half.int(10, 52)}`,
    `KW ${half.int(1, 52)}/${yyyy}`,
    `${yyyy}. ${mm}. ${dd}. ${half.int(10, 18)}:30`,
    `${yyyy}-${mm}-${dd}T09:00Z/PT${half.int(30, 90)}M`,
    `${dd}/${mm} kl. ${half.int(10, 18)}.15`,
    date.toLocaleString(half.pick(['lt', 'et', 'hu', 'sl', 'is']), { timeZone: 'UTC' }),
  ];
};
/** @param {Half} half */
export const versions = (half) => [
  `Android ${half.int(9, 16)} (API ${half.int(28, 36)})`,
  `Chrome/${half.int(120, 150)}.0.${half.int(6000, 7800)}.${half.int(30, 200)}`,
  `tarif-${half.int(2023, 2027)}.${half.int(1, 12)}-r${half.int(1, 9)}`,
  `fw ${half.int(1, 9)}.${half.int(10, 99)}_b${half.int(100, 999)}`,
];

export const goods = texts(`
  Gleitsichtbrille Titan, matt | Monatslinsen 6er | Fahrstunde Autobahn 90 min | Trauerkranz weiß | Hundebett orthopädisch | Ökostrom Fix 24 | Bilmål med automat | Brudekjole A-linje | Kistedekorasjon |
  Hundeförare kurs | Fiber 500 Mbit | Silmälasikehys musta | Ajotunti 45 min | Prillid, naiste | Pärg okaspuust | Saulesbrilles polarizētas | Kāzu ielūgumi 50 gab. | Vestuvinis žiedas 4 mm | Vainavimo kursai B |
  Oprawki damskie | Wieniec pogrzebowy | Kurs prawa jazdy B | Brýle na čtení +2 | Smuteční kytice | Svadobné oznámenie | Szemüvegkeret | Koszorú fehér rózsával | Esküvői meghívó | Sončna očala | Poročni prstan |
  Vjenčanica čipka | Ochelari de soare | Invitații nuntă | Слънчеви очила | Сватбена рокля | Γυαλιά ηλίου | Μπομπονιέρα γάμου | Gelin buketi | Köpek kulübesi L | Occhiali da vista uomo | Bomboniere 30 pz |
  Offerta luce e gas | Gafas progresivas | Curso permiso B | Ulleres de sol | Vestido de noiva | Óculos de leitura | Lunettes enfant | Forfait mobile 100 Go | Faire-part mariage | Sólgleraugu | Hundafóður 12 kg`);
export const lookAlikes = texts(`
  Clubmaster 51-21 | Glasses “Gregory” tortoise | Frame Johan 48 | Wedding gown “Elena” | Ring “Beatrice” 585 | Bride & Groom mugs | Mr & Mrs garland | Place name cards, 25 | Guest book linen | Address book, leather |
  Wedding dress size 38 tall | Portrait of a Lady, oil | After Rembrandt, etching | Signed letter, framed, lot 41 | Lot 7: Love letters box | Dog tag, engraved | Collar “Max” M | Cat flap with microchip reader |
  Pet passport cover | Puppy school, 6 hours | St. Bernard puzzle | L-plates magnetic | Driving licence holder | Highway Code 2026 | Learner driver mirror | Condolence card lily | Book of remembrance | Memorial candle |
  Name plate, slate | Casket Windsor oak | Nokia 3310 | Senior phone with SOS | Nano SIM card 5G | Landline phone big keys | SIM PIN tool | Phone number plate toy car | Email & Office bundle | IP65 garden socket |
  Wallbox with RFID card | Key safe 4 digits | Password manager family plan | Smart meter display | Street light LED 40W | Contact lens case | Contact lens solution 360 ml | Reading glasses +1.5 | Baby monitor with camera | Family & Friends 5 GB`);
export const harmlessKeys =
  `frame_name frame_shape bridge_width temple_length lens_name lens_index lens_coating contact_lens_type contact_lens_pack kids_frame
  licence_class lesson_minutes lessons_included gearbox instructor_language exam_fee theory_app_version pupil_discount driver_assist
  coffin_model urn_material wreath_diameter ribbon_color ceremony_type mourning_card_design flowers_included
  lot_number lot_title sale_title auction_house hammer_price bid_increment bidder_count seller_rating buyer_premium reserve_met estimate_low
  breed_size kennel_type pet_food_flavor long_coat dog_weight_class owner_manual_url vaccine_brand cage_width
  bride_dress_length groom_suit_color bridesmaid_count guest_limit venue_capacity paper_gsm invitation_text_color ring_width seating_plan_style
  tariff_name tariff_zone plan_title contract_months meter_type meter_phases gas_share_percent green_energy kwh_estimate ip_rating cell_count
  sim_type sim_count data_volume_gb roaming_zone number_of_lines phone_storage_gb handset_color landline_included family_plan_lines
  naslov_strani ime_izdelka nazwa_produktu nome_prodotto produktnavn tuotenimi toote_nimi prekes_pavadinimas preces_nosaukums termek_nev
  nume_produs urun_adi nombre_tienda dni_robocze numer_aukcji form_name form_step first_field_name last_step_name login_method
  session_engaged account_tier card_layout email_template_id contact_reason pin_count token_count shipping_country_list`
    .trim()
    .split(/\s+/);
export const terms = [
  'panto 48 titan',
  'gleitsichtglas 1.67',
  'fahrstunde a2',
  'svatební šaty 38',
  'koszorú',
  'lot 117 clock',
  'strom 3500 kwh',
  'sim only 20 gb',
  'hundebur xl',
  'žiedai 585',
  'wallbox 11 kw',
  'γυαλιά ηλίου',
  'bc 8.6 dia 14.2',
];
export const titles = [
  '# – porovnání cen',
  'Tilboð: #',
  '# | Lot 12 | Timed sale ends 20:00',
  '# ab 9,99 €/Monat',
  'Poskusite # | Optika',
  '# (5 darab)',
  'Compare # with 2 others',
  'Step 3/5 – #',
];
export const shelves = [
  'brillen',
  'kontaktlinsen',
  'fahrschule',
  'svatba',
  'koira',
  'lots',
  'tarify',
  'energia',
  'prislusenstvi',
  'name-cards',
  'urns',
  'sim-only',
  'kontaktai',
];
export const campaignWords = [
  'brillenwoche',
  'esküvő-expo',
  'bid_live',
  'stromwechsel',
  'kutyas',
  'intensivkurs',
  'eSIM',
  'sympathy',
];
/** @type {((half: Half, word: string) => string)[]} */
export const campaigns = [
  (half, word) => `${half.pick(['EE', 'LT', 'SI', 'HU'])}:${word}:${half.int(1, 40)}`,
  (half, word) => `${word}~${half.pick(['a', 'b'])}/${half.int(2025, 2027)}`,
  (half, word) => `[${half.pick(['SEA', 'DSP', 'CRM'])}] ${word} ${half.int(1, 99)}%`,
];
/** @type {((half: Half, slug: string, shelf: string) => string)[]} */
export const paths = [
  (half, slug) => `/auctions/${half.int(100, 999)}/lot-${half.int(1, 1899)}/${slug}`,
  (half, _, shelf) => `/${shelf}?width=${half.int(46, 60)}&bridge=${half.int(14, 22)}&sort=neu`,
  (half) => `/tarifrechner?kwh=${half.int(1500, 9000)}&persons=${half.int(1, 6)}&step=2`,
  (half, slug, shelf) => `/lt/${shelf}/${slug};p=${half.int(1, 20)}`,
];
/** @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
export const wraps = [
  [
    'in xml',
    (value) =>
      `<item><title>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title><qty>1</qty></item>`,
  ],
  ['in csv', (value) => `lot;"${value.replaceAll('"', '""')}";1;19,90`],
  [
    'in data-layer',
    (value) => `dataLayer.push({"event":"view_item","item_name":${JSON.stringify(value)}})`,
  ],
  [
    'in html',
    (value) => `<h2 class="product">${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h2>`,
  ],
];
