/** Hits of Analytics: how they are written in the query, and what is wrong with one. */
import { checkPersonal, checkPresent, checkUrl, first } from './checks.mjs';
import { MEASUREMENT_ID, checkEvent } from './rules/google.mjs';

/**
 * @typedef {object} Hit
 * @property {string} tag
 * @property {string} name
 * @property {Record<string, unknown>} params
 * @property {URLSearchParams} query - of this hit: the shared part and its own
 */

/**
 * One hit, or one per line of the body; what the address says holds for all.
 *
 * @param {URLSearchParams} shared
 * @param {string} body
 * @returns {Hit[]}
 */
export function readHits(shared, body) {
  const lines = body.split(/\r?\n/).filter((line) => line !== '');
  return (lines.length > 0 ? lines : ['']).map((line) => {
    const query = new URLSearchParams([...shared, ...new URLSearchParams(line)]);
    return {
      tag: query.get('tid') ?? '',
      name: query.get('en') ?? '',
      params: paramsOf(query),
      query,
    };
  });
}

/** @param {Hit} hit @returns {string} what is wrong, or `''` */
export const checkHit = ({ tag, name, params, query }) =>
  first(
    query.get('v') === '2' ? '' : 'v must be 2',
    MEASUREMENT_ID.test(tag) ? '' : 'no stream has this id',
    checkPresent(Object.fromEntries(query), ['cid']),
    checkUrl(query.get('dl'), 'dl'),
    checkEvent(name, params),
    checkPersonal(query),
  );

/** `ep.` is text, `epn.` a number, `pr1` an item. @param {URLSearchParams} query */
function paramsOf(query) {
  /** @type {Record<string, unknown>} */
  const params = {};
  const items = [];
  for (const [name, text] of query) {
    if (name.startsWith('ep.')) params[name.slice(3)] = text;
    else if (name.startsWith('epn.')) params[name.slice(4)] = Number(text);
    else if (/^pr\d+$/.test(name)) items.push(itemOf(text));
  }
  if (query.has('cu')) params.currency = query.get('cu');
  if (items.length > 0) params.items = items;
  return params;
}

/** @type {Readonly<Record<string, string>>} */
const ITEM_KEYS = {
  id: 'item_id',
  nm: 'item_name',
  br: 'item_brand',
  ca: 'item_category',
  va: 'item_variant',
  pr: 'price',
  qt: 'quantity',
  lp: 'index',
};
const NUMBERS = ['price', 'quantity', 'index'];

/** @param {string} text @returns {Record<string, unknown>} */
function itemOf(text) {
  const fields = text.split(/(?<!~)~(?!~)/).map((field) => field.replaceAll('~~', '~'));
  return Object.fromEntries(
    fields.map((field) => {
      const name = ITEM_KEYS[field.slice(0, 2)] ?? field.slice(0, 2);
      const value = field.slice(2);
      return [name, NUMBERS.includes(name) ? Number(value) : value];
    }),
  );
}
