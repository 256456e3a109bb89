/**
 * Names and values as other formats write them: fields of scripts (`{"name": "first_name", "value": "Jane"}`), markup
 * (`<input name="phone" value="…">`, `<phone>…</phone>`, cells of a table), the parts of a multipart body, literals of
 * programs (`'phone' => '…'`, `{phone: '…'}`), a table with its heads in the first line.
 */
import { fitsUnder } from './concept-values.ts';
import { FORMATS, LOOSE } from './formats.ts';
import { FURTHER_NAMES, THINGS } from './further-names.ts';
import { kindOfName } from './name-kind.ts';
import { leakUnder } from './leak-under.ts';
import { MORE_NAMES } from './more-names.ts';
import type { FindSpan, Span } from './find-span.ts';
import type { LeakKind } from './leak-kind.ts';

const NAMES = [...MORE_NAMES, ...FURTHER_NAMES];

/** What any of the formats has. */
const FORMATTED =
  /<\/|\s(?:value|content)=|["'`]\s?[:,;\])]|[:=]\s?["'`]|[=-]>|→|\s(?:eq|like)\s'/i;
/** What the loose ones have. */
const LOOSELY = /[|~\n]/;
/** As programs write names. */
const WRITTEN = /[a-z](?:_|[A-Z])/;
/** What parts the cells of a line. */
const CELLS = /[\t;,|]/;
const HEAD = /^[\w .[\]#-]{0,60}$/;
/** Cells of the first line, and lines behind it, that are looked at. */
const MAX_CELLS = 50;
const MAX_LINES = 50;

/** Names that were asked for before. */
const known = new Map<string, LeakKind | ''>();
const MAX_KNOWN = 2000;

function leakOf(name: string, value: string): LeakKind | undefined {
  if (known.size >= MAX_KNOWN) known.clear();
  let kind = known.get(name);
  if (kind === undefined) known.set(name, (kind = kindOfName(name, NAMES, THINGS) ?? ''));
  return leakUnder(kind || undefined, value) ?? fitsUnder(name)?.(value);
}

/** The span is the value. */
export const findNamedValue: FindSpan = (text, from) =>
  (FORMATTED.test(text) ? findFormatted(text, from) : undefined) ??
  (LOOSELY.test(text) ? findIn(LOOSE, text, from, (name) => WRITTEN.test(name)) : undefined) ??
  findCell(text, from);

function findFormatted(text: string, from: number): Span | undefined {
  for (const [sign, patterns] of FORMATS) {
    const found = text.includes(sign) ? findIn(patterns, text, from, () => true) : undefined;
    if (found) return found;
  }
  return undefined;
}

function findIn(
  formats: readonly RegExp[],
  text: string,
  from: number,
  isName: (name: string) => boolean,
): Span | undefined {
  for (const format of formats) {
    format.lastIndex = from;
    for (let found; (found = format.exec(text));) {
      const [all, name = '', value = ''] = found;
      const kind = isName(name) ? leakOf(name, value) : undefined;
      const end = found.index + all.length;
      if (kind) return [kind, end - value.length, end];
      // what ends this pair may begin the next one
      format.lastIndex = end - value.length;
    }
  }
  return undefined;
}

/** In a table, the first cell under a name that tells. */
function findCell(text: string, from: number): Span | undefined {
  if (!text.includes('\n')) return undefined;
  const lines = text.split('\n', MAX_LINES);
  const [first = ''] = lines;
  const sign = CELLS.exec(first)?.[0];
  if (lines.length < 2 || sign === undefined) return undefined;
  const heads = first.split(sign, MAX_CELLS).map((head) => head.replace(/["']/g, '').trim());
  if (!heads.every((head) => HEAD.test(head))) return undefined;
  let start = 0;
  for (const line of lines) {
    let at = start;
    const cells = line.split(sign, MAX_CELLS);
    const isRow = start > 0 && cells.length === heads.length;
    for (const [column, cell] of cells.entries()) {
      const kind = isRow && at >= from ? leakOf(heads[column] ?? '', cell) : undefined;
      if (kind) return [kind, at, at + cell.length];
      at += cell.length + sign.length;
    }
    start += line.length + 1;
  }
  return undefined;
}
