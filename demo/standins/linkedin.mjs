/** Stand-in of LinkedIn's Insight Tag: snap.licdn.com and px.ads.linkedin.com. A wrong event is answered with HTTP 400. */
import { empty, judged, pixel, script } from './answers.mjs';
import { checkUrl, first, isRecord } from './checks.mjs';
import { PARTNER_ID, checkCall } from './rules/linkedin.mjs';
import { installLinkedIn } from './sdk/linkedin.mjs';
import { callOf, factOf, unasked } from './told.mjs';

export const vendor = 'linkedin';
export const hosts = [
  'snap.licdn.com',
  'px.ads.linkedin.com',
  'px4.ads.linkedin.com',
  'dc.ads.linkedin.com',
  'cdn.linkedin.oribi.io',
  'www.linkedin.com',
];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { host, path, query } = asked;
  if (host === 'snap.licdn.com') {
    if (path !== '/li.lms-analytics/insight.min.js') return undefined;
    return script(installLinkedIn, asked, { kind: 'script', event: 'insight.min.js' });
  }
  if (path === '/px/li_sync') return pixel({ kind: 'config', event: 'li_sync' });
  if (!host.endsWith('.ads.linkedin.com')) return undefined;
  const report = unasked(query, checkEnvelope(query));
  if (path === '/wa/') return report && empty(report);
  return /^\/collect\/?$/.test(path) ? judged(report ?? event(query)) : undefined;
}

/** @param {URLSearchParams} query */
function event(query) {
  const [, params] = callOf(query) ?? [];
  const told = isRecord(params) ? params : {};
  const conversion = query.get('conversionId');
  return factOf({
    query,
    event: conversion === null ? 'page view' : `conversion ${conversion}`,
    params: told,
    id: query.get('eventId') ?? '',
    envelope: checkEnvelope(query),
    checkCall,
  });
}

/** Which partner, on which page. @param {URLSearchParams} query */
function checkEnvelope(query) {
  const ids = (query.get('pid') ?? '').split(',');
  return first(
    ids.every((id) => PARTNER_ID.test(id)) ? '' : 'no partner has this id',
    // the image form in a noscript tells no address
    query.get('fmt') === 'gif' ? '' : checkUrl(query.get('url'), 'url'),
  );
}
