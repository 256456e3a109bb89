/** Stand-in of sc-static.net and tr.snapchat.com. A wrong event is answered with HTTP 400. */
import { json, judged, script } from './answers.mjs';
import { checkUrl, first, isRecord } from './checks.mjs';
import { PIXEL_ID, checkCall } from './rules/snapchat.mjs';
import { installSnapchat } from './sdk/snapchat.mjs';
import { callOf, factOf, unasked } from './told.mjs';

export const vendor = 'snapchat';
export const hosts = ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com'];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { host, path, query, body } = asked;
  if (host === 'sc-static.net') {
    if (path !== '/scevent.min.js') return undefined;
    return script(installSnapchat, asked, { kind: 'script', event: 'scevent.min.js' });
  }
  const [, id] = /^\/config\/([^/]+)$/.exec(path) ?? [];
  if (id !== undefined) {
    const reason = PIXEL_ID.test(id) ? '' : 'no pixel has this id';
    return json({ id }, { kind: 'config', event: 'config', params: { id }, reason });
  }
  if (path !== '/p') return undefined;
  const form = body === '' ? query : new URLSearchParams(body);
  return judged(unasked(form, checkEnvelope(form)) ?? event(form));
}

/** @param {URLSearchParams} form */
function event(form) {
  const [, , params] = callOf(form) ?? [];
  const told = isRecord(params) ? params : {};
  return factOf({
    query: form,
    event: form.get('ev') ?? '',
    params: told,
    id: told.client_dedup_id,
    envelope: checkEnvelope(form),
    checkCall,
  });
}

/** Which pixel, on which page, about whom. @param {URLSearchParams} form */
function checkEnvelope(form) {
  const clear = ['u_hem', 'u_hpn'].find(
    (name) => form.has(name) && !/^[0-9a-f]{64}$/.test(form.get(name) ?? ''),
  );
  return first(
    PIXEL_ID.test(form.get('pid') ?? '') ? '' : 'no pixel has this id',
    clear === undefined ? '' : `${clear} must be hashed`,
    checkUrl(form.get('pl'), 'pl'),
  );
}
