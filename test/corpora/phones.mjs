/** Telephone numbers of every country, in the ways in which people write them. Source: libphonenumber's example numbers. */
import examples from 'libphonenumber-js/mobile/examples';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { spellKey, wordsFor } from './keys.mjs';
import { times } from './half.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

/** Digits of the shortest number that is taken for one without a key: local numbers are as short as sizes. */
const MIN_DIGITS = 9;
/** A day, as `04 06 2026`. */
const DAY = /^[0-3]\d[-./ ][01]\d[-./ ](19|20)\d\d$/;

/**
 * Whether the value alone tells: written internationally, with an area in brackets or behind a zero, or in
 * the North American groups. Other rows of digits may be anything: a GTIN-13 of an American product begins with 00 as well.
 *
 * @param {string} text
 */
export function tellsAlone(text) {
  if (/^(tel:)?\+/.test(text)) return true;
  const digits = text.replace(/(ext\.?|x|poste).*$/i, '').replace(/\D/g, '').length;
  if (digits < MIN_DIGITS || DAY.test(text)) return false;
  return (
    /^(0[1-9]\d*[ /-]|00(?=\d*[ ./()-])[\d ./()-]{9,}|\(0?\d{2,5}\)|\d \(\d{3}\))/.test(text) ||
    /^[2-9]\d\d([-. ])[2-9]\d\d\1\d{4}( ?x\d+)?$/.test(text)
  );
}

const SENTENCES = [
  'Call me: #',
  'Tel. #, after six',
  'note #',
  'my number is #.',
  'Rückruf unter # bitte',
  'WhatsApp #',
];

/** The example number of a country with other digits at its end. @param {Half} half @param {import('libphonenumber-js').CountryCode} country */
function numberOf(half, country) {
  const example = getExampleNumber(country, examples);
  if (!example) return undefined;
  const changed = getExampleNumber(country, {
    ...examples,
    [country]: example.nationalNumber.slice(0, -3) + half.digits(3),
  });
  return changed?.isPossible() ? changed : example;
}

/** @param {import('libphonenumber-js').PhoneNumber} number @returns {[form: string, value: string][]} */
const waysOf = (number) => [
  ['international', number.formatInternational()],
  ['e164', number.number],
  ['rfc3966', number.getURI()],
  [
    '00',
    `00${number.countryCallingCode} ${number.formatNational().replace(/^0/, '').replace(/^\(0/, '(')}`,
  ],
  ['dashes', number.formatInternational().replaceAll(' ', '-')],
  ['national', number.formatNational()],
  ['national-bare', number.nationalNumber],
];

/** Ways in which a plus stands, if not in front. */
const SURE = { 'country-in-brackets': true };

/** @param {Half} half @returns {Entry[]} */
export function phones(half) {
  const words = wordsFor(half, 'phone');
  const sentences = half.of('found', 'phoneSentences', SENTENCES);
  const further = half.of('found', 'phoneWays', []);
  /** @param {string} form @param {string} value @returns {Entry} */
  const entry = (form, value) =>
    tellsAlone(value)
      ? { kind: 'phone', form, value, tells: 'value' }
      : { kind: 'phone', form, value, key: spellKey(half, half.pick(words)), tells: 'both' };
  const countries = half.own(getCountries());
  const official = countries.flatMap((country) => {
    const number = numberOf(half, country);
    if (!number) return [];
    const ways = [...waysOf(number), ...further.map((way) => way(number))];
    return ways.map(([form, value]) =>
      form in SURE ? { ...entry(form, `+${value}`), value } : entry(form, value),
    );
  });
  const local = half.fakers.flatMap((faker) => [
    ...times(3, () => entry('as-people-write', faker.phone.number())),
    entry('as-people-write', faker.phone.number({ style: 'national' })),
  ]);
  const extended = times(60, () => {
    const number = numberOf(half, half.pick(countries));
    if (!number) return undefined;
    number.setExt(half.digits(3));
    return entry('extension', half.pick([number.formatInternational(), number.getURI()]));
  });
  const sure = official.filter(({ tells }) => tells === 'value');
  const inText = times(80, () => ({
    ...entry('in-text', '+'),
    value: half.pick(sentences).replace('#', () => half.pick(sure).value),
  }));
  const towns = half.of('found', 'phoneTemplates', []).flatMap((template) =>
    times(6, () =>
      entry(
        'town',
        template.replaceAll('#', () => half.digits(1)),
      ),
    ),
  );
  return [...official, ...local, ...extended, ...towns, ...inText];
}
