/**
 * What the rules of all vendors share. A rule looks at one call as it reaches the vendor's global, `[method, ...args]`,
 * and answers with a sentence when the vendor would refuse it, and with `''` when it would not.
 */
import { checkPersonal, checkTypes, isRecord } from '../checks.mjs';

/** SHA-256, as vendors take it. */
export const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Finds the rule of a method.
 *
 * @param {string} global - for the message, `fbq`
 * @param {readonly unknown[]} call
 * @param {Readonly<Record<string, (...args: any[]) => string>>} rules - by method; each gets the arguments
 */
export function checkMethod(global, call, rules) {
  if (!Array.isArray(call)) return 'a call is a list of a method and its arguments';
  const [method, ...args] = call;
  if (typeof method !== 'string' || !Object.hasOwn(rules, method))
    return `${global} has no method ${JSON.stringify(method) ?? 'undefined'}`;
  return rules[method](...args);
}

/** An argument that may be left out, and is an object otherwise. @param {unknown} value @param {string} name */
export const checkRecord = (value, name) =>
  value === undefined || isRecord(value) ? '' : `${name} must be an object, got ${show(value)}`;

/** @param {unknown} value @param {RegExp} shape @param {string} complaint */
export const checkShape = (value, shape, complaint) =>
  (typeof value === 'string' || typeof value === 'number') && shape.test(String(value))
    ? ''
    : complaint;

/**
 * One of several words, where there is one.
 *
 * @param {Record<string, unknown>} params @param {string} name @param {readonly unknown[]} words
 */
export const checkWord = (params, name, words) =>
  params[name] === undefined || words.includes(params[name])
    ? ''
    : `${name} must be ${words.map(show).join(' or ')}, got ${show(params[name])}`;

/** A list of texts, where there is one. @param {Record<string, unknown>} params @param {string} name */
export const checkTexts = (params, name) => {
  const list = params[name];
  const wrong = checkTypes(params, { [name]: 'array' });
  if (wrong || list === undefined) return wrong;
  return /** @type {unknown[]} */ (list).every((text) => typeof text === 'string' && text !== '')
    ? ''
    : `${name} must hold texts, got ${show(list)}`;
};

/**
 * Facts about the visitor. Some vendors' scripts would hash them; the gate sends them hashed.
 *
 * @param {unknown} user @param {readonly string[]} [open] - names that are no secret: flags, places
 */
export function checkUser(user, open = []) {
  if (user === undefined) return '';
  if (!isRecord(user)) return `user data must be an object, got ${show(user)}`;
  const clear = Object.entries(user).find(
    ([name, value]) => !open.includes(name) && value !== '' && !SHA256.test(String(value)),
  );
  return clear === undefined ? '' : `${clear[0]} must be hashed`;
}

/** Names that are not to be there. @param {Record<string, unknown>} params @param {readonly string[]} names @param {string} why */
export function checkAbsent(params, names, why) {
  const found = names.find((name) => params[name] !== undefined);
  return found === undefined ? '' : `${found} ${why}`;
}

/** Nobody's e-mail address anywhere in a value, however deep. @param {unknown} value */
export const checkClear = (value) => checkPersonal(textsOf(value, ''));

/** @param {unknown} value @param {string} path @returns {[string, string][]} */
function textsOf(value, path) {
  if (typeof value === 'string') return [[path || 'the call', value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** @param {unknown} value */
export const show = (value) => JSON.stringify(value) ?? String(value);
