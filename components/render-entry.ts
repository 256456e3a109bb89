/** One row of the log: when, what, who, why, and its place in the chain. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AuditEntry, AuditType } from '../src/core/api.ts';
import type { Purpose } from '../src/core/purposes.ts';
import { typeName } from './log-model.ts';
import type { Strings } from './strings/strings.ts';

/** Hash characters that are shown: enough to compare by eye. */
const HASH_CHARS = 10;

/** Shape in front of the word, so that colour is not the only difference. */
const ICONS = {
  yes: 'm3.5 8.5 3 3 6-7',
  no: 'm4 4 8 8m0-8-8 8',
  wait: 'M5.5 4v8m5-8v8',
  note: 'M3 5h10M3 8h7m-7 3h4',
} as const;

const TONES: Readonly<Record<AuditType, keyof typeof ICONS>> = {
  asked: 'wait',
  granted: 'yes',
  denied: 'no',
  withdrawn: 'no',
  signal: 'note',
  'vendor-loaded': 'yes',
  'vendor-cleared': 'note',
  'event-held': 'wait',
  'event-sent': 'yes',
  'event-dropped': 'no',
  'event-minimized': 'note',
  'request-blocked': 'no',
  'log-restarted': 'note',
};

/** What all rows share. */
export interface EntryContext {
  readonly t: Strings;
  readonly time: Intl.DateTimeFormat;
  readonly vendorNames: ReadonlyMap<string, string>;
  /** Number of the entry at which the chain breaks. */
  readonly brokenAt: number | undefined;
}

/** Renders one entry as a table row. */
export function renderEntry(entry: AuditEntry, context: EntryContext): TemplateResult {
  const { t, time } = context;
  const tone = TONES[entry.type] ?? 'note';
  const details = detailsOf(entry, context);
  return html`<tr role="row" class=${entry.seq === context.brokenAt ? 'broken' : ''}>
    <td role="cell" class="time muted">
      <time datetime=${new Date(entry.at).toISOString()}>${time.format(entry.at)}</time>
    </td>
    <td role="cell" class="what">
      <span class="badge ${tone}">
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[tone]} /></svg>
        ${typeName(entry.type, t)}
      </span>
    </td>
    <td role="cell" class="who">
      ${vendorName(entry, context)} ${entry.event ? html`<code>${entry.event}</code>` : nothing}
    </td>
    <td role="cell" class="detail muted">${details.map((line) => html`<div>${line}</div>`)}</td>
    <td role="cell" class="seq muted">
      ${entry.seq} <code title=${entry.hash}>${entry.hash.slice(0, HASH_CHARS)}</code>
    </td>
  </tr>`;
}

/** Everything that can be read of an entry, for the search. */
export const entryText = (entry: AuditEntry, context: EntryContext): string =>
  [
    entry.seq,
    entry.hash,
    typeName(entry.type, context.t),
    entry.type,
    vendorName(entry, context),
    entry.event,
    context.time.format(entry.at),
    ...detailsOf(entry, context),
  ].join(' ');

const vendorName = ({ vendor = '' }: AuditEntry, { vendorNames }: EntryContext): string =>
  vendorNames.get(vendor) ?? vendor;

/** Why and how much, one fact per line. */
function detailsOf(entry: AuditEntry, { t, vendorNames }: EntryContext): readonly string[] {
  const removed = entry.removed?.map(({ path, reason }) => `${path} (${reason})`);
  const gone = [...(removed ?? []), ...(entry.cleared ?? [])];
  const word = (choice: string): string =>
    choice === 'unset' ? t.unset : typeName(choice as 'granted' | 'denied', t);
  const choices = (all: Readonly<Record<string, string>> = {}, name: (id: string) => string) =>
    Object.entries(all).map(([id, choice]) => `${name(id)}: ${word(choice)}`);
  const { shown } = entry;
  return [
    [entry.reason, (entry.count ?? 1) > 1 && `× ${entry.count}`, entry.born && `← ${entry.born}`],
    [gone.length > 0 && `${t.removed}: ${gone.join(', ')}`],
    choices(entry.purposes, (id) => t.purposes[id as Purpose]?.[0] ?? id),
    choices(entry.vendors, (id) => vendorNames.get(id) ?? id),
    [entry.source, entry.regime, entry.region, entry.policyVersion, entry.gpc && 'GPC'],
    [shown?.lang, shown && `SHA-256 ${shown.text.slice(0, HASH_CHARS)}`],
  ]
    .map((facts) => facts.filter(Boolean).join(' · '))
    .filter(Boolean);
}
