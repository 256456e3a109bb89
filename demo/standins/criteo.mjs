/** Stand-in of Criteo's OneTag: dynamic.criteo.com and sslwidget.criteo.com. A wrong push is answered with HTTP 400. */
import { json, judged, refusal, script } from './answers.mjs';
import { checkPersonal, checkUrl, first } from './checks.mjs';
import { PARTNER_ID, checkCall, isEvent } from './rules/criteo.mjs';
import { installCriteo } from './sdk/criteo.mjs';
import { callOf, unasked } from './told.mjs';

export const vendor = 'criteo';
export const hosts = [
  'dynamic.criteo.com',
  'static.criteo.net',
  'sslwidget.criteo.com',
  'widget.criteo.com',
  'gum.criteo.com',
  'mug.criteo.com',
  'dis.criteo.com',
];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { host, path, query } = asked;
  if (path === '/js/ld/ld.js') return loader(asked);
  if (host === 'gum.criteo.com' && path === '/syncframe') {
    return json({}, { kind: 'config', event: 'syncframe' });
  }
  if (path !== '/event' || !host.includes('widget')) return undefined;
  const report = unasked(query, checkEnvelope(query));
  return report ? judged(report) : judged(...events(query));
}

/** @param {import('./answers.mjs').Asked} asked */
function loader(asked) {
  const id = asked.query.get('a') ?? '';
  const fact = /** @type {const} */ ({ kind: 'script', event: 'ld.js', params: { id } });
  // the older address names no partner
  const isKnown = asked.host === 'static.criteo.net' || PARTNER_ID.test(id);
  return isKnown
    ? script(installCriteo, asked, fact)
    : refusal({ ...fact, reason: 'no partner has this id' });
}

/** One push may hold several things that a visitor does. @param {URLSearchParams} query @returns {import('./answers.mjs').Fact[]} */
function events(query) {
  const push = callOf(query) ?? [];
  const reason = first(checkEnvelope(query), checkCall(push), checkPersonal(query));
  const told = push.filter(isEvent);
  return (told.length > 0 ? told : [{ event: 'push' }]).map(({ event, ...params }) => {
    const id = String(event === 'trackTransaction' ? (params.id ?? '') : '');
    return { kind: 'event', event: String(event), id, params, reason };
  });
}

/** Which account, on which page. @param {URLSearchParams} query */
const checkEnvelope = (query) =>
  first(
    PARTNER_ID.test(query.get('a') ?? '') ? '' : 'no account has this id',
    checkUrl(query.get('fu'), 'fu'),
  );
