/** The second layer: a choice per purpose and per third party, and what was chosen before. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { UiView } from '../src/core/api.ts';
import { activeElement } from './active-element.ts';
import { draftOf, draftOfAll, requestOf, type ChoiceDraft } from './choice-draft.ts';
import { ConsentElement } from './consent-element.ts';
import { gate } from './gate.ts';
import { preferencesStyles } from './preferences-styles.ts';
import { renderProof } from './render-proof.ts';
import { renderPurpose } from './render-purpose.ts';
import { introOf, notesOf } from './strings/notes.ts';
import type { Strings } from './strings/strings.ts';
import { switchStyles } from './switch-styles.ts';
import { themeStyles } from './theme-styles.ts';

/** The words that Californian law knows, whatever the language of the page. [11 CCR 7015] */
const US_TITLE = 'Your Privacy Choices';

/**
 * The gate adds it when the preferences are opened and removes it after a decision. Escape and the
 * close button decide nothing; the focus goes back to where it came from.
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
  static override styles: CSSResult[] = [themeStyles, preferencesStyles, switchStyles];

  #draft: ChoiceDraft | undefined;
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
    const optOut = view.model === 'opt-out';
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
        <h2
          id="title"
          part="heading"
          tabindex="-1"
          autofocus
          lang=${optOut ? 'en' : this.shownLang}
        >
          ${optOut ? US_TITLE : t.title}
        </h2>
        <button class="close" part="close" aria-label=${t.close} @click=${this.#onCloseClick}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
        </button>
      </header>
      <div class="body">
        <p class="note" part="status" role="status" lang="en">${view.optOutStatus}</p>
        ${notesOf(view, t)}
        <p>${introOf(view, t)}</p>
        ${view.purposes.map((id) => renderPurpose({ ...context, id }))}
        ${view.privacyUrl ? html`<a class="link" part="policy" href=${view.privacyUrl}>${t.policy}</a>` : nothing}
        ${renderProof(view, this.#head, t, this.shownLang)}
      </div>
      <footer class="actions" part="actions">
        <button class="button" part="accept" @click=${this.#onAccept}>${t.accept}</button>
        <button class="button" part="reject" @click=${this.#onReject}>
          ${optOut ? t.optOut : t.reject}
        </button>
        <button class="button" part="save" @click=${this.#onSave}>${t.save}</button>
      </footer>
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
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  /** Unsaved switches survive a new render, but not a decision made elsewhere. */
  #draftFor(view: UiView): ChoiceDraft {
    if (!this.#draft || this.#decidedAt !== view.consent.decidedAt) this.#draft = draftOf(view);
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
    if (this.isGesture(event)) this.#send((view) => draftOfAll(view, true));
  };

  readonly #onReject = (): void => this.#send((view) => draftOfAll(view, false));

  readonly #onSave = (event: Event): void => {
    if (this.isGesture(event)) this.#send((view) => this.#draft ?? draftOf(view));
  };

  #send(draft: (view: UiView) => ChoiceDraft): void {
    const view = gate()?.view();
    if (view) this.decide(requestOf(draft(view), view), 'preferences');
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
