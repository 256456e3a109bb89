/**
 * What the developer panel is told about one page: the contract between the feed and `<consent-inspector>`. Types
 * only. Notes hold values of the page's own events, so they never become DOM events and are never stored.
 */
import type { Removed } from './api.ts';
import type { Call } from './vendor.ts';
import type { Params } from './param-types.ts';

export type InspectVerdict = 'allow' | 'hold' | 'redact' | 'block';

/**
 * `event`: what the page told, on its way to one vendor. `call`: what the gate itself told a vendor. `request`: an
 * address. `consent`: a decision. `vendor`: a script that came or failed, cookies that were cleared. `problem`: what
 * the gate said in the console. `violation`: of the page's Content-Security-Policy.
 */
export type InspectKind =
  | 'event'
  | 'call'
  | 'request'
  | 'consent'
  | 'vendor'
  | 'problem'
  | 'violation';

export interface InspectNote {
  readonly kind: InspectKind;
  /** Name of the event at the vendor, host and path of a request, type of a fact, kind of a problem. */
  readonly name: string;
  readonly verdict?: InspectVerdict | undefined;
  /** Id of the vendor. */
  readonly vendor?: string | undefined;
  /** The rule that made the verdict. */
  readonly reason?: string | undefined;
  /** What the page told, under the vendor's names, before anything was removed. */
  readonly told?: Params | undefined;
  readonly eventId?: string | undefined;
  /** The vendor's call as it went out. */
  readonly call?: Call | undefined;
  /** Tags that it went to. */
  readonly tags?: readonly string[] | undefined;
  /** What was taken out. */
  readonly removed?: readonly Removed[] | undefined;
  /** It waited for the answer. */
  readonly isHeld?: boolean | undefined;
  /** When the page told it, Unix time in milliseconds, UTC. The same event told to several vendors has one moment. */
  readonly bornAt?: number | undefined;
  /** Whole address of a request. */
  readonly url?: string | undefined;
  /** How a request was made: `fetch`, `beacon`, `img`, `script` ... */
  readonly via?: string | undefined;
  /** The sentence of a problem, or whatever else is worth reading. */
  readonly text?: string | undefined;
  /** What a problem is about, as the gate reported it. */
  readonly about?: readonly string[] | undefined;
  /** When, where it was not just now. Unix time in milliseconds, UTC. */
  readonly at?: number | undefined;
}

/** A note in its place. */
export interface InspectEntry extends InspectNote {
  /** 1, 2, 3 ... in the order in which they were told. */
  readonly n: number;
  /** Unix time in milliseconds, UTC. */
  readonly at: number;
}

/** Tells the feed. */
export type Tell = (note: InspectNote) => void;

/** What the panel reads. */
export interface InspectFeed {
  /** In order of time, at most {@link InspectFeed.limit} of them. */
  entries(): readonly InspectEntry[];
  /** How many fell out again because there were too many. */
  forgotten(): number;
  readonly limit: number;
  /** @returns stops it */
  subscribe(listener: () => void): () => void;
}

/** What the file of the panel offers: puts it into the page, or takes it out. */
export interface InspectorFile {
  /**
   * Shows the panel over the page, or takes it away.
   * @param isAsked - a key or a click asked for it, so it gets the focus
   */
  toggle(feed: InspectFeed, isAsked: boolean): void;
}
