/** Stand-in of X: static.ads-twitter.com, t.co and analytics.twitter.com. A wrong event is answered with HTTP 400. */
import { judged, pixel, script } from './answers.mjs';
import { checkUrl, first, isRecord } from './checks.mjs';
import { PIXEL_ID, checkCall } from './rules/x.mjs';
import { installX } from './sdk/x.mjs';
import { callOf, factOf, unasked } from './told.mjs';

export const vendor = 'x';
export const hosts = ['static.ads-twitter.com', 't.co', 'analytics.twitter.com', 'analytics.x.com'];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { host, path, query } = asked;
  if (host === 'static.ads-twitter.com') {
    if (path !== '/uwt.js') return undefined;
    return script(installX, asked, { kind: 'script', event: 'uwt.js' });
  }
  if (!/^\/(1\/)?i\/adsct$/.test(path)) return undefined;
  const report = unasked(query, checkEnvelope(query));
  if (report) return judged(report);
  // every event is told to both places, for the cookies of both: it counts at the first
  const isCopy = host !== 't.co' && query.has('standin_call');
  return isCopy ? pixel({ kind: 'config', event: 'copy' }) : judged(event(query));
}

/** @param {URLSearchParams} query */
function event(query) {
  const [method, name, params] = callOf(query) ?? [];
  const told = isRecord(params) ? params : {};
  return factOf({
    query,
    event: method === 'event' ? String(name) : 'page view',
    params: told,
    id: told.conversion_id,
    envelope: checkEnvelope(query),
    checkCall,
  });
}

/** Which pixel, on which page. @param {URLSearchParams} query */
function checkEnvelope(query) {
  return first(
    PIXEL_ID.test(query.get('txn_id') ?? '') ? '' : 'no pixel has this id',
    query.get('p_id') === 'Twitter' ? '' : 'p_id must be Twitter',
    // the image form in a noscript tells no address
    query.has('standin_call') ? checkUrl(query.get('tw_document_href'), 'tw_document_href') : '',
  );
}
