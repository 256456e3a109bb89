/** One row of the log: when, what, who, why, and its place in the chain. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AuditEntry, AuditType } from '../src/core/api.ts';
import { detailsOf } from './entry-text.ts';
import { hashOf } from './log-model.ts';
import { typeName, vendorName } from './log-words.ts';
import { renderBadge, renderTime, type Tone } from './render-badge.ts';
import type { AllStrings } from './strings/strings.ts';

/** Hash characters that are shown: enough to compare by eye. */
const HASH_CHARS = 10;

const TONES: Readonly<Record<AuditType, Tone>> = {
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
  'request-redacted': 'note',
  identified: 'yes',
  'log-restarted': 'note',
};

/** What all rows share. */
export interface EntryContext {
  readonly t: AllStrings;
  readonly time: Intl.DateTimeFormat;
  /** Number of the entry at which the chain breaks. */
  readonly brokenAt: number | undefined;
  /** Opens an entry. */
  readonly onOpen: (entry: AuditEntry) => void;
}

/** Renders what an entry says it is. */
export const renderType = ({ type }: AuditEntry, t: AllStrings): TemplateResult =>
  renderBadge(TONES[type] ?? 'note', typeName(type, t));

/** Renders whom an entry is about, with the name of the event. */
export const renderWho = (entry: AuditEntry): TemplateResult =>
  html`${vendorName(entry.vendor)} ${entry.event ? html`<code>${entry.event}</code>` : nothing}`;

/**
 * Renders one entry as a table row. Its roles are written out: they would be lost where rows become cards.
 *
 * @param index - place among the rows, from 0
 */
export function renderEntry(
  entry: AuditEntry,
  index: number,
  tabindex: number,
  { t, time, brokenAt, onOpen }: EntryContext,
): TemplateResult {
  const details = detailsOf(entry, t);
  return html`<tr
    role="row"
    aria-rowindex=${index + 2}
    class=${entry.seq === brokenAt ? 'broken' : ''}
    @click=${() => onOpen(entry)}
  >
    <td role="cell" class="time muted">${renderTime(entry.at, time)}</td>
    <td role="cell" class="what">${renderType(entry, t)}</td>
    <td role="cell" class="who">${renderWho(entry)}</td>
    <td role="cell" class="detail muted">
      <div>${details.map((line) => html`<span>${line}</span> `)}</div>
    </td>
    <td role="cell" class="seq muted">
      <button
        data-index=${index}
        tabindex=${tabindex}
        aria-haspopup="dialog"
        aria-label="${t.entry} ${entry.seq}"
      >
        #${entry.seq}
      </button>
      <code>${hashOf(entry).slice(0, HASH_CHARS)}</code>
    </td>
  </tr>`;
}
