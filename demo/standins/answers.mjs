/** The few kinds of answers that vendors' servers give, and the names for what goes in and out. */
import { createKit } from './sdk/kit.mjs';

/**
 * @typedef {object} StandinRequest
 * @property {string} host
 * @property {string} method
 * @property {string} url - absolute
 * @property {Record<string, string | string[] | undefined>} headers - names in lower case
 * @property {string | Uint8Array} [body]
 *
 * @typedef {object} StandinResponse
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string | Uint8Array} body
 *
 * @typedef {Pick<import('./journal.mjs').JournalEntry, 'kind' | 'event'> &
 *   Partial<Pick<import('./journal.mjs').JournalEntry, 'id' | 'params' | 'reason'>>} Fact
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} type - media type
 * @property {string | Uint8Array} body
 * @property {Fact[]} facts - for the journal; one per event in the request
 * @property {Record<string, string>} [headers]
 *
 * @typedef {object} Vendor
 * @property {string} vendor
 * @property {readonly string[]} hosts
 * @property {(request: Asked) => Answer | undefined} handle - `undefined` when the vendor has no such address
 *
 * @typedef {object} Asked
 * @property {string} host
 * @property {string} path
 * @property {string} method
 * @property {URLSearchParams} query
 * @property {string} body
 * @property {import('./sdk/kit.mjs').Conduct} conduct
 */

const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/**
 * The vendor's script: `install` is sent as source text, together with the kit that all of them use.
 *
 * @param {(kit: import('./sdk/kit.mjs').Kit) => void} install - may use nothing but its argument
 * @param {Asked} asked
 * @param {Fact} fact
 * @returns {Answer}
 */
export function script(install, asked, fact) {
  const body = `/* stand-in of a vendor's script, for the demo */\n(${install})((${createKit})(${JSON.stringify(asked.conduct)}));\n`;
  return { status: 200, type: 'text/javascript; charset=utf-8', body, facts: [fact] };
}

/** The one transparent pixel. @param {...Fact} facts @returns {Answer} */
export const pixel = (...facts) => ({ status: 200, type: 'image/gif', body: GIF, facts });

/** @param {unknown} value @param {...Fact} facts @returns {Answer} */
export const json = (value, ...facts) => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
  facts,
});

/** @param {...Fact} facts @returns {Answer} */
export const empty = (...facts) => ({ status: 204, type: 'text/plain', body: '', facts });

/** HTTP 400 with the reason of the first fact that has one. @param {...Fact} facts @returns {Answer} */
export const refusal = (...facts) => ({
  status: 400,
  type: 'text/plain; charset=utf-8',
  body: facts.find((fact) => fact.reason)?.reason ?? 'refused',
  facts,
});

/** `pixel` or `refusal`, as the facts are. @param {...Fact} facts */
export const judged = (...facts) =>
  facts.some((fact) => fact.reason) ? refusal(...facts) : pixel(...facts);
