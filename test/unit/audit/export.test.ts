import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { verifyChain } from '../../../src/audit/chain.ts';
import { jsonWriter, toCsv, toJson } from '../../../src/audit/export.ts';
import { FACTS, hash, logOf } from './a-chain.ts';
import type { AuditEntry, AuditFact } from '../../../src/core/api.ts';

const entriesOf = async (facts?: readonly AuditFact[]): Promise<AuditEntry[]> =>
  (await logOf(facts)).rows.map(([, entry]) => entry as AuditEntry);

/** Reads RFC 4180. */
function parseCsv(text: string): string[][] {
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(cells)) {
    const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows.at(-1)?.push(plain);
    if (end === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}

/** A cell that would be a formula, as text. */
const asText = (cell: string): string => (/^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell);

describe('toJson', () => {
  it('holds all that a verifier needs', async () => {
    const text = toJson(await entriesOf(), { ok: true, entries: FACTS.length });

    const { format, entries, verification } = JSON.parse(text) as {
      format: string;
      entries: AuditEntry[];
      verification: unknown;
    };
    const last = entries.at(-1)!;
    const rows = entries.map((entry) => [entry.seq, entry] as const);
    const verified = await verifyChain(rows, { last: last.seq, tip: last.hash, start: 1 }, hash);
    assert.equal(format, 'pixelgate-log-1');
    assert.deepEqual(verified, verification);
  });
});

describe('jsonWriter', () => {
  it('says of an excerpt that it is one, and writes an entry per line', async () => {
    const [, second] = await entriesOf();
    const { start, line, end } = jsonWriter({ ok: true, entries: FACTS.length }, true);

    const text = start + line(second!) + end;

    const { excerpt, entries } = JSON.parse(text) as { excerpt: boolean; entries: unknown[] };
    assert.equal(excerpt, true);
    assert.deepEqual(entries, [second]);
    assert.equal(text.split('\n').filter((row) => row.includes('"seq"')).length, 1);
  });

  it('says nothing of the kind of a whole log, also of an empty one', () => {
    const file = JSON.parse(toJson([], { ok: true, entries: 0 })) as object;

    assert.deepEqual(file, {
      format: 'pixelgate-log-1',
      verification: { ok: true, entries: 0 },
      entries: [],
    });
  });
});

describe('toCsv', () => {
  it('writes a line of names and a line per entry', async () => {
    const [head, first, ...more] = parseCsv(toCsv(await entriesOf()));

    assert.deepEqual(head, [
      'seq',
      'at',
      'type',
      'vendor',
      'event',
      'count',
      'reason',
      'hash',
      'prev',
      'details',
    ]);
    assert.equal(first?.[0], '1');
    assert.equal(first[1], '2026-11-21T12:00:00.000Z');
    assert.equal(more.length, FACTS.length - 1);
  });

  it('puts what has no column of its own into the last', async () => {
    const [, first] = parseCsv(toCsv(await entriesOf()));

    const details = JSON.parse(first?.at(-1) ?? '') as Record<string, unknown>;
    assert.equal(details['regime'], 'eu-gdpr');
    assert.ok(!('seq' in details));
  });

  it('writes an empty log as its names alone', () => {
    assert.equal(parseCsv(toCsv([])).length, 1);
  });

  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")']) {
    it(`writes ${JSON.stringify(formula)} as text, not as a formula`, async () => {
      const [, row] = parseCsv(toCsv(await entriesOf([{ type: 'event-sent', event: formula }])));

      assert.equal(row?.[4], `'${formula}`);
    });
  }

  it('keeps every text in its own cell', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', "'", ';', '=') });
    await fc.assert(
      fc.asyncProperty(text, text, async (event, reason) => {
        const [, row, ...more] = parseCsv(
          toCsv(await entriesOf([{ type: 'event-dropped', event, reason }])),
        );

        assert.equal(more.length, 0);
        assert.equal(row?.length, 10);
        assert.deepEqual([row[4], row[6]], [event, reason].map(asText));
      }),
    );
  });

  it('leaves its argument as it is', async () => {
    const entries = await entriesOf();
    const before = structuredClone(entries);

    toCsv(entries);

    assert.deepEqual(entries, before);
  });

  it('writes an entry whose time somebody has destroyed', async () => {
    const [entry] = await entriesOf();

    for (const at of [Number.NaN, 9e15, 'noon', undefined]) {
      assert.equal(parseCsv(toCsv([{ ...entry!, at: at as number }])).length, 2);
    }
  });
});
