/** The first layer: who asks, for what, and three equal answers. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { answerTo, subjectOf } from './asked.ts';
import { bannerStyles } from './banner-styles.ts';
import { ConsentElement } from './consent-element.ts';
import { gate, viewOf } from './gate.ts';
import { reserveSpace } from './reserve-space.ts';
import { fill } from './strings/fill.ts';
import { introOf, notesOf, rejectOf } from './strings/notes.ts';
import type { Strings } from './strings/strings.ts';
import { themeStyles } from './theme-styles.ts';

/**
 * The gate adds it by itself; a page that writes its own places and configures it. It names and decides
 * what is asked now, and nothing else. It has no way to be closed but an answer, and the gate takes it
 * out of the document after one.
 *
 * @summary Asks for consent: a region that leaves the page usable and moves no focus.
 *
 * @slot - further information, under the text
 * @slot heading - replaces the heading
 * @slot intro - replaces the sentence above the purposes
 *
 * @event {ConsentRequestEvent} consent-request - the visitor accepts or rejects all that is asked
 * @event {ConsentUiErrorEvent} consent-ui-error - there are no words, so nothing is shown
 *
 * @csspart banner - the region
 * @csspart text - heading, text and purposes
 * @csspart heading - the heading
 * @csspart close - the X that denies like `reject`, where the law wants one
 * @csspart status - what the visitor should know about signal and storage
 * @csspart parties - opens the list of third parties
 * @csspart policy - the link to the privacy policy
 * @csspart actions - the row of buttons
 * @csspart accept - grants all that is asked
 * @csspart reject - denies all that is asked
 * @csspart manage - opens the preferences
 *
 * @cssproperty --pixelgate-color - text
 * @cssproperty --pixelgate-background - surface
 * @cssproperty --pixelgate-accent - buttons and switches
 * @cssproperty --pixelgate-on-accent - text on the accent
 * @cssproperty --pixelgate-radius - corners, 12px
 * @cssproperty --pixelgate-font - font family
 * @cssproperty --pixelgate-max-width - widest line of content in a bar, 1120px
 * @cssproperty --pixelgate-z-index - 2147483000
 *
 * @attr {string} lang - language of the text
 * @attr {'auto' | 'light' | 'dark'} theme - colours
 * @attr {'bottom' | 'center' | 'corner'} position - where it stands; a sheet at the bottom on phones
 * @attr {string} controller - who asks
 * @attr {string} privacy-url - link to the privacy policy, http(s) or relative
 */
export class ConsentBanner extends ConsentElement {
  static override observedAttributes: readonly string[] = [
    ...ConsentElement.observedAttributes,
    'position',
    'controller',
    'privacy-url',
  ];
  static override styles: readonly string[] = [themeStyles, bannerStyles];

  #release: (() => void) | undefined;

  /**
   * `bottom`, `center` or `corner`; empty: the gate's `data-position`.
   * @attr position
   * @reflect
   */
  get position(): '' | UiView['position'] {
    return this.textOf('position') as UiView['position'];
  }

  set position(value: '' | UiView['position']) {
    this.setAttribute('position', value);
  }

  /**
   * Who asks; empty: the gate's `data-controller`, or the host name.
   * @attr controller
   * @reflect
   */
  get controller(): string {
    return this.textOf('controller');
  }

  set controller(value: string) {
    this.setAttribute('controller', value);
  }

  /**
   * Link to the privacy policy; empty: the gate's `data-privacy-url`.
   * @attr privacy-url
   * @reflect
   */
  get privacyUrl(): string {
    return this.textOf('privacy-url');
  }

  set privacyUrl(value: string) {
    this.setAttribute('privacy-url', value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release?.();
    this.#release = undefined;
  }

  protected override updated(): void {
    const bar = this.renderRoot.querySelector<HTMLElement>('section');
    if (bar && this.isConnected) this.#release ??= reserveSpace(bar);
  }

  protected override renderView(view: UiView, t: Strings): TemplateResult {
    return html`<section
      class="root"
      part="banner"
      role="region"
      aria-labelledby="title"
      lang=${this.shownLang}
      dir=${this.shownDir}
      data-theme=${this.theme || view.theme}
      data-position=${this.position || view.position}
    >
      <div class="sheet">
        <div class="text" part="text">
          ${this.#renderHead(view, t)} ${this.#renderText(view, t)}
        </div>
        <div class="links">${this.#renderLinks(view, t)}</div>
        <div class="actions" part="actions">
          <button class="button" part="accept" @click=${this.#onAccept}>${t.accept}</button>
          <button class="button" part="reject" @click=${this.#onReject}>
            ${rejectOf(view, t)}
          </button>
          <button class="button" part="manage" @click=${this.#onManage}>${t.choose}</button>
        </div>
      </div>
    </section>`;
  }

  /** Closing without an answer would say nothing, so the X says in words what it does. [Garante 2021, n. 231] */
  #renderHead(view: UiView, t: Strings): TemplateResult {
    const heading = html`<h2 id="title" part="heading"><slot name="heading">${t.title}</slot></h2>`;
    if (view.closing === 'none') return heading;
    return html`<div class="head">
      ${heading}
      <button class="close" part="close" @click=${this.#onReject}>${rejectOf(view, t)}</button>
    </div>`;
  }

  #renderText(view: UiView, t: Strings): TemplateResult {
    return html`<p><slot name="intro">${introOf(view, t, this.controller)}</slot></p>
      <ul class="purposes">
        ${subjectOf(view)
          .purposes.map((id) => t.purposes[id])
          .map(
            ([title, line]) => html`<li><b>${title}</b> <span class="muted">${line}</span></li>`,
          )}
      </ul>
      ${notesOf(view, t)}
      <p class="muted">${t.after}</p>
      <slot></slot>`;
  }

  #renderLinks(view: UiView, t: Strings): TemplateResult {
    const url = this.privacyUrl || view.privacyUrl;
    const n = subjectOf(view).vendors.length;
    return html`${
      n
        ? html`<button class="link" part="parties" @click=${this.#onManage}>
            ${fill(t.parties, { n })}
          </button>`
        : nothing
    }
    ${
      url && !OTHER_SCHEME.test(url)
        ? html`<a class="link" part="policy" href=${url}>${t.policy}</a>`
        : nothing
    }`;
  }

  readonly #onAccept = (event: Event): void => {
    if (this.isGesture(event)) this.#answer('granted');
  };

  readonly #onReject = (): void => this.#answer('denied');

  #answer(choice: 'granted' | 'denied'): void {
    const view = viewOf();
    if (view) this.decide(answerTo(view, choice), 'banner');
  }

  /** Safari does not focus a button on click: without focus there would be no way back to it. */
  readonly #onManage = (event: Event): void => {
    (event.currentTarget as HTMLElement).focus();
    gate()?.open();
  };
}

/** `javascript:` and the like; a privacy policy is relative or http(s). Browsers skip white space in front. */
const OTHER_SCHEME = /^\s*(?!https?:)[a-z][\w+.\s-]*:/i;

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
