/** Which law applies, what it makes of each purpose, and why; also what changed since before. */
import { byId, el } from './dom.js';
import { describeLaw } from './laws.js';
import { foundWords, purposeWords, sourceWords } from './words.js';

/** `necessary` is always granted. */
const OPTIONAL = ['functional', 'analytics', 'marketing'];
const SHORT = new Intl.DateTimeFormat([], { dateStyle: 'medium', timeStyle: 'short' });
/** What the page before told about itself: law, then one letter for each purpose. */
const WAS = /^#was=([a-z]{2}[a-z-]{0,12}|strict)~([gdu]{3})$/;

/** @type {readonly import('./laws.js').Law[]} */
let laws = [];
let shownLaw = '';
/** The state that changes are told against. @type {Record<string, string> | undefined} */
let before = readWas();
/** Whether nothing was told yet about the play that led here. */
let isPlayed = before !== undefined;

/** @param {readonly import('./laws.js').Law[]} known */
export const knowLaws = (known) => (laws = known);

/** @param {any} gate - `window.pixelgate` */
export function showApplies(gate) {
  /** @type {import('./words.js').Consent} */
  const consent = gate.consent();
  const { model, optOutStatus } = gate.view();
  const { regime, region, purposes, reasons, gpc, source, decidedAt } = consent;
  const rules = new Map(reasons.map(({ of, rule }) => [of, rule]));
  const law = laws.find(({ id }) => id === regime);
  fill('law', law?.title ?? regime, `${regime}, ${model}${lawNote(law, region)}`);
  fill('found', rules.get('regime') ?? '', foundWords(rules.get('regime') ?? '', region));
  for (const purpose of OPTIONAL) {
    const choice = purposes[purpose] ?? 'unset';
    const rule = rules.get(purpose) ?? '';
    const word = el('span', { class: `choice ${choice}` }, choice);
    fill(purpose, word, `${purposeWords(rule, { choice, model, source })} (${rule})`);
  }
  fill('decided', sourceWords(source), decidedWords(decidedAt, gpc));
  fill('shown', ...standing(law, optOutStatus));
  fill('wanted', ...wantedLinks(law));
  tellChange(Object.fromEntries([['law', regime], ...OPTIONAL.map((of) => [of, purposes[of]])]));
  if (law === undefined || shownLaw === regime) return;
  shownLaw = regime;
  byId('panel-law-text').replaceChildren(describeLaw(law, new Date().toISOString().slice(0, 10)));
}

/** The page works without the gate; the panel says what is missing. */
export function showNoGate() {
  fill('law', 'The gate is missing', 'Run npm run build, then reload.');
  for (const id of ['panel-open', 'panel-withdraw']) byId(id).setAttribute('disabled', '');
}

/** What holds now, for the page that comes next. @param {any} gate */
export function wasWord(gate) {
  if (typeof gate?.consent !== 'function') return '';
  const { regime, purposes } = gate.consent();
  return `${regime}~${OPTIONAL.map((purpose) => purposes[purpose][0]).join('')}`;
}

/** A place without a law of its own goes by its country's. @param {import('./laws.js').Law | undefined} law @param {string} region */
function lawNote(law, region) {
  if (law === undefined) return '';
  const isOwn = region === '' || law.id === 'strict' || law.places.includes(region);
  if (!isOwn) return `; ${region} has no law of its own in force on this day`;
  return law.effectiveFrom < '2000' ? '' : `, since ${law.effectiveFrom}`;
}

/** @param {number | undefined} at - Unix time in milliseconds @param {boolean} gpc */
function decidedWords(at, gpc) {
  const when = at === undefined ? 'the law’s defaults hold' : SHORT.format(at);
  return gpc ? `${when}; the browser sends GPC now` : when;
}

/** What the visitor can see and press now. @param {import('./laws.js').Law | undefined} law @param {string} status @returns {[string, string]} */
function standing(law, status) {
  const control = document.querySelector('pixelgate-control')?.shadowRoot;
  const texts = [
    ...[...document.querySelectorAll('consent-link')].map((link) => link.shadowRoot ?? link),
    document.querySelector('[data-consent-open]'),
    control?.querySelector('button'),
  ].map((element) => element?.textContent?.trim() ?? '');
  const [first = 'nothing', ...others] = [
    status && `“${status}”`,
    document.querySelector('consent-banner') && (law?.ui.prompt === 'notice' ? 'notice' : 'banner'),
    document.querySelector('consent-preferences') && 'preferences',
    ...texts.filter(Boolean).map((text) => `link “${text}”`),
  ].filter(Boolean);
  return [String(first), others.join(', ') || 'nothing else'];
}

/** @param {import('./laws.js').Law | undefined} law @returns {[string, string]} */
function wantedLinks(law) {
  const links = /** @type {string[]} */ (law?.ui.links ?? []);
  if (links.length === 0) return ['no link', 'a way back on every page is enough'];
  return [
    `${links.length} ${links.length === 1 ? 'link' : 'links'}${law?.ui.icon ? ' with the icon' : ''}`,
    links.map((text) => `“${text}”`).join(', '),
  ];
}

/** @returns {Record<string, string> | undefined} */
function readWas() {
  const [, law, letters = ''] = WAS.exec(location.hash) ?? [];
  if (law === undefined) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  const word = (/** @type {string} */ letter) =>
    ['granted', 'denied', 'unset'].find((choice) => choice.startsWith(letter)) ?? '';
  return Object.fromEntries([
    ['law', law],
    ...OPTIONAL.map((purpose, index) => [purpose, word(letters[index] ?? '')]),
  ]);
}

/** @param {Record<string, string>} now */
function tellChange(now) {
  const was = before ?? now;
  const changes = Object.keys(was)
    .filter((name) => was[name] !== now[name])
    .map((name) => `${name} ${was[name]} → ${now[name]}`);
  if (changes.length > 0) tell(`Changed: ${changes.join(', ')}.`);
  else if (isPlayed) tell('Played anew: nothing changed.');
  isPlayed = false;
  before = now;
}

/** @param {string} sentence */
function tell(sentence) {
  const line = byId('panel-changed');
  line.textContent = sentence;
  line.classList.add('new');
}

/** @param {string} id @param {Node | string} value @param {string} why */
const fill = (id, value, why) => byId(`panel-${id}`).replaceChildren(value, el('small', {}, why));
