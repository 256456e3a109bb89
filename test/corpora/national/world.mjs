/** National ids outside of Europe, by the published rules of their authorities. */
import { birthday, luhnDigit, pad, verhoeffDigit, weigh } from './checks.mjs';

/** @typedef {import('../half.mjs').Half} Half */

/** SSA: no area 000, 666 or 9xx, no group 00, no serial 0000. @param {Half} half */
function ssn(half) {
  const area = half.int(1, 899);
  return area === 666
    ? undefined
    : `${pad(area, 3)}-${pad(half.int(1, 99), 2)}-${pad(half.int(1, 9999), 4)}`;
}

/** Receita Federal: two digits, each by the rest of a sum. @param {Half} half */
function cpf(half) {
  const digits = half.digits(9);
  const first = ((weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weigh(digits + first, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return `${digits}${first}${second}`;
}
/** @param {Half} half */
const cpfDotted = (half) => cpf(half).replace(/^(...)(...)(...)/, '$1.$2.$3-');

/** UIDAI: twelve digits, not from 0 or 1, Verhoeff. @param {Half} half */
function aadhaar(half) {
  const digits = half.pick([...'23456789']) + half.digits(10);
  return digits + verhoeffDigit(digits);
}
/** @param {Half} half */
const aadhaarGrouped = (half) => aadhaar(half).replace(/^(.{4})(.{4})/, '$1 $2 ');

/** GB 11643: place, day, number, and a rest by 11. @param {Half} half */
function chineseId(half) {
  const { yyyy, mm, dd } = birthday(half);
  const digits =
    half.pick(['110101', '310115', '440305', '330106', '510107']) + yyyy + mm + dd + half.digits(3);
  return (
    digits +
    '10X98765432'[weigh(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11]
  );
}

/** @param {Half} half */
function koreanId(half) {
  const { year, yymmdd } = birthday(half);
  const digits = yymmdd + half.pick(year < 2000 ? ['1', '2'] : ['3', '4']) + half.digits(5);
  const check = (11 - (weigh(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
  return `${digits.slice(0, 6)}-${digits.slice(6)}${check}`;
}

/** @param {Half} half */
function myNumber(half) {
  const digits = half.digits(11);
  const rest = weigh(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return digits + (rest <= 1 ? 0 : 11 - rest);
}

const CURP = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
/** RENAPO: letters of the names, day, sex, state, consonants, and a digit over all. @param {Half} half */
function curp(half) {
  const names = half.chars(1, 'BCDFGLMRSV') + half.chars(1, 'AEIO') + half.chars(2, 'BCDFGLMPRST');
  const body =
    names +
    birthday(half).yymmdd +
    half.pick(['H', 'M']) +
    half.pick(['DF', 'JC', 'NL', 'PL', 'VZ']) +
    half.chars(3, 'BCDFGLMNRST') +
    half.digits(1);
  const sum = [...body].reduce(
    (total, char, index) => total + CURP.indexOf(char) * (18 - index),
    0,
  );
  return body + ((10 - (sum % 10)) % 10);
}

/** @param {Half} half */
function cuit(half) {
  const digits = half.pick(['20', '23', '27']) + half.digits(8);
  const check = (11 - (weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check < 10 ? `${digits.slice(0, 2)}-${digits.slice(2)}-${check}` : undefined;
}

/** @param {Half} half */
function rut(half) {
  const digits = pad(half.int(4_000_000, 25_000_000), 8);
  const check = (11 - (weigh(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  const text = Number(digits).toLocaleString('de-DE');
  return `${text}-${check === 10 ? 'K' : check}`;
}

/** @param {Half} half */
function southAfricanId(half) {
  const digits = birthday(half).yymmdd + half.digits(4) + half.pick(['08', '18']);
  return digits + luhnDigit(digits);
}

/** @param {Half} half */
function tfn(half) {
  const digits = half.digits(8);
  // the weight of the check digit is 10, which is -1 by 11
  const check = weigh(digits, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
  return check < 10 ? digits + check : undefined;
}

/** @param {Half} half */
function sin(half) {
  const digits = half.pick([...'1234567']) + half.digits(7);
  return (digits + luhnDigit(digits)).replace(/^(...)(...)/, '$1 $2 ');
}

/** @param {Half} half */
const panIn = (half) =>
  `${half.chars(3, 'ABCDEFGHKLMNPRST')}P${half.chars(1, 'ABCDGHKMNPRSTV')}${half.digits(4)}${half.chars(1, 'ABCDEFGHK')}`;

/** @type {readonly import('./europe.mjs').IdMaker[]} */
export const WORLD = [
  { form: 'us-ssn', tells: 'value', words: 'ssn', make: ssn },
  {
    form: 'us-ssn-bare',
    tells: 'both',
    words: 'social security number',
    make: (half) => ssn(half)?.replaceAll('-', ''),
  },
  { form: 'br-cpf', tells: 'value', words: 'cpf', make: cpfDotted },
  { form: 'br-cpf-bare', tells: 'both', words: 'cpf', make: cpf },
  { form: 'in-aadhaar', tells: 'value', words: 'aadhaar', make: aadhaarGrouped },
  { form: 'in-aadhaar-bare', tells: 'both', words: 'aadhaar', make: aadhaar },
  { form: 'in-pan', tells: 'both', words: 'pan card', make: panIn },
  { form: 'cn-id', tells: 'value', words: 'id card', make: chineseId },
  { form: 'kr-rrn', tells: 'value', words: 'id card', make: koreanId },
  { form: 'jp-my-number', tells: 'both', words: 'my number', make: myNumber },
  { form: 'mx-curp', tells: 'value', words: 'curp', make: curp },
  { form: 'ar-cuit', tells: 'value', words: 'cuit', make: cuit },
  { form: 'cl-rut', tells: 'value', words: 'rut', make: rut },
  { form: 'za-id', tells: 'both', words: 'id number', make: southAfricanId },
  { form: 'au-tfn', tells: 'both', words: 'tfn', make: tfn },
  { form: 'ca-sin', tells: 'both', words: 'social insurance number', make: sin },
];
