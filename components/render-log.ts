/** The parts of the log around its rows: whether the chain holds, what to save, what to show, and the table. */
import { html, type TemplateResult } from 'lit/html.js';
import type { AuditEntry, Verification } from '../src/core/api.ts';
import { countGroups, groupName, type Group } from './log-model.ts';
import { renderEntry, type EntryContext } from './render-entry.ts';
import { fill } from './strings/fill.ts';
import type { Strings } from './strings/strings.ts';

/** What the log can be saved as. */
export const FORMATS = ['json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Renders the state of the chain; the status stays in the page when it has nothing to say. */
export function renderVerdict(verdict: Verification | undefined, t: Strings): TemplateResult {
  const hasNews = verdict && (!verdict.ok || verdict.entries > 0);
  if (!hasNews) return html`<p part="state" role="status"></p>`;
  const text = verdict.ok
    ? fill(t.intact, { n: verdict.entries })
    : `${fill(t.chainBroken, { n: verdict.entry })}: ${verdict.reason}`;
  return html`<p part="state" role="status" class="verdict ${verdict.ok ? 'yes' : 'no'}">
    ${text}
  </p>`;
}

/** Renders a button per format. */
export const renderDownloads = (
  t: Strings,
  onSave: (format: Format) => void,
): readonly TemplateResult[] =>
  FORMATS.map((format) => {
    const name = format.toUpperCase();
    return html`<button
      class="chip"
      part="download"
      aria-label=${fill(t.download, { x: name })}
      @click=${() => onSave(format)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4.5 7 8 10.5 11.5 7M3 14h10" />
      </svg>
      ${name}
    </button>`;
  });

/** Renders a filter per group that occurs, with its count. */
export function renderFilters(
  entries: readonly AuditEntry[],
  t: Strings,
  { chosen, onChoose }: { chosen: Group | undefined; onChoose: (group?: Group) => void },
): TemplateResult {
  const chip = (group: Group | undefined, name: string, count: number): TemplateResult =>
    html`<button
      class="chip"
      aria-pressed=${group === chosen}
      data-group=${group ?? 'all'}
      @click=${() => onChoose(group)}
    >
      ${name} <span>${count}</span>
    </button>`;
  return html`<div class="filters" part="filters" role="group" aria-label=${t.heads[1]}>
    ${chip(undefined, t.all, entries.length)}
    ${countGroups(entries).map(([group, count]) => chip(group, groupName(group, t), count))}
  </div>`;
}

/** Renders the table. Its roles are written out: they would be lost where the rows become cards. */
export function renderTable(rows: readonly AuditEntry[], context: EntryContext): TemplateResult {
  const { t } = context;
  if (!rows.length) return html`<p class="empty muted" role="status">${t.noMatch}</p>`;
  return html`<table role="table" part="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        ${t.heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((entry) => renderEntry(entry, context))}
    </tbody>
  </table>`;
}
