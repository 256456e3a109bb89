/** All of the log: keys and values, the entries in order, then `head` and `sent`. It must exist. */
import { promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

export const readLog = (store: UseStore): Promise<[key: unknown, value: unknown][]> =>
  store('readonly', async (log) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(log.getAllKeys()),
      promisifyRequest(log.getAll()),
    ]);
    return keys.map((key, index) => [key, values[index]]);
  });
