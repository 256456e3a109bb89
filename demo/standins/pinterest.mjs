/** Stand-in of s.pinimg.com/ct and ct.pinterest.com. A wrong event is answered with HTTP 400. */
import { judged, script } from './answers.mjs';
import { checkPersonal, checkUrl, first, isRecord } from './checks.mjs';
import { TAG_ID, checkEvent } from './rules/pinterest.mjs';
import { installPinterest } from './sdk/pinterest.mjs';

export const vendor = 'pinterest';
export const hosts = ['s.pinimg.com', 'ct.pinterest.com'];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  if (asked.host === 's.pinimg.com') {
    if (asked.path !== '/ct/core.js') return undefined;
    return script(installPinterest, asked, { kind: 'script', event: 'core.js' });
  }
  if (asked.path === '/v3/') return judged(event(asked.query));
  if (asked.path === '/user/') return judged(telemetry(asked.query));
  return undefined;
}

/** @param {URLSearchParams} query @returns {import('./answers.mjs').Fact} */
function event(query) {
  const name = query.get('event') ?? '';
  const params = parse(query.get('ed') ?? '{}');
  const told = params ?? {};
  const reason = first(
    checkEnvelope(query),
    params === undefined ? 'ed must be JSON' : '',
    checkEvent(name, told),
    checkPersonal(query),
  );
  return { kind: 'event', event: name, id: String(told.event_id ?? ''), params: told, reason };
}

/** @param {URLSearchParams} query @returns {import('./answers.mjs').Fact} */
function telemetry(query) {
  const name = query.get('event') ?? '';
  const kind = name === 'leave' ? 'leave' : 'heartbeat';
  return { kind, event: name, reason: first(checkEnvelope(query), checkPersonal(query)) };
}

/** Which tag, on which page, about whom. @param {URLSearchParams} query */
function checkEnvelope(query) {
  if (!TAG_ID.test(query.get('tid') ?? '')) return 'no tag has this id';
  const { em } = parse(query.get('pd') ?? '{}') ?? {};
  if (em !== undefined && !/^[0-9a-f]{64}$/.test(String(em))) return 'pd.em must be hashed';
  if (query.get('noscript') === '1') return ''; // the image form tells no address
  return checkUrl(parse(query.get('ad') ?? '{}')?.loc, 'ad.loc');
}

/** @param {string} text */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined; // the caller says what should be JSON
  }
}
