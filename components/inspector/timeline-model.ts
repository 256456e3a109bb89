/** What the timeline shows of the feed: groups, search, and a line for each entry. Pure. */
import { entryOf } from '../../src/core/is-record.ts';
import type { InspectEntry, InspectKind } from '../../src/core/inspect.ts';

export const GROUPS: Readonly<Record<string, readonly InspectKind[]>> = {
  events: ['event'],
  requests: ['request'],
  'vendor calls': ['call', 'vendor'],
  consent: ['consent'],
  trouble: ['problem', 'violation'],
};

export interface Query {
  /** A key of {@link GROUPS}, or `''` for all. */
  readonly group: string;
  readonly text: string;
}

/**
 * A request that was cut down is noted when that happens, once for the address and once for the body, and again when the
 * browser lists it: one request, and one line. What was removed goes to the line of the request that left.
 *
 * @param entries - oldest first
 */
export function joinRequests(entries: readonly InspectEntry[]): InspectEntry[] {
  const waiting = new Map<string, InspectEntry[]>();
  const joined = new Set<InspectEntry>();
  const lines = entries.map((entry) => {
    const { kind, verdict, vendor, name } = entry;
    if (kind !== 'request' || !vendor) return entry;
    const key = `${vendor} ${name}`;
    const cuts = waiting.get(key) ?? [];
    if (verdict === 'redact') waiting.set(key, [...cuts, entry]);
    if (verdict !== 'allow' || cuts.length === 0) return entry;
    for (const cut of cuts) joined.add(cut);
    waiting.delete(key);
    return { ...entry, verdict: 'redact' as const, removed: cuts.flatMap(removedOf) };
  });
  return lines.filter((entry) => !joined.has(entry));
}

const removedOf = ({ removed = [] }: InspectEntry): NonNullable<InspectEntry['removed']> => removed;

/** Whether an entry is in a group. */
export const isIn = (group: string, { kind }: InspectEntry): boolean =>
  GROUPS[group]?.includes(kind) ?? true;

/** The entries that are wanted, newest first. */
export function pick(entries: readonly InspectEntry[], { group, text }: Query): InspectEntry[] {
  const words = text.toLowerCase().split(' ').filter(Boolean);
  return entries
    .filter((entry) => isIn(group, entry))
    .filter((entry) => {
      const line = [entry.name, entry.vendor, entry.verdict, entry.reason, entry.url, entry.text]
        .join(' ')
        .toLowerCase();
      return words.every((word) => line.includes(word));
    })
    .reverse();
}

/** Name of what happened, where the entry's own name is an id. */
const NAMES: Readonly<Record<string, string>> = {
  decision: 'The visitor has decided',
  signal: 'The signal of the browser was noted',
  asked: 'The visitor is asked',
  'log-restarted': 'A new chain of the log begins',
  'vendor-loaded': 'Script asked for, tags announced',
  'vendor-cleared': 'Cookies and keys cleared',
  'script-failed': 'A script did not arrive',
  'request-blocked': 'Requests are blocked',
};

/** One line for an entry, beside its vendor and its verdict. */
export function titleOf({ kind, name, text, via }: InspectEntry): string {
  if (kind === 'problem') return text ?? name;
  if (kind === 'violation') return `The page’s policy refuses: ${name}`;
  const title = entryOf(NAMES, name) ?? name;
  return kind === 'request' ? `${title}${via ? ` · ${via}` : ''}` : title;
}
