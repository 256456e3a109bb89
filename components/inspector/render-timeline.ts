/** The timeline: what happened on this page, newest first, each with verdict, reason, and the call as it went out. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { InspectEntry } from '../../src/core/inspect.ts';
import { badge, codeBlock, empty } from './parts.ts';
import type { MakeTab, Panel } from './panel.ts';
import { GROUPS, isIn, joinRequests, pick, titleOf } from './timeline-model.ts';
import { callToCode, toCode } from './to-code.ts';
import { ACTION_WORDS, REMOVAL_WORDS, sentenceOf } from './words.ts';

/** Rows at first, and with each "show more". */
const ROWS = 150;

const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

export const makeTimeline: MakeTab = (refresh) => {
  let query = { group: '', text: '' };
  let rows = ROWS;
  const set = (change: Partial<typeof query>): void => {
    query = { ...query, ...change };
    rows = ROWS;
    refresh();
  };
  const chip = (entries: Panel['entries'], group: string): TemplateResult => {
    const count = entries.filter((entry) => isIn(group, entry)).length;
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${query.group === group}
      @click=${() => set({ group })}
    >
      ${group || 'all'} <span>${count}</span>
    </button>`;
  };
  return (panel) => {
    const entries = joinRequests(panel.entries);
    const found = pick(entries, query);
    return html`<div class="bar">
        <div class="chips" role="group" aria-label="Show">
          ${['', ...Object.keys(GROUPS)].map((group) => chip(entries, group))}
        </div>
        <input
          type="search"
          aria-label="Search the timeline"
          placeholder="Search: name, vendor, reason, address"
          .value=${query.text}
          @input=${({ target }: Event) => set({ text: (target as HTMLInputElement).value })}
        />
      </div>
      ${found.length === 0 ? empty('Nothing yet.', 'Events, requests and decisions appear here.') : nothing}
      <ol class="entries">
        ${repeat(found.slice(0, rows), ({ n }) => n, renderEntry)}
      </ol>
      ${
        found.length > rows
          ? html`<button type="button" class="wide" @click=${() => ((rows += ROWS), refresh())}>
              Show more (${found.length - rows})
            </button>`
          : nothing
      }
      ${
        panel.forgotten > 0
          ? html`<p class="muted">${panel.forgotten} older entries are forgotten.</p>`
          : nothing
      }`;
  };
};

const renderEntry = (entry: InspectEntry): TemplateResult =>
  html`<li>
    <details class="entry">
      <summary>
        <time datetime=${new Date(entry.at).toISOString()}>${TIME.format(entry.at)}</time>
        ${badge(toneOf(entry))}
        <span class="what"
          >${entry.vendor ? html`<b>${entry.vendor}</b> ` : nothing}${titleOf(entry)}</span
        >
        <small>${noteOn(entry)}</small>
      </summary>
      <div class="more">${renderMore(entry)}</div>
    </details>
  </li>`;

/** What is worth seeing beside the line. */
function noteOn({ verdict, kind, reason, isHeld, removed, at, bornAt = at }: InspectEntry): string {
  if (kind === 'request' && removed?.length) return `−${removed.length}`;
  if (kind !== 'event' || verdict === 'hold' || verdict === undefined) return '';
  if (verdict === 'block') return reason ?? '';
  const cut = removed?.length ? `−${removed.length}` : '';
  return isHeld ? `waited ${((at - bornAt) / 1000).toFixed(1)} s ${cut}`.trim() : cut;
}

/** The verdict, or for what has none the reason or the kind. */
const toneOf = ({ verdict, kind, reason }: InspectEntry): string =>
  verdict ?? (kind === 'event' ? (reason ?? kind) : kind);

function renderMore(entry: InspectEntry): TemplateResult {
  const { reason, text, url, told, call, vendor = '', removed = [], tags = [], about = [] } = entry;
  return html`
    ${reason ? html`<p>${sentenceOf(reason)} <code>${reason}</code></p>` : nothing}
    ${text && entry.kind !== 'problem' ? html`<p>${text}</p>` : nothing}
    ${about.filter(Boolean).length > 0 ? html`<p>${about.filter(Boolean).join(' · ')}</p>` : nothing}
    ${
      url
        ? html`<h3 class="sub">Address</h3>
            ${codeBlock(url)}`
        : nothing
    }
    ${
      call
        ? html`<h3 class="sub">
              ${entry.reason === 'ignored' ? 'As the page called it' : 'As it went out'}
            </h3>
            ${codeBlock(callToCode(vendor, call))}`
        : nothing
    }
    ${tags.length > 0 ? html`<p>Tags: ${tags.map((tag) => html`<code>${tag}</code> `)}</p>` : nothing}
    ${removed.length > 0 ? renderRemoved(removed) : nothing}
    ${
      told && Object.keys(told).length > 0
        ? html`<h3 class="sub">As it was told</h3>
            ${codeBlock(toCode(told))}`
        : nothing
    }
    ${entry.eventId ? html`<p>Event id <code>${entry.eventId}</code></p>` : nothing}
  `;
}

const renderRemoved = (removed: NonNullable<InspectEntry['removed']>): TemplateResult => html`
  <h3 class="sub">Removed before it left</h3>
  <table>
    <thead>
      <tr>
        <th scope="col">Parameter</th>
        <th scope="col">Why</th>
      </tr>
    </thead>
    <tbody>
      ${removed.map(
        ({ path, reason, action = '' }) =>
          html`<tr>
            <td><code>${path}</code></td>
            <td>${REMOVAL_WORDS[reason] ?? reason} ${ACTION_WORDS[action] ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;
