/** Pack four: how what is to be found is written, and what stands around it. */

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const HEX = `abcdef${DIGITS}`;
const ALNUM = UPPER + UPPER.toLowerCase() + DIGITS;

/** @typedef {import('../../half.mjs').Half} Half */

export const emailHosts = [
  'ħanut.mt',
  'siopa.ie',
  'крама.бел',
  'дүкен.қаз',
  'მაღაზია.გე',
  'խանութ.հայ',
  'dućan.example',
  'цахим.мон',
];
export const emailLocals = ['ġorġ', 'séamus', 'янка', 'әсел', 'ნინო', 'արամ', 'þóra', 'żaneta'];
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local} (at) ${host}`,
  (local, host) => `${local}[@]${host}`,
  (local, host) => `${local} < at > ${host.replaceAll('.', ' < dot > ')}`,
  (local, host) => `${local}%40${host.replaceAll('.', '%2E')}`,
  (local, host) => `${local} {at} ${host.replaceAll('.', ' {dot} ')}`,
  (local, host) => `${local}&#x40;${host}`,
];
export const emailSentences = [
  'Votre commande sera envoyée à @ dans un instant',
  'Seol chuig @',
  'contact:@|fr',
  '{@}',
  '@ (verified)',
  "value='@'",
  'Nowe konto (@)',
  'cc: @; bcc: none',
  '/unsubscribe/@',
  'login=@,role=guest',
  '→@',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (_, local, host) => `${local}.@${host}`,
  (half, local) =>
    `${local}@${half.chars(8, 'abcdefghkm')}.${half.pick(['io', 'dev', 'email', 'berlin', 'eus'])}`,
  (half, local, host) => `${local}!${half.digits(2)}@${host}`,
  (half) =>
    `${half.pick(['mr', 'dr'])}.${half.chars(5, 'aeioukls')}--${half.digits(2)}@post.example.ie`,
];

export const phoneSentences = [
  'Rappelez-moi : #',
  'glaoigh ar #',
  'cell - #',
  '(# after 5pm)',
  'my no is #',
  'phone=#&x=1',
  '☏#',
  'Fax: #; open 9-5',
];
/** Numbers that nobody has: ranges kept free for films, and lines of towns. `#` is a digit. */
export const phoneTemplates = [
  '0191 498 0###',
  '(0141) 496 0###',
  '029 2018 0###',
  '555-555-01##',
  '(917) 555-01##',
  '1 (646) 555-01##',
  '(03) 5550 ####',
  '02 55 50 ## ##',
  '05 36 49 ## ##',
  '06 39 98 ## ##',
  '0341 4710 ###',
  '(0201) 555-###',
  '0511/55 5###',
  '+353 1 555 ####',
  '+356 2155 ####',
  '+357 22 55 ####',
  '+352 27 55 ## ##',
  '+373 22 55 55 ##',
  '+375 17 555-##-##',
  '+7 495 555-##-##',
  '8 (495) 555-##-##',
  '+995 32 255 ## ##',
  '+374 10 55 ####',
  '+27 21 555 ####',
  '+234 1 555 ####',
  '+254 20 555 ####',
  '+20 2 2555 ####',
  '+212 5225-55###',
  '+57 601 555 ####',
  '+51 1 555 ####',
  '+56 2 2555 ####',
];
/** @type {((number: import('libphonenumber-js').PhoneNumber) => [form: string, value: string])[]} */
export const phoneWays = [
  (number) => ['plus-apart', `+ ${number.formatInternational().slice(1)}`],
  (number) => ['two-spaces', number.formatInternational().replaceAll(' ', '  ')],
  (number) => ['en-dashes', number.formatInternational().replaceAll(/[ -]/g, '–')],
  (number) => ['callto', `callto:${number.number}`],
];

/** @type {((parts: {year: number, yyyy: string, yy: string, mm: string, dd: string}) => [form: string, value: string])[]} */
export const birthForms = [
  ({ yyyy, mm, dd }) => ['underscores', `${yyyy}_${mm}_${dd}`],
  ({ yyyy, mm }) => ['month', `${mm}/${yyyy}`],
  ({ yyyy, mm, dd }) => [
    'milliseconds',
    String(Date.UTC(Number(yyyy), Number(mm) - 1, Number(dd))),
  ],
];
/** What gives a pair of degrees away alone. @type {((a: string, b: string) => [form: string, value: string])[]} */
export const coordinateForms = [
  (a, b) => ['slash', `${a}/${b}`],
  (a, b) => ['quoted-pair', `"${a},${b}"`],
  (a, b) => ['map-center', `https://maps.example/staticmap?center=${a},${b}&zoom=14`],
  (a, b) => ['latlng', `LatLng(${a}, ${b})`],
];
/** @type {((half: Half, v4: string, v6: string) => [form: string, value: string])[]} */
export const ipForms = [
  (_, v4) => ['v4-colon', `IP: ${v4}`],
  (_, v4) => ['v4-json', JSON.stringify({ src: v4 })],
  (_, __, v6) => ['v6-origin', `http://[${v6}]/cart`],
];
/** @type {((bytes: string[]) => [form: string, value: string])[]} */
export const macForms = [(bytes) => ['after-colon', `MAC ${bytes.join(':')};`]];

/** Prefix, length and alphabet, as their makers document them. @type {[prefix: string, length: number, alphabet: string][]} */
export const makers = [
  ['duffel_live_', 43, ALNUM],
  ['EZAK', 54, ALNUM],
  ['FLWSECK_TEST-', 32, HEX],
  ['dt0c01.', 24, `${UPPER}${DIGITS}`],
  ['fo1_', 43, ALNUM],
  ['fio-u-', 64, ALNUM],
  ['EAAM', 120, ALNUM],
  ['sl.', 135, ALNUM],
  ['tfp_', 59, ALNUM],
  ['shippo_live_', 40, HEX],
  ['rdme_', 70, `abcdefghijklmnopqrstuvwxyz${DIGITS}`],
  ['pnu_', 36, ALNUM],
  ['sgp_', 40, HEX],
  ['HRKU-', 36, ALNUM],
  ['nfp_', 36, ALNUM],
  ['CFPAT-', 43, ALNUM],
  ['mlsn.', 64, HEX],
  ['sk_live_51', 96, ALNUM],
];
export const tokenSentences = [
  'auth: #',
  'Bearer: #',
  'https://shop.example/app?jwt=#',
  'sid=#; path=/',
  'X-Api-Key: #',
  '["#"]',
];
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['laravel', `eyJpdiI6${half.chars(60, ALNUM)}`],
  (half) => ['grouped', `${half.chars(4, UPPER)}-${half.chars(4, UPPER)}-${half.chars(4, UPPER)}`],
  (half) => ['eight-digits', half.digits(8)],
];
export const hashNames = [
  'sha256 phone number',
  'sha256 email address',
  'hashed customer email',
  'em sha256',
  'user email md5',
  'hashed email value',
];

/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['ga4-query', (value) => `v=2&en=page_view&ep.note=${encodeURIComponent(value)}&_et=12`],
  ['javascript', (value) => `dataLayer.push({note: "${value}"})`],
  ['html', (value) => `<span class="note">${value}</span>`],
  ['commas', (value) => `web,${value},paid`],
  ['json-numbers', (value) => JSON.stringify({ n: 1, m: [2, { o: value, p: null }] })],
  ['form-json', (value) => `data=${encodeURIComponent(JSON.stringify({ note: value }))}&v=1`],
  ['last-in-path', (value) => `https://shop.example/thanks/${encodeURIComponent(value)}`],
  [
    'query-json-base64',
    (value) =>
      `https://shop.example/r?s=${encodeURIComponent(Buffer.from(JSON.stringify([value])).toString('base64'))}`,
  ],
  [
    'multipart',
    (value) =>
      `------x\r\nContent-Disposition: form-data; name="note"\r\n\r\n${value}\r\n------x--`,
  ],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  [
    'ga4-pair',
    (key, value) => `v=2&en=submit&ep.${encodeURIComponent(key)}=${encodeURIComponent(value)}`,
  ],
  [
    'data-layer-pair',
    (key, value) => JSON.stringify([{ event: 'login', user_data: { [key]: value } }]),
  ],
  [
    'form-json-pair',
    (key, value) => `data=${encodeURIComponent(JSON.stringify({ [key]: value }))}&v=1`,
  ],
  ['key-and-value', (key, value) => JSON.stringify({ fields: [{ key, value }] })],
];

/** None: those of the other packs stay. @type {() => []} */
export const idMakers = () => [];
