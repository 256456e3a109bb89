/**
 * Stand-in of analytics.tiktok.com. A wrong event is answered with HTTP 200 and code 40002, as TikTok
 * does it.
 */
import { json, refusal, script } from './answers.mjs';
import { checkPersonal, checkTypes, checkUrl, first, isRecord } from './checks.mjs';
import { PIXEL_CODE, checkEvent, countedAs } from './rules/tiktok.mjs';
import { installTikTok } from './sdk/tiktok.mjs';

export const vendor = 'tiktok';
export const hosts = [
  'analytics.tiktok.com',
  'analytics.us.tiktok.com',
  'analytics-ipv6.tiktokw.us',
  'mon.tiktok.com',
  'mcs.tiktok.com',
];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  if (asked.path === '/i18n/pixel/events.js') return loader(asked);
  if (asked.path === '/api/v2/pixel' && asked.method === 'POST') return event(asked);
  if (asked.path === '/api/v2/pixel/act' && asked.method === 'POST') return telemetry(asked);
  return undefined;
}

/** @param {import('./answers.mjs').Asked} asked */
function loader(asked) {
  const code = asked.query.get('sdkid') ?? '';
  const fact = /** @type {const} */ ({ kind: 'script', event: 'events.js', params: { code } });
  if (!PIXEL_CODE.test(code)) return refusal({ ...fact, reason: 'sdkid is no pixel code' });
  if (asked.query.get('lib') !== 'ttq') return refusal({ ...fact, reason: 'lib must be ttq' });
  return script(installTikTok, asked, fact);
}

/** @param {import('./answers.mjs').Asked} asked */
function event(asked) {
  const told = parse(asked.body);
  const properties = isRecord(told.properties) ? told.properties : {};
  const name = countedAs(String(told.event ?? ''));
  const reason = first(
    checkEnvelope(told),
    checkTypes(told, { event_id: 'string' }),
    checkEvent(name, properties),
    checkPersonal(fieldsOf(told, properties)),
  );
  const id = String(told.event_id ?? '');
  const answer = reason === '' ? { code: 0, message: 'OK' } : { code: 40002, message: reason };
  return json(answer, { kind: 'event', event: name, id, params: properties, reason });
}

/** @param {import('./answers.mjs').Asked} asked */
function telemetry(asked) {
  const told = parse(asked.body);
  const kind = told.action === 'leave' ? 'leave' : 'heartbeat';
  const reason = first(checkEnvelope(told), checkPersonal(fieldsOf(told, {})));
  const answer = reason === '' ? { code: 0, message: 'OK' } : { code: 40002, message: reason };
  return json(answer, { kind, event: String(told.action ?? ''), reason });
}

/** Which pixel, on which page. @param {Record<string, unknown>} told */
function checkEnvelope({ context }) {
  if (!isRecord(context)) return 'the body must be JSON with a context';
  const { pixel, page, user = {} } = context;
  if (!isRecord(pixel) || !PIXEL_CODE.test(String(pixel.code))) return 'no pixel has this code';
  if (!isRecord(page)) return 'context.page is missing';
  const plain = Object.entries(isRecord(user) ? user : {}).find(([, value]) =>
    /[@+]/.test(String(value)),
  );
  return plain ? `context.user.${plain[0]} must be hashed` : checkUrl(page.url, 'context.page.url');
}

/**
 * @param {Record<string, unknown>} told @param {Record<string, unknown>} properties
 * @returns {[string, string][]}
 */
function fieldsOf({ context }, properties) {
  const page = isRecord(context) && isRecord(context.page) ? context.page : {};
  const named = { 'context.page.url': page.url, 'context.page.referrer': page.referrer };
  return Object.entries({ ...properties, ...named }).map(([name, value]) => [
    name,
    JSON.stringify(value ?? ''),
  ]);
}

/** @param {string} body @returns {Record<string, unknown>} */
function parse(body) {
  try {
    const value = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {}; // the envelope check says what is wrong
  }
}
