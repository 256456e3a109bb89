/**
 * Everything that the elements say, one table per language. A language is one file: copy `en.ts`,
 * translate, done. Plain and neutral words: no guilt, no urgency, no double negatives.
 */
import type { Purpose } from '../../src/core/purposes.ts';

/** One language. Names in braces are filled in; numbers stand alone, so that no plural form is needed. */
export interface Strings {
  /** Heading of banner and preferences. */
  readonly title: string;
  /** What is asked, in opt-in regimes; the purposes follow. `{who}`: the controller, or the host name. */
  readonly intro: string;
  /** What happens, in opt-out and notice regimes; the purposes follow. `{who}` as above. */
  readonly introOut: string;
  /** Opens the list of third parties. `{n}`: how many. */
  readonly parties: string;
  /** What refusing means, and where the choice can be changed or withdrawn. */
  readonly after: string;
  readonly policy: string;
  readonly accept: string;
  readonly reject: string;
  /** Opens the preferences. */
  readonly choose: string;
  /** The browser sends Global Privacy Control. */
  readonly gpc: string;
  /** The choice cannot be stored. */
  readonly broken: string;
  /** Short title, and one line that says what it is for. */
  readonly purposes: Readonly<Record<Purpose, readonly [title: string, line: string]>>;

  /** Label of the reject button in opt-out regimes. */
  readonly optOut: string;
  readonly save: string;
  /** Second step, where the law asks for two: what was refused is to be allowed, by `save`. The purposes follow. */
  readonly again: string;
  /** Leaves the second step. */
  readonly back: string;
  readonly close: string;
  /** State of a switch. */
  readonly on: string;
  readonly off: string;
  /** State of a purpose of which only some third parties are on. */
  readonly some: string;
  /** State of the necessary purpose. */
  readonly always: string;
  /** Before the list of what a third party stores, and how long. */
  readonly cookies: string;
  /** At a third party that serves several purposes. `{x}`: the other ones. */
  readonly also: string;
  /** Labels of the proof line, before that of the log: time of the choice, end of it, policy version, regime. */
  readonly proof: readonly [decided: string, until: string, policy: string, regime: string];

  /** Heading of the log, and label of its newest entry in the proof line. */
  readonly log: string;
  /** What an entry says, in one or two words; in the order of `AUDIT_TYPES`. */
  readonly types: readonly [
    asked: string,
    granted: string,
    denied: string,
    withdrawn: string,
    signal: string,
    vendorLoaded: string,
    vendorCleared: string,
    eventHeld: string,
    eventSent: string,
    eventDropped: string,
    eventMinimized: string,
    requestBlocked: string,
    logRestarted: string,
  ];
  /** The filter that hides nothing. */
  readonly all: string;
  /** Heads of the columns: time, what, vendor and event, details, entry. */
  readonly heads: readonly [time: string, what: string, vendor: string, detail: string, n: string];
  /** A choice that nobody has made yet. */
  readonly unset: string;
  /** Before a list of removed parameters or cleared cookies. */
  readonly removed: string;
  /** `{n}`: number of entries. */
  readonly intact: string;
  /** `{n}`: number of the first entry that does not hold. */
  readonly chainBroken: string;
  readonly empty: string;
  readonly noMatch: string;
  readonly search: string;
  readonly more: string;
  /** `{x}`: `JSON` or `CSV`. */
  readonly download: string;
}
