/** Pack seven: clubs, municipalities, lenders, visa services, courses: what they offer, how it is numbered, and pages that show it. */
import { texts } from '../lists.mjs';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  ['permit', (half) => `PZ-${half.digits(2)}/${half.digits(5)}`],
  ['course', (half) => `KURS26-${half.digits(4)}`],
  ['visa', (half) => `EV-${half.chars(2, UPPER)}-30D-${half.int(1, 9)}`],
  ['loan', (half) => `HYP.${half.int(5, 30)}Y.${half.int(1, 9)}${half.digits(2)}`],
  ['plot', (half) => `Lot ${half.int(1, 400)}${half.pick(['A', 'B'])}`],
  ['book', (half) => `${half.digits(3)}.${half.digits(2)} ${half.chars(3, UPPER)}`],
];
/** @type {readonly Shape[]} */
export const models = [
  ['flat', (half) => `${half.int(1, 6)}-Zi-Whg, ${half.int(24, 180)} m², ${half.int(1, 9)}. OG`],
  ['car', (half) => `1.${half.int(0, 9)} TSI ${half.int(85, 190)} PS, EZ ${half.int(10, 12)}/2019`],
  ['flight', (half) => `LH${half.int(100, 9999)} FRA ${half.int(6, 22)}:${half.int(10, 59)}`],
  [
    'loan',
    (half) => `${half.int(5, 80)}.000 € / ${half.int(12, 120)} Mon. / ${half.int(2, 9)},99 %`,
  ],
  ['class', (half) => `Yoga L${half.int(1, 3)}, Di ${half.int(16, 20)}:30`],
  ['degree', (half) => `B.Sc. ${half.int(180, 240)} ECTS`],
];
/** @type {readonly Shape[]} */
export const orders = [
  ['diarie', (half) => `KS 2026/${half.digits(5)}`],
  ['application', (half) => `${half.chars(2, UPPER)}${half.digits(2)}-${half.digits(6)}`],
  ['fee', (half) => `OCR ${half.digits(10)}`],
  ['visa', (half) => `AA00${half.chars(1, UPPER)}${half.digits(2)}U${half.digits(2)}`],
  ['loan', (half) => `L${half.digits(9)}`],
  ['membership', (half) => `${half.int(2020, 2026)}#${half.digits(4)}`],
];
export const couponWords = ['MEDLEM', 'TABOR', 'CLUBE', 'VARA', 'KURS', 'OSZ'];
/** @type {((half: Half, word: string) => string)[]} */
export const coupons = [
  (half, word) => `${word}-${half.int(5, 50)}PROZENT`,
  (half) => `${half.chars(5, UPPER)}.${half.digits(3)}`,
];
/** @type {readonly Shape[]} */
export const ids = [
  ['cuid', (half) => `c${half.chars(24, 'abcdefghijklmnopqrstuvwxyz0123456789')}`],
  ['lead', (half) => `lead:${half.digits(13)}`],
  ['short-hex', (half) => half.chars(16, 'abcdef0123456789')],
];
/** @param {Half} half @param {number} value */
export const prices = (half, value) => [
  `${Math.round(value)} €/Monat`,
  `ab ${value.toFixed(2).replace('.', ',')} € p. a.`,
  value.toLocaleString('pt-BR', { style: 'currency', currency: 'BRL' }),
  `£${Math.round(value)} pcm`,
  `${Math.round(value)}.000 km`,
];
/** @param {Half} half */
export const sizes = (half) => [
  `${half.int(20, 300)} m² / ${half.int(1, 9)} rooms`,
  `${half.int(1, 5)}★ half board`,
  `${half.int(6, 12)}–${half.int(13, 18)} years`,
  `${half.int(1, 60)} min x ${half.int(2, 12)}`,
  `${half.int(2, 9)},${half.int(0, 9)} l/100 km`,
];
/** @param {Half} half @param {Date} date */
export const moments = (half, date) => {
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  return [
    `${dd}.${mm}.${yyyy}, ${half.int(8, 18)}:00 Uhr`,
    `${yyyy}-W${half.int(10, 52)}`,
    `${mm}/${yyyy}`,
    date.toLocaleString(half.pick(['fi', 'hu', 'pt', 'cs']), { timeZone: 'UTC' }),
  ];
};
/** @param {Half} half */
export const versions = (half) => [
  `Tarif ${half.int(2020, 2026)}.${half.int(1, 12)}`,
  `AVB 01.${half.int(10, 12)}.2025`,
  `Edge/${half.int(90, 150)}.0.${half.int(1000, 3000)}.${half.int(10, 99)}`,
];

export const goods = texts(`
  Medlemsavgift vuxen 2026 | Kurs i keramik, 8 ggr | Parkeringstillstånd boende | Barnehageplass | Leje af festlokale | Přihláška na tábor | Předplatné knihovny | Kurz plavání | Členský príspevok | Rezervácia ihriska |
  Matrícula curso de verão | Empréstimo pessoal | Certidão negativa | Abonament transport lunar | Taxă de înscriere | Bilet intrare muzeu | Tagsági díj | Úszóbérlet 10 alkalom | Lakáshitel kalkulátor | Gói vay tiêu dùng | Visa du lịch 30 ngày |
  Mortgage pre-approval | Electronic visa, single entry | Summer camp week 3 | Allotment plot, half | Library card replacement`);
export const lookAlikes = texts(`
  Name plate for letterbox | Address labels, 100 | Phone holder bike | Birth certificate copy | Parents' evening slot | Child care voucher | Citizen science kit | Volunteer T-shirt | Borrower's guide | Passport cover leather |
  Street map of Brno | Postcard set Lisbon | Account book A5 | Card game Uno | Member tote bag`);
export const harmlessKeys =
  `visa_type visa_duration entry_type processing_speed loan_purpose loan_type repayment_period credit_score_band property_value_band ltv_ratio club_section membership_fee team_name league_name season_year age_group
  course_level course_weeks camp_week session_time library_branch permit_zone parking_zone waste_collection_day service_category department_title case_type application_status application_step application_language
  event_venue venue_name stage_name seat_category ticket_category price_band currency_code tax_class delivery_slot basket_size basket_value voucher_value promo_slot banner_author post_title date_posted image_slot page_author
  search_radius results_shown sort_order map_zoom school_year class_size subject_name exam_board exam_level degree_type faculty campus_name project_title project_phase cause_category gift_frequency pledge_level
  product_family familia marca modelo cor tamanho preco categoria barva velikost cena kategorie storlek pris kategori marime culoare pret meret szin ar kategoria mau kich_thuoc gia`.split(
    /\s+/,
  );
export const terms = [
  'keramik kurs',
  'tábor 2027',
  'visa 30 ngày',
  'empréstimo 5.000',
  'úszóbérlet',
  'permis zona 2',
  'barnehage',
  'lakáshitel 20 év',
];
export const titles = [
  '# – anmäl dig',
  '# | Obec',
  '# (plná kapacita)',
  '#: Inscrições abertas',
  'Cerere (pas 2/3)',
  '# » from 5 EUR',
  '# [VISA]',
];
export const shelves = [
  'kurser',
  'bibliotek',
  'clube',
  'obec',
  'emprestimos',
  'taxe',
  'tagsag',
  'visa',
  'foreningar',
  'spolek',
  'cursos',
];
export const campaignWords = [
  'medlem26',
  'leto-tabor',
  'emprestimo-rapido',
  'visa-online',
  'orar-nou',
  'osz-kurzus',
  'sommarkurs',
];
/** @type {((half: Half, word: string) => string)[]} */
export const campaigns = [
  (half, word) => `${word}|${half.int(1, 9)}|${half.pick(['de', 'fr', 'it'])}`,
  (half, word) => `${word}_${half.digits(10)}_v${half.int(1, 4)}`,
  (half, word) => `${word} (Q${half.int(1, 4)}/26)`,
];
/** @type {((half: Half, slug: string, shelf: string) => string)[]} */
export const paths = [
  (half, slug) => `/expose/${half.digits(9)}/${slug}`,
  (half, _, shelf) => `/${shelf}/?stadt=berlin&zimmer=${half.int(1, 5)}&seite=${half.int(1, 9)}`,
  (half) => `/jobs/${half.digits(6)}-pflegefachkraft-m-w-d`,
  (half, slug) => `/termin/${slug}/2026-12-${half.int(10, 28)}/${half.int(8, 17)}-30`,
];
/** @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
export const wraps = [
  ['in toml', (value) => `title = "${value}"\nqty = 1`],
  ['in json-nested', (value) => JSON.stringify({ lead: { offer: { title: value } } })],
  ['in pipe-list', (value) => `offer | ${value} | shown`],
];
