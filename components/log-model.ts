/** How the log element sorts types into groups, and which entries a visitor looks for. Pure. */
import type { AuditEntry, AuditType } from '../src/core/api.ts';
import { typeName } from './log-words.ts';
import type { AllStrings } from './strings/strings.ts';

/** Groups of entries that a visitor can look at alone, in the order of an event's life. */
export const GROUPS = [
  'asked',
  'chosen',
  'loaded',
  'held',
  'sent',
  'minimized',
  'dropped',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<AuditType, Group>> = {
  asked: 'asked',
  granted: 'chosen',
  denied: 'chosen',
  withdrawn: 'chosen',
  signal: 'chosen',
  'vendor-loaded': 'loaded',
  'vendor-cleared': 'dropped',
  'event-held': 'held',
  'event-sent': 'sent',
  'event-dropped': 'dropped',
  'event-minimized': 'minimized',
  'request-blocked': 'dropped',
  'request-redacted': 'minimized',
  identified: 'sent',
  'log-restarted': 'other',
};

/** Group of a type; a type of a newer gate is something else. */
const groupOf = (type: AuditType): Group => GROUP_OF[type] ?? 'other';

/** How many entries each group has, of those that have any. */
export function countGroups(types: ReadonlyMap<AuditType, number>): ReadonlyMap<Group, number> {
  const counts = new Map<Group, number>();
  for (const [type, count] of types)
    counts.set(groupOf(type), (counts.get(groupOf(type)) ?? 0) + count);
  return counts;
}

/** The type whose word names the group; only what was chosen has none of its own. */
const NAMED_AFTER: Readonly<Partial<Record<Group, AuditType>>> = {
  asked: 'asked',
  loaded: 'vendor-loaded',
  held: 'event-held',
  sent: 'event-sent',
  minimized: 'event-minimized',
  dropped: 'event-dropped',
  other: 'log-restarted',
};

/** The word for a group. */
export function groupName(group: Group, t: AllStrings): string {
  const type = NAMED_AFTER[group];
  return type ? typeName(type, t) : t.chosen;
}

/** What the visitor looks for; what is left out may be anything. */
export interface LogQuery {
  readonly group?: Group | undefined;
  /** Vendor id. */
  readonly vendor?: string | undefined;
  /** Unix times in milliseconds: from this on, and before that. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly text?: string | undefined;
}

/**
 * Makes a test of a query.
 *
 * @param textOf - all that is readable of an entry but its hash, in lower case; only called when text is looked for
 */
export function matcherOf(
  { group, vendor, from, to, text = '' }: LogQuery,
  textOf: (entry: AuditEntry) => string,
): (entry: AuditEntry) => boolean {
  const wanted = text.trim().toLowerCase();
  return (entry) =>
    (!group || groupOf(entry.type) === group) &&
    (!vendor || entry.vendor === vendor) &&
    (from === undefined || entry.at >= from) &&
    (to === undefined || entry.at < to) &&
    (!wanted || textOf(entry).includes(wanted) || hashOf(entry).includes(wanted));
}

/** Hash of an entry; somebody may have put something else in its place. */
export const hashOf = ({ hash }: AuditEntry): string => (typeof hash === 'string' ? hash : '');

/** Whether a query leaves anything out. */
export const isNarrow = (query: LogQuery): boolean =>
  Object.values(query).some((value) => value !== undefined && value !== '');
