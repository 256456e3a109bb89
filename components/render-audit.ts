/** All entries, with everything around them: picture over time, filters, how many there are, the table. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AuditEntry } from '../src/core/api.ts';
import type { LogIndex } from './log-index.ts';
import { isNarrow, type LogQuery } from './log-model.ts';
import { renderFilters } from './render-filters.ts';
import { renderDownloads, type Saving } from './render-log.ts';
import { renderTimeline } from './render-timeline.ts';
import { count } from './strings/fill.ts';
import type { AllStrings } from './strings/strings.ts';
import type { TimeBin } from './time-bins.ts';

/** What an auditor sees, and whom it tells. */
export interface Audit extends Omit<Saving, 'describedBy'> {
  readonly index: LogIndex;
  readonly query: LogQuery;
  /** `undefined` until a search has ended. */
  readonly found: readonly AuditEntry[] | undefined;
  /** How many were found, for the ear: it follows when the number has settled. */
  readonly said: number | undefined;
  readonly bins: readonly TimeBin[];
  readonly lang: string;
  /** The dialog with one entry. */
  readonly dialog: TemplateResult;
  readonly onQuery: (change: LogQuery) => void;
}

/** Renders what stands in the fold. */
export function renderAudit(audit: Audit): TemplateResult {
  const { query, found, said, bins, t, lang, onQuery } = audit;
  const sayCount = (n?: number): string => (n === undefined ? '' : count(t.entries, n, lang));
  const onRange = ({ from, to }: LogQuery): void => onQuery({ from, to });
  const isRange = query.from !== undefined || query.to !== undefined;
  return html`${renderFilters(audit)}
    ${renderTimeline({ bins, t, lang, isNarrow: isRange, onRange })}
    <div class="row">
      <p id="found" aria-hidden="true">
        ${found?.length === 0 ? t.noMatch : sayCount(found?.length)}
      </p>
      <p class="unseen" role="status">${said === 0 ? t.noMatch : sayCount(said)}</p>
      ${isNarrow(query) && found?.length ? renderDownloads({ ...audit, describedBy: 'found' }) : nothing}
    </div>
    ${renderTable(found?.length ?? 0, t)} ${audit.dialog}`;
}

/** Renders the frame of the table; its rows are {@link RowWindow}'s. @param rows - number of all rows */
const renderTable = (rows: number, t: AllStrings): TemplateResult =>
  html`<div class="scroller" role="region" aria-labelledby="rows" tabindex="0" ?hidden=${!rows}>
    <table role="table" part="table" aria-labelledby="rows" aria-rowcount=${rows + 1}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${[t.time, t.what, t.vendor, t.detail, t.entry].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup"></tbody>
    </table>
  </div>`;
