/** What a site may say about retargeting on the device: exclusion, caps, audiences, hand-over. Types, and which events stop. */
import { EVENTS } from '../events.ts';
import type { Params } from '../param-types.ts';

/** After an event was sent, retargeting events stop for a time. */
export interface SuppressRule {
  readonly after: string;
  readonly forMs: number;
  /** Unified names that stop; absent: see {@link stops}. */
  readonly stop?: readonly string[] | undefined;
  /** A custom event that is sent once to each vendor, in place of the first that stops. */
  readonly instead?: string | undefined;
}

/** At most so many of one event per vendor, in a window that slides. */
export interface CapRule {
  readonly event: string;
  readonly max: number;
  readonly withinMs: number;
  /** Ids; absent: every advertising vendor on its own. */
  readonly vendors?: readonly string[] | undefined;
}

/** At least so many, or so much, within a time. */
export interface Amount {
  readonly min: number;
  readonly withinMs: number;
}

/** All that is said must hold. */
export interface Condition {
  readonly visits?: Amount | undefined;
  /** Active time on the site. */
  readonly seconds?: Amount | undefined;
  readonly pages?: (Amount & { readonly path: string }) | undefined;
  readonly categories?: (Amount & { readonly names: readonly string[] }) | undefined;
  /** Unified name that was sent, and one that was not. */
  readonly event?: string | undefined;
  readonly notEvent?: string | undefined;
  /** Time between the visit before and this one. */
  readonly lastSeen?: { readonly minMs: number; readonly maxMs: number } | undefined;
}

/** Sends a custom event once its condition is met. */
export interface AudienceRule {
  readonly name: string;
  readonly when: Condition;
  readonly params: Params;
  /** Ids; absent: every vendor that documents custom events. */
  readonly vendors?: readonly string[] | undefined;
  /** Not again for so long. */
  readonly onceMs: number;
  /** Gives the ids of the last cart as `content_ids`. */
  readonly cart: boolean;
}

/** Who has identified is left to the site's own messages: these stop. */
export interface HandOver {
  readonly stop?: readonly string[] | undefined;
}

export interface RetargetRules {
  readonly suppress: readonly SuppressRule[];
  readonly caps: readonly CapRule[];
  readonly audiences: readonly AudienceRule[];
  readonly handOver: HandOver | undefined;
}

/** Page views, and what a visitor does rather than looks at: vendors count these, and go on hearing them. */
const CONVERSIONS =
  'PageView Purchase PlaceAnOrder Lead SubmitForm CompleteRegistration Subscribe StartTrial Contact Schedule SubmitApplication ApplicationApproval Donate'.split(
    ' ',
  );

/** Unified names that stop where a rule names none. Custom events stop as well. */
export const RETARGETING: readonly string[] = EVENTS.filter((name) => !CONVERSIONS.includes(name));

/**
 * Whether an event stops.
 * @param names - unified names that it may have; a name of the page's own is a custom event
 * @param stop - names that the rule lists
 */
export const stops = (names: readonly string[], stop?: readonly string[]): boolean =>
  stop
    ? names.some((name) => stop.includes(name))
    : names.some((name) => !CONVERSIONS.includes(name));

/** Names of the custom events that rules send. */
export const customNames = ({ suppress, audiences }: RetargetRules): ReadonlySet<string> =>
  new Set([
    ...audiences.map(({ name }) => name),
    ...suppress.flatMap(({ instead }) => (instead ? [instead] : [])),
  ]);

/** Whether anything is to be remembered between pages. */
export const hasRules = ({ suppress, caps, audiences, handOver }: RetargetRules): boolean =>
  suppress.length + caps.length + audiences.length > 0 || handOver !== undefined;
