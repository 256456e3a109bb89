/** Pack six: travel, insurance, clinics, schools, cars, banks, gyms, charities, homes, jobs: what they sell, how it is numbered, and pages that show it. */
import { texts } from '../lists.mjs';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  ['listing', (half) => `MLS-${half.digits(7)}`],
  ['job', (half) => `JR-2026-${half.digits(5)}`],
  ['course', (half) => `${half.chars(3, UPPER)} ${half.int(101, 499)}.${half.digits(2)}`],
  [
    'vin',
    (half) =>
      `W${half.chars(2, UPPER)}${half.chars(3, UPPER)}1K${half.int(1, 9)}HW${half.digits(6)}`,
  ],
  ['tariff', (half) => `KFZ-VK${half.int(150, 900)}-TK${half.int(0, 500)}`],
  ['plan', (half) => `PLAN_${half.chars(4, UPPER)}_${half.int(12, 36)}M`],
  ['voyage', (half) => `${half.chars(2, UPPER)}${half.digits(4)}/${half.int(10, 28)}NOV`],
  ['treatment', (half) => `GOZ ${half.int(1000, 9999)}`],
  [
    'fund',
    (half) =>
      `${half.pick(['DE', 'LU', 'IE'])}000${half.chars(6, '0123456789ABCDEF')}${half.digits(1)}`,
  ],
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
  ['quote', (half) => `Q-${half.digits(8)}`],
  ['locator', (half) => half.chars(6, UPPER)],
  ['policy', (half) => `VS-${half.digits(4)}-${half.digits(4)}-${half.int(1, 9)}`],
  ['application', (half) => `APP/2026/${half.digits(6)}`],
  ['ticket', (half) => `220-${half.digits(10)}`],
  ['donation', (half) => `don_${half.chars(14, 'abcdefghjkmnpqrstuvwxyz0123456789')}`],
  ['eight-letter', (half) => `${half.int(1, 9)}${half.digits(7)}-${half.chars(2, UPPER)}`],
  ['viewing', (half) => `BES ${half.int(1, 28)}.12. #${half.int(1, 40)}`],
  ['case', (half) => `Az. ${half.int(1, 99)}-${half.digits(4)}/26`],
];
export const couponWords = ['FIT', 'FLUG', 'SCHULE', 'VITAL', 'CASA', 'DRIVE'];
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
  Kfz-Versicherung Vollkasko | Probetraining im Studio | Zahnreinigung professionell | Gebrauchtwagen Kombi Diesel | Einfamilienhaus mit Garten | Pauschalreise Kreta | Sprachkurs Italienisch A2 | Girokonto ohne Gebühr |
  Assurance habitation étudiant | Bilan dentaire | Appartement T3 avec balcon | Cours de natation | Seguro de coche a terceros | Piso en alquiler | Máster en línea | Polizza vita | Corso di cucina | Casa con giardino |
  Zorgverzekering basis | Tweedehands auto | Ubezpieczenie turystyczne | Mieszkanie na wynajem | Hitelkártya ajánlat | Konut kredisi | Διακοπές στην Κρήτη | Страховка для поездок | 英会話コース | 人間ドック | 정기 예금 | 汽车保险`);
export const lookAlikes = texts(`
  Name a star, gift box | Phone banking guide | Passport photo service | Street parking permit | Address change service | Child seat group 2 | Driver safety course | Guest house by the sea | Patient education leaflet | Student discount card |
  Holder for cards | Donor wall plaque | Member lounge access | Birth preparation class | Home insurance basic | Card of the month | Account switch bonus | Owner's manual 2026 | Doctor on call, travel cover`);
export const harmlessKeys =
  `hotel_name room_name flight_number airline_name cruise_line departure_city arrival_city destination_city origin_city guest_count passenger_count children_ages num_guests rooms_count
  property_type property_name listing_title living_area plot_size building_year house_type apartment_type flat_size floor_level bedrooms heating_type energy_rating monthly_rent
  vehicle_make vehicle_model model_year car_name dealer_city body_type fuel_type driver_side transmission mileage_range trim_name
  policy_type insurance_type insurance_name coverage_level premium_amount deductible plan_name tariff_name cover_start
  course_name course_title class_name school_name program_name degree_level semester_start teacher_count student_level faculty_name
  job_title job_category job_location company_name employment_type salary_range date_posted vacancy_title contract_length
  membership_type membership_plan class_schedule trainer_level club_name studio_city session_length
  donation_amount donation_interval cause_name project_name fund_name campaign_goal
  account_type card_type card_brand loan_amount interest_rate loan_term bank_name branch_name
  clinic_name treatment_name department_name specialty appointment_type doctor_specialty service_name patient_type visit_reason_category
  form_name form_step quiz_step lead_type lead_source quote_step contact_form_name contact_method user_role_name customer_segment_name member_tier_name social_share promo_author`.split(
    /\s+/,
  );
export const terms = [
  'kreta all inclusive',
  'kfz vollkasko 300',
  'zahnarzt mitte',
  't3 balcon',
  'kombi diesel 2019',
  'yoga di 18:30',
  'b.sc. informatik',
  'tagesgeld 3 %',
  '人間ドック',
];
export const titles = [
  '# – jetzt vergleichen',
  '# | Angebot in 2 Minuten',
  '# (frei ab 01.12.)',
  '#: Ihr Termin',
  'Devis (étape 2/4)',
  '# » ab 9,90 €/Monat',
  '# [Bewerbung]',
];
export const shelves = [
  'versicherung',
  'reisen',
  'immobilien',
  'gebrauchtwagen',
  'kurse',
  'jobs',
  'fitness',
  'spenden',
  'cliniche',
  'banca',
  'angebote',
];
export const campaignWords = [
  'kfz-wechsel',
  'fruehbucher-flug',
  'probetraining',
  'open-day',
  'lead30',
  'giving-tuesday',
  'vo_video',
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
