/** The session as a file to attach to a bug report. Without values unless somebody asks for them. */
import type { InspectEntry } from '../../src/core/inspect.ts';
import type { Panel } from './panel.ts';

export interface SessionFile {
  readonly pixelgate: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** Host and path; the query may hold anything. */
  readonly page: string;
  readonly browser: string;
  readonly hasValues: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly consent: unknown;
  readonly problems: unknown;
  readonly timeline: readonly unknown[];
}

export interface Where {
  /** Address of the page. */
  readonly href: string;
  readonly browser: string;
}

/** Pure. @param hasValues - whether parameters, addresses and calls come with their values */
export const sessionFile = (
  { version, view, problems, entries, now }: Panel,
  { href, browser }: Where,
  hasValues: boolean,
): SessionFile => ({
  pixelgate: version,
  savedAt: new Date(now).toISOString(),
  page: hasValues ? href : withoutQuery(href),
  browser,
  hasValues,
  options: view.options ?? {},
  consent: view.consent,
  problems: hasValues
    ? problems
    : problems.map(({ id, severity, title }) => ({ id, severity, title })),
  timeline: entries.map((entry) => (hasValues ? entry : withoutValues(entry))),
});

const withoutQuery = (href: string): string => {
  const { host, pathname } = new URL(href);
  return host + pathname;
};

/** What is left of an entry: names, types, verdicts, reasons. */
function withoutValues(entry: InspectEntry): object {
  const { told, call, url, eventId, text, about, ...rest } = entry;
  const isOwn = entry.kind === 'problem' || entry.kind === 'consent';
  return {
    ...rest,
    ...(told && { told: entry.kind === 'consent' ? told : typesOf(told) }),
    ...(call && {
      call: call.map((part, at) => (at === 0 && typeof part === 'string' ? part : typesOf(part))),
    }),
    ...(url !== undefined && { url: namesOf(url) }),
    ...(eventId !== undefined && { eventId: typeof eventId }),
    ...(isOwn && entry.name !== 'event' && { text, about }),
  };
}

/** Names and types in place of values; of a list the first entry stands for all. */
export function typesOf(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length > 0 ? [typesOf(value[0]), `${value.length} in all`] : [];
  if (Object(value) !== value || typeof value === 'function')
    return value === null ? 'null' : typeof value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, typesOf(each)]),
  );
}

/** Host, path, and the names in the query. */
function namesOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())];
  return (
    host + pathname + (names.length > 0 ? `?${names.map((name) => `${name}=…`).join('&')}` : '')
  );
}
