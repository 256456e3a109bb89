/** Pack two: how what is to be found is written, and what stands around it. */

/** @typedef {import('../../half.mjs').Half} Half */

export const emailHosts = [
  'kjøp.no',
  'käyttäjä.fi',
  'vásárlás.hu',
  'nákup.cz',
  'магазин.укр',
  'αγορά.ελ',
  'alışveriş.tr',
  'ショップ.example',
];
export const emailLocals = [
  'bjørn.åse',
  'äiti',
  'józsef',
  'jiří',
  'ștefan',
  'ελένη',
  'їжак',
  'çağla',
  'nguyễn',
  '花子',
];
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local}(@)${host}`,
  (local, host) => `${local} @ ${host}`,
  (local, host) => `${local} <at> ${host}`,
  (local, host) => `${local}&#64;${host}`,
  (local, host) => `${local}\\u0040${host}`,
  (local, host) => `${local} (at) ${host.replaceAll('.', '(dot)')}`,
  (local, host) => `${local} -at- ${host.replaceAll('.', ' -dot- ')}`,
];
export const emailSentences = [
  'Kontakt: @ eller ring',
  'Email:@',
  'user=@|premium',
  '[@]',
  '‘@’',
  'To: "A. Name" <@>',
  '@, @',
  'Sipariş @ için',
  '{"to":"@"}',
  'küldje ide: @.',
  'Viesti osoitteeseen @ on lähetetty',
  'acct/@/inbox',
  '@\tpaid',
  '#@',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (half, local) =>
    `${local}@mail.${half.pick(['shop', 'atelier', 'store'])}.${half.pick(['photography', 'museum', 'travel', 'amsterdam'])}`,
  (half, local, host) => `o'${local}@${host}`,
  (half, local, host) => `${local.toUpperCase()}@${host.toUpperCase()}`,
  (half, local, host) => `${local}_${half.digits(4)}-x@${host}`,
  (half) => `${half.digits(9)}@${half.pick(['qq.com', '163.com', 'vip.sina.com'])}`,
];

export const phoneSentences = [
  'Ring meg på # i morgen',
  'soita #',
  'tel:#',
  'Telefonom: #',
  'numărul meu # seara',
  '☎ #',
  'Hívjon: #!',
  'mob.#',
];
/** Numbers that nobody has: ranges kept free for films, and lines of towns. `#` is a digit. */
export const phoneTemplates = [
  '020 7946 0###',
  '(020) 7946 0###',
  '0113 496 0###',
  '(555) 555-01##',
  '212-555-01##',
  '(02) 5550 ####',
  '07 5550 ####',
  '01 99 00 ## ##',
  '02 61 91 ## ##',
  '030 23125 ###',
  '(030) 23125-###',
  '040/66969-###',
  '08-465 004 ##',
  '031-390 06 ##',
  '+47 22 85 ## ##',
  '+358 9 31#4 ####',
  '+36 1 555 ####',
  '+420 555 ### ###',
  '+40 21 555 ####',
  '+30 21 0555 ####',
  '+380 44 555 ## ##',
  '+90 212 555 ## ##',
  '+84 24 5555 ####',
  '+62 21 5555 ####',
  '+81 3-5555-####',
  '(0212) 555 ## ##',
  '03-5555-####',
  '021 555 ####',
  '06 1 555 ####',
  '(06 1) 555-####',
  '024 5555 ####',
  '044 555-##-##',
  '210 555 ####',
];
/** @type {((number: import('libphonenumber-js').PhoneNumber) => [form: string, value: string])[]} */
export const phoneWays = [
  (number) => ['dots', number.formatInternational().replaceAll(' ', '.')],
  (number) => [
    'zero-in-brackets',
    `+${number.countryCallingCode} (0) ${number.formatInternational().split(' ').slice(1).join(' ')}`,
  ],
  (number) => ['00-bare', `00${number.countryCallingCode}${number.nationalNumber}`],
  (number) => [
    'brackets',
    `+${number.countryCallingCode} (${number.nationalNumber.slice(0, 3)}) ${number.nationalNumber.slice(3)}`,
  ],
];

/** @type {((parts: {year: number, yyyy: string, yy: string, mm: string, dd: string}) => [form: string, value: string])[]} */
export const birthForms = [
  ({ yyyy, mm, dd }) => ['slashed-iso', `${yyyy}/${mm}/${dd}`],
  ({ yyyy, mm, dd }) => ['dashes', `${dd}-${mm}-${yyyy}`],
  ({ yyyy, mm, dd }) => [
    'epoch',
    String(Date.UTC(Number(yyyy), Number(mm) - 1, Number(dd)) / 1000),
  ],
  ({ yy, mm, dd }) => ['short-dots', `${dd}.${mm}.${yy}`],
];
/** What gives a pair of degrees away alone. @type {((a: string, b: string) => [form: string, value: string])[]} */
export const coordinateForms = [
  (a, b) => ['params', `lat=${a}&lng=${b}`],
  (a, b) => ['wkt', `POINT(${b} ${a})`],
  (a, b) => ['map-address', `https://maps.example/@${a},${b},15z`],
  (a, b) => [
    'compass',
    `${a.replace('-', '')}° ${a.startsWith('-') ? 'S' : 'N'}, ${b.replace('-', '')}° ${b.startsWith('-') ? 'W' : 'E'}`,
  ],
  (a, b) => ['array', `[${a}, ${b}]`],
];
/** @type {((half: Half, v4: string, v6: string) => [form: string, value: string])[]} */
export const ipForms = [
  (_, v4) => ['v4-quoted', `"${v4}"`],
  (half, v4) => ['v4-log', `${v4} - - [22/Nov/2026:10:${half.int(10, 59)}:00 +0000]`],
  (half, _, v6) => ['v6-port', `[${v6}]:${half.int(1024, 65_000)}`],
  (_, v4) => ['v4-cidr', `${v4}/32`],
];
/** @type {((bytes: string[]) => [form: string, value: string])[]} */
export const macForms = [
  (bytes) => ['quoted', `"${bytes.join(':')}"`],
  (bytes) => ['after-equals', `mac=${bytes.join('-')}`],
];

/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['json-string', (value) => JSON.stringify(JSON.stringify({ note: value }))],
  [
    'json-escaped',
    (value) =>
      JSON.stringify({ note: value })
        .replaceAll('/', '\\/')
        .replaceAll(
          /[^\x20-\x7e]/g,
          (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
  ],
  [
    'hash-route',
    (value) => `https://shop.example/app#/account/${encodeURIComponent(value)}/edit?tab=2`,
  ],
  [
    'matrix',
    (value) => `https://shop.example/list;view=grid;ref=${encodeURIComponent(value)}/p/12`,
  ],
  ['bars', (value) => `web|2026|${value}|paid`],
  ['cookie', (value) => `theme=dark; ref=${encodeURIComponent(value)}; cart=3`],
  ['brackets', (value) => `items[0][id]=SKU-1&items[0][note]=${encodeURIComponent(value)}`],
  ['csv', (value) => `1,SKU-1,"${value}",3`],
  [
    'base64-form',
    (value) => Buffer.from(`page=2&ref=${encodeURIComponent(value)}`).toString('base64'),
  ],
  ['percent-base64', (value) => encodeURIComponent(Buffer.from(value).toString('base64'))],
  ['amp', (value) => `https://shop.example/amp/p/12?ref=${encodeURIComponent(value)}&amp=1`],
  ['lines', (value) => `cart: 2\nnote: ${value}\nstep: 3`],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  [
    'cookie-pair',
    (key, value) => `theme=dark; ${encodeURIComponent(key)}=${encodeURIComponent(value)}; cart=3`,
  ],
  [
    'hash-pair',
    (key, value) =>
      `https://shop.example/app#/checkout?${String(new URLSearchParams({ step: '2', [key]: value }))}`,
  ],
  [
    'json-in-json-pair',
    (key, value) => JSON.stringify({ payload: JSON.stringify({ [key]: value }) }),
  ],
  ['json-deep-pair', (key, value) => JSON.stringify({ order: { parts: [{ [key]: value }] } })],
  [
    'name-and-value',
    (key, value) =>
      JSON.stringify([
        { name: 'step', value: '2' },
        { name: key, value },
      ]),
  ],
];

/** @param {string} digits @param {(digits: string) => string} check */
const withCheck = (digits, check) => digits + check(digits);
/** Greece, Hungary, Ukraine, Vietnam, Indonesia: digits that only the name of their field tells. @type {(checks: typeof import('../../national/checks.mjs')) => import('../../national/europe.mjs').IdMaker[]} */
export const idMakers = ({ birthday, luhnDigit, weigh }) => [
  {
    form: 'gr-amka',
    tells: 'both',
    words: 'amka',
    make: (half) => withCheck(birthday(half).ddmmyy + half.digits(4), luhnDigit),
  },
  {
    form: 'hu-taj',
    tells: 'both',
    words: 'taj szam',
    make: (half) =>
      withCheck(half.digits(8), (digits) => String(weigh(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10)),
  },
  {
    form: 'ua-tax',
    tells: 'both',
    words: 'рнокпп',
    make: (half) =>
      withCheck(half.digits(9), (digits) =>
        String((((weigh(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10),
      ),
  },
  { form: 'vn-cccd', tells: 'both', words: 'cccd', make: (half) => `0${half.digits(11)}` },
  {
    form: 'id-nik',
    tells: 'both',
    words: 'nomor ktp',
    make: (half) => `3${half.digits(5)}${birthday(half).ddmmyy}${half.digits(4)}`,
  },
];
