/** Pack nine: how what is to be found is written by form builders, contract portals and server logs, and what stands around it. */
import { texts } from '../lists.mjs';

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HEX = `abcdef${DIGITS}`;
const ALNUM = `${UPPER}${UPPER.toLowerCase()}${DIGITS}`;
const URL_SAFE = `${ALNUM}-_`;

/** @typedef {import('../../half.mjs').Half} Half */
/** @typedef {import('libphonenumber-js').PhoneNumber} PhoneNumber */

export const emailHosts = texts(`
  sjónlíf.is | žiedai.lt | põhjavõrk.ee | kāzas.lv | temető.hu | želva.cz | fahrschule-süd.de | aukció.sk | газ.бел | οπτικά.ελ | brúðkaup.is`);
export const emailLocals = texts(`
  þórdís | žydrūnė | õnne | jānis.b | kövesi | božena-k | väinö | цвета | ευτυχία | fañch`);
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local} <at> ${host}`,
  (local, host) => `${local}{at}${host.replaceAll('.', '{dot}')}`,
  (local, host) => `${local}&commat;${host}`,
  (local, host) => `${local}[@]${host}`,
  (local, host) => `${local}&#x40;${host.replaceAll('.', '&#x2e;')}`,
];
export const emailSentences = [
  'Vertrag wird an @ geschickt',
  'Sent confirmation to @ (attempt 1)',
  'Potvrzení odesláno na @.',
  'Bidder @ registered for sale 118',
  'invitee=@;status=sent',
  'RSVP: @ +1',
  'Kære @,',
  'user "@" not found',
  'Van: @ | Onderwerp: afspraak',
  'saatja:@',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (half, local, host) => `${local}_${half.int(1950, 2007)}@${host}`,
  (half, local, host) => `${local}@${half.pick(['stud', 'post', 'mx2'])}.${host}`,
  (_, local, host) => `mailto:${local}%40${host}`,
  (half, local) => `${local}@${half.chars(7, 'abcdefgh')}.${half.pick(['wedding', 'vet', 'cat'])}`,
  (_, local, host) => `"${local}" <${local}@${host}>`,
];

export const phoneSentences = [
  'Reachable on # after the lesson',
  'volejte # mezi 9 a 17',
  'Tilbakeringing: #',
  'Bel mij op #!',
  'owner # / vet informed',
  '{"hint":"ring #"}',
  'GSM=#',
];
/** Numbers kept free for films and books, and some that nobody has. `#` is a digit. */
export const phoneTemplates = [
  '020 7946 0###',
  '07700 900 ###',
  '(0191) 498 0###',
  '+44 (0)1632 960###',
  '01 99 00 ## ##',
  '06.39.98.##.##',
  '+33 5 36 49 ## ##',
  '0171 39200##',
  '030/23125-###',
  '+49 (0) 89 99998-###',
  '(069) 90009 ###',
  '040-628 04 ##',
  '+46 70-174 06 ##',
  '+353 20 914 ####',
  '+61 2 5550 ####',
  '(416) 555-01##',
  '+1.604.555.01##',
  '1-617-555-01##',
  '+385 1 5550 ###',
  '+420 555 555 ###',
  '+47 55 50 0# ##',
];

/** With the zero that is dialled at home. @param {PhoneNumber} number @returns {[form: string, value: string]} */
const withTrunkZero = (number) => {
  const national = number.formatNational();
  return /^0[1-9]/.test(national)
    ? ['trunk-zero', `+${number.countryCallingCode} (0) ${national.slice(1)}`]
    : ['trunk-zero', number.formatInternational()];
};
/** @type {((number: PhoneNumber) => [form: string, value: string])[]} */
export const phoneWays = [
  (number) => ['dots', number.formatInternational().replaceAll(' ', '.')],
  (number) => ['wa-link', `https://wa.me/${number.number.slice(1)}`],
  (number) => ['callto', `callto:${number.number}`],
  withTrunkZero,
  (number) => ['plus-percent', number.number.replace('+', '%2B')],
];

/** @type {((parts: {year: number, yyyy: string, yy: string, mm: string, dd: string}) => [form: string, value: string])[]} */
export const birthForms = [
  ({ yy, mm, dd }) => ['dots-short', `${dd}.${mm}.${yy}`],
  ({ yyyy, mm, dd }) => ['hungarian', `${yyyy}. ${mm}. ${dd}.`],
  ({ yyyy, mm, dd }) => ['unpadded', `${Number(dd)}. ${Number(mm)}. ${yyyy}`],
  ({ yyyy, mm, dd }) => ['dashes', `${dd}-${mm}-${yyyy}`],
  ({ yyyy, mm, dd }) => ['midnight', `${yyyy}-${mm}-${dd} 00:00:00`],
  ({ year, mm, dd }) => ['odata', `/Date(${Date.UTC(year, Number(mm) - 1, Number(dd))})/`],
];
/** What gives a pair of degrees away alone. @type {((a: string, b: string) => [form: string, value: string])[]} */
export const coordinateForms = [
  (a, b) => ['wkt', `POINT(${b} ${a})`],
  (a, b) => ['geojson', `{"type":"Point","coordinates":[${b},${a}]}`],
  (a, b) => ['osm', `https://www.openstreetmap.org/?mlat=${a}&mlon=${b}#map=18/${a}/${b}`],
  (a, b) => ['waze', `https://waze.com/ul?ll=${a}%2C${b}&navigate=yes`],
  (a, b) => [
    'letters',
    `${a.replace('-', '')}${a.startsWith('-') ? 'S' : 'N'} ${b.replace('-', '')}${b.startsWith('-') ? 'W' : 'E'}`,
  ],
];
/** @type {((half: Half, v4: string, v6: string) => [form: string, value: string])[]} */
export const ipForms = [
  (_, v4) => ['v4-access-log', `${v4} - - [21/Nov/2026:10:15:32 +0100] "GET / HTTP/2.0" 200 512`],
  (_, v4) => ['v4-forwarded', `for=${v4};proto=https`],
  (_, v4) => ['v4-url', `http://${v4}/cgi-bin/login`],
  (_, v4) => ['v4-one', `${v4}/32`],
  (half, _, v6) => ['v6-port', `[${v6}]:${half.int(1024, 65_000)}`],
];
/** @type {((bytes: string[]) => [form: string, value: string])[]} */
export const macForms = [
  (bytes) => ['dhcp', `DHCPACK to ${bytes.join(':')} via eth0`],
  (bytes) => ['router', `wlan_mac=${bytes.join('-')}`],
];

/** Prefix, length and alphabet. @type {[prefix: string, length: number, alphabet: string][]} */
export const makers = [
  ['sk_live_', 107, ALNUM],
  ['rk_test_', 99, ALNUM],
  ['sq0atp-', 22, URL_SAFE],
  ['sq0csp-', 43, URL_SAFE],
  ['glrt-', 20, URL_SAFE],
  ['NRAK-', 27, `${UPPER}${DIGITS}`],
  ['lin_api_', 40, ALNUM],
  ['figd_', 40, URL_SAFE],
  ['GOCSPX-', 28, URL_SAFE],
  ['hvs.', 90, URL_SAFE],
  ['dapi', 32, HEX],
  ['sbp_', 40, HEX],
  ['pul-', 40, HEX],
  ['CFPAT-', 43, URL_SAFE],
  ['dckr_pat_', 27, ALNUM],
  ['glptt-', 40, HEX],
  ['ghu_', 36, ALNUM],
  ['shpca_', 32, HEX],
  ['shippo_live_', 40, HEX],
  ['rubygems_', 48, HEX],
  ['r8_', 37, ALNUM],
  ['AGE-SECRET-KEY-1', 58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'],
];
export const tokenSentences = [
  'Set-Cookie: auth=#; Path=/; HttpOnly',
  'x-access-token: #',
  "curl -H 'Authorization: Bearer #' https://api.example/v1/meters",
  'wss://live.example/bids?jwt=#',
  '{"refreshToken":"#"}',
  'Authorization: Token #',
];
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['eight-digits', half.digits(8)],
  (half) => ['groups', `${half.chars(4, UPPER)}-${half.chars(4, UPPER)}-${half.chars(4, UPPER)}`],
  (half) => [
    'words',
    `${half.pick(['Lampe', 'river', 'Kirsch'])}${half.pick(['!', '_', '-'])}${half.chars(4, ALNUM)}`,
  ],
  (half) => ['base64', Buffer.from(half.chars(24, ALNUM)).toString('base64')],
  (half) => ['bcrypt', `$2y$12$${half.chars(53, `${ALNUM}./`)}`],
];
export const hashNames = texts(`
  md5 email | hashed mail | lead email sha1 | subscriber hash | phone hash | hashed mobile | bidder email hash | gravatar hash | hashed e mail`);

/** @param {string} text */
const xml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['xml', (value) => `<request><remark>${xml(value)}</remark><lot>117</lot></request>`],
  ['csv', (value) => `2026-11-21;web;${quoted(value)};7`],
  ['logfmt', (value) => `level=warn step=meter msg=${JSON.stringify(value)} took=12ms`],
  [
    'data-layer',
    (value) => `dataLayer.push({"event":"form_step","info":${JSON.stringify(value)}})`,
  ],
  ['cookie', (value) => `lang=lt; note=${encodeURIComponent(value)}; theme=dark`],
  [
    'json-base64-query',
    (value) => `/next?state=${Buffer.from(JSON.stringify({ back: value })).toString('base64url')}`,
  ],
  ['html', (value) => `<p class="hint">${xml(value)}</p>`],
  [
    'graphql',
    (value) =>
      JSON.stringify({ query: 'mutation($n:String){save(n:$n)}', variables: { n: value } }),
  ],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  ['xml-pair', (key, value) => `<form><field name="${xml(key)}">${xml(value)}</field></form>`],
  [
    'name-value-pair',
    (key, value) =>
      JSON.stringify([
        { name: 'step', value: '2' },
        { name: key, value },
      ]),
  ],
  [
    'multipart-pair',
    (key, value) =>
      `--b7\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n--b7--`,
  ],
  ['input-pair', (key, value) => `<input type="text" name="${xml(key)}" value="${xml(value)}">`],
  [
    'data-layer-pair',
    (key, value) => `dataLayer.push(${JSON.stringify({ event: 'form_step', [key]: value })})`,
  ],
  [
    'cookie-pair',
    (key, value) => `lang=sl; ${encodeURIComponent(key)}=${encodeURIComponent(value)}; theme=dark`,
  ],
];

export { idMakers } from './ids.mjs';
