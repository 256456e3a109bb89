/**
 * The instrument beside the shop: what left the browser, and what did not. Empty until its script
 * fills it; a customer's page has nothing of this kind.
 */
import { html } from '../shop/html.mjs';

const REGIONS = [
  ['', 'not told'],
  ['DE', 'Germany'],
  ['FR', 'France'],
  ['GB', 'United Kingdom'],
  ['CH', 'Switzerland'],
  ['US-CA', 'California'],
  ['US-TX', 'Texas'],
  ['US-NY', 'New York'],
  ['BR', 'Brazil'],
  ['JP', 'Japan'],
  ['ZZ', 'nowhere known'],
];

/** @param {import('../shop/visit.mjs').Visit} visit */
export const panel = (visit) => html`
  <aside class="panel" aria-labelledby="panel-title">
    <header class="panel-head">
      <p class="panel-kicker">Demo instrument, not part of the shop</p>
      <h2 id="panel-title">What left your browser</h2>
      <button type="button" id="panel-toggle" aria-expanded="true" aria-controls="panel-body">
        Hide
      </button>
      <p class="panel-tally" id="panel-tally" role="status">This page: no event left</p>
    </header>
    <div id="panel-body">
      ${visitor(visit)}
      <section class="panel-secrets" id="panel-secrets" hidden>
        <h3>Personal data on this page</h3>
        <ul></ul>
      </section>
      <section>
        <h3>Received by the vendors’ stand-ins</h3>
        <p class="panel-note" id="panel-received-none">Not one request has reached a vendor.</p>
        <ol class="panel-list" id="panel-received"></ol>
      </section>
      <section>
        <h3>Decided by the gate</h3>
        <p class="panel-note" id="panel-kept-none">
          Nothing held, dropped, blocked or cut down yet.
        </p>
        <ol class="panel-list" id="panel-kept"></ol>
      </section>
      <p class="panel-note" id="panel-violations" role="status"></p>
    </div>
  </aside>
`;

/** @param {import('../shop/visit.mjs').Visit} visit */
const visitor = ({ region, lang, languages, link }) => html`
  <section>
    <h3>The visitor</h3>
    <dl class="panel-facts" id="panel-consent"></dl>
    <p class="panel-pickers">
      <label
        >Place
        <select id="panel-region" data-param="region">
          ${options(REGIONS, region)}
        </select></label
      >
      ${
        languages.length > 0 &&
        html`<label
          >Language
          <select id="panel-lang" data-param="lang">
            ${options([['', 'the page’s'], ...languages.map((code) => [code, code])], lang)}
          </select></label
        >`
      }
    </p>
    <p class="panel-buttons">
      <button type="button" id="panel-open">Preferences</button>
      <button type="button" id="panel-withdraw">Withdraw</button>
      <button type="button" id="panel-clear">Clear all</button>
      <a href="${link('/privacy/log')}">Log</a>
    </p>
  </section>
`;

/** @param {readonly (readonly string[])[]} list @param {string} chosen */
const options = (list, chosen) =>
  list.map(
    ([value, name]) =>
      html`<option value="${value}" ${value === chosen && html`selected`}>
        ${value === '' ? name : `${name === value ? '' : `${value}, `}${name}`}
      </option>`,
  );
