/** What stands in the first layer: who asks, for what, and three equal answers. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { subjectOf } from './asked.ts';
import { safeUrl } from './gate.ts';
import { count } from './strings/fill.ts';
import { introOf, notesOf, rejectOf } from './strings/notes.ts';
import type { Strings } from './strings/strings.ts';

/** What the banner says, how it looks, and what its buttons do. */
export interface Banner {
  readonly view: UiView;
  readonly t: Strings;
  readonly lang: string;
  readonly dir: string;
  /** Words for `data-theme`. */
  readonly look: string;
  readonly position: string;
  readonly controller: string;
  readonly privacyUrl: string;
  readonly onAccept: (event: Event) => void;
  readonly onReject: () => void;
  readonly onManage: (event: Event) => void;
}

/**
 * Renders the region, for the shadow root. One template, since each costs a visitor time. A slot shows the child that
 * says the same, else the words themselves: a page that empties the element cannot take them away.
 */
export function renderBanner(banner: Banner): TemplateResult {
  const { view, t, controller, onReject, onManage } = banner;
  const hasClose = view.closing !== 'none';
  return html`<section
    class="root"
    part="banner"
    role="region"
    aria-labelledby="title"
    lang=${banner.lang}
    dir=${banner.dir}
    data-theme=${banner.look}
    data-position=${banner.position || view.position}
  >
    <div class="sheet">
      <div class="text" part="text">
        <div class=${hasClose ? 'head' : ''}>
          <h2 id="title" part="heading">
            <slot name="heading"><slot name="title">${t.title}</slot></slot>
          </h2>
          ${hasClose ? renderClose(banner) : nothing}
        </div>
        <p>
          <slot name="intro"><slot name="asks">${introOf(view, t, controller)}</slot></slot>
        </p>
        <ul class="purposes">
          ${subjectOf(view).purposes.map(
            (id) => html`<li><b>${t[id]}</b> <span class="muted">${t[`${id}Line`]}</span></li>`,
          )}
        </ul>
        ${notesOf(view, t)}
        <p class="muted">${t.after}</p>
        <div><slot></slot></div>
      </div>
      <div class="links">${renderLinks(banner)}</div>
      <div class="actions" part="actions">
        <button class="button" part="accept" @click=${banner.onAccept}>
          <slot name="accept">${t.accept}</slot>
        </button>
        <button class="button" part="reject" @click=${onReject}>
          <slot name="reject">${rejectOf(view, t)}</slot>
        </button>
        <button class="button" part="manage" @click=${onManage}>
          <slot name="manage">${t.choose}</slot>
        </button>
      </div>
    </div>
  </section>`;
}

/** Closing without an answer would say nothing, so the X says in words what it does. [Garante 2021, n. 231] */
const renderClose = ({ view, t, onReject }: Banner): TemplateResult =>
  html`<button class="link close" part="close" @click=${onReject}>${rejectOf(view, t)}</button>`;

function renderLinks({ view, t, lang, privacyUrl, onManage }: Banner): TemplateResult[] {
  const url = safeUrl(privacyUrl) || view.privacyUrl;
  const n = subjectOf(view).vendors.length;
  return [
    ...(n
      ? [
          html`<button class="link" part="parties" @click=${onManage}>
            ${count(t.parties, n, lang)}
          </button>`,
        ]
      : []),
    ...(url ? [html`<a class="link" part="policy" href=${url}>${t.policy}</a>`] : []),
  ];
}
