/** The form in which a visitor is chosen. Playing means: write the demo's cookie, load the page anew. */
import { byId, el } from './dom.js';

/** As demo/visitor/visitor.mjs reads it. A session cookie: the visitor goes with the window. */
const COOKIE = 'demo-visitor';
const DAY_MS = 864e5;
/** What the address of the page may say about the visitor; a play outweighs it. */
const FROM_ADDRESS = ['region', 'lang'];

const isoDay = (/** @type {number} */ at) => new Date(at).toISOString().slice(0, 10);

/**
 * @param {object} env
 * @param {Promise<readonly import('./laws.js').Law[]>} env.laws
 * @param {() => string} env.was - what holds now, in a word that the next page understands
 */
export async function connectForm({ laws, was }) {
  const form = /** @type {HTMLFormElement} */ (byId('panel-visitor'));
  const { place, known, gpc } = /** @type {any} */ (form.elements);
  // while nobody is played, the browser speaks for itself
  if (!document.cookie.includes(`${COOKIE}=`))
    gpc.checked = navigator.globalPrivacyControl === true;
  const showKnown = () => {
    known.disabled = place.value === '';
  };
  showKnown();
  place.addEventListener('change', showKnown);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = /** @type {HTMLButtonElement} */ (event.submitter);
    playVisitor(form, { isFresh: value !== 'keep', was: was() });
  });
  fillFirstDays(form, await laws);
}

/** @param {HTMLFormElement} form @param {{ isFresh: boolean, was: string }} how */
function playVisitor(form, { isFresh, was }) {
  const chosen = new FormData(form);
  const text = (/** @type {string} */ name) => String(chosen.get(name) ?? '');
  const visitor = {
    place: text('place'),
    known: text('known') || 'told',
    // today stays today, also tomorrow
    date: text('date') === isoDay(performance.timeOrigin) ? '' : text('date'),
    gpc: chosen.has('gpc'),
    audience: text('audience'),
    lang: text('lang'),
    usp: chosen.has('usp'),
  };
  document.cookie = `${COOKIE}=${encodeURIComponent(JSON.stringify(visitor))}; path=/; samesite=lax`;
  const here = new URL(location.href);
  for (const name of FROM_ADDRESS) here.searchParams.delete(name);
  here.hash = `was=${was}`;
  const back = here.pathname + here.search + here.hash;
  if (isFresh) return location.assign(`/demo/clear?${new URLSearchParams({ keep: COOKIE, back })}`);
  history.replaceState(history.state, '', back);
  return location.reload();
}

/** @param {HTMLFormElement} form @param {readonly import('./laws.js').Law[]} laws */
function fillFirstDays(form, laws) {
  const list = /** @type {HTMLSelectElement} */ (byId('panel-first-days'));
  const { place, known, date } = /** @type {any} */ (form.elements);
  for (const [group, days] of firstDays(laws, isoDay(performance.timeOrigin))) {
    const options = days.map(({ code, day, text }) =>
      el('option', { value: `${code} ${day}` }, text),
    );
    list.append(el('optgroup', { label: group }, ...options));
  }
  list.disabled = list.options.length < 2;
  list.addEventListener('change', () => {
    const [code = '', day = ''] = list.value.split(' ');
    if (day === '') return;
    place.value = code;
    date.value = day;
    if (known.value === 'nothing') known.value = 'told';
    known.disabled = false;
  });
  const choose = () => (list.value = '');
  for (const field of [place, date]) field.addEventListener('change', choose);
}

/**
 * The day before and the first day of each law, and of each duty to heed the signal.
 *
 * @param {readonly import('./laws.js').Law[]} laws @param {string} today
 */
function firstDays(laws, today) {
  const starts = laws.flatMap(({ title, places: [code = ''], effectiveFrom, gpc }) => {
    const name = title.split(':')[0];
    const start = { code, day: effectiveFrom, text: name };
    const binds = { code, day: gpc.bindingFrom ?? '', text: `${name}, GPC binds` };
    const isAlways = effectiveFrom < '2000' || code === '';
    return [
      ...(isAlways ? [] : [start]),
      ...(isAlways || !gpc.binding || binds.day <= effectiveFrom ? [] : [binds]),
    ];
  });
  const both = (/** @type {typeof starts} */ list) =>
    list.flatMap(({ code, day, text }) => {
      const before = isoDay(Date.parse(day) - DAY_MS);
      return [
        { code, day: before, text: `${text}: ${before}, the day before` },
        { code, day, text: `${text}: ${day}, first day` },
      ];
    });
  const byDay = starts.toSorted((one, other) => one.day.localeCompare(other.day));
  return /** @type {const} */ ([
    ['To come', both(byDay.filter(({ day }) => day > today))],
    ['Already begun, newest first', both(byDay.filter(({ day }) => day <= today).toReversed())],
  ]).filter(([, days]) => days.length > 0);
}
