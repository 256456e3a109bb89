/** What the stand-ins' own scripts say to the stand-ins' servers, beside the vendor's documented fields. */
import { checkPersonal, first } from './checks.mjs';

/** The call that a request stands for, `[method, ...args]`. @param {URLSearchParams} query @returns {any[] | undefined} */
export function callOf(query) {
  try {
    const call = JSON.parse(query.get('standin_call') ?? '');
    return Array.isArray(call) ? call : undefined;
  } catch {
    return undefined; // an image of the page's own says none
  }
}

/**
 * One event, judged by its envelope, by the vendor's rules for the call, and by what it tells of people.
 *
 * @param {object} told
 * @param {URLSearchParams} told.query
 * @param {string} told.event - the vendor's name for it
 * @param {Record<string, unknown>} [told.params]
 * @param {unknown} [told.id] - deduplication key
 * @param {string} told.envelope - what is wrong with the request itself, or `''`
 * @param {(call: any[]) => string} told.checkCall
 * @returns {import('./answers.mjs').Fact}
 */
export function factOf({ query, event, params = {}, id = '', envelope, checkCall }) {
  const call = callOf(query);
  const reason = first(envelope, call === undefined ? '' : checkCall(call), checkPersonal(query));
  return { kind: 'event', event, id: String(id), params, reason };
}

/** What a loaded script reports without having been asked. @param {URLSearchParams} query @param {string} envelope @returns {import('./answers.mjs').Fact | undefined} */
export function unasked(query, envelope) {
  const event = query.get('standin_unasked');
  if (event === null) return undefined;
  const kind = event === 'leave' ? 'leave' : 'heartbeat';
  return { kind, event, reason: first(envelope, checkPersonal(query)) };
}
