/**
 * The log in IndexedDB: one key per entry, and the keys `head` and `sent`. The links of the last
 * entries are checked before anything runs, their sums before anything is sent.
 */
import { createStore, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import { parseHead } from '../../audit/head.ts';
import { isRecord } from '../../core/is-record.ts';
import type { Proof } from '../../core/decide-consent.ts';

export const DATABASE = 'pixelgate';
/** Entries at the end that are looked at. */
const CHECKED = 50;

export const openLog = (): UseStore => createStore(DATABASE, 'log');

/** Finds out quickly whether facts can be proved here. Creates nothing. */
export async function checkLog(store: UseStore): Promise<Proof> {
  try {
    // a page that is no secure context has neither sums nor locks to write the log with
    if (!crypto.subtle) return 'broken';
    if (!(await exists())) {
      await existsByOpening(); // whether one could be made
      return 'ok';
    }
    const read = <T>(ask: (log: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
      store('readonly', (log) => promisifyRequest(ask(log)));
    const { last, tip, start } = parseHead(await read((log) => log.get('head')));
    const from = Math.max(start, last - CHECKED);
    const range = IDBKeyRange.bound(from, Math.max(from, last));
    const entries: unknown[] = await read((log) => log.getAll(range));
    const holds = entries.every((entry, index) => {
      const next = entries[index + 1];
      return isRecord(entry) && entry['hash'] === (isRecord(next) ? next['prev'] : tip);
    });
    return holds && entries.length === Math.min(CHECKED + 1, last - start + 1)
      ? 'ok'
      : 'log-broken';
  } catch {
    return 'broken';
  }
}

/**
 * Whether the database is there, without making one. In Chromium a page that goes into the browser's cache while it makes
 * a database stops every later page of the site from opening it: only a page that holds a Web Lock stays out of there.
 */
export const exists = async (): Promise<boolean> =>
  'databases' in indexedDB
    ? (await indexedDB.databases()).some(({ name, version }) => name === DATABASE && version)
    : existsByOpening();

/** Does something that may make the database: then under the lock. */
export const withLog = async (action: () => Promise<void>): Promise<void> =>
  (await exists()) ? action() : navigator.locks.request(DATABASE, action);

/** By opening it, under the lock: the upgrade of a new one is taken back. Rejects where none can be opened. */
const existsByOpening = (): Promise<boolean> =>
  navigator.locks.request(
    DATABASE,
    () =>
      new Promise<boolean>((resolve, reject) => {
        const request = indexedDB.open(DATABASE);
        let isNew = false;
        request.onupgradeneeded = () => {
          isNew = true;
          request.transaction?.abort();
        };
        request.onsuccess = () => {
          request.result.close();
          resolve(true);
        };
        request.onerror = (event) => {
          event.preventDefault();
          if (isNew) resolve(false);
          else reject(new Error('IndexedDB'));
        };
      }),
  );
