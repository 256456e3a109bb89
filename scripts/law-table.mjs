/** Packs the law files and the time zones of tzdata into the rows that the gate carries (src/regimes/unpack.ts). */
import { isDeepStrictEqual } from 'node:util';
import zones from 'countries-and-timezones';

/** Zones that belong to no country, whatever tzdata links them to. */
const NO_PLACE = /^([A-Z]{3}(\d[A-Z]{3})?|Etc\/.*)$/;
const NATIONS = ['PRC', 'ROK'];

/**
 * Provinces of Canada whose zones reach into no other: tzdata knows the country only. All others may be Quebec.
 * Source: zone.tab, comments.
 */
const OUTSIDE_QUEBEC =
  /^(America\/(Vancouver|Dawson.*|Fort_Nelson|Creston|Whitehorse|Yellowknife|Inuvik|Edmonton|Regina|Swift_Current|Winnipeg|Rainy_River|Cambridge_Bay|Resolute|Rankin_Inlet|St_Johns)|Canada\/(Pacific|Mountain|Central|Saskatchewan|Yukon|Newfoundland))$/;

/** A prefix that loosens anything must name a city; one that only names the law may be short. */
const MIN_LETTERS = { 'opt-in': 2, 'opt-out': 3, notice: 3 };

/** As src/regimes/resolve-regime.ts reads a zone; the dollar is the end, as in the pattern. */
const cityOf = (zone) => `${zone.replace(/^(A[fmnrst]|Eu|In|Pa)[a-z]+\//, '')}$`;

/** The place of every time zone, old names included: an ISO 3166 code, `''` where none is certain. */
export const PLACES = Object.entries(zones.getAllTimezones({ deprecated: true })).map(
  ([zone, { countries }]) => {
    if (NO_PLACE.test(zone) && !NATIONS.includes(zone)) return [zone, ''];
    const [country = ''] = countries;
    return [zone, country === 'CA' && OUTSIDE_QUEBEC.test(zone) ? 'CA-BC' : country];
  },
);

/** The shortest beginnings that fit the cities of `own` and no others. */
function beginnings(own, others, least) {
  const found = new Set();
  for (const city of own) {
    let length = Math.min(least, city.length);
    while (others.some((other) => other.startsWith(city.slice(0, length)))) {
      if (length === city.length) throw new Error(`${city} begins another zone of another law`);
      length++;
    }
    found.add(city.slice(0, length));
  }
  // a beginning that another one begins is not needed
  return [...found]
    .filter((each) => ![...found].some((other) => other !== each && each.startsWith(other)))
    .toSorted();
}

/** As one pattern: those that differ in their last letter alone share a class. */
function toPattern(starts) {
  const last = {};
  for (const start of starts) {
    const stem = start.slice(0, -1);
    last[stem] = (last[stem] ?? '') + start.at(-1);
  }
  return Object.entries(last)
    .map(([stem, letters]) => stem + (letters.length > 1 ? `[${letters}]` : letters))
    .join('|');
}

const DAY_MS = 864e5;
const days = (date) => (Date.parse(date) / DAY_MS).toString(36);

function dutiesOf({ model, ui, lifetimes, exempt }) {
  return [
    model === 'opt-in' || ui.prompt === 'link' ? '' : model === 'notice' ? 'n' : 'o',
    model === 'opt-in' && lifetimes.grantDays === 365 ? 'y' : '',
    ui.closing === 'refuse' ? 'x' : '',
    ...exempt.map((purpose) => purpose[0]),
  ].join('');
}

/** What of a law the gate acts on. */
const rulesOf = ({ id, model, exempt, ui, lifetimes, gpc }) => ({
  id,
  model,
  exempt: ['functional', 'analytics', 'marketing'].filter((purpose) => exempt.includes(purpose)),
  ui: {
    prompt: ui.prompt,
    closing: ui.closing,
    twoStepOptIn: ui.twoStepOptIn,
    controlText: ui.controlText,
    optOutStatus: ui.optOutStatus,
  },
  lifetimes,
  gpc: { denies: gpc.denies, yields: gpc.yields },
});

/** Exemptions that began earlier are packed as if they had always been there: no visitor's clock is that old. */
const OLDEST = '2023-01-01';

/** A law before and after each day on which one of its exemptions begins. */
function inTimes(regime) {
  const { effectiveFrom, exemptions } = regime;
  const starts = [...new Set(exemptions.map(({ from }) => from))].filter(
    (day) => day > effectiveFrom && day >= OLDEST,
  );
  const begins = [effectiveFrom, ...starts.toSorted()];
  return begins.map((day, index) => {
    const next = begins[index + 1];
    const later = exemptions.filter(({ from }) => from > day && from >= OLDEST);
    return {
      ...regime,
      exempt: regime.exempt.filter((name) => later.every(({ purpose }) => purpose !== name)),
      effectiveFrom: day,
      effectiveTo: next ? dayBefore(next) : regime.effectiveTo,
    };
  });
}

const dayBefore = (day) => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/**
 * @param regimes - every law, `strict` first
 * @param reader - the module that reads the table: each row is read back and compared with its law
 * @returns one row per law, separated by blanks
 * @throws Error naming the law whose duties a row cannot say
 */
export function packLaws(regimes, { unpackLaw }) {
  const codes = new Set(regimes.flatMap(({ places }) => places));
  const rows = regimes.flatMap(inTimes).map((regime) => {
    const isOurs = ([, place]) =>
      regime.places.includes(place) ||
      (!codes.has(place) && place !== '' && regime.places.includes(place.slice(0, 2)));
    const cities = (list) => list.map(([zone]) => cityOf(zone));
    const own = cities(PLACES.filter(isOurs));
    const others = cities(PLACES.filter((entry) => !isOurs(entry)));
    const dates = [
      regime.effectiveFrom === '1970-01-01' && !regime.effectiveTo
        ? ''
        : days(regime.effectiveFrom),
      // the last day is still inside
      regime.effectiveTo ? (Date.parse(regime.effectiveTo) / DAY_MS + 1).toString(36) : '',
    ];
    const places = regime.places.join(',') || '-';
    const isNamedAfter = unpackLaw(regime.id).places === `,${places},`;
    const row = [
      regime.id,
      dates.join(',').replace(/,$/, ''),
      isNamedAfter ? '' : places,
      toPattern(beginnings(own, others, MIN_LETTERS[regime.model])),
      dutiesOf(regime),
    ]
      .join(';')
      .replace(/;+$/, '');
    const read = unpackLaw(row);
    if (!isDeepStrictEqual(read.rules, rulesOf(regime)) || read.places !== `,${places},`)
      throw new Error(
        `${regime.id}: a row of the table cannot say its duties. Change the law, or teach src/regimes/unpack.ts.`,
      );
    return row;
  });
  return rows.join(' ');
}

/** The file that holds the table. */
export const tableFile = (table) =>
  [
    '/** Every law in one row. Written by `npm run laws` from the files beside this one; see unpack.ts. Do not edit. */',
    `export const LAW_TABLE: string =\n  '${table.replaceAll(' ', " ' +\n  '")}';`,
    '',
  ].join('\n');
