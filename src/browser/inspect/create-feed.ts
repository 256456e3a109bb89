/** The memory of the developer panel: a ring of notes, in this tab and for this page only. */
import type { InspectEntry, InspectFeed, Tell } from '../../core/inspect.ts';

/** Notes that are kept; a busy shop page makes about a hundred. */
const LIMIT = 1000;

export interface Feed extends InspectFeed {
  readonly tell: Tell;
}

/** @param now - Unix time in milliseconds, UTC */
export function createFeed(now: () => number, limit: number = LIMIT): Feed {
  const entries: InspectEntry[] = [];
  const listeners = new Set<() => void>();
  let count = 0;
  let forgotten = 0;
  return {
    limit,
    entries: () => [...entries].sort((a, b) => a.at - b.at || a.n - b.n),
    forgotten: () => forgotten,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(note) {
      count += 1;
      entries.push({ ...note, n: count, at: note.at ?? now() });
      if (entries.length > limit) {
        entries.shift();
        forgotten += 1;
      }
      for (const listener of listeners) listener();
    },
  };
}
