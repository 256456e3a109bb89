/** What a visitor looks for first: what was chosen and since when, and what was sent to whom. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { isOptionalPurpose, type Choice, type Purpose } from '../src/core/purposes.ts';
import type { LogIndex, Sent } from './log-index.ts';
import { choiceName, typeName, vendorName } from './log-words.ts';
import { renderBadge, renderTime, type Tone } from './render-badge.ts';
import { count } from './strings/fill.ts';
import type { AllStrings } from './strings/strings.ts';

/** Names of events that are shown for one third party. */
const MAX_NAMES = 12;

/** What both cards need. */
export interface Overview {
  readonly view: UiView;
  /** `undefined` until the log was read. */
  readonly index: LogIndex | undefined;
  readonly t: AllStrings;
  readonly lang: string;
  readonly time: Intl.DateTimeFormat;
  readonly onChange: () => void;
  readonly onWithdraw: () => void;
}

/** Renders the present choice, with the ways to change it. */
export function renderChosen(overview: Overview): TemplateResult {
  const { view, t, onChange, onWithdraw } = overview;
  const isGranted = view.purposes.some(
    (id) => isOptionalPurpose(id) && view.consent.purposes[id] === 'granted',
  );
  return html`<div class="card" part="chosen">
    <h3>${t.chosen}</h3>
    <ul>
      ${view.purposes.map((id) => renderPurpose(id, overview))}
    </ul>
    <div class="row">
      <button class="button" part="change" @click=${onChange}>${t.change}</button>
      ${isGranted ? html`<button class="button" part="withdraw" @click=${onWithdraw}>${t.withdraw}</button>` : nothing}
    </div>
  </div>`;
}

const TONES: Readonly<Record<Choice, Tone>> = { granted: 'yes', denied: 'no', unset: 'wait' };

function renderPurpose(id: Purpose, { view, index, t, time }: Overview): TemplateResult {
  const choice = view.consent.purposes[id];
  const since = index?.since.get(id);
  if (!isOptionalPurpose(id))
    return html`<li class="line"><span>${t[id]}</span> ${renderBadge('note', t.always)}</li>`;
  return html`<li class="line" data-purpose=${id}>
    <span>${t[id]}</span> ${renderBadge(TONES[choice], choiceName(choice, t))}
    ${since?.choice === choice ? html`<span class="muted since">${t.decided}: ${renderTime(since.at, time)}</span>` : nothing}
  </li>`;
}

/** Renders what left the browser, by third party. */
export function renderSent({ index, t, lang, time }: Overview): TemplateResult {
  const sent = [...(index?.sent ?? [])].sort(([, a], [, b]) => b.last - a.last);
  return html`<div class="card" part="sent" aria-busy=${!index}>
    <h3>${t.sent}</h3>
    ${index && !sent.length ? html`<p class="muted">${t.nothingSent}</p>` : nothing}
    <ul>
      ${sent.map(([vendor, it]) => renderVendor(vendor, it, { t, lang, time }))}
    </ul>
  </div>`;
}

function renderVendor(
  vendor: string,
  { count: events, last, names }: Sent,
  { t, lang, time }: Pick<Overview, 't' | 'lang' | 'time'>,
): TemplateResult {
  const often = [...names].sort(([, a], [, b]) => b - a).slice(0, MAX_NAMES);
  const number = new Intl.NumberFormat(lang);
  return html`<li class="line" data-vendor=${vendor}>
    <strong>${vendorName(vendor)}</strong>
    <span>${events ? count(t.events, events, lang) : typeName('vendor-loaded', t)}</span>
    <span class="muted since">${t.last}: ${renderTime(last, time)}</span>
    ${
      often.length
        ? html`<span class="names">
            ${often.map(([name, n]) => html`<code>${name}${n > 1 ? ` × ${number.format(n)}` : ''}</code> `)}
            ${names.size > often.length ? '…' : nothing}
          </span>`
        : nothing
    }
  </li>`;
}
