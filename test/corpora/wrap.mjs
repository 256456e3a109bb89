/** The same things inside encodings, addresses and JSON, once and twice. */
import { times } from './half.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */
/** @typedef {(value: string) => string} Wrap */

/** @param {string} text @param {BufferEncoding} encoding */
const encode = (text, encoding) => Buffer.from(text).toString(encoding);

/** Whatever tells alone is given away in each of these as well. @type {Readonly<Record<string, Wrap>>} */
const WRAPS = {
  percent: encodeURIComponent,
  'percent-twice': (value) => encodeURIComponent(encodeURIComponent(value)),
  base64: (value) => encode(value, 'base64'),
  base64url: (value) => encode(value, 'base64url'),
  json: (value) => JSON.stringify({ note: value, tier: 2 }),
  'json-deep': (value) => JSON.stringify({ a: [{ b: { c: value } }] }),
  'json-percent': (value) => encodeURIComponent(JSON.stringify([value])),
  'json-base64': (value) => encode(JSON.stringify({ v: 1, note: value }), 'base64'),
  'json-in-json': (value) => JSON.stringify({ data: JSON.stringify({ note: value }) }),
  'url-path': (value) => `https://shop.example/account/${encodeURIComponent(value)}/orders`,
  'url-query': (value) => `https://shop.example/a?page=2&ref=${encodeURIComponent(value)}`,
  'url-fragment': (value) => `https://shop.example/a#ref=${encodeURIComponent(value)}`,
  'url-in-url': (value) =>
    `https://shop.example/r?to=${encodeURIComponent(`https://shop.example/a?ref=${encodeURIComponent(value)}`)}`,
  form: (value) => `page=2&ref=${encodeURIComponent(value).replaceAll('%20', '+')}&x=1`,
  title: (value) => `Your order | ${value} | Kiln & Quiet`,
};

/** The name of the parameter stands in the text too. @type {Readonly<Record<string, (key: string, value: string) => string>>} */
const PAIRS = {
  'json-pair': (key, value) => JSON.stringify({ step: 2, [key]: value }),
  'json-pair-percent': (key, value) => encodeURIComponent(JSON.stringify({ [key]: value })),
  'json-pair-base64': (key, value) => encode(JSON.stringify({ [key]: value }), 'base64'),
  'form-pair': (key, value) => String(new URLSearchParams({ step: '2', [key]: value })),
  'url-pair': (key, value) =>
    `https://shop.example/a?${String(new URLSearchParams({ step: '2', [key]: value }))}`,
};

/** Of each kind and wrap. */
const COUNT = 12;
/** Kinds whose values are whole already, or that have no value. */
const UNWRAPPED = ['personal-key'];

/**
 * @param {Half} half
 * @param {readonly Entry[]} entries - of one kind
 * @returns {Entry[]} the kind stays; the form says how it is wrapped
 */
export function wrapped(half, entries) {
  const alone = entries.filter(({ tells }) => tells === 'value');
  const keyed = entries.filter(({ key, kind }) => key !== undefined && !UNWRAPPED.includes(kind));
  const inside = half.of('found', 'wraps', Object.entries(WRAPS)).flatMap(([form, wrap]) =>
    times(alone.length > 0 ? COUNT : 0, () => {
      const { kind, value, tells } = half.pick(alone);
      return { kind, form: `in ${form}`, value: wrap(value), tells };
    }),
  );
  const paired = half.of('found', 'pairs', Object.entries(PAIRS)).flatMap(([form, pair]) =>
    times(keyed.length > 0 ? COUNT : 0, () => {
      const { kind, key = '', value, tells } = half.pick(keyed);
      return { kind, form: `in ${form}`, value: pair(key, value), tells };
    }),
  );
  return [...inside, ...paired];
}
