/** Finds entries in slices. The texts that it searches are made once, when somebody searches. */
import type { AuditEntry } from '../src/core/api.ts';
import { matcherOf, type LogQuery } from './log-model.ts';
import { inSlices } from './slices.ts';

export class LogSearch {
  readonly #texts = new Map<AuditEntry, string>();
  #textOf: ((entry: AuditEntry) => string) | undefined;
  #run = 0;

  /** Sets how an entry reads, and forgets the texts: in another language, or after a new reading of the log. */
  readBy(textOf: (entry: AuditEntry) => string): void {
    this.#textOf = textOf;
    this.#texts.clear();
    this.#run++;
  }

  /**
   * Finds the entries that match, newest first. A later call ends an earlier one.
   *
   * @returns `undefined` when a later call has come between
   */
  async find(
    entries: readonly AuditEntry[],
    query: LogQuery,
  ): Promise<readonly AuditEntry[] | undefined> {
    const run = ++this.#run;
    const found: AuditEntry[] = [];
    const matches = this.matcher(query);
    const last = entries.length - 1;
    const look = (index: number): void => {
      const entry = entries[last - index];
      if (entry && matches(entry)) found.push(entry);
    };
    return (await inSlices(entries.length, look, () => run === this.#run)) ? found : undefined;
  }

  /** The test alone, for entries that have just come. */
  matcher(query: LogQuery): (entry: AuditEntry) => boolean {
    return matcherOf(query, this.#text);
  }

  readonly #text = (entry: AuditEntry): string => {
    const known = this.#texts.get(entry);
    if (known !== undefined) return known;
    const text = this.#textOf?.(entry).toLowerCase() ?? '';
    this.#texts.set(entry, text);
    return text;
  };
}
