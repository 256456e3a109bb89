/** What an auditor sets to see some of the entries: group, third party, days, text. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { vendorName } from './log-words.ts';
import type { LogIndex } from './log-index.ts';
import { GROUPS, countGroups, groupName, type Group, type LogQuery } from './log-model.ts';
import type { AllStrings } from './strings/strings.ts';

/** What the filters show and whom they tell. */
export interface Filters {
  readonly index: LogIndex;
  readonly query: LogQuery;
  readonly t: AllStrings;
  readonly lang: string;
  /** Gets the part of the query that has changed. */
  readonly onQuery: (change: LogQuery) => void;
}

/** Renders the groups that occur, each with its count, and the fields. */
export function renderFilters(filters: Filters): TemplateResult {
  return html`<div class="filters" part="filters">
    ${renderGroups(filters)}
    <div class="fields">
      ${renderSearch(filters)} ${renderVendors(filters)} ${renderDays(filters)}
    </div>
  </div>`;
}

function renderGroups({ index, query, t, lang, onQuery }: Filters): TemplateResult {
  const number = new Intl.NumberFormat(lang);
  const counts = countGroups(index.types);
  const chip = (group: Group | undefined, name: string, count: number): TemplateResult =>
    html`<button
      class="chip"
      aria-pressed=${group === query.group}
      data-group=${group ?? 'all'}
      @click=${() => onQuery({ group })}
    >
      ${name} <span>${number.format(count)}</span>
    </button>`;
  return html`<div class="groups" role="group" aria-label=${t.what}>
    ${chip(undefined, t.all, index.entries.length)}
    ${GROUPS.filter((group) => counts.has(group)).map((group) =>
      chip(group, groupName(group, t), counts.get(group) ?? 0),
    )}
  </div>`;
}

const renderSearch = ({ query, t, onQuery }: Filters): TemplateResult =>
  html`<label class="wide">
    ${t.search}
    <input
      type="search"
      part="search"
      autocomplete="off"
      spellcheck="false"
      .value=${query.text ?? ''}
      @input=${(event: Event) => onQuery({ text: valueOf(event) })}
    />
  </label>`;

function renderVendors({ index, query, t, onQuery }: Filters): TemplateResult | typeof nothing {
  if (!index.vendors.size) return nothing;
  const ids = [...index.vendors.keys()].sort();
  return html`<label>
    ${t.vendor}
    <select part="vendor" @change=${(event: Event) => onQuery({ vendor: valueOf(event) })}>
      <option value="">${t.all}</option>
      ${ids.map((id) => html`<option value=${id} ?selected=${id === query.vendor}>${vendorName(id)}</option>`)}
    </select>
  </label>`;
}

function renderDays({ index, query, t, onQuery }: Filters): TemplateResult {
  const [first, last] = index.span.map(dayOf);
  const field = (name: string, day: string, onDay: (event: Event) => void): TemplateResult =>
    html`<label>
      ${name}
      <input type="date" .value=${day} min=${first ?? ''} max=${last ?? ''} @change=${onDay} />
    </label>`;
  const { from, to } = query;
  return html`${field(t.from, from === undefined ? '' : dayOf(from), (event) =>
    onQuery({ from: startOf(valueOf(event)) }),
  )}
  ${field(t.to, to === undefined ? '' : dayOf(to - 1), (event) =>
    onQuery({ to: startOf(valueOf(event), 1) }),
  )}`;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

/** The day of a time, as a date field writes it. */
function dayOf(time: number): string {
  const day = new Date(time);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** When a day begins in this time zone, or a later one; `undefined` for no day. */
function startOf(day: string, daysLater = 0): number | undefined {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const time = new Date(year, month - 1, date + daysLater).getTime();
  return Number.isNaN(time) ? undefined : time;
}
