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

/** Renders the region, for the shadow root. */
export function renderBanner(banner: Banner): TemplateResult {
  const { view, t } = banner;
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
      <div class="text" part="text">${renderHead(banner)} ${renderText(banner)}</div>
      <div class="links">${renderLinks(banner)}</div>
      <div class="actions" part="actions">
        <button class="button" part="accept" @click=${banner.onAccept}>
          ${word('accept', t.accept)}
        </button>
        <button class="button" part="reject" @click=${banner.onReject}>
          ${word('reject', rejectOf(view, t))}
        </button>
        <button class="button" part="manage" @click=${banner.onManage}>
          ${word('manage', t.choose)}
        </button>
      </div>
    </div>
  </section>`;
}

/**
 * Renders the same words once more, as children of the element: tools that refuse for visitors read ordinary page
 * content only, and click on what is called a button. The shadow root shows these in place of its own, so a
 * click on them is a click on the button around them.
 */
export function renderWords({ view, t, lang, controller }: Banner): TemplateResult[] {
  const words = [
    ['title', t.title],
    ['asks', introOf(view, t, controller)],
    ['accept', t.accept],
    ['reject', rejectOf(view, t)],
    ['manage', t.choose],
  ] as const;
  return words.map(
    ([name, text], at) =>
      html`<span slot=${name} class=${at > 1 ? 'pixelgate-button' : 'pixelgate-text'} lang=${lang}
        >${text}</span
      >`,
  );
}

/** The child that says it, else the words themselves: a page that empties the element cannot take them away. */
const word = (name: string, text: string): TemplateResult =>
  html`<slot name=${name}>${text}</slot>`;

/** Closing without an answer would say nothing, so the X says in words what it does. [Garante 2021, n. 231] */
function renderHead({ view, t, onReject }: Banner): TemplateResult {
  const heading = html`<h2 id="title" part="heading">
    <slot name="heading">${word('title', t.title)}</slot>
  </h2>`;
  if (view.closing === 'none') return heading;
  return html`<div class="head">
    ${heading}
    <button class="link close" part="close" @click=${onReject}>${rejectOf(view, t)}</button>
  </div>`;
}

function renderText({ view, t, controller }: Banner): TemplateResult {
  return html`<p><slot name="intro">${word('asks', introOf(view, t, controller))}</slot></p>
    <ul class="purposes">
      ${subjectOf(view).purposes.map(
        (id) => html`<li><b>${t[id]}</b> <span class="muted">${t[`${id}Line`]}</span></li>`,
      )}
    </ul>
    ${notesOf(view, t)}
    <p class="muted">${t.after}</p>
    <slot></slot>`;
}

function renderLinks({ view, t, lang, privacyUrl, onManage }: Banner): TemplateResult {
  const url = safeUrl(privacyUrl) || view.privacyUrl;
  const n = subjectOf(view).vendors.length;
  return html`${
    n
      ? html`<button class="link" part="parties" @click=${onManage}>
          ${count(t.parties, n, lang)}
        </button>`
      : nothing
  }
  ${url ? html`<a class="link" part="policy" href=${url}>${t.policy}</a>` : nothing}`;
}
