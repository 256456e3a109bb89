/** Payment cards and bank accounts: published test numbers, numbers with a right check digit, IBANs of every country. */
import { TEST_CARDS } from './card-numbers.mjs';
import { spellKey, wordsFor } from './keys.mjs';
import { times } from './half.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

/** Issuers as faker knows them; with how many digits. */
const ISSUERS = [
  'mastercard',
  'american_express',
  'discover',
  'jcb',
  'diners_club',
  'maestro',
  'visa',
];
/** EAN and GTIN codes have up to 14 digits: such a number alone tells only where a whole brand has it. */
const MIN_DIGITS = 15;
/** First digits of the brands; faker knows some that nobody issues. */
const ISSUED = /^(4|5|2[2-7]|3[0-8]|6)/;
const DINERS = /^(3[68]\d|30[0-5])\d{11}$/;

/** ISO/IEC 7812-1, annex B. @param {string} digits */
export const isLuhn = (digits) =>
  [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (1 + (index % 2));
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** In the groups that stand on the card. @param {string} digits @param {string} between */
const grouped = (digits, between) =>
  digits.length < 16
    ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].join(between)
    : (digits.match(/.{1,4}/g) ?? []).join(between);

/** @param {Half} half @returns {Entry[]} */
export function cards(half) {
  const words = wordsFor(half, 'account');
  /** @param {string} digits @param {string} form @returns {Entry} */
  const entry = (digits, form) => {
    const value =
      form === 'spaces' ? grouped(digits, ' ') : form === 'dashes' ? grouped(digits, '-') : digits;
    if (digits.length >= MIN_DIGITS || DINERS.test(digits))
      return { kind: 'payment-card', form, value, tells: 'value' };
    return {
      kind: 'payment-card',
      form,
      value,
      key: spellKey(half, half.pick(words)),
      tells: 'both',
    };
  };
  const published = half
    .own(TEST_CARDS)
    .flatMap((digits) => ['plain', 'spaces', 'dashes'].map((form) => entry(digits, form)));
  const made = times(300, (index) => {
    const faker = half.pick(half.fakers);
    const issuer = ISSUERS[index % ISSUERS.length] ?? '';
    const digits = faker.finance.creditCardNumber({ issuer }).replace(/\D/g, '');
    return isLuhn(digits) && ISSUED.test(digits)
      ? entry(digits, half.pick(['plain', 'spaces', 'dashes']))
      : undefined;
  });
  const inText = times(40, () => ({
    ...entry('4111111111111111', 'in-text'),
    value: `card ${grouped(half.pick(half.own(TEST_CARDS)), half.pick([' ', '-', '']))}, 12/29`,
  }));
  return [...published, ...made, ...inText];
}

/** Bank accounts with the check digits and the length of their country. @param {Half} half @returns {Entry[]} */
export const ibans = (half) =>
  times(300, (index) => {
    const faker = half.pick(half.fakers);
    const form = ['plain', 'spaces', 'in-text'][index % 3] ?? 'plain';
    const iban = faker.finance.iban({ formatted: form === 'spaces' });
    const value = form === 'in-text' ? `IBAN: ${iban}.` : iban;
    return { kind: 'iban', form, value, tells: 'value' };
  });
