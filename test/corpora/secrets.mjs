/** What opens doors: tokens, keys with their makers' prefixes, sessions, passwords. All of them made up. */
import { times } from './half.mjs';
import { spellKey, wordsFor } from './keys.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const ALNUM = UPPER + UPPER.toLowerCase() + DIGITS;

/** Prefix, length and alphabet of what follows, as their makers document them. */
const MAKERS = [
  ['sk_live_', 24, ALNUM],
  ['pk_live_', 24, ALNUM],
  ['ghp_', 36, ALNUM],
  ['AKIA', 16, `${UPPER}234567`],
  ['AIza', 35, ALNUM],
  ['xoxb-', 40, ALNUM],
  ['glpat-', 20, ALNUM],
  ['SG.', 60, ALNUM],
  ['npm_', 36, ALNUM],
  ['shpat_', 32, `abcdef${DIGITS}`],
  ['ya29.', 60, ALNUM],
  ['sk-proj-', 48, ALNUM],
  ['whsec_', 32, ALNUM],
  ['sk_test_', 24, ALNUM],
  ['rk_live_', 24, ALNUM],
  ['gho_', 36, ALNUM],
  ['github_pat_', 60, ALNUM],
  ['ASIA', 16, `${UPPER}234567`],
  ['xoxp-', 40, ALNUM],
  ['EAAB', 120, ALNUM],
  ['dop_v1_', 64, `abcdef${DIGITS}`],
  ['hf_', 34, ALNUM],
  ['shpss_', 32, `abcdef${DIGITS}`],
  ['sk-ant-', 60, ALNUM],
  ['pypi-', 80, ALNUM],
  ['ghs_', 36, ALNUM],
];

/** @param {unknown} value */
const toPart = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param {Half} half */
const jwt = (half) =>
  [
    toPart({ alg: half.pick(['HS256', 'RS256', 'ES256']), typ: 'JWT' }),
    toPart({ sub: half.digits(8), iat: half.int(1_700_000_000, 1_790_000_000) }),
    half.chars(43, `${ALNUM}-_`),
  ].join('.');

/** Where tokens stand in texts. */
const SENTENCES = [
  'Bearer #',
  'Authorization: Bearer #',
  'https://shop.example/#access_token=#',
  'bearer #',
  'token=# ',
  'Authorization: Basic #',
];

/** @param {Half} half @returns {Entry[]} */
export function secrets(half) {
  const words = wordsFor(half, 'secret');
  const makers = half.of('found', 'makers', MAKERS);
  const sentences = half.of('found', 'tokenSentences', SENTENCES);
  /** @param {string} form @param {string} value @returns {Entry} */
  const alone = (form, value) => ({ kind: 'secret', form, value, tells: 'value' });
  const made = times(160, () => {
    const [prefix, length, alphabet] = half.pick(makers);
    return alone('makers-prefix', prefix + half.chars(Number(length), String(alphabet)));
  });
  const tokens = times(80, () => alone('jwt', jwt(half)));
  const inText = times(60, () =>
    alone(
      'in-text',
      half.pick(sentences).replace(/#(?=[^#]*$)/, () => jwt(half)),
    ),
  );
  const pem = times(10, () =>
    alone(
      'pem',
      `-----BEGIN ${half.pick(['RSA ', 'EC ', ''])}PRIVATE KEY-----\n${half.chars(64, ALNUM)}`,
    ),
  );
  const logins = times(20, () =>
    alone(
      'login-in-address',
      `https://${half.chars(6, 'abcdefgh')}:${half.chars(9, ALNUM)}@shop.example/a`,
    ),
  );
  const keyed = times(240, (index) => {
    const forms = [
      ['session', half.chars(26, 'abcdefghijklmnopqrstuv0123456789')],
      ['hex', half.chars(32, `abcdef${DIGITS}`)],
      ['opaque', half.chars(43, `${ALNUM}-_`)],
      ['password', half.pick(half.fakers).internet.password({ length: half.int(6, 16) })],
      ['one-time', half.digits(6)],
      ...half.of('found', 'keyedSecrets', []).map((make) => make(half)),
    ];
    const [form, value] = forms[index % forms.length];
    return { kind: 'secret', form, value, key: spellKey(half, half.pick(words)), tells: 'both' };
  });
  return [...made, ...tokens, ...inText, ...pem, ...logins, ...keyed];
}
