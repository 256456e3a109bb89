/** What the stand-ins received: the only proof of what left, because it comes from the other side. */
import { byId, clock, el } from './dom.js';
import { worthOf } from './worth.js';

const MAX_ROWS = 60;
/** What a loaded script sends by itself is counted, not listed. */
const UNASKED = ['heartbeat', 'leave'];
const WORDS = { script: 'script', config: 'settings', embed: 'embedded page' };

/** @type {Map<string, { count: number, last: number, row: HTMLElement }>} */
const unasked = new Map();

const { page = '' } = document.querySelector('.panel')?.dataset ?? {};

/** Whether this page sent it: not one before it, and nobody else's. @param {import('../../standins/journal.mjs').JournalEntry} entry */
export const isFromHere = (entry) => entry.page === page && entry.at >= performance.timeOrigin;

/**
 * Follows the journal.
 *
 * @param {(entry: import('../../standins/journal.mjs').JournalEntry) => void} onEntry
 */
export function followJournal(onEntry) {
  const feed = new EventSource('/demo/journal');
  feed.addEventListener('message', ({ data }) => {
    const entry = JSON.parse(data);
    byId('panel-received-none').hidden = true;
    if (UNASKED.includes(entry.kind)) countUnasked(entry);
    else addRow(entry);
    onEntry(entry);
  });
}

/** @param {import('../../standins/journal.mjs').JournalEntry} entry */
function addRow(entry) {
  const list = byId('panel-received');
  const age = isFromHere(entry) ? '' : ' earlier';
  list.prepend(el('li', { class: entry.status + age }, rowOf(entry)));
  while (list.children.length > MAX_ROWS) list.lastElementChild?.remove();
}

/** @param {import('../../standins/journal.mjs').JournalEntry} entry */
function rowOf({ vendor, kind, event, id, params, status, reason, url, method, body, at }) {
  const name = WORDS[kind] === undefined ? event : `${WORDS[kind]} ${event}`;
  return el(
    'details',
    {},
    el(
      'summary',
      {},
      el('span', { class: `tag ${vendor}` }, vendor),
      el('strong', {}, name),
      el('span', { class: 'worth' }, kind === 'event' ? worthOf(params) : ''),
      el('span', { class: `verdict ${status}` }, status),
    ),
    reason === '' ? '' : el('p', { class: 'reason' }, reason),
    id === '' ? '' : el('p', {}, `id ${id}`),
    el('p', {}, `${clock(at)} ${method}`),
    el('pre', { tabindex: '0' }, address(url) + (body === '' ? '' : `\n\n${body}`)),
  );
}

/** @param {import('../../standins/journal.mjs').JournalEntry} entry */
function countUnasked({ vendor, at }) {
  const known = unasked.get(vendor) ?? { count: 0, last: 0, row: el('li', { class: 'unasked' }) };
  unasked.set(vendor, { ...known, count: known.count + 1, last: at });
  const times = `${known.count + 1}×, last ${clock(at)}`;
  known.row.replaceChildren(
    el('span', { class: `tag ${vendor}` }, vendor),
    el('span', {}, 'reports of its own accord'),
    el('span', { class: 'worth' }, times),
  );
  byId('panel-received').append(known.row);
}

/** One parameter per line is what a person can read. @param {string} url */
function address(url) {
  const { origin, pathname, searchParams } = new URL(url);
  return [
    origin + pathname,
    ...[...searchParams].map(([name, value]) => `  ${name}=${value}`),
  ].join('\n');
}
