/** Small pieces that the tabs of the panel share. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** A word in its colour: a verdict, a choice, a severity. */
export const badge = (word: string): TemplateResult =>
  html`<span class="badge" data-tone=${word}>${word}</span>`;

/** What stands where nothing stands yet. */
export const empty = (title: string, more = ''): TemplateResult =>
  html`<p class="empty"><b>${title}</b> ${more}</p>`;

/** Code to read, with a button that copies it. */
export const codeBlock = (code: string, label = ''): TemplateResult =>
  html`<div class="code">
    <pre tabindex="0" role="group" aria-label=${label || 'Code'}><code>${code}</code></pre>
    <button
      type="button"
      class="copy"
      aria-label=${`Copy${label ? `: ${label}` : ''}`}
      @click=${copy}
    >
      Copy
    </button>
  </div>`;

/** Name and value, one pair per line. What has no value is left out. */
export const facts = (rows: readonly (readonly [string, unknown])[]): TemplateResult =>
  html`<dl>
    ${rows.map(([name, value]) =>
      value === undefined || value === ''
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;

/** A table with heads. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${heads.join(', ')}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** Day and minute, as people write them; `''` for nothing. */
export const moment = (at: number | undefined): string =>
  at === undefined
    ? ''
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** Copies the code beside the button; where the browser does not let it, selects it. */
async function copy({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  const code = button.parentElement?.querySelector('code');
  try {
    await navigator.clipboard.writeText(code?.textContent ?? '');
    button.textContent = 'Copied';
  } catch {
    if (code) getSelection()?.selectAllChildren(code);
    button.textContent = 'Selected';
  }
}
