/** Reads the log in batches, so that a long one neither freezes the page nor fills its memory. It must exist. */
import { promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { Row } from '../../audit/chain.ts';

/** Entries that are read at once: a few milliseconds of work. */
const BATCH = 250;

/** What there is at one moment. Entries are only ever added, so these can be read bit by bit afterwards. */
export interface Extent {
  /** Value at `head`, whatever it is. */
  readonly head: unknown;
  /** Number of the last entry, 0 without one. */
  readonly last: number;
  readonly count: number;
}

/** Measures the entries from number `from` on. */
export const extentOf = (store: UseStore, from: number = -Infinity): Promise<Extent> =>
  store('readonly', async (log) => {
    const range = IDBKeyRange.bound(from, Infinity);
    const [head, count, end] = await Promise.all([
      promisifyRequest<unknown>(log.get('head')),
      promisifyRequest(log.count(range)),
      promisifyRequest(log.openKeyCursor(range, 'prev')),
    ]);
    return { head, count, last: end ? Number(end.key) : 0 };
  });

/** Reads the entries from number `from` to `to`, in order of the keys. */
export async function* readBatches(
  store: UseStore,
  from: number,
  to: number,
): AsyncGenerator<readonly Row[]> {
  let range = IDBKeyRange.bound(from, Math.max(from, to));
  for (;;) {
    const batch = await readBatch(store, range);
    if (batch.length > 0) yield batch;
    const end = Number(batch.at(-1)?.[0]);
    if (batch.length < BATCH || end >= to) return;
    range = IDBKeyRange.bound(end, to, true);
  }
}

const readBatch = (store: UseStore, range: IDBKeyRange): Promise<readonly Row[]> =>
  store('readonly', async (log) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(log.getAllKeys(range, BATCH)),
      promisifyRequest<unknown[]>(log.getAll(range, BATCH)),
    ]);
    return keys.map((key, index) => [key, values[index]] as const);
  });
