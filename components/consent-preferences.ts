/** The second layer: a choice per purpose and per third party, and what was chosen before. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { LINK_TEXTS } from '../src/regimes/link-texts.ts';
import { activeElement } from './active-element.ts';
import { draftOf, draftOfAll, requestOf, type ChoiceDraft } from './choice-draft.ts';
import { ConsentElement } from './consent-element.ts';
import { gate, viewOf } from './gate.ts';
import { preferencesStyles } from './preferences-styles.ts';
import { allowedAgain, renderAgain, type Pending } from './render-again.ts';
import { renderProof } from './render-proof.ts';
import { renderPurpose } from './render-purpose.ts';
import { introOf, notesOf, rejectOf } from './strings/notes.ts';
import type { Strings } from './strings/strings.ts';
import { switchStyles } from './switch-styles.ts';
import { themeStyles } from './theme-styles.ts';

/**
 * The gate adds it when the preferences are opened and removes it after a decision. Escape and the
 * close button decide nothing; the focus goes back to where it came from. Where the law wants two steps
 * before something refused is allowed again, the second one stands in the same dialog.
 *
 * @summary The second layer: a modal dialog with a switch per purpose and per third party.
 *
 * @event {ConsentRequestEvent} consent-request - the visitor saves, accepts or rejects
 * @event {ConsentUiErrorEvent} consent-ui-error - there are no words, so nothing is shown
 *
 * @csspart dialog - the dialog
 * @csspart heading - the heading
 * @csspart status - confirms an opt-out where the law wants it
 * @csspart policy - the link to the privacy policy
 * @csspart purpose - one purpose with its third parties
 * @csspart proof - when, under which rules and policy, and the newest log entry
 * @csspart actions - the row of buttons
 * @csspart accept - grants every purpose
 * @csspart reject - denies every purpose
 * @csspart save - decides as the switches stand
 * @csspart again - the second step: what would be allowed again
 * @csspart confirm - decides, in the second step
 * @csspart back - leaves the second step and decides nothing
 * @csspart close - closes and decides nothing
 *
 * @cssproperty --pixelgate-color - text
 * @cssproperty --pixelgate-background - surface
 * @cssproperty --pixelgate-accent - buttons and switches
 * @cssproperty --pixelgate-on-accent - text on the accent
 * @cssproperty --pixelgate-radius - corners, 12px
 * @cssproperty --pixelgate-font - font family
 *
 * @attr {string} lang - language of the text
 * @attr {'auto' | 'light' | 'dark'} theme - colours
 */
export class ConsentPreferences extends ConsentElement {
  static override styles: readonly string[] = [themeStyles, preferencesStyles, switchStyles];

  #draft: ChoiceDraft | undefined;
  #pending: Pending | undefined;
  #decidedAt: number | undefined;
  #opener: Element | null = null;
  #head = '';
  #isShown = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#opener = activeElement();
    void this.#readHead();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isShown = false;
    this.#draft = undefined;
    this.#pending = undefined;
    this.#dialog?.close();
    if (this.#opener?.isConnected) (this.#opener as HTMLElement).focus({ preventScroll: true });
  }

  protected override updated(): void {
    if (this.#isShown || !this.isConnected || !this.#dialog) return;
    this.#isShown = true;
    this.#dialog.showModal();
  }

  protected override renderView(view: UiView, t: Strings): TemplateResult {
    const draft = this.#draftFor(view);
    const context = { view, t, lang: this.shownLang, draft, onSwitch: this.#onSwitch };
    // the words that Californian law knows, whatever the language of the page [11 CCR 7015]
    const isUs = view.consent.regime.startsWith('us');
    return html`<dialog
      class="root"
      part="dialog"
      aria-labelledby="title"
      lang=${this.shownLang}
      dir=${this.shownDir}
      data-theme=${this.theme || view.theme}
      @close=${this.#onClose}
    >
      <header>
        <h2 id="title" part="heading" tabindex="-1" autofocus lang=${isUs ? 'en' : this.shownLang}>
          ${isUs ? LINK_TEXTS.choices : t.title}
        </h2>
        <button class="close" part="close" aria-label=${t.close} @click=${this.#onCloseClick}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
        </button>
      </header>
      <div class="body" ?hidden=${this.#pending}>
        <p class="note" part="status" role="status" lang="en">${view.optOutStatus}</p>
        ${notesOf(view, t)}
        <p>${introOf(view, t)}</p>
        ${view.purposes.map((id) => renderPurpose({ ...context, id }))}
        ${view.privacyUrl ? html`<a class="link" part="policy" href=${view.privacyUrl}>${t.policy}</a>` : nothing}
        ${renderProof(view, this.#head, t, this.shownLang)}
      </div>
      <footer class="actions" part="actions" ?hidden=${this.#pending}>
        <button class="button" part="accept" @click=${this.#onAccept}>${t.accept}</button>
        <button class="button" part="reject" @click=${this.#onReject}>${rejectOf(view, t)}</button>
        <button class="button" part="save" @click=${this.#onSave}>${t.save}</button>
      </footer>
      ${this.#pending ? renderAgain(view, t, { ...this.#pending, onConfirm: this.#onConfirm, onBack: this.#onBack }) : nothing}
    </dialog>`;
  }

  async #readHead(): Promise<void> {
    try {
      const entries = await gate()?.audit.entries();
      this.#head = entries?.at(-1)?.hash ?? '';
      this.requestUpdate();
    } catch {
      // the log cannot be read: the line is left out, the choice can still be made
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Unsaved switches survive a new render, but not a decision made elsewhere. */
  #draftFor(view: UiView): ChoiceDraft {
    if (!this.#draft || this.#decidedAt !== view.consent.decidedAt) {
      this.#draft = draftOf(view);
      this.#pending = undefined;
    }
    this.#decidedAt = view.consent.decidedAt;
    return this.#draft;
  }

  /** On `click`, because the `change` that a script's click causes looks like a person's. */
  readonly #onSwitch = (event: Event, next: ChoiceDraft, grants: boolean): void => {
    if (grants && !this.isGesture(event)) {
      event.preventDefault();
      return;
    }
    this.#draft = next;
    this.requestUpdate();
  };

  readonly #onAccept = (event: Event): void => {
    if (this.isGesture(event)) this.#send((view) => draftOfAll(view, true), 'accept');
  };

  readonly #onReject = (): void => this.#send((view) => draftOfAll(view, false));

  readonly #onSave = (event: Event): void => {
    if (this.isGesture(event)) this.#send((view) => this.#draft ?? draftOf(view), 'save');
  };

  #send(draft: (view: UiView) => ChoiceDraft, from?: Pending['from']): void {
    const view = viewOf();
    if (!view) return;
    const choice = requestOf(draft(view), view);
    if (!from || !allowedAgain(view, choice).length) this.decide(choice, 'preferences');
    else void this.#step({ choice, from }, '#again');
  }

  readonly #onConfirm = (event: Event): void => {
    if (!this.#pending || !this.isGesture(event)) return;
    this.decide({ ...this.#pending.choice, confirmed: true }, 'preferences');
  };

  readonly #onBack = (): void => void this.#step(undefined, `[part='${this.#pending?.from}']`);

  /** Shows the second step or the first one, and moves the focus along. */
  async #step(pending: Pending | undefined, focus: string): Promise<void> {
    this.#pending = pending;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  readonly #onCloseClick = (): void => this.#dialog?.close();

  /** Escape ends here too. The event comes late: after a removal nobody waits for it any more. */
  readonly #onClose = (): void => {
    if (this.isConnected) gate()?.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
