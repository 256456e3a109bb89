/** Pack six: how what is to be found is written by those who sell by asking, and what stands around it. */

const DIGITS = '0123456789';
const ALNUM = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGITS}`;

/** @typedef {import('../../half.mjs').Half} Half */

export const emailHosts = [
  'klinik-süd.de',
  'škola.cz',
  'łódź.pl',
  'münchen.example',
  'больница.рф',
  'δήμος.gr',
  'सेवा.भारत',
  '病院.jp',
];
export const emailLocals = [
  'józef',
  'günther',
  'ιωάννης',
  'наталья',
  'anaïs',
  'søren',
  'estefanía',
  'まこと',
];
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local}[at]${host.replaceAll('.', '[dot]')}`,
  (local, host) => `${local} (AT) ${host}`,
  (local, host) => `${local}&#x40;${host}`,
  (local, host) => `${local} {at} ${host.replaceAll('.', ' {dot} ')}`,
  (local, host) => `${local}＠${host}`,
];
export const emailSentences = [
  'Quote sent to @',
  'Patient portal: @ (active)',
  'Booking for @, 2 nights',
  'cc: @; bcc: -',
  'Bewerbung von @ eingegangen',
  'Reçu fiscal envoyé à @.',
  'to=@;',
  'Rodzic: @',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (half, local, host) => `${local}_${half.digits(4)}@${host}`,
  (half, local) => `${local}@mail${half.digits(1)}.clinic.${half.pick(['org', 'eu', 'health'])}`,
  (_, local, host) => `${local}+quote-home@${host}`,
];

export const phoneSentences = [
  'Call back: #',
  'Rückruf unter # möglich',
  'Emergency contact #',
  'rappeler au #',
  'Ansprechpartner (#)',
  'phone is #.',
];
/** Numbers that nobody has. `#` is a digit. */
export const phoneTemplates = [
  '020 7946 0###',
  '(0117) 496 0###',
  '212-555-01##',
  '(03) 5550 ####',
  '02 61 91 0# ##',
  '030 23125 ###',
  '+49 89 555 ####',
  '+33 1 99 00 ## ##',
  '+39 06 555 ####',
  '+351 21 555 ####',
  '+47 22 55 ## ##',
  '+358 9 555 ####',
  '+420 2 555 ## ###',
  '+36 1 555 ####',
  '+91 22 5550 ####',
  '+90 212 555 ## ##',
];
/** @type {((number: import('libphonenumber-js').PhoneNumber) => [form: string, value: string])[]} */
export const phoneWays = [
  (number) => ['callto', `callto:${number.number}`],
  (number) => ['dots', number.formatInternational().replaceAll(' ', '.')],
  (number) => ['brackets', `(${number.number})`],
];

/** @type {((parts: {year: number, yyyy: string, yy: string, mm: string, dd: string}) => [form: string, value: string])[]} */
export const birthForms = [
  ({ yyyy, mm, dd }) => ['spaces', `${dd} ${mm} ${yyyy}`],
  ({ yyyy, mm }) => ['month', `${yyyy}-${mm}`],
];
/** What gives a pair of degrees away alone. @type {((a: string, b: string) => [form: string, value: string])[]} */
export const coordinateForms = [
  (a, b) => ['slash', `${a}/${b}`],
  (a, b) => ['geo', `geo:${a},${b}`],
  (a, b) => ['brackets', `[${a}, ${b}]`],
];
/** @type {((half: Half, v4: string, v6: string) => [form: string, value: string])[]} */
export const ipForms = [
  (_, v4) => ['v4-port', `${v4}:443`],
  (_, v4) => ['v4-quoted', `from "${v4}"`],
];
/** @type {((bytes: string[]) => [form: string, value: string])[]} */
export const macForms = [(bytes) => ['upper', bytes.join('-').toUpperCase()]];

/** Prefix, length and alphabet. @type {[prefix: string, length: number, alphabet: string][]} */
export const makers = [
  ['rk_live_', 60, ALNUM],
  ['ASIA', 16, `ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`],
  ['ghu_', 36, ALNUM],
  ['xoxp-', 60, ALNUM],
  ['shpat_', 32, `abcdef${DIGITS}`],
  ['glpat-', 20, ALNUM],
  ['sk-proj-', 64, ALNUM],
  ['pscale_tkn_', 43, ALNUM],
  ['lin_api_', 40, ALNUM],
  ['tskey-auth-', 40, ALNUM],
  ['hf_', 34, ALNUM],
  ['pat_live_', 32, ALNUM],
];
export const tokenSentences = [
  'Authorization: Bearer #',
  'https://clinic.example/portal?access_token=#',
  'session=#;',
  'X-Auth: #',
  'magic link token: #',
];
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['dashed', `${half.chars(4, ALNUM)}-${half.chars(4, ALNUM)}-${half.chars(4, ALNUM)}`],
  (half) => ['word', half.chars(9, 'abcdefghijkmnop')],
];
export const hashNames = [
  'hashed email address',
  'user data sha256 phone',
  'email md5',
  'patient email hash',
  'hem sha256',
  'sha256 first name',
];

/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['toml', (value) => `note = "${value}"\nqty = 2`],
  ['html-attribute', (value) => `<input value="${value}" type="hidden">`],
  ['pipe-list', (value) => `quote | ${value} | sent`],
  ['json-nested', (value) => JSON.stringify({ lead: { answers: [{ q: 3, a: value }] } })],
  ['path-encoded', (value) => `/leads/${encodeURIComponent(value)}/thank-you`],
  ['semicolon-query', (value) => `step=3;answer=${encodeURIComponent(value)};v=2`],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  ['json-nested-pair', (key, value) => JSON.stringify({ lead: { fields: { [key]: value } } })],
  [
    'form-array-pair',
    (key, value) => `step=1&f[${encodeURIComponent(key)}]=${encodeURIComponent(value)}`,
  ],
  [
    'name-and-value',
    (key, value) =>
      JSON.stringify([
        { name: 'plan', value: 'gold' },
        { name: key.replaceAll(' ', '_'), value },
      ]),
  ],
];

/** None: those of the other packs stay. @type {() => []} */
export const idMakers = () => [];
