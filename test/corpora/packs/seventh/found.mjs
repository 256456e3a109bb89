/** Pack seven: how what is to be found is written by clubs, municipalities and lenders, and what stands around it. */

const DIGITS = '0123456789';
const ALNUM = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGITS}`;

/** @typedef {import('../../half.mjs').Half} Half */

export const emailHosts = [
  'obec-žilina.sk',
  'kommun-å.se',
  'prefeitura-são.br',
  'község.hu',
  'ứng.vn',
  'ráðhús.is',
  'comună.ro',
  'clube-coração.pt',
];
export const emailLocals = [
  'åsa',
  'žofie',
  'conceição',
  'gyöngyi',
  'đặng',
  'þóra',
  'ștefan',
  'ørjan',
];
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local} (a) ${host}`.replace(' (a) ', ' [@] '),
  (local, host) => `${local}(at)${host}`,
  (local, host) => `${local} -at- ${host.replaceAll('.', ' -dot- ')}`,
  (local, host) => `${local}&commat;${host}`,
  (local, host) => `${local} <at> ${host}`,
];
export const emailSentences = [
  'Ansökan från @',
  'Přihláška: @ (potvrzeno)',
  'Solicitação de @, pendente',
  'reply to @.',
  'contact=@|lang=sv',
  'Cerere @',
  '[@]',
  'kontakt: @;',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (half, local, host) => `${local}.${half.digits(2)}@${host}`,
  (half, local) => `${local}@kommun.${half.pick(['se', 'no', 'is'])}`,
  (_, local, host) => `forening.${local}@${host}`,
];

export const phoneSentences = [
  'Ring mig på #',
  'tel.: #',
  'Zavolejte # ráno',
  'Celular: #',
  '(mobil #)',
  'ph. #',
];
/** Numbers that nobody has. `#` is a digit. */
export const phoneTemplates = [
  '08-465 004 ##',
  '(11) 5555-01##',
  '0121 496 0###',
  '416-555-01##',
  '(02) 5550 ####',
  '01 99 00 ## ##',
  '+46 31 390 ## ##',
  '+47 33 55 ## ##',
  '+420 6 555 ## ###',
  '+421 2 5555 ####',
  '+40 21 555 ####',
  '+36 20 555 ####',
  '+84 24 5555 ####',
  '+351 91 555 ####',
  '+55 11 5555 ####',
  '+354 555 ####',
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
  ['sk_test_', 70, ALNUM],
  ['AKIA', 16, `ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`],
  ['ghr_', 36, ALNUM],
  ['xoxe-', 60, ALNUM],
  ['shpss_', 32, `abcdef${DIGITS}`],
  ['dop_v1_', 64, `abcdef${DIGITS}`],
  ['sk-ant-api-', 64, ALNUM],
  ['plaid_access_production_', 44, ALNUM],
  ['key_prod_', 48, ALNUM],
  ['whsec_', 40, ALNUM],
  ['npm_', 36, ALNUM],
  ['secret_', 43, ALNUM],
];
export const tokenSentences = [
  'Bearer #',
  'https://kommun.example/verify?token=#',
  'auth: #',
  'jwt #',
  '{"idToken":"#"}',
];
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['dashed', `${half.chars(4, ALNUM)}-${half.chars(4, ALNUM)}-${half.chars(4, ALNUM)}`],
  (half) => ['word', half.chars(9, 'abcdefghijkmnop')],
];
export const hashNames = [
  'hashed phone number',
  'email sha256',
  'md5 email',
  'applicant email hash',
  'sha256 last name',
  'user hash',
];

/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['csv', (value) => `1;"${value}";ok`],
  ['html', (value) => `<td>${value}</td>`],
  ['list-json', (value) => JSON.stringify({ answers: ['x', value, 3] })],
  [
    'hash-query',
    (value) => `https://kommun.example/ansok#steg=2&svar=${encodeURIComponent(value)}`,
  ],
  ['log', (value) => `INFO form sent (${value}) in 20 ms`],
  ['double-json', (value) => JSON.stringify(JSON.stringify({ a: value }))],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  ['json-twice-pair', (key, value) => JSON.stringify({ data: JSON.stringify({ [key]: value }) })],
  ['query-pair', (key, value) => `?steg=2&${new URLSearchParams({ [key]: value })}`],
  [
    'field-and-value',
    (key, value) => JSON.stringify({ fields: [{ field: key.replaceAll(' ', '_'), value }] }),
  ],
];

/** None: those of the other packs stay. @type {() => []} */
export const idMakers = () => [];
