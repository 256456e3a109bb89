/**
 * Stand-ins for the vendors' servers: they serve small scripts of our own that keep to the vendors'
 * documented protocols, and refuse what the vendor would refuse. No request leaves the machine.
 */
import * as criteo from './criteo.mjs';
import * as crm from './crm.mjs';
import * as embeds from './embeds.mjs';
import * as google from './google.mjs';
import { createJournal } from './journal.mjs';
import * as linkedin from './linkedin.mjs';
import * as maps from './maps.mjs';
import * as meta from './meta.mjs';
import * as microsoft from './microsoft.mjs';
import * as partner from './partner.mjs';
import * as pinterest from './pinterest.mjs';
import * as reddit from './reddit.mjs';
import * as snapchat from './snapchat.mjs';
import * as tiktok from './tiktok.mjs';
import * as x from './x.mjs';

/** @type {readonly import('./answers.mjs').Vendor[]} */
const VENDORS = [
  tiktok,
  meta,
  pinterest,
  google,
  microsoft,
  linkedin,
  snapchat,
  x,
  reddit,
  criteo,
  partner,
  crm,
  maps,
  embeds,
];

/** Host of the map that the shop embeds. */
export const MAP_HOST = maps.hosts[0];
export { FILM_HOST } from './embeds.mjs';

/**
 * Makes one set of stand-ins with one journal.
 *
 * @param {Partial<import('./sdk/kit.mjs').Conduct>} [conduct] - of the vendors' scripts in the page
 */
export function createStandins({ heartbeatMs = 2000, late = true } = {}) {
  const conduct = { heartbeatMs, late };
  const journal = createJournal();
  const vendorOf = new Map(VENDORS.flatMap((vendor) => vendor.hosts.map((host) => [host, vendor])));

  return {
    hosts: [...vendorOf.keys()],
    journal,
    /**
     * Answers one request to a vendor's host and writes it into the journal.
     *
     * @param {import('./answers.mjs').StandinRequest} request
     * @returns {import('./answers.mjs').StandinResponse | undefined} `undefined` for a host of nobody here
     */
    respond({ host, method, url, headers, body = '' }) {
      const vendor = vendorOf.get(host);
      if (vendor === undefined) return undefined;
      const cors = corsHeaders(headers);
      if (method === 'OPTIONS') return { status: 204, headers: cors, body: '' };

      const { pathname: path, searchParams: query } = new URL(url);
      const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
      const answer = vendor.handle({ host, path, method, query, body: text, conduct }) ?? {
        status: 404,
        type: 'text/plain',
        body: 'no such address',
        facts: [{ kind: 'event', event: path, reason: 'the vendor has no such address' }],
      };
      for (const { id = '', params = {}, reason = '', kind, event } of answer.facts) {
        const status = reason === '' ? 'accepted' : 'refused';
        const asked = { vendor: vendor.vendor, host, path, method, url, body: text.slice(0, 8000) };
        const referrer = String(headers.referer ?? '');
        const page = String(headers['x-demo-page'] ?? '');
        journal.add({ ...asked, kind, event, id, params, status, reason, referrer, page });
      }
      return {
        status: answer.status,
        headers: {
          ...cors,
          'content-type': answer.type,
          'cache-control': 'no-store',
          'cross-origin-resource-policy': 'cross-origin',
          'timing-allow-origin': '*',
          ...answer.headers,
        },
        body: answer.body,
      };
    },
  };
}

/** @typedef {ReturnType<typeof createStandins>} Standins */

/**
 * The vendors answer every site, with credentials.
 *
 * @param {import('./answers.mjs').StandinRequest['headers']} headers
 * @returns {Record<string, string>}
 */
function corsHeaders(headers) {
  return {
    'access-control-allow-origin': String(headers.origin ?? '*'),
    ...(headers.origin === undefined ? {} : { 'access-control-allow-credentials': 'true' }),
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': String(
      headers['access-control-request-headers'] ?? 'content-type',
    ),
    vary: 'origin',
  };
}
