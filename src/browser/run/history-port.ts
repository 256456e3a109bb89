/** Where the history for retargeting lies: one key beside the log. It goes whenever marketing is not granted. */
import { del, promisifyRequest } from 'idb-keyval';
import { exists, openLog, withLog } from './log-check.ts';
import type { HistoryPort } from '../retarget-env.ts';

const KEY = 'history';

/** The port of this site's database. */
export function createHistoryPort(): HistoryPort {
  const store = openLog();
  return {
    change: (to) =>
      withLog(() =>
        store('readwrite', async (log) => {
          const next = to(await promisifyRequest<unknown>(log.get(KEY)));
          if (next) log.put(next, KEY);
          else log.delete(KEY);
          await promisifyRequest(log.transaction);
        }),
      ),
  };
}

/** Takes it away, also what an earlier version of the page has left. Reads nothing, creates nothing, never rejects. */
export async function forgetHistory(): Promise<void> {
  try {
    if (await exists()) await del(KEY, openLog());
  } catch {
    // where nothing can be stored there is nothing
  }
}
