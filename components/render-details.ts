/** One entry in full, in a dialog: in words, and as it lies in the log. */
import { html, type TemplateResult } from 'lit/html.js';
import type { AuditEntry } from '../src/core/api.ts';
import { detailsOf } from './entry-text.ts';
import { renderTime } from './render-badge.ts';
import { renderType, renderWho, type EntryContext } from './render-entry.ts';

/** Renders the dialog; empty and closed while no entry is open. */
export function renderDetails(
  entry: AuditEntry | undefined,
  { t, time }: EntryContext,
  onClose: () => void,
): TemplateResult {
  const close = (event: Event): void => (event.currentTarget as Element).closest('dialog')?.close();
  return html`<dialog part="entry" aria-labelledby="entry" @close=${onClose}>
    ${
      entry &&
      html`<header>
          <h3 id="entry">${t.entry} ${entry.seq}</h3>
          <button class="close" part="close" aria-label=${t.close} autofocus @click=${close}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
          </button>
        </header>
        <p>${renderType(entry, t)} ${renderWho(entry)}</p>
        <p class="muted">${renderTime(entry.at, time)}</p>
        <ul>
          ${detailsOf(entry, t).map((line) => html`<li>${line}</li>`)}
        </ul>
        <pre tabindex="0" dir="ltr" aria-label=${t.detail} role="region">${asText(entry)}</pre>`
    }
  </dialog>`;
}

/** What somebody has put into the log may be nothing that JSON can say. */
function asText(entry: AuditEntry): string {
  try {
    return JSON.stringify(entry, null, 2);
  } catch {
    return String(entry);
  }
}
