/**
 * Covering arrays: few rows out of a full product, in which every combination that is asked for still occurs.
 * Two values of any two factors meet in some row, although most rows of the product are left out.
 */

/** Names of factors and the values that each can take. */
export type Factors = Readonly<Record<string, readonly string[]>>;

/** One value per factor. */
export type Row = Readonly<Record<string, string>>;

/**
 * Picks rows until each key of the full product occurs. Always the same ones: nothing is random.
 *
 * @param factors - their product is walked once, so it should stay below some 50,000 rows
 * @param keysOf - the combinations that a row stands for
 * @returns rows in the order in which they were found, the ones that cover most first
 */
export function coveringRows(factors: Factors, keysOf: (row: Row) => readonly string[]): Row[] {
  const open = new Map<string, Row>();
  for (const row of product(factors))
    for (const key of keysOf(row)) if (!open.has(key)) open.set(key, row);
  const rows: Row[] = [];
  for (const [key, first] of open) {
    const gain = (row: Row): number => {
      const keys = keysOf(row);
      return keys.includes(key) ? keys.filter((one) => open.has(one)).length : 0;
    };
    const row = climb(first, rotated(factors, rows.length), gain);
    for (const covered of keysOf(row)) open.delete(covered);
    rows.push(row);
  }
  return rows;
}

/**
 * Makes the `keysOf` that names all combinations of `size` factors.
 *
 * @param names - of the factors that are combined
 */
export function tuples(names: readonly string[], size: number): (row: Row) => string[] {
  const sets = subsets(names, size);
  return (row) => sets.map((some) => some.map((name) => `${name}=${row[name]}`).join(', '));
}

/** Begins with another value for each row: where several cover as much, none is always preferred. */
const rotated = (factors: Factors, by: number): Factors =>
  Object.fromEntries(
    Object.entries(factors).map(([name, values]) => {
      const at = by % values.length;
      return [name, [...values.slice(at), ...values.slice(0, at)]];
    }),
  );

/** Changes one factor after the other, as long as that covers no less. */
function climb(start: Row, factors: Factors, gain: (row: Row) => number): Row {
  let [best, most] = [start, gain(start)];
  for (let before = -1; before < most;) {
    before = most;
    for (const [name, values] of Object.entries(factors))
      for (const value of values) {
        const row = { ...best, [name]: value };
        const gained = gain(row);
        if (gained >= most) [best, most] = [row, gained];
      }
  }
  return best;
}

/** Every row there is, one factor after the other. */
export function* product(factors: Factors): Generator<Row> {
  const [first, ...others] = Object.entries(factors);
  if (!first) {
    yield {};
    return;
  }
  const [name, values] = first;
  for (const value of values)
    for (const rest of product(Object.fromEntries(others))) yield { [name]: value, ...rest };
}

function subsets(names: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return names.flatMap((name, at) =>
    subsets(names.slice(at + 1), size - 1).map((rest) => [name, ...rest]),
  );
}
