/**
 * The instrument beside the shop: what left the browser, and what did not. Empty until its script
 * fills it; a customer's page has nothing of this kind.
 */
import { html, inlineScript, js } from '../shop/html.mjs';
import { applies } from './applies.mjs';
import { pixelSwitch, retargeting } from './pixels.mjs';
import { visitorForm } from './visitor.mjs';

/** What the gate tells before the panel's own script is there: a module waits for the whole page. */
const EARLY = ['vendor-loaded', 'event-held', 'event-released', 'event-dropped', 'request-blocked'];

/** Stands after the gate, and keeps what it tells for the panel. @param {string} nonce */
export const panelEar = (nonce) =>
  inlineScript(
    nonce,
    js`window.panelEar = [];
for (const fact of ${EARLY}) document.addEventListener('pixelgate:' + fact, ({ detail }) => {
  window.panelEar.push({ fact, detail, at: Date.now() });
});`,
  );

/** @param {import('../shop/visit.mjs').Visit} visit */
export const panel = (visit) => html`
  <aside class="panel" aria-labelledby="panel-title" data-page="${visit.page}">
    <header class="panel-head">
      <p class="panel-kicker">Demo instrument, not part of the shop</p>
      <h2 id="panel-title">What left your browser</h2>
      <button type="button" id="panel-toggle" aria-expanded="true" aria-controls="panel-body">
        Hide
      </button>
      <p class="panel-tally" id="panel-tally" role="status">This page: no event left</p>
    </header>
    <div id="panel-body" aria-busy="true">
      ${pixelSwitch(visit)} ${visitorForm(visit)} ${applies()}
      <section class="panel-secrets" id="panel-secrets" hidden>
        <h3>Personal data on this page</h3>
        <ul></ul>
      </section>
      ${retargeting()}
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
