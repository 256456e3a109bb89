/** Pack three: how what is to be found is written, and what stands around it. */

/** @typedef {import('../../half.mjs').Half} Half */

export const emailHosts = [
  'kaubamaja.ee',
  'šiauliai.lt',
  'trgovina.si',
  'пазар.бг',
  'продавница.срб',
  '商店.中国',
  '가게.한국',
  'خرید.ایران',
  'xn--bcher-kva.example',
];
export const emailLocals = [
  'õnne',
  'žygimantas',
  'ģirts',
  'čedomir',
  'здравко',
  'ђорђе',
  '小明',
  '지민',
  'علی',
  'àngels',
];
/** Ways in which people hide an address. @type {((local: string, host: string) => string)[]} */
export const hidden = [
  (local, host) => `${local} [@] ${host}`,
  (local, host) => `${local}(AT)${host.replaceAll('.', '(DOT)')}`,
  (local, host) => `${local}&commat;${host}`,
  (local, host) => `${local}&#x40;${host}`,
  (local, host) => `${local} at ${host.replaceAll('.', ' (dot) ')}`,
  (local, host) => `${local}<at>${host}`,
  (local, host) => `${local}{at}${host.replaceAll('.', '{dot}')}`,
  (local, host) => `${local} ＠ ${host}`,
];
export const emailSentences = [
  '@/profile',
  'utilisateur:@',
  '—@—',
  '…@…',
  '连接@吧',
  'メール：@です',
  'Re: @',
  "@'s wishlist",
  'user:@;role:admin',
  'El correo @ ya existe',
  'Zamówienie dla: @',
  '*@*',
  'from @ to you',
  'id-@',
  '„@“',
];
/** Addresses of unusual shape. @type {((half: Half, local: string, host: string) => string)[]} */
export const emailShapes = [
  (half, local, host) => `bounce+${local}=${host}@lists.${half.pick(['mailer', 'sender'])}.example`,
  (half, local) =>
    `${local}@${half.pick(['shop', 'post'])}.${half.pick(['co.uk', 'com.br', 'ne.jp', 'gob.mx'])}`,
  (half, local, host) => `_${local}_@${host}`,
  (half, _, host) => `${half.chars(1, 'abcdefgh')}@${host}`,
  (half, local, host) => `${local}@${half.digits(3)}-${host}`,
];

export const phoneSentences = [
  'chiamatemi al # dopo le 18',
  'Tél : #',
  'zadzwoń pod #',
  'contacto #;',
  'helista #',
  '电话：#',
  'sms to #',
  '<#>',
];
/** Numbers that nobody has: ranges kept free for films, and lines of towns. `#` is a digit. */
export const phoneTemplates = [
  '0121 496 0###',
  '(01632) 960###',
  '01632 960 ###',
  '415.555.01##',
  '1-800-555-01##',
  '(08) 5550 ####',
  '04 65 71 ## ##',
  '03 53 01 ## ##',
  '0221 4710 ###',
  '(089) 99998-###',
  '0711 / 555 ###',
  '020 91# ####',
  '(01) 555 ####',
  '+353 20 91# ####',
  '+372 555 ####',
  '+371 6755 5###',
  '+370 5 255 5###',
  '+386 1 555 ####',
  '+385 1 555 ####',
  '+381 11 555 ####',
  '+359 2 555 ####',
  '+34 911 55 ## ##',
  '+351 21 555 ####',
  '+39 06 5550 ####',
  '+55 11 5555-####',
  '(11) 5555-####',
  '+52 55 5555 ####',
  '+91 22 5555 ####',
  '022-5555 ####',
  '+86 10 5555 ####',
  '010-5555-####',
  '02-555-####',
  '+82 2-555-####',
  '+60 3-5555 ####',
  '03-5555 ####',
  '+63 2 5555 ####',
  '+98 21 5555 ####',
  '+972 2-555-####',
  '+354 555 ####',
  '06 5550 ####',
  '91 555 ## ##',
  '22 555 ## ##',
];
/** @type {((number: import('libphonenumber-js').PhoneNumber) => [form: string, value: string])[]} */
export const phoneWays = [
  (number) => ['slashes', number.formatInternational().replaceAll(' ', '/')],
  (number) => ['no-break-spaces', number.formatInternational().replaceAll(' ', '\u00A0')],
  (number) => [
    'country-in-brackets',
    `(+${number.countryCallingCode}) ${number.formatInternational().split(' ').slice(1).join(' ')}`,
  ],
  (number) => ['no-break-dashes', number.formatInternational().replaceAll(/[ -]/g, '\u2011')],
  (number) => ['00-spaced', `00 ${number.formatInternational().slice(1)}`],
];

/** @type {((parts: {year: number, yyyy: string, yy: string, mm: string, dd: string}) => [form: string, value: string])[]} */
export const birthForms = [
  ({ yyyy, mm, dd }) => ['bare-day-first', dd + mm + yyyy],
  ({ yyyy, mm, dd }) => ['spaced-dots', `${Number(dd)}. ${Number(mm)}. ${yyyy}`],
  ({ yyyy, mm, dd }) => ['east-asian', `${yyyy}年${Number(mm)}月${Number(dd)}日`],
  ({ mm, dd }) => ['day-only', `${dd}/${mm}`],
  ({ year }) => ['age-like', `born ${year}`],
];
/** What gives a pair of degrees away alone. @type {((a: string, b: string) => [form: string, value: string])[]} */
export const coordinateForms = [
  (a, b) => ['semicolon', `${a};${b}`],
  (a, b) => [
    'compass-first',
    `${a.startsWith('-') ? 'S' : 'N'}${a.replace('-', '')} ${b.startsWith('-') ? 'W' : 'E'}${b.replace('-', '')}`,
  ],
  (a, b) => ['query', `https://maps.example/?q=${a},${b}`],
  (a, b) => ['destination', `https://maps.example/dir?daddr=${a}%2C${b}&z=12`],
  (a, b) => ['loc', `loc:${a},${b}`],
];
/** @type {((half: Half, v4: string, v6: string) => [form: string, value: string])[]} */
export const ipForms = [
  (_, v4) => ['v4-param', `ip=${v4}&x=1`],
  (_, v4) => ['v4-brackets', `(${v4})`],
  (_, __, v6) => ['v6-in-text', `seen at ${v6} today`],
  (_, v4) => ['v4-origin', `http://${v4}/cart`],
];
/** @type {((bytes: string[]) => [form: string, value: string])[]} */
export const macForms = [
  (bytes) => ['brackets', `(${bytes.join(':').toUpperCase()})`],
  (bytes) => ['json', JSON.stringify({ dev: bytes.join(':') })],
];

/** What the same thing is wrapped in. @type {[form: string, wrap: (value: string) => string][]} */
export const wraps = [
  ['xml', (value) => `<order><note>${value}</note><qty>2</qty></order>`],
  ['tabs', (value) => `web\t2026\t${value}\tpaid`],
  [
    'address-base64',
    (value) =>
      `https://shop.example/r?data=${Buffer.from(JSON.stringify({ note: value })).toString('base64url')}`,
  ],
  ['percent-form', (value) => encodeURIComponent(`page=2&ref=${encodeURIComponent(value)}`)],
  [
    'data-layer',
    (value) =>
      JSON.stringify([{ event: 'view', ecommerce: { items: [{ item_id: 'A1', note: value }] } }]),
  ],
  ['log-line', (value) => `[2026-11-22T10:15:00Z] INFO cart updated note=${value} ok`],
  ['json-key', (value) => JSON.stringify({ 2: { [value]: 1 } })],
  ['semicolons', (value) => `A1;2;${value};paid`],
  ['deep-link', (value) => `shopapp://open/cart?ref=${encodeURIComponent(value)}`],
  ['file-in-path', (value) => `https://shop.example/thanks/${encodeURIComponent(value)}.html`],
  [
    'json-array-percent-twice',
    (value) => encodeURIComponent(encodeURIComponent(JSON.stringify({ list: ['a', value] }))),
  ],
  ['json-lines', (value) => `{"step":1}\n${JSON.stringify({ note: value })}`],
];
/** The name of the parameter stands in the text too. @type {[form: string, wrap: (key: string, value: string) => string][]} */
export const pairs = [
  ['value-inside-pair', (key, value) => JSON.stringify({ [key]: { value, valid: true } })],
  ['list-pair', (key, value) => JSON.stringify({ [key]: [value] })],
  [
    'address-in-address-pair',
    (key, value) =>
      `https://shop.example/r?to=${encodeURIComponent(`https://shop.example/a?${String(new URLSearchParams({ [key]: value }))}`)}`,
  ],
  [
    'form-percent-pair',
    (key, value) => encodeURIComponent(String(new URLSearchParams({ step: '2', [key]: value }))),
  ],
  ['json-lines-pair', (key, value) => `{"step":1}\n${JSON.stringify({ [key]: value })}`],
];

/** @param {string} digits @param {(digits: string) => string} check */
const withCheck = (digits, check) => digits + check(digits);
/** Croatia, Bulgaria, Estonia, Iceland, Singapore: only the name of their field tells. @type {(checks: typeof import('../../national/checks.mjs')) => import('../../national/europe.mjs').IdMaker[]} */
export const idMakers = ({ birthday, mod1110Digit, weigh }) => [
  {
    form: 'hr-oib',
    tells: 'both',
    words: 'oib',
    make: (half) => withCheck(half.digits(10), mod1110Digit),
  },
  {
    form: 'bg-egn',
    tells: 'both',
    words: 'егн',
    make: (half) =>
      withCheck(birthday(half).yymmdd + half.digits(3), (digits) =>
        String((weigh(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10),
      ),
  },
  {
    form: 'ee-isikukood',
    tells: 'both',
    words: 'isikukood',
    make: (half) => `3${birthday(half).yymmdd}${half.digits(4)}`,
  },
  {
    form: 'is-kennitala',
    tells: 'both',
    words: 'kennitala',
    make: (half) => `${birthday(half).ddmmyy}-${half.digits(3)}9`,
  },
  {
    form: 'sg-nric',
    tells: 'both',
    words: 'nric',
    make: (half) => `S${half.digits(7)}${half.chars(1, 'ABCDEFGHIZJ')}`,
  },
];
