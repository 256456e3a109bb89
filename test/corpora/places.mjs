/** Where people are: precise coordinates, and postal addresses under the names of their fields. */
import { ifSpoken, times } from './half.mjs';
import { spellKey, wordsFor } from './keys.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

/** Degrees, minutes and seconds. @param {number} degrees @param {string} signs */
function sexagesimal(degrees, signs) {
  const whole = Math.abs(degrees);
  const minutes = (whole % 1) * 60;
  return `${Math.floor(whole)}°${Math.floor(minutes)}'${((minutes % 1) * 60).toFixed(1)}"${signs[degrees < 0 ? 1 : 0]}`;
}

/** @param {Half} half @returns {Entry[]} */
export function coordinates(half) {
  const words = wordsFor(half, 'coordinates');
  return times(240, (index) => {
    const decimals = half.int(4, 7);
    const [lat, lng] = [half.random() * 130 - 60, half.random() * 350 - 175];
    const [a, b] = [lat.toFixed(decimals), lng.toFixed(decimals)];
    const forms = [
      ['pair', `${a},${b}`],
      ['pair-spaced', `${a}, ${b}`],
      ['geo-uri', `geo:${a},${b}`],
      ['in-text', `at ${a}, ${b} near the river`],
      ['json', JSON.stringify({ lat: Number(a), lng: Number(b) })],
      ['degrees', `${sexagesimal(lat, 'NS')} ${sexagesimal(lng, 'EW')}`],
      ['single', half.random() < 0.5 ? a : b],
      ...half.of('found', 'coordinateForms', []).map((make) => make(a, b)),
    ];
    const [form = '', value = ''] = forms[index % forms.length] ?? [];
    const key = spellKey(half, half.pick(words));
    return form === 'single' || form === 'json'
      ? { kind: 'coordinates', form, value, ...(form === 'single' && { key }), tells: 'both' }
      : { kind: 'coordinates', form, value, tells: 'value' };
  });
}

/** Streets and postal codes of all languages. @param {Half} half @returns {Entry[]} */
export function addresses(half) {
  /** @param {string} form @param {'address' | 'postal-code'} kind @param {string} value @returns {Entry} */
  const entry = (form, kind, value) => ({
    kind: 'address',
    form,
    value,
    key: spellKey(half, half.pick(wordsFor(half, kind))),
    tells: 'both',
  });
  return half.fakers.flatMap((faker) => [
    ...times(3, () => entry('street', 'address', faker.location.streetAddress())),
    entry('street-full', 'address', faker.location.streetAddress({ useFullAddress: true })),
    entry('street-only', 'address', faker.location.street()),
    ...ifSpoken(() => entry('postal-code', 'postal-code', faker.location.zipCode())),
    ...ifSpoken(() => entry('postal-code', 'postal-code', faker.location.zipCode())),
  ]);
}
