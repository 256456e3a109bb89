/**
 * Stand-in of Google's servers: gtag.js, Analytics and Ads. The real ones answer a wrong event like a
 * right one; these say HTTP 400, because nobody would notice otherwise.
 */
import { empty, judged, refusal, script } from './answers.mjs';
import { checkMoney, checkPersonal, checkPresent, checkUrl, first } from './checks.mjs';
import { checkHit, readHits } from './google-analytics.mjs';
import { TAG_ID, checkName } from './rules/google.mjs';
import { installGoogle } from './sdk/google.mjs';

export const vendor = 'google';
export const hosts = [
  'www.googletagmanager.com',
  'www.google-analytics.com',
  'region1.google-analytics.com',
  'analytics.google.com',
  'region1.analytics.google.com',
  'stats.g.doubleclick.net',
  'googleads.g.doubleclick.net',
  'td.doubleclick.net',
  'ad.doubleclick.net',
  'www.googleadservices.com',
  'pagead2.googlesyndication.com',
  'www.google.com',
];

const UNASKED = new Map([
  ['engagement', 'heartbeat'],
  ['leave', 'leave'],
]);

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { path, query, body } = asked;
  if (path === '/gtag/js') return loader(asked);
  if (path === '/g/collect') {
    const facts = readHits(query, body).map(analytics);
    return facts.some((fact) => fact.reason) ? refusal(...facts) : empty(...facts);
  }
  const [, place, id] =
    /^\/pagead\/(viewthroughconversion|conversion|1p-user-list)\/(\d+)\//.exec(path) ?? [];
  if (place !== undefined) return judged(ads(place, `AW-${id}`, query));
  if (path === '/ccm/collect') return judged(ads('ccm', query.get('tid') ?? '', query));
  return undefined;
}

/** @param {import('./answers.mjs').Asked} asked */
function loader(asked) {
  const id = asked.query.get('id') ?? '';
  const fact = /** @type {const} */ ({ kind: 'script', event: 'gtag.js', params: { id } });
  if (!TAG_ID.test(id)) return refusal({ ...fact, reason: 'no tag has this id' });
  return script(installGoogle, asked, fact);
}

/** @param {import('./google-analytics.mjs').Hit} hit @returns {import('./answers.mjs').Fact} */
function analytics(hit) {
  const { name, params } = hit;
  const kind = name === 'user_engagement' ? UNASKED.get(String(params.reason)) : undefined;
  return {
    kind: /** @type {import('./journal.mjs').EntryKind} */ (kind ?? 'event'),
    event: name,
    id: String(params.transaction_id ?? ''),
    params: { ...params, tag: hit.tag, gcs: hit.query.get('gcs') ?? undefined },
    reason: checkHit(hit),
  };
}

/**
 * @param {string} place @param {string} tag @param {URLSearchParams} query
 * @returns {import('./answers.mjs').Fact}
 */
function ads(place, tag, query) {
  const name = query.get('en') ?? '';
  const number = Number(query.get('value') ?? 'none');
  const params = {
    value: query.has('value') && !Number.isNaN(number) ? number : (query.get('value') ?? undefined),
    currency: query.get('currency_code') ?? undefined,
    transaction_id: query.get('oid') ?? undefined,
    label: query.get('label') ?? undefined,
    items: query.get('item') ?? undefined,
  };
  const storageDenied = query.get('gcs')?.startsWith('G10') === true;
  const reason = first(
    TAG_ID.test(tag) ? '' : 'no tag has this id',
    place === 'conversion' ? checkPresent(params, ['label']) : '',
    storageDenied && place !== 'ccm' ? 'remarketing although ad_storage is denied' : '',
    checkName(name),
    checkMoney(params, name === 'purchase'),
    checkUrl(query.get('url'), 'url'),
    checkPersonal(query),
  );
  const kind = UNASKED.get(name) ?? 'event';
  const id = params.transaction_id ?? '';
  return {
    kind: /** @type {import('./journal.mjs').EntryKind} */ (kind),
    event: name,
    id,
    params: { ...params, tag, gcs: query.get('gcs') ?? undefined },
    reason,
  };
}
