/** Names of people and the days on which they were born, under the names of their fields. */
import { birthday } from './national/checks.mjs';
import { times } from './half.mjs';
import { spellKey, wordsFor } from './keys.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

/** @param {Half} half @returns {Entry[]} */
export function personNames(half) {
  const words = wordsFor(half, 'person-name');
  return half.fakers.flatMap((faker) =>
    [
      faker.person.firstName(),
      faker.person.lastName(),
      faker.person.fullName(),
      faker.person.fullName().toUpperCase(),
    ].map((value) => ({
      kind: 'person-name',
      form: 'plain',
      value,
      key: spellKey(half, half.pick(words)),
      tells: 'both',
    })),
  );
}

/** @param {Half} half @returns {Entry[]} */
export function birthDates(half) {
  const words = wordsFor(half, 'birth-date');
  return times(240, (index) => {
    const born = birthday(half);
    const { year, yyyy, yy, mm, dd } = born;
    const day = new Date(Date.UTC(year, Number(mm) - 1, Number(dd)));
    const language = half.pick(['en', 'de', 'fr', 'es', 'pl', 'ja', 'ar-EG', 'ru']);
    const forms = [
      ['iso', `${yyyy}-${mm}-${dd}`],
      ['dots', `${dd}.${mm}.${yyyy}`],
      ['slashes', `${mm}/${dd}/${yyyy}`],
      ['bare', yyyy + mm + dd],
      ['short', `${dd}/${mm}/${yy}`],
      ['words', day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })],
      ['timestamp', day.toISOString()],
      ['year', yyyy],
      ...half.of('found', 'birthForms', []).map((make) => make(born)),
    ];
    const [form = '', value = ''] = forms[index % forms.length] ?? [];
    return {
      kind: 'birth-date',
      form,
      value,
      key: spellKey(half, half.pick(words)),
      tells: 'both',
    };
  });
}
