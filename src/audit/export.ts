/** The log as people take it away: JSON with everything that a verifier needs, CSV for a spreadsheet. */
import type { AuditEntry, Verification } from '../core/api.ts';

/** @returns indented JSON: `{format, verification, entries}` */
export const toJson = (entries: readonly AuditEntry[], verification: Verification): string =>
  JSON.stringify({ format: 'pixelgate-log-1', verification, entries }, null, 2);

const COLUMNS = [
  'seq',
  'at',
  'type',
  'vendor',
  'event',
  'count',
  'reason',
  'hash',
  'prev',
] as const;

/** @returns RFC 4180, one line per entry, what has no column of its own as JSON in `details` */
export function toCsv(entries: readonly AuditEntry[]): string {
  const lines = entries.map(({ ...rest }) => {
    const cells = COLUMNS.map((column) => {
      const value = rest[column];
      Reflect.deleteProperty(rest, column);
      return column === 'at' ? toTime(value) : value;
    });
    return [...cells, JSON.stringify(rest)].map(toCell).join();
  });
  return [[...COLUMNS, 'details'].join(), ...lines, ''].join('\r\n');
}

/** A cell that begins like a formula is written as text: names in the log may come from a page. */
const toCell = (value: unknown): string => {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A time that somebody has destroyed is written as it is. */
const toTime = (value: unknown): unknown => {
  const time = new Date(Number(value));
  return Number.isNaN(time.getTime()) ? value : time.toISOString();
};
