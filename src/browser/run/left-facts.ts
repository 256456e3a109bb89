/**
 * Facts that a page could not write before it went: sums and locks take longer than a page that goes has. They are
 * left beside the log in one request, and the next page puts them into the chain.
 */
import { promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import { isRecord } from '../../core/is-record.ts';
import type { RawFact, RunEnv } from '../runner.ts';

type TimedFact = RunEnv['facts'][number];

/** Keys are texts, so that they lie apart from the entries. */
const PREFIX = 'left ';

/** The connection itself: a page that goes has no time to ask for one. */
export const connectionOf = (store: UseStore): Promise<IDBDatabase> =>
  store('readonly', (log) => log.transaction.db);

/** Never throws; a browser that stops the page at once loses them. */
export function leaveFacts(database: IDBDatabase | undefined, facts: readonly TimedFact[]): void {
  try {
    const turn = database?.transaction('log', 'readwrite');
    turn?.objectStore('log').put(facts, `${PREFIX}${Date.now()} ${Math.random()}`);
    // the page does not live to see the end
    turn?.commit();
  } catch {
    // closed meanwhile
  }
}

/** Takes what earlier pages have left, oldest first. */
export const takeFacts = (store: UseStore): Promise<TimedFact[]> =>
  store('readwrite', async (log) => {
    const range = IDBKeyRange.bound(PREFIX, `${PREFIX}\uFFFF`);
    const found = await promisifyRequest<unknown[]>(log.getAll(range));
    log.delete(range);
    return found.flat().filter(isTimed);
  });

/** What somebody else has put there must not stop the log. */
function isTimed(value: unknown): value is TimedFact {
  const [at, fact] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!Number.isFinite(at) || !isRecord(fact)) return false;
  const { type, record, before } = fact;
  return (type as RawFact['type']) === 'decision'
    ? isRecord(record) && isRecord(record['choices']) && isRecord(before)
    : typeof type === 'string';
}
