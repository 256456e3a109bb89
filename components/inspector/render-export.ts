/** The session as a file to attach to a bug report. */
import { html } from 'lit/html.js';
import { codeBlock, facts } from './parts.ts';
import type { MakeTab, Panel } from './panel.ts';
import { saveFile } from './save-file.ts';
import { sessionFile } from './session-file.ts';

/** How much of the file is shown. */
const PREVIEW = 1200;

export const makeExport: MakeTab = (refresh) => {
  let hasValues = false;
  const textOf = (panel: Panel): string => {
    const where = { href: location.href, browser: navigator.userAgent };
    return JSON.stringify(sessionFile(panel, where, hasValues), undefined, 2);
  };
  return (panel) => {
    const text = textOf(panel);
    return html`<h3>Save this session</h3>
      <p>
        One JSON file with version, law, options, problems and timeline. It stays on this device
        until you attach it somewhere.
      </p>
      ${facts([
        ['Entries', panel.entries.length],
        ['Problems', panel.problems.length],
        ['Size', `${Math.ceil(text.length / 1024)} KB`],
      ])}
      <p>
        <label class="check">
          <input
            type="checkbox"
            name="values"
            .checked=${hasValues}
            @change=${({ target }: Event) => {
              hasValues = (target as HTMLInputElement).checked;
              refresh();
            }}
          />
          With values: parameters, event ids, whole addresses
        </label>
      </p>
      <p>
        <button
          type="button"
          class="main save"
          @click=${() => saveFile('pixelgate-session.json', textOf(panel), 'application/json')}
        >
          Save as JSON
        </button>
      </p>
      <h3>How it begins</h3>
      ${codeBlock(text.length > PREVIEW ? `${text.slice(0, PREVIEW)}\n…` : text, 'beginning of the file')}`;
  };
};
