/** What the log says in all: counted entry by entry, so that a new one costs no second look at the old. Pure. */
import type { AuditEntry, AuditType } from '../src/core/api.ts';

/** What left the browser for one vendor. */
export interface Sent {
  /** Number of events. */
  readonly count: number;
  /** Times of the last event, or of the last loading: Unix time in milliseconds. */
  readonly last: number;
  /** Number of events by name. */
  readonly names: ReadonlyMap<string, number>;
}

/** A choice for a purpose, and the time of the entry with which it began. */
export interface Since {
  readonly choice: unknown;
  readonly at: number;
}

export class LogIndex {
  /** Oldest first. */
  readonly entries: AuditEntry[] = [];
  /** Number of entries by type and by vendor id. */
  readonly types: Map<AuditType, number> = new Map();
  readonly vendors: Map<string, number> = new Map();
  readonly #sent = new Map<string, Mutable<Sent>>();
  /** By purpose. */
  readonly since: Map<string, Since> = new Map();

  add(entry: AuditEntry): void {
    this.entries.push(entry);
    add(this.types, entry.type, 1);
    if (entry.vendor) add(this.vendors, entry.vendor, 1);
    if (entry.type === 'event-sent' || entry.type === 'vendor-loaded') this.#addSent(entry);
    for (const [purpose, choice] of Object.entries(entry.purposes ?? {})) {
      if (this.since.get(purpose)?.choice === choice) continue;
      this.since.set(purpose, { choice, at: entry.at });
    }
  }

  /** By vendor id: those that were loaded or received an event. */
  get sent(): ReadonlyMap<string, Sent> {
    return this.#sent;
  }

  /** Times of the first and the last entry; of an empty log both 0. */
  get span(): readonly [first: number, last: number] {
    const { entries } = this;
    return [timeOf(entries[0]), timeOf(entries.at(-1))];
  }

  #addSent({ vendor = '', event, count, type, at }: AuditEntry): void {
    const sent = this.#sent.get(vendor) ?? { count: 0, last: at, names: new Map() };
    this.#sent.set(vendor, sent);
    sent.last = at;
    if (type !== 'event-sent') return;
    const more = typeof count === 'number' ? count : 1;
    sent.count += more;
    if (event) add(sent.names, event, more);
  }
}

type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T[Key];
};

const add = <Key>(map: Map<Key, number>, key: Key, count: number): void =>
  void map.set(key, (map.get(key) ?? 0) + count);

/** Somebody may have destroyed it. */
const timeOf = (entry: AuditEntry | undefined): number =>
  Number.isFinite(entry?.at) ? Number(entry?.at) : 0;
