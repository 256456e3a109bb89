/** Pack five: how what is to be found is written, and what stands around it. */

const DIGITS = '0123456789';
const ALNUM = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGITS}`;

/** @typedef {import('../../half.mjs').Half} Half */

export const emailHosts = [
  'pošta.hr',
  'größe.at',
  'crème.ch',
  'αλφα.gr',
  'дом.kz',
  'ürün.tr',
  '書店.tw',
  'टेक.in',
];
export const emailLocals = [
  'zoë',
  'šimun',
  'crème.brûlée',
  'дарья',
  '志明',
  'nuño',
  'øystein',
  'βασίλης',
];
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local}(at)${host.replaceAll('.', '(dot)')}`,
  (local, host) => `${local} [AT] ${host}`,
  (local, host) => `${local}&#64;${host}`,
  (local, host) => `${local} ( at ) ${host.replaceAll('.', ' ( dot ) ')}`,
  (local, host) => `${local}\\x40${host}`.replace('\\x40', '%2540'),
];
export const emailSentences = [
  'Facture pour @ (PDF)',
  'assigned to @ by system',
  'account-@',
  '@ / Premium',
  'Geachte @,',
  'q=@&p=1',
  'Send to:@.',
  'E-mail „@” jest zajęty',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (half, local, host) => `${half.digits(3)}.${local}@${host}`,
  (half, local) => `${local}@${half.chars(1, 'abcx')}.${half.pick(['de', 'fr', 'se'])}`,
  (_, local, host) => `${local}+orders+2026@${host}`,
];

export const phoneSentences = [
  'Ring # for entry',
  'Anruf auf # erbeten',
  'hp: #',
  'tel# #'.replace('tel# ', 'tel '),
  'numéro #,',
  'Contact [#]',
];
/** Numbers that nobody has. `#` is a digit. */
export const phoneTemplates = [
  '028 9649 6###',
  '(028) 9018 0###',
  '303-555-01##',
  '(08) 7010 ####',
  '04 91 57 0# ##',
  '0351 4710 ###',
  '+41 44 555 ## ##',
  '+43 1 555 ####',
  '+32 2 555 ## ##',
  '+31 20 555 ####',
  '+45 32 55 ## ##',
  '+46 8 465 004 ##',
  '+48 22 555 ## ##',
  '+30 2310 555 ###',
  '+62 274 555 ###',
  '+66 2 555 ####',
];
/** @type {((number: import('libphonenumber-js').PhoneNumber) => [form: string, value: string])[]} */
export const phoneWays = [
  (number) => ['sms', `sms:${number.number}`],
  (number) => ['underscored-spaces', number.formatInternational().replaceAll(' ', '\u202F')],
  (number) => ['first-dash', number.formatInternational().replace(' ', '-')],
];

/** @type {((parts: {year: number, yyyy: string, yy: string, mm: string, dd: string}) => [form: string, value: string])[]} */
export const birthForms = [
  ({ yyyy, mm, dd }) => ['us-dashes', `${mm}-${dd}-${yyyy}`],
  ({ yy, mm, dd }) => ['packed', yy + mm + dd],
];
/** What gives a pair of degrees away alone. @type {((a: string, b: string) => [form: string, value: string])[]} */
export const coordinateForms = [
  (a, b) => ['bars', `${a}|${b}`],
  (a, b) => ['path', `https://maps.example/place/@${a},${b},17z`],
  (a, b) => ['braces', `{${a}, ${b}}`],
];
/** @type {((half: Half, v4: string, v6: string) => [form: string, value: string])[]} */
export const ipForms = [
  (_, v4) => ['v4-tab', `GET\t${v4}\t200`],
  (_, v4) => ['v4-path', `/status/${v4}`],
];
/** @type {((bytes: string[]) => [form: string, value: string])[]} */
export const macForms = [(bytes) => ['path', `/device/${bytes.join(':')}`]];

/** Prefix, length and alphabet. @type {[prefix: string, length: number, alphabet: string][]} */
export const makers = [
  ['sk_live_', 99, ALNUM],
  ['AKIA', 16, `ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`],
  ['ghp_', 36, ALNUM],
  ['xoxb-', 50, ALNUM],
  ['mfp_live_', 30, ALNUM],
  ['apify_api_', 36, ALNUM],
  ['cal_live_', 32, `abcdef${DIGITS}`],
  ['re_', 32, ALNUM],
  ['dnkey-', 40, ALNUM],
  ['gsk_', 52, ALNUM],
  ['vercel_blob_rw_', 40, ALNUM],
  ['SG.abcdefghijklmnopqrstuv.', 43, ALNUM],
];
export const tokenSentences = [
  'authorization=Bearer #',
  'https://shop.example/login?ticket=#',
  '<token>#</token>',
  'id_token #',
  'cookie jwt=#',
];
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['colon', `${half.chars(8, ALNUM)}:${half.chars(16, ALNUM)}`],
  (half) => ['five-digits', half.digits(5)],
];
export const hashNames = [
  'shopper email hash',
  'sha256 user email',
  'hashed mobile phone',
  'email sha1',
  'person hashed email',
  'phone number md5',
];

/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['yaml', (value) => `order:\n  note: ${value}\n  qty: 2`],
  ['array-param', (value) => `note[]=${encodeURIComponent(value)}&note[]=b`],
  [
    'encoded-address',
    (value) => encodeURIComponent(`https://shop.example/a?ref=${encodeURIComponent(value)}`),
  ],
  ['markdown', (value) => `**Note:** ${value} _(new)_`],
  ['arrows', (value) => `step 1 → ${value} → done`],
  ['json-spaced', (value) => `{ "note" : ${JSON.stringify(value)} , "qty" : 2 }`],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  [
    'json-spaced-pair',
    (key, value) => `{ ${JSON.stringify(key)} : ${JSON.stringify(value)} , "qty" : 2 }`,
  ],
  [
    'array-param-pair',
    (key, value) => `step=1&${encodeURIComponent(`${key}[]`)}=${encodeURIComponent(value)}`,
  ],
  [
    'encoded-address-pair',
    (key, value) =>
      encodeURIComponent(`https://shop.example/a?${String(new URLSearchParams({ [key]: value }))}`),
  ],
  ['id-and-value', (key, value) => JSON.stringify({ inputs: [{ id: key, value, ok: 1 }] })],
];

/** None: those of the other packs stay. @type {() => []} */
export const idMakers = () => [];
