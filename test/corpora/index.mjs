/**
 * What the minimizer is measured with: things that must be found, and things that must be left alone, made anew at each run
 * and each time the same. Detectors are written with the `development` half in sight; the `unseen` half has other seeds,
 * other languages, other words and other sentences.
 */
import { addresses, coordinates } from './places.mjs';
import { birthDates, personNames } from './people.mjs';
import { cards, ibans } from './cards.mjs';
import { codes } from './harmless/codes.mjs';
import { createHalf } from './half.mjs';
import { demo } from './harmless/demo.mjs';
import { emails } from './emails.mjs';
import { goods } from './harmless/goods.mjs';
import { hashes } from './hashes.mjs';
import { ips, macs } from './networks.mjs';
import { nationalIds } from './national/index.mjs';
import { numbers } from './harmless/numbers.mjs';
import { orders } from './harmless/orders.mjs';
import { pages } from './harmless/pages.mjs';
import { personalKeys } from './personal-keys.mjs';
import { phones } from './phones.mjs';
import { randomIds } from './harmless/random-ids.mjs';
import { secrets } from './secrets.mjs';
import { vendorParams } from './harmless/vendor-params.mjs';
import { wrapped } from './wrap.mjs';

/** @typedef {import('./half.mjs').Entry} Entry */
/** @typedef {import('./half.mjs').HalfName} HalfName */

const FOUND = [
  emails,
  phones,
  cards,
  ibans,
  nationalIds,
  ips,
  macs,
  coordinates,
  birthDates,
  secrets,
  addresses,
  personNames,
  hashes,
  personalKeys,
];
const HARMLESS = [codes, orders, randomIds, numbers, goods, pages, demo, vendorParams];

/** @template {{ value: string, key?: string }} T @param {readonly T[]} entries */
const distinct = (entries) => [
  ...new Map(entries.map((entry) => [`${entry.key ?? ''}\n${entry.value}`, entry])).values(),
];

/** @param {HalfName} half @returns {Entry[]} everything that a detector must find */
export const positives = (half) =>
  distinct(
    FOUND.flatMap((build) => {
      const entries = build(createHalf(half, build.name));
      return [...entries, ...wrapped(createHalf(half, `${build.name} wrapped`), entries)];
    }),
  );

/**
 * Everything that must be left alone; each once by itself, and once under the parameter that it would stand under.
 *
 * @param {HalfName} half
 * @param {readonly import('./packs/index.mjs').Pack[]} [packs] - in place of those of the half
 * @returns {Entry[]}
 */
export const negatives = (half, packs) =>
  distinct(
    HARMLESS.flatMap((build) =>
      build(createHalf(half, build.name, packs)).flatMap(({ kind, form, value, key }) => [
        ...(kind === 'harmless-key'
          ? []
          : [{ kind, form, value, tells: /** @type {const} */ ('nothing') }]),
        { kind, form, value, key, tells: /** @type {const} */ ('nothing') },
      ]),
    ),
  );
