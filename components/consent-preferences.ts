/** The second layer: a choice per purpose and per third party, and what was chosen before. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { LINK_TEXTS } from '../src/regimes/link-texts.ts';
import { activeElement } from './active-element.ts';
import { allowedAgain, type Pending, type Wish } from './allowed-again.ts';
import { draftOf, draftOfAll, requestOf, type ChoiceDraft } from './choice-draft.ts';
import { ConsentElement } from './consent-element.ts';
import { detailsStyles } from './details-styles.ts';
import { factsStyles } from './facts-styles.ts';
import { focusBack } from './focus-back.ts';
import { gate, viewOf } from './gate.ts';
import { holdPage } from './hold-page.ts';
import { preferencesStyles } from './preferences-styles.ts';
import { renderAgain } from './render-again.ts';
import { renderLimit } from './render-limit.ts';
import { renderMore } from './render-more.ts';
import { renderNotes } from './render-notes.ts';
import { consentIdOf, renderProof } from './render-proof.ts';
import { renderPurpose } from './render-purpose.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { loadAllStrings, type FindWords } from './strings/load-strings.ts';
import { introOf, rejectOf } from './strings/notes.ts';
import type { AllStrings } from './strings/strings.ts';
import { switchStyles } from './switch-styles.ts';
import { themeStyles } from './theme-styles.ts';

/**
 * The gate adds it when the preferences are opened and removes it after a decision. Escape and the
 * close button decide nothing; the focus goes back to where it came from. Where the law wants two steps
 * before something refused is allowed again, the second one stands in the same dialog. A status says that
 * a decision was recorded, once the dialog is gone.
 *
 * @summary The second layer: a modal dialog with a switch per purpose and per third party.
 *
 * @event {ConsentRequestEvent} consent-request - the visitor saves, accepts or rejects
 * @event {ConsentUiErrorEvent} consent-ui-error - there are no words, so nothing is shown
 *
 * @csspart dialog - the dialog
 * @csspart heading - the heading
 * @csspart status - confirms an opt-out where the law wants it
 * @csspart purpose - one purpose with its third parties
 * @csspart limit - takes back a limit on the use of sensitive data, under laws of the US
 * @csspart policy - the link to the privacy policy
 * @csspart contact - the link of `data-contact`
 * @csspart proof - what holds, since when, until when, under which rules and policy, and its id in the log
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
export class ConsentPreferences extends ConsentElement<AllStrings> {
  static override styles: readonly string[] = [
    themeStyles,
    preferencesStyles,
    switchStyles,
    detailsStyles,
    factsStyles,
  ];

  #draft: ChoiceDraft | undefined;
  #pending: Pending | undefined;
  #decidedAt: number | undefined;
  #opener: Element | null = null;
  #id = '';
  #release: (() => void) | undefined;
  #speaker: Speaker | undefined;
  #saved = '';
  /** What is said when the gate takes the element away. */
  #last: readonly [text: string, lang: string] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#opener = activeElement();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#draft = undefined;
    this.#pending = undefined;
    this.#dialog?.close();
    this.#release?.();
    this.#release = undefined;
    // the banner goes at the same moment, and may have been where the focus came from
    focusBack(this.#opener);
    if (this.#last) this.#speaker?.say(...this.#last);
    else this.#speaker?.leave();
    this.#last = undefined;
  }

  protected override updated(): void {
    if (this.#release || !this.isConnected || !this.#dialog) return;
    this.#release = holdPage();
    this.#speaker = createSpeaker();
    this.#dialog.showModal();
  }

  protected override readonly findWords: FindWords<AllStrings> = loadAllStrings;

  protected override readonly paint: typeof render = render;

  protected override renderView(view: UiView, t: AllStrings): TemplateResult {
    const draft = this.#draftFor(view);
    const pending = this.#pending;
    this.#saved = t.saved;
    return html`<dialog
      class="root"
      part="dialog"
      aria-labelledby="title"
      lang=${this.shownLang}
      dir=${this.shownDir}
      data-theme=${this.lookOf(view)}
      @close=${this.#onClose}
    >
      ${this.#renderHead(view, t)} ${this.#renderBody(view, t, draft)}
      <footer class="actions" part="actions" ?hidden=${pending}>
        <button class="button" part="accept" @click=${this.#onAccept}>${t.accept}</button>
        <button class="button" part="reject" @click=${this.#onReject}>${rejectOf(view, t)}</button>
        <button class="button" part="save" @click=${this.#onSave}>${t.save}</button>
      </footer>
      ${pending ? renderAgain(view, t, { ...pending, onConfirm: this.#onConfirm, onBack: this.#onBack }) : nothing}
    </dialog>`;
  }

  /** The words that Californian law knows, whatever the language of the page. [11 CCR 7015] */
  #renderHead({ consent }: UiView, t: AllStrings): TemplateResult {
    const isUs = consent.regime.startsWith('us');
    return html`<header>
      <h2 id="title" part="heading" tabindex="-1" autofocus lang=${isUs ? 'en' : this.shownLang}>
        ${isUs ? LINK_TEXTS.choices : t.title}
      </h2>
      <button class="close" part="close" aria-label=${t.close} @click=${this.#onCloseClick}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
      </button>
    </header>`;
  }

  #renderBody(view: UiView, t: AllStrings, draft: ChoiceDraft): TemplateResult {
    const context = { view, t, lang: this.shownLang, draft, onSwitch: this.#onSwitch };
    return html`<div class="body" ?hidden=${this.#pending}>
      <p class="note" part="status" role="status" lang="en">${view.optOutStatus}</p>
      ${renderNotes(view, t)}
      <p>${introOf(view, t)}</p>
      ${view.purposes.map((id) => renderPurpose(context, id))} ${renderLimit(context)}
      ${renderMore(view, t)} ${renderProof(view, this.#id, t, this.shownLang)}
    </div>`;
  }

  async #readId(): Promise<void> {
    try {
      this.#id = consentIdOf((await gate()?.audit.entries()) ?? []);
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
      void this.#readId();
    }
    this.#decidedAt = view.consent.decidedAt;
    return this.#draft;
  }

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
    const wish = requestOf(draft(view), view);
    const again = from && allowedAgain(view, wish);
    if (again) void this.#step({ wish, again, from }, '#again');
    else this.#decide(wish);
  }

  readonly #onConfirm = (event: Event): void => {
    if (this.#pending && this.isGesture(event))
      this.#decide({ ...this.#pending.wish, confirmed: true });
  };

  /** Where it counts, the gate takes the element away. */
  #decide(wish: Wish & { readonly confirmed?: true }): void {
    this.#last = [this.#saved, this.shownLang];
    this.decide(wish, 'preferences');
  }

  readonly #onBack = (): void => void this.#step(undefined, `[part='${this.#pending?.from}']`);

  /** Shows the second step or the first one, and moves the focus along. */
  async #step(pending: Pending | undefined, focus: string): Promise<void> {
    this.#pending = pending;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  readonly #onCloseClick = (): void => this.#dialog?.close();

  /**
   * Escape ends here too. The event comes late: after a removal nobody waits for it any more, and who has opened the
   * preferences again meanwhile wants them open.
   */
  readonly #onClose = (): void => {
    if (!this.#release || this.#dialog?.open) return;
    this.#last = undefined;
    gate()?.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
