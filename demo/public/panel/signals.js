/** What other scripts hear about consent, read the way that they read it. */
import { byId, el } from './dom.js';

export function showSignals() {
  showGoogle();
  showGpp();
  showUsp();
}

/** The consent entries of the data layer, in order. */
function showGoogle() {
  const entries = [...(window.dataLayer ?? [])]
    .map((entry) => Array.from(Object(entry)))
    .filter(([command]) => command === 'consent');
  byId('panel-google').replaceChildren(
    ...(entries.length === 0
      ? [small('nothing yet: Google hears nothing before something may run')]
      : [el('ol', { class: 'panel-steps' }, ...entries.map(consentEntry))]),
  );
}

/** Keys with the same answer belong together. @param {unknown[]} entry */
function consentEntry([, kind, keys]) {
  const answers = /** @type {Record<string, unknown>} */ (Object(keys));
  const groups = ['granted', 'denied'].flatMap((choice) => {
    const names = Object.keys(answers).filter((name) => answers[name] === choice);
    const shown = el('span', { class: `choice ${choice}` }, choice);
    return names.length === 0 ? [] : [el('div', {}, shown, ' ', small(names.join(', ')))];
  });
  return el('li', {}, el('strong', {}, String(kind)), ...groups);
}

function showGpp() {
  const cell = byId('panel-gpp');
  if (typeof window.__gpp !== 'function')
    return say(cell, 'for visitors of the United States only');
  cell.classList.add('there');
  window.__gpp('ping', (/** @type {any} */ ping) => {
    if (ping?.cmpStatus !== 'loaded') return say(cell, '__gpp is there, its answers have not come');
    const names = new Map(ping.supportedAPIs.map((/** @type {string} */ api) => api.split(':')));
    const sections = ping.sectionList.map(
      (/** @type {number} */ id) => `${id} ${names.get(String(id)) ?? ''}`,
    );
    return cell.replaceChildren(
      el('code', {}, ping.gppString),
      small(`section ${sections.join(', ') || 'none'}, signal ${ping.signalStatus}`),
    );
  });
}

function showUsp() {
  const cell = byId('panel-usp');
  if (typeof window.__uspapi !== 'function') return say(cell, 'not asked for, or not here');
  say(cell, '__uspapi is there, its answer has not come');
  window.__uspapi('getUSPData', 1, (/** @type {any} */ data) => {
    cell.replaceChildren(el('code', {}, data?.uspString ?? ''), small(uspWords(data?.uspString)));
  });
}

/** The third character of four. @param {string | undefined} text */
function uspWords(text = '') {
  if (text[2] === 'Y') return 'opted out of the sale';
  return text[2] === 'N' ? 'not opted out of the sale' : 'does not apply';
}

/** @param {HTMLElement} cell @param {string} sentence */
const say = (cell, sentence) => cell.replaceChildren(small(sentence));

/** @param {string} text */
const small = (text) => el('small', {}, text);
