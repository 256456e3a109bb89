/** What each vendor got about products last: where in its event the product ids stood, and the worth. */
import { byId, el } from './dom.js';
import { worthOf } from './worth.js';

/** Products of this shop, in any vendor's parameters. */
const SKU = /^KQ-\d{3}(,KQ-\d{3})*$/;

/** By vendor, of its last event about products. @type {Map<string, HTMLElement>} */
const rows = new Map();

/** @param {import('../../standins/journal.mjs').JournalEntry} entry */
export function showProduct({ kind, vendor, event, params, status }) {
  const found = kind === 'event' && status === 'accepted' ? leavesOf(params) : [];
  const ids = found.filter(([, value]) => SKU.test(value));
  if (ids.length === 0) return;
  const row = el(
    'li',
    {},
    el('span', { class: `tag ${vendor}` }, vendor),
    el('strong', {}, event),
    el('span', { class: 'worth' }, worthOf(params)),
    el(
      'p',
      { class: 'params' },
      ...ids.slice(0, 3).map((pair) => el('code', {}, pair.join(' = '))),
      ids.length > 3 ? `and ${ids.length - 3} more` : '',
    ),
  );
  rows.get(vendor)?.remove();
  rows.set(vendor, row);
  byId('panel-products').prepend(row);
  byId('panel-products-none').hidden = true;
}

/** Every value with its path: `contents[0].content_id`. @param {unknown} value @param {string} [path] @returns {[path: string, value: string][]} */
function leavesOf(value, path = '') {
  const tree = parsed(value);
  if (typeof tree !== 'object' || tree === null) return [[path, String(tree)]];
  const isList = Array.isArray(tree);
  return Object.entries(tree).flatMap(([key, inner]) =>
    leavesOf(inner, isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}

/** A list or an object may have come as text. @param {unknown} value */
function parsed(value) {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
