/** The log as one text, for somebody who takes it away. In a file of its own, `pixelgate-export.js`: hardly anybody does. */
import { csvWriter, jsonWriter } from '../../audit/export.ts';
import type { AuditEntry, Verification } from '../../core/api.ts';

/**
 * @param format - `json` or `csv`
 * @param read - hands over all entries, batch by batch
 * @throws RangeError for any other format
 */
export async function exportLog(
  format: string,
  verify: () => Promise<Verification>,
  read: (use: (batch: readonly AuditEntry[]) => void) => Promise<void>,
): Promise<string> {
  if (format !== 'json' && format !== 'csv')
    throw new RangeError(`pixelgate: "${format}" is not a format. Use json, csv.`);
  const writer = format === 'json' ? jsonWriter(await verify()) : csvWriter;
  const pieces: string[] = [];
  await read((batch) => {
    if (batch.length === 0) return;
    pieces.push(pieces.length ? writer.between : writer.start);
    pieces.push(batch.map(writer.line).join(writer.between));
  });
  // put together once: a long log has tens of megabytes
  return [...(pieces.length ? pieces : [writer.start]), writer.end].join('');
}
