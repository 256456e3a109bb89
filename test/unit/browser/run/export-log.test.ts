import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv, toJson } from '../../../../src/audit/export.ts';
import { exportLog } from '../../../../src/browser/run/export-log.ts';
import type { AuditEntry, Verification } from '../../../../src/core/api.ts';

const entryOf = (seq: number): AuditEntry => ({
  seq,
  at: 1_700_000_000_000 + seq,
  type: 'event-sent',
  vendor: 'meta',
  event: 'Purchase',
  prev: `hash ${seq - 1}`,
  hash: `hash ${seq}`,
});
const ENTRIES = [1, 2, 3].map(entryOf);
const OK: Verification = { ok: true, entries: 3 };

/** Reads entries in batches of these sizes. */
const inBatches =
  (...sizes: readonly number[]) =>
  async (use: (batch: readonly AuditEntry[]) => void): Promise<void> => {
    let at = 0;
    for (const size of sizes) use(ENTRIES.slice(at, (at += size)));
    await Promise.resolve();
  };
const verify = (): Promise<Verification> => Promise.resolve(OK);

describe('exportLog', () => {
  for (const sizes of [[3], [1, 2], [1, 0, 1, 1]]) {
    it(`writes the same whatever the batches: ${sizes.join()}`, async () => {
      assert.equal(await exportLog('json', verify, inBatches(...sizes)), toJson(ENTRIES, OK));
      assert.equal(await exportLog('csv', verify, inBatches(...sizes)), toCsv(ENTRIES));
    });
  }

  it('writes a log without entries', async () => {
    assert.equal(await exportLog('json', verify, inBatches()), toJson([], OK));
  });

  it('refuses another format, and says which there are', async () => {
    await assert.rejects(exportLog('xml', verify, inBatches()), {
      name: 'RangeError',
      message: 'pixelgate: "xml" is not a format. Use json, csv.',
    });
  });
});
