/** Pack two: keys of makers, tokens, passwords, hashes. */

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const HEX = `abcdef${DIGITS}`;
const ALNUM = UPPER + UPPER.toLowerCase() + DIGITS;

/** @typedef {import('../../half.mjs').Half} Half */

/** Prefix, length and alphabet, as their makers document them. @type {[prefix: string, length: number, alphabet: string][]} */
export const makers = [
  ['GOCSPX-', 28, ALNUM],
  ['SK', 32, HEX],
  ['key-', 32, HEX],
  ['xapp-1-A', 60, `${UPPER}${DIGITS}`],
  ['sq0atp-', 22, ALNUM],
  ['NRAK-', 27, `${UPPER}${DIGITS}`],
  ['lin_api_', 40, ALNUM],
  ['ntn_', 46, ALNUM],
  ['shpca_', 32, HEX],
  ['glptt-', 40, HEX],
  ['doo_v1_', 64, HEX],
  ['dapi', 32, HEX],
  ['figd_', 40, ALNUM],
  ['rubygems_', 48, HEX],
  ['dckr_pat_', 27, ALNUM],
  ['hvs.', 90, ALNUM],
  ['ghu_', 36, ALNUM],
  ['rzp_live_', 14, ALNUM],
  ['gsk_', 52, ALNUM],
  ['EAAG', 120, ALNUM],
];
export const tokenSentences = [
  'Authorization: token #',
  'jwt #',
  '{"token":"#"}',
  'https://shop.example/cb?id_token=#&state=1',
  'access_token: #',
  'X-Auth: #;',
];
/** Under the name of a secret. @type {((half: Half) => [form: string, value: string])[]} */
export const keyedSecrets = [
  (half) => ['remember', `${half.int(1, 999)}|${half.chars(40, ALNUM)}`],
  (half) => ['hex-40', half.chars(40, HEX)],
  (half) => ['padded', Buffer.from(half.chars(20, ALNUM)).toString('base64')],
  (half) => [
    'passphrase',
    `${half.pick(['kettle', 'harbour', 'violet'])} ${half.pick(['anchor', 'meadow'])} ${half.pick(['seven', 'lantern'])}`,
  ],
  (half) => ['four-digits', half.digits(4)],
];
export const hashNames = [
  'sha256 email',
  'hashed phone number',
  'em hash',
  'user data email sha256',
  'md5 email',
  'email address hash',
];
