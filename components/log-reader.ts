/** Keeps up with the log: reads it, has it verified, and adds what is logged meanwhile. */
import type { AuditEntry, Verification } from '../src/core/api.ts';
import { gate } from './gate.ts';
import { LogIndex } from './log-index.ts';
import { inSlices } from './slices.ts';

/** Least time between two verifications. */
const PAUSE_MS = 500;
/** A pause is at least so many times as long as the verification before it. */
const PAUSE_FACTOR = 20;

/** What the reader tells: a new reading, new entries behind the known ones (oldest first), or something else. */
export type ReaderNews = { readonly added?: readonly AuditEntry[]; readonly isNew?: boolean };

export class LogReader {
  /** `undefined` until the log was read. */
  index: LogIndex | undefined;
  verdict: Verification | undefined;
  /** How much of a long log is verified, 0 to 1; only while it is. */
  progress: number | undefined;

  readonly #onNews: (news: ReaderNews) => void;
  #isOn = false;
  #isReading = false;
  /** Until the pause after a verification is over; the verification itself. */
  #isChecking = false;
  #isVerifying = false;
  /** What came while the log was read, and whether one more look is due. */
  #isStale = false;
  #isUnchecked = false;

  constructor(onNews: (news: ReaderNews) => void) {
    this.#onNews = onNews;
  }

  start(): void {
    this.#isOn = true;
    this.#listen('addEventListener');
    void this.#read();
  }

  stop(): void {
    this.#isOn = false;
    this.#listen('removeEventListener');
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    document[method]('pixelgate:ready', this.#read);
    document[method]('pixelgate:logged', this.#hear);
    document[method]('pixelgate:log-checking', this.#hearProgress);
    document[method]('visibilitychange', this.#look);
  }

  /** Another tab may have written. */
  readonly #look = (): void => {
    if (!document.hidden) void this.#read();
  };

  readonly #hear = (event: Event): void => {
    const { entries } = ((event as CustomEvent<unknown>).detail ?? {}) as Partial<LogIndex>;
    const last = this.index?.entries.at(-1);
    const follows = entries?.every(
      (entry, at) => entry.prev === ((at ? entries[at - 1] : last)?.hash ?? ''),
    );
    if (!this.index || this.#isReading || !entries || !follows) return void this.#read();
    for (const entry of entries) this.index.add(entry);
    this.#onNews({ added: entries });
    void this.#check();
  };

  readonly #hearProgress = (event: Event): void => {
    // the gate checks the log too, before it can be read; others may have it verified at any time
    if (this.index && !this.#isVerifying) return;
    const { done, total } = (event as CustomEvent<{ done: number; total: number }>).detail;
    const progress = Math.floor((done / total) * 100) / 100;
    if (progress === this.progress) return;
    this.progress = progress;
    this.#onNews({});
  };

  /** Reads all of it, and once more when something came meanwhile that does not follow. */
  readonly #read = async (): Promise<void> => {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale && this.#isOn) {
      this.#isStale = false;
      await this.#readOnce();
    }
    this.#isReading = false;
    if (this.#isOn) void this.#check();
  };

  async #readOnce(): Promise<void> {
    const audit = gate()?.audit;
    if (!audit) return;
    try {
      const entries = await audit.entries();
      const index = new LogIndex();
      await inSlices(entries.length, (at) => entries[at] && index.add(entries[at]));
      this.index = index;
      this.progress = undefined;
    } catch (error) {
      this.verdict = { ok: false, entry: 0, reason: String(error) };
    }
    this.#onNews({ isNew: true });
  }

  /** Has the log verified, at most now and then: with a long log that is work for seconds. */
  async #check(): Promise<void> {
    this.#isUnchecked = true;
    if (this.#isChecking) return;
    this.#isChecking = true;
    while (this.#isUnchecked && this.#isOn && this.index) {
      this.#isUnchecked = false;
      const start = performance.now();
      this.#isVerifying = true;
      this.verdict = await gate()?.audit.verify();
      this.#isVerifying = false;
      this.progress = undefined;
      this.#onNews({});
      const pause = Math.max(PAUSE_MS, (performance.now() - start) * PAUSE_FACTOR);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#isChecking = false;
  }
}
