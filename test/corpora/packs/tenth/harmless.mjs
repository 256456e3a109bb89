/** Pack ten: cars and spare parts, books and museums, ferries, medicine, camps, crowdfunding, second-hand goods; how they are numbered, and pages that show them. */
import { texts } from '../lists.mjs';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const HEX = 'abcdef0123456789';
const BASE62 = `${UPPER}IO${LOWER}io0123456789`;

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {readonly [form: string, make: (half: Half) => string]} Shape */

/** @type {readonly Shape[]} */
export const skus = [
  ['spare-part', (half) => `5K0 ${half.digits(3)} ${half.digits(3)} ${half.chars(1, UPPER)}`],
  [
    'star-part',
    (half) => `A ${half.digits(3)} ${half.digits(3)} ${half.digits(2)} ${half.digits(2)}`,
  ],
  ['pharmacy', (half) => `PZN ${half.digits(8)}`],
  [
    'shelf-mark',
    (half) =>
      `${half.chars(2, UPPER)} ${half.int(10, 9999)}.${half.chars(1, UPPER)}${half.digits(2)}`,
  ],
  ['dewey', (half) => `${half.digits(3)}.${half.digits(3)} ${half.chars(3, UPPER)}`],
  ['inventory', (half) => `Inv. ${half.int(1890, 2026)}.${half.int(1, 400)}.${half.int(1, 40)}`],
  [
    'car-group',
    (half) => half.chars(1, 'MECISFPL') + half.chars(1, 'BCDWV') + half.pick(['MR', 'AR', 'AE']),
  ],
  ['lot', (half) => `Lot ${half.int(1, 999)}${half.chars(1, 'abc')}`],
  ['issn', (half) => `ISSN ${half.digits(4)}-${half.digits(3)}X`],
  ['reward', (half) => `rwd_${half.digits(7)}`],
  ['pack-of', (half) => `${half.digits(5)}.${half.int(10, 99)}x${half.int(2, 20)}`],
];
/** @type {readonly Shape[]} */
export const models = [
  ['engine', (half) => `1.${half.int(0, 9)} TDI ${half.int(55, 140)} kW, ${half.int(5, 8)}-Gang`],
  ['oil', (half) => `${half.pick([0, 5, 10])}W-${half.int(2, 5)}0 ${half.int(1, 20)} l`],
  ['tablets', (half) => `${half.int(5, 800)} mg ${half.int(10, 100)} Tbl. N${half.int(1, 3)}`],
  ['battery', (half) => `12V ${half.int(36, 110)}Ah ${half.int(330, 900)}A EN`],
  [
    'brake',
    (half) => `Bremsscheibe Ø${half.int(228, 380)}x${half.int(9, 36)} ${half.int(4, 5)}-Loch`,
  ],
  ['book', (half) => `${half.int(2, 30)}. Aufl., ${half.int(90, 900)} S., ${half.int(3, 60)} Abb.`],
  ['tent', (half) => `Dome ${half.int(2, 8)}P ${half.int(2000, 6000)} mm`],
  [
    'cabin',
    (half) => `${half.pick(['A', 'B', 'C'])}${half.int(2, 4)} Seaside, deck ${half.int(4, 11)}`,
  ],
];
/** @type {readonly Shape[]} */
export const orders = [
  ['rental', (half) => `RA-${half.digits(7)}`],
  ['locator', (half) => half.chars(6, UPPER)],
  ['air-ticket', (half) => `${half.pick(['220', '105', '257'])}-${half.digits(10)}`],
  ['loan', (half) => `L${half.int(24, 26)}/${half.digits(6)}`],
  ['pledge', (half) => `pledge-${half.digits(8)}`],
  ['czech', (half) => `Rez. č. ${half.int(10_000, 999_999)}`],
  ['estonian', (half) => `Arve nr ${half.int(1000, 99_999)}`],
  ['lithuanian', (half) => `Serija ${half.chars(3, UPPER)} Nr. ${half.digits(7)}`],
  ['slashes', (half) => `${half.digits(5)}/${half.int(24, 26)}/${half.chars(2, UPPER)}`],
  ['check', (half) => `${half.digits(6)}-${half.digits(1)}`],
  [
    'station',
    (half) => `${half.pick(['TLL', 'RIX', 'LJU'])}${half.digits(6)}${half.chars(1, UPPER)}`,
  ],
];
export const couponWords = texts(
  `FRUEHFAHRER | LETO | KESA | JOULU | LATO | FERIE | VALENTIN | NIKOLAUS | OMA | FAMILLE | LEON | BIBLIO`,
);
/** @type {((half: Half, word: string) => string)[]} */
export const coupons = [
  (half, word) => `${word}/${half.chars(5, UPPER)}`,
  (half, word) => `${half.int(2, 5)}for${half.int(1, 4)}-${word}`,
  (half, word) => `${word}.${half.int(5, 50)}%`,
  (half) => `${half.chars(3, UPPER)}${half.digits(3)}${half.chars(3, UPPER)}`,
];
/** @type {readonly Shape[]} */
export const ids = [
  ['ksuid', (half) => `2${half.chars(26, BASE62)}`],
  ['xid', (half) => `c${half.chars(19, 'abcdefghijklmnopqrstuv0123456789')}`],
  ['urn', (half) => `urn:ad:${half.digits(9)}`],
  ['index-document', (half) => `doc-${half.chars(12, HEX)}~${half.int(1, 9)}`],
  ['dotted', (half) => `${half.chars(8, HEX)}.${half.chars(4, HEX)}.${half.int(1, 99)}`],
  ['base36-time', (half) => `m${half.chars(7, LOWER)}-${half.chars(6, `${LOWER}23456789`)}`],
];
/** @param {Half} half @param {number} value */
export const prices = (half, value) => [
  value.toLocaleString('cs-CZ', { style: 'currency', currency: 'CZK' }),
  value.toLocaleString('hu-HU', { style: 'currency', currency: 'HUF' }),
  value.toLocaleString('bg-BG', { style: 'currency', currency: 'BGN' }),
  `${value.toFixed(2)} €/Tag`,
  `VB ${Math.round(value)} €`,
  `${Math.round(value)} of ${Math.round(value * 3)} pledged`,
  `€${value.toFixed(2)} pp (from ${half.int(2, 9)} pax)`,
  `${value.toFixed(2).replace('.', ',')} zł/szt.`,
];
/** @param {Half} half */
export const sizes = (half) => [
  `L ${half.int(150, 240)} x B ${half.int(50, 120)} x H ${half.int(30, 90)}`,
  `${half.int(10, 200)} kapslí`,
  `${half.int(2, 9)}-Sitzer, ${half.int(200, 900)} l`,
  `od ${half.int(3, 6)} do ${half.int(7, 12)} let`,
  `${half.int(20, 90)} × ${half.int(20, 90)} cm (Rahmen)`,
  `${half.int(1, 9)}/${half.int(10, 16)} lat`,
  `${half.int(100, 700)} S.`,
  `${half.int(1, 40)} g / ${half.int(50, 150)} ml`,
];
/** @param {Half} half @param {Date} date */
export const moments = (half, date) => {
  const [yyyy = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
  return [
    `${dd}/${mm}/${yyyy} ${half.int(10, 20)}h${half.pick(['00', '30'])}`,
    `${Number(dd)}. ${Number(mm)}. ${yyyy}`,
    `${yyyy}. ${mm}. ${dd}.`,
    `KW ${half.int(1, 52)}/${yyyy}`,
    `${yyyy}-W${half.int(10, 52)}-${half.int(1, 7)}`,
    date.toLocaleString(half.pick(['et', 'cs', 'hu', 'fi', 'lt']), { timeZone: 'UTC' }),
    `P${half.int(1, 20)}DT${half.int(1, 23)}H`,
    `${yyyy}-${mm}-${dd}/${yyyy}-${mm}-28`,
  ];
};
/** @param {Half} half */
export const versions = (half) => [
  `Koha ${half.int(20, 26)}.${half.int(5, 11)}.0${half.int(1, 9)}`,
  `r${half.int(1000, 9999)}-stable`,
  `${half.int(1, 9)}.${half.int(0, 20)}.${half.int(0, 9)}+build.${half.int(1, 400)}`,
  `Android ${half.int(9, 17)} (API ${half.int(28, 37)})`,
  `ES${half.int(2015, 2026)}`,
  `php${half.int(7, 8)}.${half.int(0, 5)}-fpm`,
];

export const goods = texts(`
  Mietwagen Kompaktklasse, Automatik | Dachbox 420 l | Zahnriemensatz mit Wasserpumpe | Winterreifen-Satz, gebraucht | Ausstellungskatalog Barock | Hustensaft Efeu 100 ml |
  Ferienlager am See, 7 Nächte | Überfahrt mit Pkw bis 2 m | Location utilitaire 12 m³ | Plaquettes de frein avant | Catalogue d’exposition | Sirop contre la toux |
  Colonie de vacances voile | Traversée de nuit, cabine | Alquiler de furgoneta | Pastillas de freno | Campamento de verano | Noleggio auto elettrica | Tagliando completo |
  Traghetto andata e ritorno | Aluguer de carro familiar | Pastilhas para a garganta | Autohuur stationwagen | Veerboot retour | Zomerkamp paardrijden | Wynajem busa 9 osób |
  Klocki hamulcowe tył | Syrop z bzu | Kolonie letnie | Pronájem dodávky | Brzdové destičky | Letní tábor | Prenájom auta | Autóbérlés kombi | Köhögés elleni szirup |
  Nyári tábor | Închiriere mașină | Plăcuțe de frână | Najam automobila | Trajektna karta | Najem kombija | Zavorne ploščice | Autonvuokraus | Lauttamatka autolla | Biluthyrning |
  Bromsbelägg fram | Billeje minibus | Bilferge tur-retur | Autorent päevaks | Praamipilet | Auto noma | Prāmja biļete | Automobilių nuoma | Bílaleiga jeppi | Lloguer de cotxes |
  Ενοικίαση αυτοκινήτου | Ακτοπλοϊκό εισιτήριο | Кола под наем | Сироп за кашлица | Araç kiralama | Feribot bileti`);
export const lookAlikes = texts(`
  Führerschein-Etui, Leder | Driver’s licence wallet | Library card holder | Ausweishülle 3er-Pack | Passport photo frame | Postman costume, child | Address book, linen |
  Herr der Flut (Band 1) | Frau Holle Bilderbuch | Doctor’s bag, wooden toy | Frère Jacques music box | Anne of Green Gables, paperback | Robinson Crusoe, illustrated |
  Mr & Mrs cake topper | Geburtstagskrone Filz | Birthday calendar, 12 sheets | Password logbook, ring bound | Secret Garden puzzle 500 | Key box with combination | PIN pad for safe S2 |
  IP67 torch 800 lm | IPX4 radio | Street map of Tallinn 1:15 000 | Kontoauszug-Ordner | Kreditkartenetui RFID | Carte postale ancienne | Code de la route 2027 | Zip ties 200 x 4.8 |
  Telefonkarten-Sammlung | Tel Aviv city guide | Naamlabels om op te strijken | Etykiety adresowe, 200 szt. | Jmenovka na dveře | Névtábla fából | Nimesilt puidust |
  St. John’s wort 60 caps | Galletas María 800 g | Santa Maria ship model 1:150 | Queen Elizabeth, ship in a bottle | Charles de Gaulle airport shuttle | John Deere toy tractor |
  Ford Ka, white | Seat Leon ST | Alfa Romeo Giulia | Renault Zoe R110 | Dacia Sandero | Lotus Elise 1:43 | Mercedes A 180 | Škoda Octavia Scout | Renault Clio, 5 doors |
  Session guitar strings | Cookie cutter set | Cell biology textbook | Hash marks tape | Account book, squared | Card sleeves 63.5 x 88 | Coordinates poster frame | Babynamen-Lexikon`);
export const harmlessKeys =
  `min_driver_age additional_driver_fee drivers_included license_plate_frame passenger_capacity passengers_max vessel_name ship_name ferry_operator_name airport_name carrier_name
  museum_name exhibition_name library_branch_name branch_name patron_category borrower_limit loan_period_days reader_age_group child_seat_type infant_seats parent_category_id parent_listing_id
  previous_owners owners_count seller_type seller_rating buyer_protection bidder_count backers_total donor_wall_enabled donation_goal pledge_level reward_title campaign_owner_type
  member_price membership_tier association_type team_size court_level practice_area law_firm_size lawyer_rating_avg guardian_discount name_engraving_available engraving_font_name nameplate_material
  phone_click_count phone_button_color phone_holder_included email_template_name address_form_step address_book_enabled street_parking zip_file_size city_tax birthday_party_package
  password_strength_meter username_min_length session_length_minutes morning_session_name secret_sale key_color pin_count passport_required visa_required card_brand card_layout account_type sepa_enabled
  ip_rating ip_protection_class latest_return_time longest_rental long_term_rate lateral_support geo_zone_name map_zoom mobile_home_type mobility_aid mail_class telematics_box token_price
  dose_form active_ingredient_name prescription_required pharmacy_name patient_leaflet_lang trailer_hitch registration_year mileage engine_code fuel_policy damage_waiver_name rental_station_name pickup_station_code
  naam_artikel nazwa_produktu nazev_zbozi termek_neve toote_nimi prekes_pavadinimas nombre_producto nom_produit nome_prodotto tuotenimi produktnavn adresse_web nom_du_musee nombre_del_barco naam_veerboot
  schiffsname vereinsname fahrzeugname strassenlage anzahl_fahrer passagieranzahl besucherzahl leseralter_ab nombre_de_places nombre_passagers nombre_jours prix_adherent liczba_dzieci pocet_osob hely_neve`.split(
    /\s+/,
  );
export const terms = texts(`
  mietwagen mallorca | bremsbeläge golf 7 | praam kuressaare | tåg och båt | ibuprofen 400 | colonie voile 12 ans | tábor 2027 | 0w-20 5 l | renault zoe | dewey 940 | kombi 9 sitzer |
  furgoneta 12 m3 | prāmis 2 pax | kajutos`);
export const titles = texts(`
  # – zu verschenken | # mieten ab 29 €/Tag | #: 82 % finanziert | # (Bd. 3) · Katalog | Louer # sans caution | # – laenuta | Oblíbené (3) | # › Rezeptfrei | Treffer 21–40 von 312`);
export const shelves = texts(`
  autovermietung | ersatzteile | katalog | ausstellungen | ferienlager | apotheke | kleinanzeigen | projekte | location-voiture | colonies | noleggio | campamentos | lekarstva | praam | laivas | opac | members | driver-guide`);
export const campaignWords = texts(`
  ferien_lager | overfahrt | fruehbucher27 | leihwagen-sued | lauttaetu | erkaeltung | backer-push | spar_bil | rentree-auto | family_pax`);
/** @type {((half: Half, word: string) => string)[]} */
export const campaigns = [
  (half, word) => `[${word}] DE/AT – ${half.int(1, 40)}`,
  (half, word) => `${word}:kw${half.int(10, 52)}`,
  (half, word) => `${word}.v${half.int(2, 9)}.2026w${half.int(10, 52)}`,
  (half, word) => `${half.int(100, 999)}~${word}~${half.pick(['desktop', 'app', 'tv'])}`,
];
/** @type {((half: Half, slug: string, shelf: string) => string)[]} */
export const paths = [
  (half, slug) => `/d/anzeige/${slug}-ID${half.chars(6, BASE62)}.html`,
  (half) =>
    `/car-hire/tll?from=2026-12-${half.int(10, 28)}T10:00&to=2027-01-${half.int(10, 28)}T18:00&drivers=${half.int(1, 3)}`,
  (half) => `/cgi-bin/koha/opac-detail.pl?biblionumber=${half.int(1000, 99_999)}`,
  (half, slug) => `/projects/${half.digits(6)}/${slug}/rewards`,
  (half, slug, shelf) => `/${shelf}/${slug},${half.digits(6)}`,
  (half, slug) => `/pzn/${half.digits(8)}/${slug}`,
  (half, _, shelf) => `/${shelf}/seite:${half.int(2, 40)}/preis:0:${half.int(50, 900)}`,
  (half) => `/objects/${half.int(1890, 2026)}.${half.int(1, 400)}.${half.int(1, 9)}#provenance`,
];
/** @type {readonly (readonly [form: string, wrap: (value: string) => string])[]} */
export const wraps = [
  [
    'in xml',
    (value) => `<item><title>${value.replaceAll('&', '&amp;')}</title><qty>1</qty></item>`,
  ],
  ['in log', (value) => `level=info item="${value}" qty=2 status=200`],
  ['in html', (value) => `<h2 class="title">${value.replaceAll('&', '&amp;')}</h2>`],
  ['in cookie', (value) => `cart=3; last_item=${encodeURIComponent(value)}; lang=et`],
  [
    'in push',
    (value) => JSON.stringify({ event: 'view_item', item: { title: value, price: 9.5 } }),
  ],
];
