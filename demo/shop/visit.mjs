/**
 * What one request says about the visitor: the bag, a place, the panel. All of it lives in the
 * address and is carried through links, since the shop itself stores nothing on the device. Only the
 * visitor that the demo plays comes by a cookie.
 */
import { play } from '../visitor/visitor.mjs';
import { productById } from './catalog.mjs';

const MAX_QUANTITY = 9;

/**
 * @typedef {{ product: import('./catalog.mjs').Product, quantity: number }} BagLine
 *
 * @typedef {object} Visit
 * @property {string} path
 * @property {URLSearchParams} query
 * @property {readonly BagLine[]} bag
 * @property {string} region - what `data-region` shall say, `''` for none
 * @property {string} lang - what `data-lang` shall say, `''` for none
 * @property {'open' | 'closed' | ''} panel - `''`: open where there is room
 * @property {'all' | ''} pixels - `''`: of the first four vendors
 * @property {readonly string[]} languages - of the banner, for the panel's picker
 * @property {string} nonce
 * @property {string} page - what the service worker calls this page, `''` without one
 * @property {import('../visitor/visitor.mjs').Visitor} [visitor] - whom the demo plays, if anybody
 * @property {import('../visitor/visitor.mjs').Played} [played] - what follows from it
 * @property {(path: string, extra?: Record<string, string>, bag?: readonly BagLine[]) => string} link
 */

/**
 * @param {URL} url
 * @param {Pick<Visit, 'nonce' | 'languages' | 'visitor'> & { page?: unknown }} given
 * @returns {Visit}
 */
export function readVisit(
  { pathname: path, searchParams: query },
  { nonce, languages, visitor, page },
) {
  const bag = readBag(query.get('bag') ?? '');
  const region = matching(query.get('region'), /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
  const lang = matching(query.get('lang'), /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/);
  const pixels = /** @type {Visit['pixels']} */ (matching(query.get('pixels'), /^all$/));
  const panel = /** @type {Visit['panel']} */ (matching(query.get('panel'), /^(open|closed)$/));
  return {
    path,
    query,
    bag,
    region,
    lang,
    panel,
    pixels,
    nonce,
    page: matching(String(page ?? ''), /^[\w-]{1,64}$/),
    languages,
    visitor,
    played: visitor && play(visitor, Date.now()),
    link(to, extra = {}, lines = bag) {
      const carried = Object.entries({
        bag: writeBag(lines),
        region,
        lang,
        panel,
        pixels,
        ...extra,
      });
      const search = new URLSearchParams(carried.filter(([, value]) => value !== ''));
      return search.size === 0 ? to : `${to}?${search}`;
    },
  };
}

/** The bag with one product set to a quantity; 0 takes it out. @param {readonly BagLine[]} bag @param {import('./catalog.mjs').Product} product @param {number} quantity */
export function withQuantity(bag, product, quantity) {
  const lines = bag.some((line) => line.product === product)
    ? bag.map((line) => (line.product === product ? { product, quantity } : line))
    : [...bag, { product, quantity }];
  return lines
    .map((line) => ({ ...line, quantity: Math.min(line.quantity, MAX_QUANTITY) }))
    .filter((line) => line.quantity > 0);
}

/** @param {readonly BagLine[]} bag */
export const totalOf = (bag) =>
  bag.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);

/** @param {readonly BagLine[]} bag */
export const countOf = (bag) => bag.reduce((sum, { quantity }) => sum + quantity, 0);

/** `ferry-mug.2~tide-bowl.1`; what is unknown falls away. @param {string} text @returns {readonly BagLine[]} */
export function readBag(text) {
  return text.split('~').flatMap((part) => {
    const [, id = '', digits = ''] = /^([a-z-]+)\.([1-9])$/.exec(part) ?? [];
    const product = productById(id);
    return product === undefined ? [] : [{ product, quantity: Number(digits) }];
  });
}

/** @param {readonly BagLine[]} bag */
export const writeBag = (bag) =>
  bag.map(({ product, quantity }) => `${product.id}.${quantity}`).join('~');

/** @param {string | null} text @param {RegExp} shape */
const matching = (text, shape) => (text !== null && shape.test(text) ? text : '');
