/** What the timeline shows of the feed: groups, search, and a line for each entry. Pure. */
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
  if (kind === 'request') return `${NAMES[name] ?? name}${via ? ` · ${via}` : ''}`;
  return NAMES[name] ?? name;
}
