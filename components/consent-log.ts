/** The log for people: what was asked, chosen, loaded, sent and dropped, and whether the chain holds. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AuditEntry, UiView, Verification } from '../src/core/api.ts';
import { ConsentElement } from './consent-element.ts';
import { download } from './download.ts';
import { gate } from './gate.ts';
import { pickEntries, type Group } from './log-model.ts';
import { logStyles } from './log-styles.ts';
import { logTableStyles } from './log-table-styles.ts';
import { entryText, type EntryContext } from './render-entry.ts';
import {
  renderDownloads,
  renderFilters,
  renderTable,
  renderVerdict,
  type Format,
} from './render-log.ts';
import type { Strings } from './strings/strings.ts';
import { themeStyles } from './theme-styles.ts';
import { VENDOR_NAMES } from './vendor-names.ts';

/** Rows at first, and with each "show more". */
const PAGE_ROWS = 200;
/** Least time between two readings of the log: a burst of entries is shown at once. */
const PAUSE_MS = 500;

/**
 * Reads `pixelgate.audit` when it appears and whenever something was logged; changes nothing.
 *
 * @summary Shows the log of this device: a table that can be filtered, searched and saved.
 *
 * @event {ConsentUiErrorEvent} consent-ui-error - there are no words, so nothing is shown
 *
 * @csspart log - the whole
 * @csspart heading - the heading
 * @csspart state - whether the chain holds
 * @csspart filters - the row of filters
 * @csspart search - the search field
 * @csspart table - the table
 * @csspart download - the buttons that save the log
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
 */
export class ConsentLog extends ConsentElement {
  static override styles: readonly string[] = [themeStyles, logStyles, logTableStyles];

  #entries: readonly AuditEntry[] | undefined;
  #verdict: Verification | undefined;
  #group: Group | undefined;
  #text = '';
  #rows = PAGE_ROWS;
  #isReading = false;
  #isStale = false;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of LOG_EVENTS) document.addEventListener(type, this.#read);
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of LOG_EVENTS) document.removeEventListener(type, this.#read);
  }

  protected override renderView(view: UiView, t: Strings): TemplateResult {
    return html`<section
      class="root"
      part="log"
      aria-labelledby="title"
      lang=${this.shownLang}
      dir=${this.shownDir}
      data-theme=${this.theme || view.theme}
    >
      <header>
        <h2 id="title" part="heading">${t.log}</h2>
        <div class="filters">
          ${this.#entries?.length ? renderDownloads(t, this.#save) : nothing}
        </div>
      </header>
      ${renderVerdict(this.#verdict, t)}
      ${this.#entries ? this.#renderEntries(this.#entries, view, t) : nothing}
    </section>`;
  }

  #renderEntries(entries: readonly AuditEntry[], view: UiView, t: Strings): TemplateResult {
    if (!entries.length) return html`<p class="empty muted">${t.empty}</p>`;
    const context: EntryContext = {
      t,
      time: new Intl.DateTimeFormat(this.shownLang, { dateStyle: 'medium', timeStyle: 'medium' }),
      vendorNames: new Map(view.vendors.map(({ id }) => [id, VENDOR_NAMES[id] ?? id])),
      brokenAt: this.#verdict?.ok === false ? this.#verdict.entry : undefined,
    };
    const query = { group: this.#group, text: this.#text };
    const picked = pickEntries(entries, query, (entry) => entryText(entry, context));
    return html`${renderFilters(entries, t, { chosen: this.#group, onChoose: this.#onGroup })}
      <input
        type="search"
        part="search"
        aria-label=${t.search}
        placeholder=${t.search}
        @input=${this.#onSearch}
      />
      ${renderTable(picked.slice(0, this.#rows), context)}
      ${
        picked.length > this.#rows
          ? html`<button class="button more" @click=${this.#onMore}>${t.more}</button>`
          : nothing
      }`;
  }

  /** Reads at once, and once more after a pause when something was logged meanwhile. */
  readonly #read = async (): Promise<void> => {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale && this.isConnected) {
      this.#isStale = false;
      await this.#readOnce();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    this.#isReading = false;
  };

  async #readOnce(): Promise<void> {
    const audit = gate()?.audit;
    if (!audit) return;
    try {
      this.#verdict = await audit.verify();
      this.#entries = await audit.entries();
    } catch (error) {
      this.#verdict = { ok: false, entry: 0, reason: String(error) };
    }
    this.requestUpdate();
  }

  readonly #save = async (format: Format): Promise<void> => {
    const text = await gate()?.audit.export(format);
    const type = format === 'json' ? 'application/json' : 'text/csv';
    if (text !== undefined) download(`pixelgate-log.${format}`, text, type);
  };

  readonly #onGroup = (group?: Group): void => {
    this.#group = group;
    this.#rows = PAGE_ROWS;
    this.requestUpdate();
  };

  readonly #onSearch = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#onGroup(this.#group);
  };

  readonly #onMore = (): void => {
    this.#rows += PAGE_ROWS;
    this.requestUpdate();
  };
}

const LOG_EVENTS = ['pixelgate:ready', 'pixelgate:logged'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'consent-log': ConsentLog;
  }
}
