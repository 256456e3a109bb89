/** What an auditor sees of the log: the query, the entries that match it, and their picture over time. */
import type { AuditEntry } from '../src/core/api.ts';
import type { LogIndex } from './log-index.ts';
import type { LogQuery } from './log-model.ts';
import { LogSearch } from './log-search.ts';
import { inSlices } from './slices.ts';
import { countTimes, type TimeBin } from './time-bins.ts';

/** Width of a bar at least, so that a finger can hit it; and how many there are. */
const BAR_PX = 27;
const MAX_BARS = 30;
const MIN_BARS = 6;
/** What is left and right of the bars. */
const FRAME_PX = 44;
/** How long a number must stand before it is said. */
const SETTLE_MS = 600;

export class LogView {
  query: LogQuery = {};
  /** Newest first; `undefined` until a search has ended. */
  found: readonly AuditEntry[] | undefined;
  bins: readonly TimeBin[] = [];
  /** Number of entries that was found, once it has settled: what a screen reader is told. */
  said: number | undefined;

  readonly #search = new LogSearch();
  readonly #onChange: () => void;
  #index: LogIndex | undefined;
  #bars = MAX_BARS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Rows that came in front of those that were shown; `undefined`: they are others. */
  #ahead: number | undefined = 0;
  /** Number of the last count. */
  #counted = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Sets how an entry reads. */
  readBy(textOf: (entry: AuditEntry) => string): void {
    this.#search.readBy(textOf);
    if (this.#index) void this.#find();
  }

  /** Takes a reading of the log; resolves when it is searched. */
  async take(index: LogIndex, query: LogQuery = this.query): Promise<void> {
    const isSame = query === this.query;
    this.#index = index;
    this.query = query;
    await this.#find(isSame);
  }

  /** Changes the query; the rest of it stays. */
  async narrow(change: LogQuery): Promise<void> {
    this.query = { ...this.query, ...change };
    this.#onChange();
    await this.#find();
  }

  /** Adds what was logged just now, oldest first. */
  add(entries: readonly AuditEntry[]): void {
    if (!this.found) return;
    const more = entries.filter(this.#search.matcher(this.query)).reverse();
    this.found = [...more, ...this.found];
    if (this.#ahead !== undefined) this.#ahead += more.length;
    void this.#count().then(this.#onChange);
  }

  /** Draws as many bars as there is room for. */
  fit(widthPx: number): void {
    const bars = Math.floor((widthPx - FRAME_PX) / BAR_PX);
    const before = this.#bars;
    this.#bars = Math.min(Math.max(bars, MIN_BARS), MAX_BARS);
    if (this.#bars === before || !this.found) return;
    void this.#count().then(this.#onChange);
  }

  /** How many rows are new in front since the last call; `undefined`: the list is another one. */
  takeAhead(): number | undefined {
    const ahead = this.#ahead;
    this.#ahead = 0;
    return ahead;
  }

  async #find(isSame = false): Promise<void> {
    const index = this.#index;
    if (!index) return;
    const length = index.entries.length;
    const found = await this.#search.find(index.entries, this.query);
    if (!found) return;
    const before = this.found?.length;
    // what was logged during the search
    const late = index.entries.slice(length).filter(this.#search.matcher(this.query)).reverse();
    this.found = [...late, ...found];
    this.#ahead = isSame && before !== undefined ? this.found.length - before : undefined;
    await this.#count();
    this.#onChange();
  }

  /** Counts the bars, in slices; a later count ends an earlier one. */
  async #count(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.said = this.found?.length;
      this.#onChange();
    }, SETTLE_MS);
    const [first, last] = this.#index?.span ?? [0, 0];
    const { from = first, to = last + 1 } = this.query;
    // a range that somebody has chosen is shown as it is
    const least = this.query.from === undefined && this.query.to === undefined ? MIN_BARS : 1;
    const count = countTimes([from, Math.max(from, to - 1)], { most: this.#bars, least });
    const found = this.found ?? [];
    const run = ++this.#counted;
    const add = (index: number): void => count.add(found[index]?.at ?? NaN);
    if (await inSlices(found.length, add, () => run === this.#counted)) this.bins = count.bins();
  }
}
