/** The frame of "What applies, and why", and of the signals. The script fills every row. */
import { html } from '../shop/html.mjs';

/** Name, id of what the script fills. */
const ROWS = [
  ['Law', 'law'],
  ['Found by', 'found'],
  ['Functional', 'functional'],
  ['Analytics', 'analytics'],
  ['Marketing', 'marketing'],
  ['Decided', 'decided'],
  ['On the page', 'shown'],
  ['Law wants', 'wanted'],
];

const SIGNALS = [
  ['Google', 'google'],
  ['GPP', 'gpp'],
  ['US privacy', 'usp'],
];

export const applies = () => html`
  <section aria-labelledby="panel-applies-title">
    <h3 id="panel-applies-title">What applies, and why</h3>
    <p id="panel-changed" class="panel-note" role="status">
      Play a visitor, or answer the banner: what changes is told here.
    </p>
    ${rows(ROWS)}
    <details class="panel-law">
      <summary>The law in full</summary>
      <div id="panel-law-text"></div>
    </details>
  </section>
  <section aria-labelledby="panel-signals-title">
    <h3 id="panel-signals-title">Consent signals out</h3>
    ${rows(SIGNALS)}
  </section>
`;

/** @param {readonly (readonly string[])[]} list */
const rows = (list) =>
  html`<dl class="panel-facts">
    ${list.map(
      ([name, id]) =>
        html`<dt>${name}</dt>
          <dd id="panel-${id}">…</dd>`,
    )}
  </dl>`;
