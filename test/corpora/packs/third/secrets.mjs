/** Pack three: keys of makers, tokens, passwords, hashes. */

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const HEX = `abcdef${DIGITS}`;
const ALNUM = UPPER + UPPER.toLowerCase() + DIGITS;

/** @typedef {import('../../half.mjs').Half} Half */

/** Prefix, length and alphabet, as their makers document them. @type {[prefix: string, length: number, alphabet: string][]} */
export const makers = [
  ['sq0csp-', 43, ALNUM],
  ['xkeysib-', 64, HEX],
  ['glsa_', 32, ALNUM],
  ['PMAK-', 59, HEX],
  ['sbp_', 40, HEX],
  ['ATATT3xFfGF0', 170, ALNUM],
  ['r8_', 37, ALNUM],
  ['ghr_', 36, ALNUM],
  ['shppa_', 32, HEX],
  ['sk_sbox_', 27, `abcdefghijklmnopqrstuvwxyz${DIGITS}`],
  ['sntrys_', 64, ALNUM],
  ['pscale_tkn_', 43, ALNUM],
  ['dp.pt.', 43, ALNUM],
  ['glrt-', 20, ALNUM],
  ['xoxe.xoxp-1-', 120, ALNUM],
  ['rk_test_', 24, ALNUM],
  ['ya29.a0', 150, ALNUM],
  ['sk-or-v1-', 64, HEX],
  ['pul-', 40, HEX],
];
export const tokenSentences = [
  'x-access-token: #',
  'Bearer%20#',
  'https://shop.example/magic#sso=#',
  'Set-Cookie: auth=#; Path=/',
  'token "#"',
  '(#)',
];
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['signed-cookie', `s:${half.chars(32, ALNUM)}.${half.chars(43, ALNUM)}`],
  (half) => [
    'uuid',
    `${half.chars(8, HEX)}-${half.chars(4, HEX)}-4${half.chars(3, HEX)}-a${half.chars(3, HEX)}-${half.chars(12, HEX)}`,
  ],
  (half) => [
    'basic',
    Buffer.from(`${half.chars(5, HEX)}:${half.chars(8, ALNUM)}`).toString('base64'),
  ],
  (half) => ['two-groups', `${half.digits(3)}-${half.digits(3)}`],
  (half) => ['short-word', half.pick(['hunter2', 'letmein!', 'Sommer2026', 'qwertz', 'пароль1'])],
];
export const hashNames = [
  'email hash sha256',
  'sha256 phone',
  'hashed email address',
  'user email hash',
  'phone number hash',
  'md5 mail',
];
