/** National ids of Europe, by the published rules of their authorities. */
import { birthday, gs1Digit, luhnDigit, mod1110Digit, pad, weigh } from './checks.mjs';

/**
 * A way to make up an id: how it is written, and whether the value alone tells. A row of digits with one check digit
 * is an order number as well; letters, separators, or a date and two check digits tell.
 *
 * @typedef {object} IdMaker
 * @property {string} form - `pl-pesel`
 * @property {'value' | 'both'} tells
 * @property {string} words - what its field is called
 * @property {(half: import('../half.mjs').Half) => string | undefined} make
 */
/** @typedef {import('../half.mjs').Half} Half */

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** BZSt: one of the first ten digits stands twice or thrice, all others once at most. @param {Half} half */
function germanTaxId(half) {
  for (;;) {
    const digits = half.pick([...'123456789']) + half.digits(9);
    const counts = [...'0123456789'].map((digit) => digits.split(digit).length - 1);
    const often = counts.filter((count) => count > 1);
    if (often.length === 1 && (often[0] ?? 9) < 4 && !/(\d)\1\1/.test(digits))
      return digits + mod1110Digit(digits);
  }
}

/** INSEE: sex, year, month, place, order, and 97 less the rest by 97. @param {Half} half */
function frenchNir(half) {
  const { yy, mm } = birthday(half);
  const place = half.random() < 0.05 ? half.pick(['2A', '2B']) : pad(half.int(1, 95), 2);
  const body =
    half.pick(['1', '2']) + yy + mm + place + pad(half.int(1, 600), 3) + pad(half.int(1, 999), 3);
  const number = Number(body.replace('2A', '19').replace('2B', '18'));
  return body + pad(97 - (number % 97), 2);
}

const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
/** D.M. 23/12/1976: names, date, place, and a letter over all. @param {Half} half */
function codiceFiscale(half) {
  const { yy, mm, dd } = birthday(half);
  const day = pad(Number(dd) + half.pick([0, 40]), 2);
  const names = half.chars(6, 'BCDFGLMNPRSTVZ');
  const body =
    names +
    yy +
    'ABCDEHLMPRST'[Number(mm) - 1] +
    day +
    half.pick([...'ABCDEFGHIL']) +
    half.digits(3);
  const sum = [...body].reduce((total, char, index) => {
    const value = Number.parseInt(char, 36) - (/\d/.test(char) ? 0 : 10);
    return total + (index % 2 === 0 ? (ODD[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

/** @param {Half} half */
function bsn(half) {
  const digits = half.pick([...'123456789']) + half.digits(7);
  const rest = weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return rest < 10 ? digits + rest : undefined;
}

/** @param {Half} half */
function pesel(half) {
  const { year, yy, mm, dd } = birthday(half);
  const digits = yy + pad(Number(mm) + (year < 2000 ? 0 : 20), 2) + dd + half.digits(4);
  return digits + ((10 - (weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

/** Skatteverket; `length` of the year is 2 or 4. @param {Half} half @param {2 | 4} length */
function personnummer(half, length) {
  const { yyyy, yymmdd } = birthday(half);
  const body = yymmdd + half.digits(3);
  const century = length === 4 ? yyyy.slice(0, 2) : '';
  return `${century}${yymmdd}-${body.slice(6)}${luhnDigit(body)}`;
}

/** DVV: date, sign of the century, number, and its rest by 31 as a letter. @param {Half} half */
function hetu(half) {
  const { year, ddmmyy } = birthday(half);
  const number = pad(half.int(2, 899), 3);
  const sign = year < 2000 ? '-' : 'A';
  return ddmmyy + sign + number + '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(ddmmyy + number) % 31];
}

/** @param {Half} half */
function rijksregister(half) {
  const { year, yy, mm, dd } = birthday(half);
  const number = pad(half.int(1, 997), 3);
  const body = Number((year < 2000 ? '' : '2') + yy + mm + dd + number);
  return `${yy}.${mm}.${dd}-${number}.${pad(97 - (body % 97), 2)}`;
}

/** @param {Half} half */
function fodselsnummer(half) {
  const digits = birthday(half).ddmmyy + pad(half.int(0, 499), 3);
  const first = (11 - (weigh(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weigh(digits + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first < 10 && second < 10 ? `${digits}${first}${second}` : undefined;
}

/** @param {Half} half */
function cnp(half) {
  const { year, yymmdd } = birthday(half);
  const digits =
    half.pick(year < 2000 ? ['1', '2'] : ['5', '6']) +
    yymmdd +
    pad(half.int(1, 46), 2) +
    pad(half.int(1, 999), 3);
  const rest = weigh(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return digits + (rest === 10 ? 1 : rest);
}

/** @param {Half} half */
function rodneCislo(half) {
  const { yy, mm, dd } = birthday(half);
  const head = yy + pad(Number(mm) + half.pick([0, 50]), 2) + dd + half.digits(3);
  const last = (11 - ((Number(head) * 10) % 11)) % 11;
  return Number(yy) >= 54 && last < 10 ? `${head.slice(0, 6)}/${head.slice(6)}${last}` : undefined;
}

/** @param {Half} half */
function nifPt(half) {
  const digits = half.pick(['1', '2', '3']) + half.digits(7);
  const check = 11 - (weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits + (check > 9 ? 0 : check);
}

/** @param {Half} half */
function tckn(half) {
  const digits = half.pick([...'123456789']) + half.digits(8);
  const odd = weigh(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weigh(digits, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${digits}${tenth}${(odd + even + tenth) % 10}`;
}

/** @param {Half} half */
function nhs(half) {
  const digits = half.pick([...'4679']) + half.digits(8);
  const check = (11 - (weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check < 10
    ? `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}${check}`
    : undefined;
}

/** @param {Half} half @param {string} between */
function nino(half, between) {
  const letters = half.chars(1, 'ABCEHJKLMPRSWXY') + half.chars(1, 'ABCEHJKLMPRSWXYZ');
  if (['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].includes(letters)) return undefined;
  const [a, b, c] = [half.digits(2), half.digits(2), half.digits(2)];
  return [letters, a, b, c, half.pick([...'ABCD'])].join(between);
}

/** @param {Half} half */
const ahv = (half) => {
  const digits = `756${half.digits(9)}`;
  const all = digits + gs1Digit(digits);
  return `${all.slice(0, 3)}.${all.slice(3, 7)}.${all.slice(7, 11)}.${all.slice(11)}`;
};

/** @param {Half} half */
const dni = (half) => {
  const digits = half.digits(8);
  return digits + DNI[Number(digits) % 23];
};
/** @param {Half} half */
const nie = (half) => {
  const [first, digits] = [half.int(0, 2), half.digits(7)];
  return `XYZ`[first] + digits + DNI[Number(`${first}${digits}`) % 23];
};
/** @param {Half} half */
const spacedNir = (half) =>
  frenchNir(half).replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
/** @param {Half} half */
const cpr = (half) => `${birthday(half).ddmmyy}-${half.digits(4)}`;

/** @type {readonly IdMaker[]} */
export const EUROPE = [
  {
    form: 'gb-nino',
    tells: 'value',
    words: 'national insurance number',
    make: (half) => nino(half, ''),
  },
  { form: 'gb-nino-spaced', tells: 'value', words: 'nino', make: (half) => nino(half, ' ') },
  { form: 'gb-nhs', tells: 'both', words: 'nhs number', make: nhs },
  { form: 'de-tax-id', tells: 'both', words: 'steuer id', make: germanTaxId },
  { form: 'es-dni', tells: 'value', words: 'dni', make: dni },
  { form: 'es-nie', tells: 'value', words: 'nie', make: nie },
  { form: 'fr-nir', tells: 'value', words: 'numero securite sociale', make: frenchNir },
  { form: 'fr-nir-spaced', tells: 'value', words: 'nir', make: spacedNir },
  { form: 'it-cf', tells: 'value', words: 'codice fiscale', make: codiceFiscale },
  { form: 'nl-bsn', tells: 'both', words: 'bsn', make: bsn },
  { form: 'pl-pesel', tells: 'both', words: 'pesel', make: pesel },
  { form: 'se-pnr', tells: 'both', words: 'personnummer', make: (half) => personnummer(half, 2) },
  {
    form: 'se-pnr-long',
    tells: 'value',
    words: 'personnummer',
    make: (half) => personnummer(half, 4),
  },
  { form: 'fi-hetu', tells: 'value', words: 'hetu', make: hetu },
  { form: 'be-rrn', tells: 'value', words: 'rijksregisternummer', make: rijksregister },
  { form: 'no-fnr', tells: 'both', words: 'personnummer', make: fodselsnummer },
  { form: 'dk-cpr', tells: 'both', words: 'personnummer', make: cpr },
  { form: 'ro-cnp', tells: 'both', words: 'cnp', make: cnp },
  { form: 'cz-rc', tells: 'value', words: 'rodne cislo', make: rodneCislo },
  { form: 'pt-nif', tells: 'both', words: 'nif', make: nifPt },
  { form: 'tr-tckn', tells: 'both', words: 'tckn', make: tckn },
  { form: 'ch-ahv', tells: 'value', words: 'ahv nummer', make: ahv },
];
