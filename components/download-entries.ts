/** Saves some entries as a file, written one by one, so that many do not freeze the page. */
import type { LogWriter } from '../src/audit/export.ts';
import type { AuditEntry } from '../src/core/api.ts';
import { PIECE_CHARS, save } from './download.ts';
import { inSlices } from './slices.ts';

/** Lets the browser save entries, written one by one. */
export async function downloadEntries(
  name: string,
  entries: readonly AuditEntry[],
  writer: LogWriter,
  type: string,
): Promise<void> {
  const pieces = [new Blob([writer.start])];
  let text = '';
  await inSlices(entries.length, (index) => {
    const entry = entries[index];
    if (entry) text += (index ? writer.between : '') + writer.line(entry);
    if (text.length < PIECE_CHARS) return;
    pieces.push(new Blob([text]));
    text = '';
  });
  save(name, new Blob([...pieces, text, writer.end], { type }));
}
