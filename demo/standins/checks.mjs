/**
 * What all vendors agree on when they look at an event: types, currencies, personal data.
 * A check answers with a sentence when something is wrong and with `''` when nothing is.
 */

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isRecord = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first complaint of a list, or `''`. @param {...string} complaints */
export const first = (...complaints) => complaints.find((complaint) => complaint !== '') ?? '';

/**
 * `value` and `currency`, wherever an event has them.
 *
 * @param {Record<string, unknown>} params
 * @param {boolean} required - whether the vendor counts the event only with both
 */
export function checkMoney(params, required) {
  const { value, currency } = params;
  if (value === undefined) {
    if (required) return 'value is missing';
  } else if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    return `value must be a number, got ${JSON.stringify(value)}`;
  }
  if (currency === undefined) return required ? 'currency is missing' : '';
  return CURRENCIES.has(String(currency))
    ? ''
    : `currency must be an ISO 4217 code, got ${JSON.stringify(currency)}`;
}

/** Names that must be there. @param {Record<string, unknown>} params @param {readonly string[]} names */
export function checkPresent(params, names) {
  const missing = names.find((name) => params[name] === undefined || params[name] === '');
  return missing === undefined ? '' : `${missing} is missing`;
}

/**
 * Types of the parameters that are there.
 *
 * @param {Record<string, unknown>} params
 * @param {Readonly<Record<string, string>>} types - name to `string`, `number`, `boolean`, `array`
 * @param {string} [at] - where the parameters stand, for the message
 */
export function checkTypes(params, types, at = '') {
  for (const [name, type] of Object.entries(types)) {
    const value = params[name];
    if (value === undefined) continue;
    const actual = Array.isArray(value) ? 'array' : typeof value;
    if (actual !== type) return `${at}${name} must be a ${type}, got ${JSON.stringify(value)}`;
  }
  return '';
}

/**
 * A list of products under the vendor's own field names.
 *
 * @param {Record<string, unknown>} params
 * @param {string} name - the parameter, such as `contents`
 * @param {Readonly<Record<string, string>>} types - field to type
 * @param {readonly string[]} required - fields that each product needs
 */
export function checkList(params, name, types, required) {
  const list = params[name];
  if (list === undefined) return '';
  if (!Array.isArray(list)) return `${name} must be an array`;
  for (const [index, item] of list.entries()) {
    const at = `${name}[${index}]`;
    if (!isRecord(item)) return `${at} must be an object`;
    const missing = checkPresent(item, required);
    if (missing) return `${at}.${missing}`;
    const wrong = checkTypes(item, types, `${at}.`);
    if (wrong) return wrong;
  }
  return '';
}

/**
 * A name that is only nearly a standard one would be counted as nothing by the vendor.
 *
 * @param {string} name
 * @param {readonly string[]} standard
 */
export function checkSpelling(name, standard) {
  if (name === '') return 'the event has no name';
  if (standard.includes(name)) return '';
  const plain = (/** @type {string} */ text) => text.toLowerCase().replace(/[^a-z]/g, '');
  const meant = standard.find((known) => plain(known) === plain(name));
  return meant === undefined ? '' : `"${name}" is no event; "${meant}" is`;
}

/** An address of a page. @param {unknown} value @param {string} name */
export function checkUrl(value, name) {
  return /^https?:\/\/[^\s]+$/.test(String(value)) ? '' : `${name} must be the address of a page`;
}

/**
 * Vendors forbid plain e-mail addresses anywhere in an event; hashed ones are no match for this.
 *
 * @param {Iterable<[string, string]>} fields - name and text of everything that was told
 */
export function checkPersonal(fields) {
  for (const [name, text] of fields) {
    if (EMAIL.test(decoded(text))) return `personal data: ${name} holds an e-mail address`;
  }
  return '';
}

/** Twice, because a page address inside a query string is encoded twice. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text; // a lone percent sign: nothing to decode
  }
}
