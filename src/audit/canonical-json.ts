/**
 * Canonical JSON (RFC 8785) for what the log holds: records, lists, texts, finite numbers, booleans.
 * Two people who hash the same entry get the same bytes.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (Object(value) !== value) return JSON.stringify(value);
  const fields = Object.entries(value as object)
    .filter(([, field]) => field !== undefined)
    // by UTF-16 code unit; keys are unique
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join()}}`;
}
