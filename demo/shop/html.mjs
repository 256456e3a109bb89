/** HTML as text, with everything that is put in escaped unless it is HTML already. */

/** Text that may stand in a page as it is. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Fills a template: markup goes in as it is, lists item by item, `undefined`, `null` and `false` not
 * at all, anything else as escaped text.
 *
 * @param {readonly string[]} strings @param {...unknown} values
 */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, index) => text + fill(values[index - 1]) + part));
}

/** Markup that is known to be safe. @param {string} text */
export const raw = (text) => new Markup(text);

/**
 * Fills the text of a script: every value goes in as a literal that cannot end the script.
 *
 * @param {readonly string[]} strings @param {...unknown} values
 */
export function js(strings, ...values) {
  const literal = (/** @type {unknown} */ value) =>
    JSON.stringify(value).replaceAll('<', '\\u003c');
  return raw(strings.reduce((text, part, index) => text + literal(values[index - 1]) + part));
}

/** A script that stands in the page itself. @param {string} nonce @param {Html} code - made by `js` */
export const inlineScript = (nonce, code) => raw(`<script nonce="${nonce}">${code}</script>\n`);

/** @param {unknown} value @returns {string} */
function fill(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(fill).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (char) => ESCAPES[char]);
}

/** @typedef {Markup} Html */
