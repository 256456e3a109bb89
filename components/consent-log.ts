/** The log for people: for visitors what they chose and what was sent, for auditors every entry. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { ConsentElement } from './consent-element.ts';
import { download } from './download.ts';
import { gate } from './gate.ts';
import type { LogAudit } from './log-audit.ts';
import { LogReader, type ReaderNews } from './log-reader.ts';
import { logStyles } from './log-styles.ts';
import { renderDownloads, renderVerdict, TYPES, type Format } from './render-log.ts';
import { renderChosen, renderSent } from './render-overview.ts';
import { count } from './strings/fill.ts';
import type { AllStrings } from './strings/strings.ts';
import { renderNotes } from './render-notes.ts';
import { loadAllStrings, type FindWords } from './strings/load-strings.ts';
import { themeStyles } from './theme-styles.ts';
import { dateFormat } from './strings/date-format.ts';

/**
 * Reads `pixelgate.audit` when it appears and whenever something was logged. Changes nothing by itself; two buttons
 * open the preferences and withdraw the consent.
 *
 * @summary Shows the log of this device: the choice, what was sent, and every entry to filter, search and save.
 *
 * @event {ConsentUiErrorEvent} consent-ui-error - there are no words, so nothing is shown
 *
 * @csspart log - the whole
 * @csspart heading - the heading
 * @csspart status - says that consent was withdrawn, or that nothing can be stored
 * @csspart chosen - the card with the choice
 * @csspart change - the button that opens the preferences
 * @csspart withdraw - the button that withdraws the consent
 * @csspart sent - the card with what was sent
 * @csspart state - whether the chain holds
 * @csspart go-to - the button that shows where the chain breaks
 * @csspart download - the buttons that save the log, or what is shown of it
 * @csspart audit - all entries, with everything around them
 * @csspart timeline - the picture of entries over time
 * @csspart filters - the filters
 * @csspart search - the search field
 * @csspart vendor - the choice of a third party
 * @csspart table - the table
 * @csspart entry - the dialog with one entry
 * @csspart close - the button that closes it
 *
 * @cssproperty --pixelgate-color - text
 * @cssproperty --pixelgate-background - surface
 * @cssproperty --pixelgate-accent - chosen filter
 * @cssproperty --pixelgate-on-accent - text on the accent
 * @cssproperty --pixelgate-radius - corners, 12px
 * @cssproperty --pixelgate-font - font family
 *
 * @attr {string} lang - language of the text
 * @attr {'auto' | 'light' | 'dark'} theme - colours
 * @attr {'audit'} mode - shows all entries at once, which are folded away otherwise
 */
export class ConsentLog extends ConsentElement<AllStrings> {
  static override styles: readonly string[] = [themeStyles, logStyles];
  static override observedAttributes: readonly string[] = [
    ...ConsentElement.observedAttributes,
    'mode',
  ];

  readonly #reader = new LogReader((news) => this.#onNews(news));
  #audit: LogAudit | undefined;
  #loading: Promise<LogAudit | undefined> | undefined;
  /** What the visitor wants; until then the page decides. */
  #isOpen: boolean | undefined;
  #time: { readonly lang: string; readonly format: Intl.DateTimeFormat } | undefined;
  #isWithdrawn = false;
  #isSaving = false;
  #sizes: ResizeObserver | undefined;

  /**
   * `audit` shows all entries at once; empty: they are folded away.
   * @attr mode
   * @reflect
   */
  get mode(): string {
    return this.textOf('mode');
  }

  set mode(value: string) {
    this.setText('mode', value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes ??= new ResizeObserver(() => requestAnimationFrame(this.#fit));
    this.#sizes.observe(this);
    this.#reader.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#audit?.leave();
    this.#reader.stop();
  }

  protected override readonly findWords: FindWords<AllStrings> = loadAllStrings;

  protected override readonly paint: typeof render = render;

  protected override renderView(view: UiView, t: AllStrings): TemplateResult {
    const { index, verdict, progress } = this.#reader;
    const lang = this.shownLang;
    const time = this.#timeIn(lang);
    const overview = { view, index, t, lang, time, onChange, onWithdraw: this.#onWithdraw };
    const hasEntries = !!index?.entries.length;
    const onGoTo = hasEntries ? this.#onGoTo : undefined;
    const isDone = this.#isWithdrawn && !isGranted(view);
    return html`<section
      class="root"
      part="log"
      aria-labelledby="title"
      lang=${lang}
      dir=${this.shownDir}
      data-theme=${this.lookOf(view)}
    >
      <h2 id="title" part="heading">${t.log}</h2>
      ${renderNotes(view, t)}
      <p class=${isDone ? 'note' : 'unseen'} part="status" role="status" tabindex="-1">
        ${isDone ? t.withdrawn : nothing}
      </p>
      <div class="cards">
        ${renderChosen(overview)}
        ${index && !hasEntries ? html`<p class="card empty muted">${t.empty}</p>` : renderSent(overview)}
      </div>
      <div
        class=${hasEntries || verdict?.ok === false || progress !== undefined ? 'proof' : 'unseen'}
      >
        ${renderVerdict({ verdict, progress, t, lang, onGoTo })}
        ${hasEntries ? html`<div class="row">${renderDownloads({ t, isBusy: this.#isSaving, onSave: this.#onSave })}</div>` : nothing}
      </div>
      ${hasEntries ? this.#renderAll(t, lang, time) : nothing}
    </section>`;
  }

  #renderAll(t: AllStrings, lang: string, time: Intl.DateTimeFormat): TemplateResult {
    const { index, verdict } = this.#reader;
    if (this.#isShown && !this.#audit) void this.#loadAudit();
    const state = index && { index, verdict, t, lang, time, isSaving: this.#isSaving };
    return html`<details part="audit" .open=${this.#isShown} @toggle=${this.#onToggle}>
      <summary><h3 id="rows">${count(t.entries, index?.entries.length ?? 0, lang)}</h3></summary>
      ${this.#isShown && state ? this.#audit?.render(state) : nothing}
    </details>`;
  }

  protected override updated(): void {
    this.#audit?.updated();
  }

  get #isShown(): boolean {
    return this.#isOpen ?? this.mode === 'audit';
  }

  #timeIn(lang: string): Intl.DateTimeFormat {
    if (this.#time?.lang !== lang)
      this.#time = {
        lang,
        format: dateFormat(lang, { dateStyle: 'medium', timeStyle: 'medium' }),
      };
    return this.#time.format;
  }

  /** Gets the part for auditors, once. */
  #loadAudit(): Promise<LogAudit | undefined> {
    this.#loading ??= this.#importAudit();
    return this.#loading;
  }

  async #importAudit(): Promise<LogAudit | undefined> {
    try {
      const file = await import('./log-audit.ts');
      const host = {
        root: this.renderRoot,
        onChange: () => this.requestUpdate(),
        save: this.#save,
      };
      this.#audit = new file.LogAudit(host);
      this.#fit();
      if (this.#reader.index) void this.#audit.take(this.#reader.index);
      this.requestUpdate();
    } catch (error) {
      this.warn(`the entries cannot be shown: ${String(error)}`);
    }
    return this.#audit;
  }

  readonly #fit = (): void => this.#audit?.fit(this.clientWidth);

  #onNews({ isNew, added }: ReaderNews): void {
    const { index } = this.#reader;
    if (isNew && index) void this.#audit?.take(index);
    if (added) this.#audit?.add(added);
    this.requestUpdate();
  }

  readonly #onToggle = (event: Event): void => {
    this.#isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  readonly #onGoTo = async (seq: number): Promise<void> => {
    this.#isOpen = true;
    const audit = await this.#loadAudit();
    const rendered = (): Promise<void> => {
      this.requestUpdate();
      return this.updateComplete;
    };
    await rendered();
    await audit?.goTo(seq, rendered);
  };

  /** Withdrawing always counts, whoever asks. */
  readonly #onWithdraw = async (): Promise<void> => {
    await gate()?.withdraw();
    this.#isWithdrawn = true;
    this.requestUpdate();
    await this.updateComplete;
    // the button is gone
    this.renderRoot.querySelector<HTMLElement>("[part='status'][tabindex]")?.focus();
  };

  readonly #onSave = (format: Format): Promise<void> =>
    this.#save(async () => {
      const text = await gate()?.audit.export(format);
      if (text !== undefined) await download(`pixelgate-log.${format}`, text, TYPES[format]);
    });

  readonly #save = async (work: () => Promise<void>): Promise<void> => {
    this.#isSaving = true;
    this.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.warn(`the log cannot be saved: ${String(error)}`);
    }
    this.#isSaving = false;
    this.requestUpdate();
  };
}

const onChange = (): void => gate()?.open();

const isGranted = ({ consent: { purposes }, purposes: ids }: UiView): boolean =>
  ids.some((id) => id !== 'necessary' && purposes[id] === 'granted');

declare global {
  interface HTMLElementTagNameMap {
    'consent-log': ConsentLog;
  }
}
