/** Pack ten: how what is to be found is written, and what stands around it. */
import { texts } from '../lists.mjs';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ALNUM = UPPER + LOWER + DIGITS;
const HEX = `${DIGITS}abcdef`;
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {{year: number, yyyy: string, yy: string, mm: string, dd: string}} Born */

export const emailHosts = texts(`
  fähre-nord.se | bibliothèque-lac.fr | żółta-apteka.pl | könyvtár-tér.hu | ferðaskjól.is | grāmatnīca.lv | raamat-õues.ee | autónájem.cz |
  βιβλίο-νησί.gr | морска-аптека.бг | кола-најам.срб | kütüphane-evi.tr | 渡船.cn | 도서관.kr`);
export const emailLocals = texts(`
  jürgen.weiß | élodie-m | søren | małgorzata.w | žaneta | þórunn | ķirsis | čestmír.k | őze.béla | димитър | ελένη | günay | 太郎 | 민준 | ionuț`);
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local} -at- ${host.replaceAll('.', ' -dot- ')}`,
  (local, host) => `${local}(ät)${host}`,
  (local, host) => `${local} (arroba) ${host.replaceAll('.', ' (punto) ')}`,
  (local, host) => `${local} [chiocciola] ${host}`,
  (local, host) => `${local}(zavináč)${host}`,
  (local, host) => `${local}&commat;${host}`,
  (local, host) => `${local}\\u0040${host}`,
  (local, host) => `${local}<at>${host.replaceAll('.', '<dot>')}`,
];
export const emailSentences = [
  'Kopie an @ senden',
  'Envoyé à @ le 12/11',
  'RCPT TO:<@>',
  'user:@|role:2',
  'Zalogowany jako @',
  'loan reminder → @',
  '{@}',
  "login='@'",
  'Přihlášen: @',
  '@, Mitglied seit 2019',
  'cc @; bcc none',
  'Bieten als @?',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (half, local, host) => `Leser ${half.int(1, 9)} <${local}@${host}>`,
  (half, local) =>
    `${local}@kita-${half.chars(5, LOWER)}.${half.pick(['museum', 'aero', 'legal', 'coop', 'cat', 'hamburg'])}`,
  (half, _, host) => `${half.chars(14, LOWER + DIGITS)}@marketplace.${host}`,
  (half, local, host) =>
    `${local}@${half.pick(['post', 'staff', 'ou'])}.${half.chars(3, LOWER)}.${host}`,
  (_, local, host) => `"${local}"@${host}`,
];

export const phoneSentences = texts(`
  Notfall: # (Mutter) | Conducteur : # | SMS an # gesendet | tel. kom. # | Chiamare # dopo le 18 | reachable on # until 6 pm |
  bel #! | Bilen hämtas, ring #`);
/** Numbers that states keep for films and books. `#` is a digit. */
export const phoneTemplates = texts(`
  01632 960### | 029 2018 0### | (0131) 496 0### | 07700 900 ### | +44 (0)191 498 0### | 0808 157 0### | +44.1632.960### |
  01 99 00 ## ## | 06.39.98.##.## | +33 2 61 91 ## ## | 0033 4 65 71 ## ## | 05-36-49-##-## | +33 (0)3 53 01 ## ## |
  030/23125### | +49-40-66969-### | 069 / 90009-### | 089 99998### | 0221-4710-### | 0171/39200## | 0049 30 23125 ### |
  031-390 06 ## | +46 (0)40-628 04 ## | 0980-319 2## | 070-174 06 9# | (415) 555-01## | +1.646.555.01## | 1-202-555-01## |
  (07) 5550 #### | +61 3 7010 #### | +353 20 91# ####`);
/** @type {((number: import('libphonenumber-js').PhoneNumber) => [form: string, value: string])[]} */
export const phoneWays = [
  (number) => ['dots', number.formatInternational().replaceAll(' ', '.')],
  (number) => ['hard-spaces', number.formatInternational().replaceAll(' ', '\u00A0')],
  (number) => ['labelled', `${number.formatInternational()} (mobil)`],
];

/** @param {Born} born */
const noon = ({ year, mm, dd }) => Date.UTC(year, Number(mm) - 1, Number(dd), 12);
/** @type {((parts: Born) => [form: string, value: string])[]} */
export const birthForms = [
  ({ yy, mm, dd }) => ['dots-short', `${dd}.${mm}.${yy}`],
  ({ yyyy, mm, dd }) => ['day-first-slashes', `${dd}/${mm}/${yyyy}`],
  ({ yyyy, mm, dd }) => ['hungarian', `${yyyy}. ${mm}. ${dd}.`],
  ({ yyyy, mm, dd }) => ['spaces', `${dd} ${mm} ${yyyy}`],
  ({ yy, mm, dd }) => ['airline', `${dd}${MONTHS[Number(mm) - 1]}${yy}`],
  ({ yyyy, mm, dd }) => ['no-zone', `${yyyy}-${mm}-${dd}T00:00:00`],
  (born) => ['dotnet', `/Date(${noon(born)})/`],
  ({ year, mm, dd }) => ['parts', JSON.stringify({ year, month: Number(mm), day: Number(dd) })],
];
/** @param {string} degrees @param {string} signs */
const compass = (degrees, signs) =>
  degrees.startsWith('-') ? signs.slice(1) + degrees.slice(1) : signs.slice(0, 1) + degrees;
/** What gives a pair of degrees away alone. @type {((a: string, b: string) => [form: string, value: string])[]} */
export const coordinateForms = [
  (a, b) => ['wkt', `POINT(${b} ${a})`],
  (a, b) => ['geojson', `{"type":"Point","coordinates":[${b},${a}]}`],
  (a, b) => ['semicolon', `${a};${b}`],
  (a, b) => ['map-hash', `https://karte.example/#map=16/${a}/${b}`],
  (a, b) => ['map-query', `ll=${a}%2C${b}&z=14`],
  (a, b) => ['compass', `${compass(a, 'NS')} ${compass(b, 'EW')}`],
  (a, b) => ['labelled', `lat: ${a}, lng: ${b}`],
];
/** @type {((half: Half, v4: string, v6: string) => [form: string, value: string])[]} */
export const ipForms = [
  (_, v4) => ['log-line', `${v4} - - [22/Nov/2026:10:15:00 +0000] "GET /opac HTTP/2" 200`],
  (_, v4) => ['forwarded', `for=${v4};proto=https`],
  (_, __, v6) => ['v6-port', `[${v6}]:443`],
  (_, v4) => ['single-net', `${v4}/32`],
  (_, __, v6) => ['v6-in-text', `bid placed from ${v6}`],
];
/** @type {((bytes: string[]) => [form: string, value: string])[]} */
export const macForms = [
  (bytes) => ['lease', `lease ${bytes.join(':')} renewed`],
  (bytes) => ['dashes-lower', bytes.join('-')],
  (bytes) => ['query', `ap=3&mac=${bytes.join(':')}`],
];

/** Prefix, length and alphabet. @type {[prefix: string, length: number, alphabet: string][]} */
export const makers = [
  ['live_', 30, ALNUM],
  ['rzp_live_', 14, ALNUM],
  ['rk_test_', 24, ALNUM],
  ['ghu_', 36, ALNUM],
  ['ghr_', 76, ALNUM],
  ['glrt-', 20, ALNUM],
  ['glptt-', 40, HEX],
  ['shpca_', 32, HEX],
  ['shppa_', 32, HEX],
  ['hvs.', 24, ALNUM],
  ['ntn_', 46, ALNUM],
  ['lin_api_', 40, ALNUM],
  ['figd_', 40, ALNUM],
  ['GOCSPX-', 28, ALNUM],
  ['sq0csp-', 43, ALNUM],
  ['pscale_tkn_', 43, ALNUM],
  ['dapi', 32, HEX],
  ['NRAK-', 27, UPPER + DIGITS],
  ['sntryu_', 64, HEX],
  ['sbp_', 40, HEX],
  ['r8_', 37, ALNUM],
  ['rubygems_', 48, HEX],
  ['dckr_pat_', 27, ALNUM],
  ['CFPAT-', 43, ALNUM],
  ['doo_v1_', 64, HEX],
  ['sk-svcacct-', 60, ALNUM],
];
export const tokenSentences = texts(`
  X-Id-Token: # | "id_token":"#" | https://verein.example/einladung/# | callback?state=7&id_token=# |
  curl -H "Authorization: Bearer #" | Set-Cookie: access=#; Path=/ | wss://live.example/bids?jwt=#`);
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['pin', half.digits(4)],
  (half) => ['signed-cookie', `s:${half.chars(32, ALNUM)}.${half.chars(43, ALNUM)}`],
  (half) => ['bcrypt', `$2y$12$${half.chars(53, ALNUM)}`],
  (half) => ['base32', half.chars(32, `${UPPER}234567`)],
  (half) => ['phrase', `${half.pick(['rote', 'kalt', 'leise'])}-Kiste-${half.int(10, 99)}-Birne`],
];
export const hashNames = texts(`
  donor email sha256 | hashed mail | md5 mail | sha1 of email | user data sha256 email | emailadresse hash | member email md5 | enc email sha256 |
  phone e164 sha1 | hash telefon | hirer phone hash`);

/** @param {string} text */
const inXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['xml', (value) => `<loan><note>${inXml(value)}</note><days>28</days></loan>`],
  ['csv', (value) => `17;open;"${value.replaceAll('"', '""')}";2`],
  ['log', (value) => `2026-11-22T10:15:00Z INFO form note="${value}" took=12ms`],
  ['html', (value) => `<td class="note">${inXml(value)}</td>`],
  ['cookie', (value) => `cart=3; note=${encodeURIComponent(value)}; lang=et`],
  ['matrix', (value) => `/catalog;ref=${encodeURIComponent(value)};v=2`],
  [
    'graphql',
    (value) => JSON.stringify({ query: 'mutation{add}', variables: { input: { note: value } } }),
  ],
  ['serialized', (value) => `a:1:{s:4:"note";s:${Buffer.byteLength(value)}:"${value}";}`],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  ['xml-pair', (key, value) => `<field name="${key}">${inXml(value)}</field>`],
  ['input-pair', (key, value) => `<input type="text" name="${key}" value="${inXml(value)}">`],
  ['ini-pair', (key, value) => `step = 2\n${key} = ${value}\n`],
  ['log-pair', (key, value) => `level=info ${key}="${value}" status=200`],
  ['push-pair', (key, value) => JSON.stringify({ event: 'form_submit', form: { [key]: value } })],
  [
    'label-pair',
    (key, value) => JSON.stringify({ answers: [{ label: key, type: 'text', value }] }),
  ],
  [
    'multipart-pair',
    (key, value) => `Content-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  ],
];

/** More states, by the published rules of their authorities. @type {(checks: typeof import('../../national/checks.mjs')) => readonly import('../../national/europe.mjs').IdMaker[]} */
export const idMakers = ({ birthday, luhnDigit, mod1110Digit, pad, weigh }) => {
  /** Of Estonia and Lithuania. @param {Half} half */
  const baltic = (half) => {
    const { year, yymmdd } = birthday(half);
    const digits = half.pick(year < 2000 ? ['3', '4'] : ['5', '6']) + yymmdd + half.digits(3);
    const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    const second = weigh(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
    return digits + (first < 10 ? first : second % 10);
  };
  /** @param {Half} half */
  const egn = (half) => {
    const { year, yy, mm, dd } = birthday(half);
    const digits = yy + pad(Number(mm) + (year < 2000 ? 0 : 40), 2) + dd + half.digits(3);
    return digits + ((weigh(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10);
  };
  /** @param {Half} half */
  const oib = (half) => {
    const digits = half.pick([...'123456789']) + half.digits(9);
    return digits + mod1110Digit(digits);
  };
  /** @param {Half} half */
  const amka = (half) => {
    const digits = birthday(half).ddmmyy + half.digits(4);
    return digits + luhnDigit(digits);
  };
  /** @param {Half} half */
  const kennitala = (half) => {
    const { year, ddmmyy } = birthday(half);
    const digits = ddmmyy + half.int(20, 99);
    const check = (11 - (weigh(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check > 9) return undefined;
    return `${ddmmyy}-${digits.slice(6)}${check}${year < 2000 ? 9 : 0}`;
  };
  /** @param {Half} half */
  const pps = (half) => {
    const digits = half.digits(7);
    return digits + 'WABCDEFGHIJKLMNOPQRSTUV'[weigh(digits, [8, 7, 6, 5, 4, 3, 2]) % 23];
  };
  /** @param {Half} half */
  const taj = (half) => {
    const digits = half.pick([...'1234567']) + half.digits(7);
    return digits + (weigh(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10);
  };
  return [
    { form: 'ee-isikukood', tells: 'both', words: 'isikukood', make: baltic },
    { form: 'lt-asmens-kodas', tells: 'both', words: 'asmens kodas', make: baltic },
    { form: 'bg-egn', tells: 'both', words: 'egn', make: egn },
    { form: 'hr-oib', tells: 'both', words: 'oib', make: oib },
    { form: 'gr-amka', tells: 'both', words: 'amka', make: amka },
    { form: 'is-kennitala', tells: 'both', words: 'kennitala', make: kennitala },
    { form: 'ie-pps', tells: 'both', words: 'pps number', make: pps },
    { form: 'hu-taj', tells: 'both', words: 'taj szam', make: taj },
  ];
};
