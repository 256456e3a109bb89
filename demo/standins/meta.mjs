/** Stand-in of connect.facebook.net and www.facebook.com/tr. A wrong event is answered with HTTP 400. */
import { json, judged, script } from './answers.mjs';
import { checkPersonal, checkPresent, checkUrl, first } from './checks.mjs';
import { PIXEL_ID, checkEvent } from './rules/meta.mjs';
import { installMeta } from './sdk/meta.mjs';

export const vendor = 'meta';
export const hosts = ['connect.facebook.net', 'www.facebook.com', 'pixel.facebook.com'];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { path, query, body, method } = asked;
  if (/^\/[a-z]{2}_[A-Z]{2}\/fbevents\.js$/.test(path)) {
    return script(installMeta, asked, { kind: 'script', event: 'fbevents.js' });
  }
  if (path.startsWith('/signals/config/')) return config(path.split('/')[3]);
  if (path === '/tr' || path === '/tr/') {
    return judged(event(method === 'POST' && body ? new URLSearchParams(body) : query));
  }
  if (path === '/privacy_sandbox/pixel/register/trigger/') return judged(telemetry(query));
  return undefined;
}

/** @param {string} id */
function config(id) {
  const reason = PIXEL_ID.test(id) ? '' : 'no pixel has this id';
  return json({ id }, { kind: 'config', event: 'config', params: { id }, reason });
}

/** @param {URLSearchParams} query @returns {import('./answers.mjs').Fact} */
function event(query) {
  const name = query.get('ev') ?? '';
  const params = paramsOf(query);
  const reason = first(
    checkEnvelope(query),
    query.has('standin_type') ? `value must be a number, got a ${query.get('standin_type')}` : '',
    checkEvent(name, params),
    checkPersonal(query),
  );
  return { kind: 'event', event: name, id: query.get('eid') ?? '', params, reason };
}

/** @param {URLSearchParams} query @returns {import('./answers.mjs').Fact} */
function telemetry(query) {
  const name = query.get('ev') ?? '';
  const kind = name === 'leave' ? 'leave' : 'heartbeat';
  return { kind, event: name, reason: first(checkEnvelope(query), checkPersonal(query)) };
}

/** Which pixel, on which page, about whom. @param {URLSearchParams} query */
function checkEnvelope(query) {
  if (!PIXEL_ID.test(query.get('id') ?? '')) return 'no pixel has this id';
  const told = Object.fromEntries(query);
  const plain = [...query].find(
    ([name, value]) => name.startsWith('ud[') && !/^[0-9a-f]{64}$/.test(value),
  );
  if (plain) return `${plain[0]} must be hashed`;
  // the image form in a noscript carries no address: the browser's referrer stands for it
  if (query.get('noscript') === '1') return '';
  return first(checkPresent(told, ['ev', 'dl']), checkUrl(query.get('dl'), 'dl'));
}

/** `cd[...]`: numbers and lists come as text. @param {URLSearchParams} query */
function paramsOf(query) {
  /** @type {Record<string, unknown>} */
  const params = {};
  for (const [name, text] of query) {
    const [, key] = /^cd\[(\w+)\]$/.exec(name) ?? [];
    if (key !== undefined) params[key] = parsed(key, text);
  }
  return params;
}

const NUMBERS = ['value', 'num_items', 'predicted_ltv'];

/** @param {string} key @param {string} text */
function parsed(key, text) {
  if (NUMBERS.includes(key)) return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : text;
  } catch {
    return text; // plain text is the usual case
  }
}
