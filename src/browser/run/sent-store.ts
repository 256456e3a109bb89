/** Keys of what was sent, in the log's database: changed in one transaction, so that tabs cannot overwrite each other. */
import { promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

/** Keys that are kept. */
const MAX_SENT = 500;

/** What is stored under `sent`, as far as it can be read. */
export const keysIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** What to store: keys, oldest first, and rows of the log that belong to them. */
export interface SentChange {
  readonly keys: readonly string[];
  readonly rows?: readonly (readonly [IDBValidKey, unknown])[];
}

/** @param to - gets the keys that are there */
export const changeSent = (
  store: UseStore,
  to: (known: readonly string[]) => SentChange,
): Promise<void> =>
  store('readwrite', async (log) => {
    const { keys, rows = [] } = to(keysIn(await promisifyRequest<unknown>(log.get('sent'))));
    for (const [key, value] of rows) log.put(value, key);
    log.put(keys.slice(-MAX_SENT), 'sent');
    await promisifyRequest(log.transaction);
  });
