/** Stand-in of www.redditstatic.com and alb.reddit.com. A wrong event is answered with HTTP 400. */
import { json, judged, script } from './answers.mjs';
import { first, isRecord } from './checks.mjs';
import { PIXEL_ID, checkCall } from './rules/reddit.mjs';
import { installReddit } from './sdk/reddit.mjs';
import { callOf, factOf, unasked } from './told.mjs';

export const vendor = 'reddit';
export const hosts = [
  'www.redditstatic.com',
  'alb.reddit.com',
  'pixel-config.reddit.com',
  'conversions-config.reddit.com',
];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { host, path, query } = asked;
  if (host === 'www.redditstatic.com') {
    if (path !== '/ads/pixel.js') return undefined;
    return script(installReddit, asked, { kind: 'script', event: 'pixel.js' });
  }
  const [, id] = /^\/pixels\/([^/]+)\/config$/.exec(path) ?? [];
  if (id !== undefined) {
    const reason = PIXEL_ID.test(id) ? '' : 'no pixel has this id';
    return json({ id }, { kind: 'config', event: 'config', params: { id }, reason });
  }
  if (host !== 'alb.reddit.com' || path !== '/rp.gif') return undefined;
  return judged(unasked(query, checkEnvelope(query)) ?? event(query));
}

/** @param {URLSearchParams} query */
function event(query) {
  const [, name, params] = callOf(query) ?? [undefined, query.get('event')];
  const told = isRecord(params) ? params : {};
  return factOf({
    query,
    event: String(name),
    params: { ...told, ...(query.get('opt_out') === '1' && { opt_out: true }) },
    id: told.conversionId,
    envelope: checkEnvelope(query),
    checkCall,
  });
}

/** Which pixel, about whom. @param {URLSearchParams} query */
function checkEnvelope(query) {
  const clear = ['em', 'pn', 'external_id'].find(
    (name) => query.has(name) && !/^[0-9a-f]{64}$/.test(query.get(name) ?? ''),
  );
  return first(
    PIXEL_ID.test(query.get('id') ?? '') ? '' : 'no pixel has this id',
    clear === undefined ? '' : `${clear} must be hashed`,
    query.get('event') === null ? 'event is missing' : '',
  );
}
