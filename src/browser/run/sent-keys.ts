/** One event, once: what has been sent, in this tab, before it, and in others. */

/** What a vendor has had. */
export interface SentKeys {
  /** Keys that are known in this tab, also of earlier pages. */
  readonly sent: Set<string>;
  /** Notes a key for all tabs, in one transaction. Never rejects. @returns whether no other tab was first */
  claim(key: string): Promise<boolean>;
  /** Takes a key back, also a claimed one: what it stands for was not sent. */
  release(key: string): void;
  /** A vendor has taken what these stand for: from now on they outlive the page. */
  keep(keys: readonly string[]): void;
}

/** Made at random, by the gate or with it in mind: no other tab has the same. */
const FRESH = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** Whether another tab may have the same id: an order number has no author. */
export const mayBeElsewhere = (eventId: string): boolean => !FRESH.test(eventId);

/** A short sum stands for the id, which may be an order number: FNV-1a, 32 bits. Two of a few hundred hardly ever meet. */
export const toKey = (vendor: string, name: string, eventId: string): string =>
  [...`${vendor} ${name} ${eventId}`]
    .reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261)
    .toString(36);
