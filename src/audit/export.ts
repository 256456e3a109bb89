/**
 * The log as people take it away: JSON with everything that a verifier needs, CSV for a spreadsheet. Both are written
 * entry by entry, so that a long log can be written in pieces.
 */
import type { AuditEntry, Verification } from '../core/api.ts';

/** The text of a file: `start`, a `line` per entry with `between` between them, `end`. */
export interface LogWriter {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  line(entry: AuditEntry): string;
}

/**
 * JSON: `{format, verification, entries}`, an entry per line.
 *
 * @param isExcerpt - the entries are not all of them; the file says `"excerpt": true`, and is no chain to verify
 */
export function jsonWriter(verification: Verification, isExcerpt = false): LogWriter {
  const about = { format: 'pixelgate-log-1', ...(isExcerpt && { excerpt: true }), verification };
  const start = JSON.stringify(about, null, 2).slice(0, -2);
  return {
    start: `${start},\n  "entries": [`,
    between: ',',
    end: '\n  ]\n}',
    line: (entry) => `\n    ${JSON.stringify(entry)}`,
  };
}

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

/** RFC 4180, one line per entry, what has no column of its own as JSON in `details`. */
export const csvWriter: LogWriter = {
  start: `${[...COLUMNS, 'details'].join()}\r\n`,
  between: '',
  end: '',
  line({ ...rest }) {
    const cells = COLUMNS.map((column) => {
      const value = rest[column];
      Reflect.deleteProperty(rest, column);
      return column === 'at' ? toTime(value) : value;
    });
    return `${[...cells, JSON.stringify(rest)].map(toCell).join()}\r\n`;
  },
};

/** @returns the log as {@link jsonWriter} writes it */
export const toJson = (entries: readonly AuditEntry[], verification: Verification): string =>
  write(entries, jsonWriter(verification));

/** @returns the log as {@link csvWriter} writes it */
export const toCsv = (entries: readonly AuditEntry[]): string => write(entries, csvWriter);

const write = (entries: readonly AuditEntry[], { start, line, between, end }: LogWriter): string =>
  start + entries.map((entry) => line(entry)).join(between) + end;

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
