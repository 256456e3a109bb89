/** What the log element filters and how it sorts types into groups. Pure. */
import { AUDIT_TYPES, type AuditEntry, type AuditType } from '../src/core/api.ts';
import type { Strings } from './strings/strings.ts';

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

/** Group of each type. */
export const GROUP_OF: Readonly<Record<AuditType, Group>> = {
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
  'log-restarted': 'other',
};

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

/** The word for a type; a type of a newer gate stands for itself. */
export const typeName = (type: AuditType, t: Strings): string =>
  t.types[AUDIT_TYPES.indexOf(type)] ?? type;

/** The word for a group. */
export function groupName(group: Group, t: Strings): string {
  const type = NAMED_AFTER[group];
  return type ? typeName(type, t) : t.proof[0];
}

/** What the visitor looks for. */
export interface LogQuery {
  readonly group: Group | undefined;
  readonly text: string;
}

/**
 * Picks the entries that match, newest first.
 *
 * @param textOf - all that is readable of an entry
 */
export function pickEntries(
  entries: readonly AuditEntry[],
  { group, text }: LogQuery,
  textOf: (entry: AuditEntry) => string,
): readonly AuditEntry[] {
  const wanted = text.trim().toLowerCase();
  return entries
    .filter(({ type }) => !group || GROUP_OF[type] === group)
    .filter((entry) => !wanted || textOf(entry).toLowerCase().includes(wanted))
    .reverse();
}

/** How many entries each group has; a group without one is left out. */
export function countGroups(
  entries: readonly AuditEntry[],
): readonly (readonly [group: Group, count: number])[] {
  return GROUPS.map(
    (group) => [group, entries.filter(({ type }) => GROUP_OF[type] === group).length] as const,
  ).filter(([, count]) => count > 0);
}
