/**
 * Facts that a page could not write before it went: sums and locks take longer than a page that goes has. They are
 * left beside the log in one request, and the next page puts them into the chain. So are the keys of what was sent.
 */
import { promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import { isRecord } from '../../core/is-record.ts';
import { keysIn } from './sent-store.ts';
import type { RawFact, RunEnv } from '../runner.ts';

type TimedFact = RunEnv['facts'][number];

/** Keys of events that a page has sent, and of those that it has claimed and not sent. */
export interface LeftKeys {
  readonly sent: readonly string[];
  readonly unsent: readonly string[];
}

/** Keys are texts, so that they lie apart from the entries. */
const PREFIX = 'left ';

/** The connection itself: a page that goes has no time to ask for one. */
export const connectionOf = (store: UseStore): Promise<IDBDatabase> =>
  store('readonly', (log) => log.transaction.db);

/** Never throws; a browser that stops the page at once loses them. */
export function leaveFacts(
  database: IDBDatabase | undefined,
  facts: readonly TimedFact[],
  keys?: LeftKeys,
): void {
  try {
    const turn = database?.transaction('log', 'readwrite');
    const key = `${PREFIX}${Date.now()} ${Math.random()}`;
    turn?.objectStore('log').put(facts, key);
    if (keys) turn?.objectStore('log').put(keys, `${key} keys`);
    // the page does not live to see the end
    turn?.commit();
  } catch {
    // closed meanwhile
  }
}

const rangeOf = (): IDBKeyRange => IDBKeyRange.bound(PREFIX, `${PREFIX}\uFFFF`);

/** Takes what earlier pages have left, oldest first. Their keys join those that are stored. */
export const takeFacts = (store: UseStore): Promise<TimedFact[]> =>
  store('readwrite', async (log) => {
    const [stored, found] = await Promise.all([
      promisifyRequest<unknown>(log.get('sent')),
      promisifyRequest<unknown[]>(log.getAll(rangeOf())),
    ]);
    log.delete(rangeOf());
    if (found.some(isRecord)) log.put(withLeft(keysIn(stored), found), 'sent');
    return found.flat().filter(isTimed);
  });

/** Reads the keys of what was sent, with those that earlier pages have left. */
export const readKeys = (store: UseStore): Promise<readonly string[]> =>
  store('readonly', async (log) => {
    const [stored, found] = await Promise.all([
      promisifyRequest<unknown>(log.get('sent')),
      promisifyRequest<unknown[]>(log.getAll(rangeOf())),
    ]);
    return withLeft(keysIn(stored), found);
  });

/** @param left - what pages have left, oldest first */
function withLeft(known: readonly string[], left: readonly unknown[]): readonly string[] {
  const keys = new Set(known);
  for (const page of left.filter(isRecord)) {
    for (const key of keysIn(page['sent'])) keys.add(key);
    for (const key of keysIn(page['unsent'])) keys.delete(key);
  }
  return [...keys];
}

/** What somebody else has put there must not stop the log. */
function isTimed(value: unknown): value is TimedFact {
  const [at, fact] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!Number.isFinite(at) || !isRecord(fact)) return false;
  const { type, record, before } = fact;
  return (type as RawFact['type']) === 'decision'
    ? isRecord(record) && isRecord(record['choices']) && isRecord(before)
    : typeof type === 'string';
}
