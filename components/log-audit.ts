/** What auditors see of the log. A file of its own in the build: visitors seldom unfold it. */
import type { TemplateResult } from 'lit/html.js';
import { csvWriter, jsonWriter } from '../src/audit/export.ts';
import type { AuditEntry, Verification } from '../src/core/api.ts';
import { auditStyles } from './audit-styles.ts';
import { downloadEntries } from './download-entries.ts';
import { entryText } from './entry-text.ts';
import type { LogIndex } from './log-index.ts';
import { logTableStyles } from './log-table-styles.ts';
import { LogView } from './log-view.ts';
import { renderAudit } from './render-audit.ts';
import { renderDetails } from './render-details.ts';
import { renderEntry, type EntryContext } from './render-entry.ts';
import { TYPES, type Format } from './render-log.ts';
import { RowWindow } from './row-window.ts';
import type { AllStrings } from './strings/strings.ts';

/** The element around it. */
export interface AuditHost {
  readonly root: ShadowRoot;
  readonly onChange: () => void;
  /** Does some work while nothing else is saved. */
  readonly save: (work: () => Promise<void>) => Promise<void>;
}

/** What it shows. */
export interface AuditState {
  readonly index: LogIndex;
  readonly verdict: Verification | undefined;
  readonly t: AllStrings;
  readonly lang: string;
  readonly time: Intl.DateTimeFormat;
  readonly isSaving: boolean;
}

export class LogAudit {
  readonly #host: AuditHost;
  readonly #view: LogView;
  readonly #rows = new RowWindow<AuditEntry>();
  #state: AuditState | undefined;
  #opened: AuditEntry | undefined;

  constructor(host: AuditHost) {
    this.#host = host;
    this.#view = new LogView(host.onChange);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(auditStyles + logTableStyles);
    host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];
  }

  /** Takes a new reading of the log. */
  take(index: LogIndex): Promise<void> {
    return this.#view.take(index);
  }

  /** Adds what was logged just now, oldest first. */
  add(entries: readonly AuditEntry[]): void {
    this.#view.add(entries);
  }

  /** Fits the picture to a width in pixels. */
  fit(widthPx: number): void {
    this.#view.fit(widthPx);
  }

  render(state: AuditState): TemplateResult {
    const { index, t, lang, isSaving } = state;
    if (this.#state?.lang !== lang)
      this.#view.readBy((entry) => entryText(entry, this.#state?.t ?? t, state.time));
    this.#state = state;
    const { query, found, said, bins } = this.#view;
    return renderAudit({
      query,
      found,
      said,
      bins,
      index,
      t,
      lang,
      isBusy: isSaving,
      onQuery: (change) => void this.#view.narrow(change),
      onSave: this.#onSave,
      dialog: renderDetails(this.#opened, this.#contextOf(state), this.#onClosed),
    });
  }

  /** Called after each render. */
  updated(): void {
    const { root } = this.#host;
    this.#rows.attach(root.querySelector<HTMLElement>('.scroller'));
    if (!this.#state) return;
    const context = this.#contextOf(this.#state);
    const row = (entry: AuditEntry, index: number, tabindex: number): TemplateResult =>
      renderEntry(entry, index, tabindex, context);
    const items = this.#view.found ?? [];
    this.#rows.show({ items, keyOf: ({ seq }) => seq, row }, this.#view.takeAhead());
    const dialog = root.querySelector('dialog');
    if (this.#opened && dialog?.open === false) dialog.showModal();
  }

  /** Lets go of the page. */
  leave(): void {
    this.#rows.attach(null);
  }

  /** Shows an entry among all the others, or what stands where it is missing. */
  async goTo(seq: number, rendered: () => Promise<void>): Promise<void> {
    if (!this.#state) return;
    await this.#view.take(this.#state.index, {});
    await rendered();
    const items = this.#view.found ?? [];
    const place = items.findIndex((entry) => entry.seq <= seq);
    this.#rows.goTo(place < 0 ? items.length - 1 : place);
  }

  #contextOf({ t, time, verdict }: AuditState): EntryContext {
    const brokenAt = verdict?.ok === false ? verdict.entry : undefined;
    return { t, time, brokenAt, onOpen: this.#onOpen };
  }

  readonly #onOpen = (entry: AuditEntry): void => {
    this.#opened = entry;
    this.#host.onChange();
  };

  readonly #onClosed = (): void => {
    this.#opened = undefined;
    this.#host.onChange();
  };

  readonly #onSave = (format: Format): void =>
    void this.#host.save(async () => {
      const { verdict = { ok: false, entry: 0, reason: '' } } = this.#state ?? {};
      const writer = format === 'json' ? jsonWriter(verdict, true) : csvWriter;
      const oldestFirst = [...(this.#view.found ?? [])].reverse();
      await downloadEntries(`pixelgate-entries.${format}`, oldestFirst, writer, TYPES[format]);
    });
}
