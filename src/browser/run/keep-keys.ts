/** Keeps the keys of what was sent. A key outlives the page once the vendor has taken what it stands for. */
import type { UseStore } from 'idb-keyval';
import { readKeys } from './left-facts.ts';
import { withLog } from './log-check.ts';
import { changeSent } from './sent-store.ts';
import type { LeftKeys } from './left-facts.ts';
import type { SentKeys } from './sent-keys.ts';
import type { SentChange } from './sent-store.ts';

export interface KeptKeys extends SentKeys {
  /** Whether there are some that are not stored yet. */
  isBehind(): boolean;
  /** Reads those of earlier pages. */
  read(): Promise<void>;
  /** Stores those that are behind, and rows of the log with them. */
  store(rows?: SentChange['rows']): Promise<void>;
  /** What the next page must know, if this one goes now. */
  left(): LeftKeys;
}

/** @param onBehind - called when there is something to store */
export function keepKeys(store: UseStore, onBehind: () => void): KeptKeys {
  const sent = new Set<string>();
  /** Taken by a vendor, and not stored yet. */
  const behind = new Set<string>();
  /** Stored already, so that other tabs know; not taken yet. */
  const claimed = new Set<string>();

  return {
    sent,
    async claim(key) {
      let isFirst = true;
      await withLog(() =>
        changeSent(store, (known) => {
          isFirst = !known.includes(key);
          return { keys: isFirst ? [...known, key] : known };
        }),
      ).catch(() => {}); // where nothing can be stored, the log will say so
      if (isFirst) claimed.add(key);
      return isFirst;
    },
    release(key) {
      sent.delete(key);
      behind.delete(key);
      if (!claimed.delete(key)) return;
      changeSent(store, (known) => ({ keys: known.filter((other) => other !== key) })).catch(
        () => {}, // it counts as sent, and is not sent again
      );
    },
    keep(keys) {
      for (const key of keys) {
        claimed.delete(key);
        behind.add(key);
      }
      if (keys.length > 0) onBehind();
    },
    isBehind: () => behind.size > 0,
    read: async () => (await readKeys(store)).forEach((key) => sent.add(key)),
    async store(rows = []) {
      const keys = [...behind];
      await changeSent(store, (known) => {
        known.forEach((key) => sent.add(key));
        return { keys: [...new Set([...known, ...keys])], rows };
      });
      for (const key of keys) behind.delete(key);
    },
    left: () => ({ sent: [...behind], unsent: [...claimed] }),
  };
}
