/** Whether `value` is an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a table says of a name that comes from a page: `constructor` is a name like any other, and in no table that
 * does not list it.
 */
export const entryOf = <T>(
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);

/** The value of a field. A getter of the page's may throw; what cannot be read is not there. */
export function readField(record: object, key: string): unknown {
  try {
    return (record as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** The names of the fields; none of what is no plain object, or cannot be looked at. */
export function keysOf(record: unknown): readonly string[] {
  try {
    // a text or bytes in an object would have millions
    return Object.prototype.toString.call(record) === '[object Object]'
      ? Object.keys(record as object)
      : [];
  } catch {
    return [];
  }
}
