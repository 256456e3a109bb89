/** How many of a corpus are found, per kind; and examples of those that were judged wrongly. */

/** @typedef {import('./half.mjs').Entry} Entry */

/**
 * @typedef {object} Score
 * @property {string} kind
 * @property {Entry['tells']} tells
 * @property {number} count
 * @property {number} found
 * @property {readonly Entry[]} wrong - positives that were missed, negatives that were found
 */

/**
 * Shares of a kind. Where the value alone tells, 99 of 100 must be found; where the name of the parameter is needed,
 * 95; of what is harmless 1 in 200 may be taken for something else.
 */
export const LIMITS = { value: 0.99, both: 0.95, nothing: 0.005 };

/**
 * @param {readonly Entry[]} entries
 * @param {(text: string, key?: string) => string | undefined} findLeak
 * @param {(entry: Entry) => string} [nameOf] - what is counted together
 * @returns {Score[]} sorted by name
 */
export function scores(entries, findLeak, nameOf = ({ kind }) => kind) {
  /** @type {Map<string, Score & { wrong: Entry[] }>} */
  const rows = new Map();
  for (const entry of entries) {
    const name = nameOf(entry);
    const row = rows.get(`${name} ${entry.tells}`) ?? {
      kind: name,
      tells: entry.tells,
      count: 0,
      found: 0,
      wrong: [],
    };
    rows.set(`${name} ${entry.tells}`, row);
    const isFound = findLeak(entry.value, entry.key) !== undefined;
    row.count += 1;
    row.found += Number(isFound);
    if (isFound === (entry.tells === 'nothing')) row.wrong.push(entry);
  }
  return [...rows.values()].toSorted((a, b) =>
    `${a.kind}${a.tells}`.localeCompare(`${b.kind}${b.tells}`),
  );
}

/** Whether a kind is judged as well as it must be; one slip in a small one is no rate. @param {Score} score */
export const isWithinLimit = ({ tells, count, found }) =>
  tells === 'nothing'
    ? found <= Math.max(1, LIMITS.nothing * count)
    : found / count >= LIMITS[tells];

/** All kinds as one. @param {readonly Score[]} rows @returns {Score} */
export const total = (rows) => ({
  kind: 'all',
  tells: rows[0]?.tells ?? 'nothing',
  count: rows.reduce((sum, { count }) => sum + count, 0),
  found: rows.reduce((sum, { found }) => sum + found, 0),
  wrong: [],
});

/** `phone (value): 98.20% of 1,000: "+49 ..."`. @param {Score} score @param {number} [examples] how many */
export const describeScore = ({ kind, tells, count, found, wrong }, examples = 5) =>
  `${kind} (${tells}): ${((100 * found) / count).toFixed(2)}% of ${count}` +
  wrong
    .slice(0, examples)
    .map(
      ({ form, key, value }) =>
        `\n    ${form}: ${key === undefined ? '' : `${key} = `}${JSON.stringify(value.slice(0, 120))}`,
    )
    .join('');
