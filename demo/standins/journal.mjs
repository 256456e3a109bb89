/** Everything that reached a vendor's server, in order. In memory only; the panel and the tests read it. */

/**
 * @typedef {'script' | 'config' | 'event' | 'heartbeat' | 'leave' | 'embed'} EntryKind
 *   `heartbeat` and `leave` are what a loaded script sends by itself, without the page asking
 * @typedef {object} JournalEntry
 * @property {number} seq - 1, 2, 3 ...; goes on counting after `clear`
 * @property {number} at - Unix time in milliseconds
 * @property {string} vendor
 * @property {string} host
 * @property {string} path
 * @property {string} method
 * @property {EntryKind} kind
 * @property {string} event - the vendor's own name for it, or what was fetched
 * @property {string} id - deduplication key, `''` without one
 * @property {Record<string, unknown>} params - what the event told
 * @property {'accepted' | 'refused'} status
 * @property {string} reason - why it was refused, `''` otherwise
 * @property {string} url - as it arrived
 * @property {string} body - as it arrived, cut at 8,000 characters
 * @property {string} referrer
 * @property {string} page - which page of whose browser asked, `''` where nobody knows
 */

/** Oldest entries are forgotten beyond this: heartbeats never end. */
const LIMIT = 1000;

/**
 * Makes an empty journal.
 *
 * @returns a journal whose `entries` is the live list, oldest first
 */
export function createJournal() {
  /** @type {JournalEntry[]} */
  const entries = [];
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let seq = 0;

  return {
    /** @type {readonly JournalEntry[]} */
    entries,
    /** @param {Omit<JournalEntry, 'seq' | 'at'>} fact */
    add(fact) {
      seq += 1;
      entries.push({ seq, at: Date.now(), ...fact });
      if (entries.length > LIMIT) entries.shift();
      for (const listener of listeners) listener();
    },
    clear() {
      entries.length = 0;
    },
    /** Entries after `since`. @param {number} since */
    after(since) {
      return entries.filter((entry) => entry.seq > since);
    },
    /** Calls back after each new entry. @param {() => void} listener @returns {() => void} ends it */
    onEntry(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** @typedef {ReturnType<typeof createJournal>} Journal */
