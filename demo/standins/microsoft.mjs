/** Stand-in of bat.bing.com. A wrong event is answered with HTTP 400; the real one says 204 to everything. */
import { json, judged, script } from './answers.mjs';
import { checkUrl, first, isRecord } from './checks.mjs';
import { TAG_ID, checkCall } from './rules/microsoft.mjs';
import { installMicrosoft } from './sdk/microsoft.mjs';
import { callOf, factOf, unasked } from './told.mjs';

export const vendor = 'microsoft';
export const hosts = ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com', 'c.bing.com'];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { path, query } = asked;
  if (path === '/bat.js')
    return script(installMicrosoft, asked, { kind: 'script', event: 'bat.js' });
  const [, id] = /^\/p\/action\/(\w+)\.js$/.exec(path) ?? [];
  if (id !== undefined) {
    const reason = TAG_ID.test(id) ? '' : 'no tag has this id';
    return json({ id }, { kind: 'config', event: 'config', params: { id }, reason });
  }
  if (path !== '/action/0') return undefined;
  return judged(unasked(query, checkEnvelope(query)) ?? event(query));
}

/** @param {URLSearchParams} query */
function event(query) {
  const [method, name, params] = callOf(query) ?? ['pageLoad'];
  const told = [name, params].find(isRecord) ?? {};
  return factOf({
    query,
    event: method === 'event' ? String(name) : method,
    params: told,
    id: told.event_id,
    envelope: checkEnvelope(query),
    checkCall,
  });
}

/** Which tag, on which page, with which consent. @param {URLSearchParams} query */
function checkEnvelope(query) {
  const isDenied = query.get('asc') === 'D';
  return first(
    TAG_ID.test(query.get('ti') ?? '') ? '' : 'no tag has this id',
    query.get('Ver') === '2' ? '' : 'Ver must be 2',
    isDenied && (query.has('vid') || query.has('sid'))
      ? 'a visitor id although ad_storage is denied'
      : '',
    // the image form in a noscript tells no address
    query.has('evt') ? checkUrl(query.get('p'), 'p') : '',
  );
}
