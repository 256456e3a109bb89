/** Stand-in of a site's own CRM: a webhook that takes one event per request, as JSON. */
import { json, refusal } from './answers.mjs';
import { isRecord } from './checks.mjs';
import { checkHook } from './rules/generic.mjs';

export const vendor = 'crm';
export const hosts = ['hooks.crm.example'];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle({ path, method, body }) {
  if (path !== '/events') return undefined;
  if (method !== 'POST') return refusal({ kind: 'event', event: path, reason: 'only POST' });
  const told = parse(body);
  const { event, name = event, params, event_id: snake, eventId = snake } = told ?? {};
  const fact = {
    kind: /** @type {const} */ ('event'),
    event: String(name ?? ''),
    id: String(eventId ?? ''),
    params: isRecord(params) ? params : (told ?? {}),
    reason: told === undefined ? 'the body must be a JSON object' : checkHook(told),
  };
  return fact.reason === '' ? json({ received: 1 }, fact) : refusal(fact);
}

/** @param {string} body */
function parse(body) {
  try {
    const value = JSON.parse(body);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined; // the caller says what should be JSON
  }
}
