/**
 * Wires the instrument. It reads what anybody can read: the stand-ins' journal, the gate's public API
 * and its DOM events. It keeps nothing on the device; whether it is open stands in the address.
 */
import { knowLaws, showApplies, showNoGate, wasWord } from './applies.js';
import { byId, gathered } from './dom.js';
import { countDecisions, countHeld, explainNothing, showDecisions } from './kept.js';
import { fetchLaws } from './laws.js';
import { connectForm } from './play.js';
import { showProduct } from './products.js';
import { followJournal, isFromHere } from './received.js';
import { showRules } from './rules.js';
import { findSecrets, searchEntry } from './secrets.js';
import { showSignals } from './signals.js';

/** DOM events of the gate and the words that its log has for the same; `''`: only a reason to look again. */
const FACTS = {
  ready: '',
  logged: '',
  'ui-changed': '',
  'consent-changed': '',
  'vendor-loaded': 'vendor-loaded',
  'event-held': 'event-held',
  'event-released': 'event-sent',
  'event-dropped': 'event-dropped',
  'request-blocked': 'request-blocked',
};
/** When this page began, by the clock of the played visitor. */
const begun = Date.now() - performance.now();
const tally = { accepted: 0, refused: 0, kept: '' };
/** What the gate told on this page. Before a decision nothing may be stored, so the log is silent. @type {import('./kept.js').Fact[]} */
const told = window.panelEar.map(({ fact, detail, at }) => ({ ...detail, type: FACTS[fact], at }));

// ---------- what left ----------
findSecrets();
followJournal((entry) => {
  if (entry.kind === 'event' && isFromHere(entry)) tally[entry.status] += 1;
  searchEntry(entry);
  showProduct(entry);
  showTally();
});

function showTally() {
  const { accepted, refused, kept } = tally;
  const events = accepted + refused;
  const left =
    events === 0 ? 'no event left' : `${events} ${events === 1 ? 'event' : 'events'} left`;
  const parts = [left, refused > 0 ? `${refused} refused` : '', kept].filter(Boolean);
  byId('panel-tally').textContent = `This page: ${parts.join(', ')}`;
}

// ---------- what the gate did ----------
const gate = window.pixelgate;
const laws = fetchLaws();
if (typeof gate?.consent !== 'function') {
  showNoGate();
  byId('panel-body').removeAttribute('aria-busy');
} else {
  const refresh = gathered(() => void readGate());
  for (const [fact, type] of Object.entries(FACTS)) {
    document.addEventListener(`pixelgate:${fact}`, ({ detail }) => {
      if (type !== '') told.push({ ...detail, type, at: Date.now() });
      refresh();
    });
  }
  // the banner, the preferences and the way back come and go at the ends of the body
  new MutationObserver(refresh).observe(document.body, { childList: true });
  // its answers come with a file of their own, after everything else that is heard here
  window.__gpp?.('addEventListener', refresh);
  void readGate();
}
void connectForm({ laws, was: () => wasWord(gate) });

async function readGate() {
  knowLaws(await laws);
  showApplies(gate);
  showSignals();
  byId('panel-body').removeAttribute('aria-busy');
  explainNothing(Object.values(gate.consent().purposes).includes('unset'));
  const logged = await gate.audit.entries();
  const entries = logged.some(({ at }) => at >= begun) ? logged : [...logged, ...told];
  showDecisions(entries, begun);
  showRules(entries, Object.keys(gate.consent().vendors));
  const counts = countDecisions(entries, begun);
  tally.kept = [
    ['held', countHeld(entries, begun)],
    ['dropped', counts['event-dropped']],
    ['blocked', counts['request-blocked']],
  ]
    .filter(([, count]) => count)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
  showTally();
}

// ---------- buttons ----------
byId('panel-open').addEventListener('click', () => gate?.open());
byId('panel-withdraw').addEventListener('click', () => void gate?.withdraw());
byId('panel-clear').addEventListener('click', () => {
  location.assign(
    `/demo/clear?${new URLSearchParams({ back: location.pathname + location.search })}`,
  );
});

// ---------- open and closed ----------
const root = document.documentElement;
const toggle = byId('panel-toggle');
const isOpen = () => getComputedStyle(byId('panel-body')).display !== 'none';
showToggle();
matchMedia('(width < 900px)').addEventListener('change', showToggle);

function showToggle() {
  toggle.textContent = isOpen() ? 'Hide' : 'Show';
  toggle.setAttribute('aria-expanded', String(isOpen()));
}

toggle.addEventListener('click', () => {
  const state = isOpen() ? 'closed' : 'open';
  root.classList.remove('panel-auto', 'panel-open', 'panel-closed');
  root.classList.add(`panel-${state}`);
  carry(state);
  showToggle();
});

/** Takes the state along to the next page. @param {string} state */
function carry(state) {
  const here = new URL(location.href);
  here.searchParams.set('panel', state);
  history.replaceState(history.state, '', here);
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const to = new URL(link.getAttribute('href') ?? '', location.origin);
    to.searchParams.set('panel', state);
    link.setAttribute('href', to.pathname + to.search);
  }
  for (const form of document.forms) {
    const field = form.elements.namedItem('panel') ?? document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'panel', value: state });
    if (field instanceof Element) form.append(field);
  }
}

// ---------- the page's own policy ----------
let violations = 0;
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations += 1;
  byId('panel-violations').textContent =
    `${violations} violations of the page’s content security policy, last ${violatedDirective} ${blockedURI}`;
});
