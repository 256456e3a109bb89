/** What the gate decided, from its own log: held, dropped, blocked, cut down, sent. */
import { byId, clock, el } from './dom.js';
import { cutWords, reasonWords } from './reasons.js';

const MAX_ROWS = 60;
/** The sentence for each type of the log; types that are not here are not about events. */
const WORDS = {
  asked: 'asked the visitor',
  granted: 'granted',
  denied: 'denied',
  withdrawn: 'withdrawn',
  signal: 'heard a signal',
  'vendor-loaded': 'let in',
  'vendor-cleared': 'cleaned up after',
  'event-held': 'held',
  'event-sent': 'sent',
  'event-dropped': 'dropped',
  'event-minimized': 'cut down',
  'request-blocked': 'blocked a request of',
  'request-redacted': 'cut down a request of',
};

/** @typedef {{ type: string, at: number, vendor?: string, event?: string, count?: number, reason?: string, removed?: { path: string, reason: string }[], purposes?: Record<string, string> }} Fact */

/** Tells why the list is empty. @param {boolean} undecided - before a choice nothing may be stored, not even a log */
export function explainNothing(undecided) {
  byId('panel-kept-none').textContent = undecided
    ? 'Events wait in the memory of the page. The log begins with your choice: before it nothing may be stored.'
    : 'Nothing held, dropped, blocked or cut down yet.';
}

/** Reads the log anew. @param {readonly Fact[]} entries @param {number} since - when this page began */
export function showDecisions(entries, since) {
  const groups = grouped(entries.filter(({ type }) => WORDS[type] !== undefined));
  byId('panel-kept-none').hidden = groups.length > 0;
  byId('panel-kept').replaceChildren(
    ...groups
      .slice(-MAX_ROWS)
      .toReversed()
      .map((group) => row(group, group.at >= since)),
  );
}

/** How often the gate did what on this page. @param {readonly Fact[]} entries @param {number} since */
export function countDecisions(entries, since) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { type, at, count = 1 } of entries) {
    if (at >= since) counts[type] = (counts[type] ?? 0) + count;
  }
  return counts;
}

/** How many events of this page still wait: held, and neither sent nor dropped since. @param {readonly Fact[]} entries @param {number} since */
export function countHeld(entries, since) {
  /** @type {Record<string, number>} */
  const waiting = {};
  for (const { type, at, vendor, event, count = 1 } of entries) {
    const key = `${vendor} ${event}`;
    if (at < since || !/^event-(held|sent|dropped)$/.test(type)) continue;
    const now = (waiting[key] ?? 0) + (type === 'event-held' ? count : -count);
    waiting[key] = Math.max(0, now);
  }
  return Object.values(waiting).reduce((sum, count) => sum + count, 0);
}

/** The same decision many times in a row, as for reports that never stop, is one row. @param {readonly Fact[]} entries */
function grouped(entries) {
  /** @type {(Fact & { times: number })[]} */
  const groups = [];
  for (const entry of entries) {
    const same = groups.findLast(
      ({ type, vendor }) => type === entry.type && vendor === entry.vendor,
    );
    const countable = entry.type === 'request-blocked' && same !== undefined;
    if (!countable) groups.push({ ...entry, times: entry.count ?? 1 });
    else Object.assign(same, { times: same.times + (entry.count ?? 1), at: entry.at });
  }
  return groups;
}

/** @param {Fact & { times: number }} fact @param {boolean} current */
function row({ type, vendor, event, times, reason, removed = [], purposes, at }, current) {
  const chosen = Object.entries(purposes ?? {}).map(([purpose, choice]) => `${purpose} ${choice}`);
  const more = [times > 1 ? `${times}×` : '', reasonWords(reason ?? ''), ...chosen]
    .filter(Boolean)
    .join(', ');
  return el(
    'li',
    { class: `${type}${current ? '' : ' earlier'}` },
    el('span', { class: 'verdict' }, WORDS[type]),
    event === undefined ? '' : el('strong', {}, event),
    vendor === undefined ? '' : el('span', { class: `tag ${vendor}` }, vendor),
    more === '' ? '' : el('span', { class: 'worth' }, more),
    el('time', {}, clock(at)),
    ...removed.map(({ path, reason: why }) =>
      el('p', { class: 'cut' }, `${path}: ${cutWords(why)}`),
    ),
  );
}
