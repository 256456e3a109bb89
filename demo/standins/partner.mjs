/**
 * Stand-in of a partner without an adapter: an image pixel with a query, and a script that tells of itself and brings a
 * function `partner(event, params)`.
 */
import { judged, script } from './answers.mjs';
import { checkImage } from './rules/generic.mjs';
import { installPartner } from './sdk/partner.mjs';

export const vendor = 'partner';
export const hosts = ['pixel.partner.example', 'tag.partner.example'];

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  const { host, path, query } = asked;
  if (path === '/tag.js') return script(installPartner, asked, { kind: 'script', event: 'tag.js' });
  if (!/^\/[ip]\.gif$/.test(path)) return undefined;
  const unasked = query.get('standin_unasked');
  const params = Object.fromEntries(query);
  const reason = checkImage(`https://${host}${path}?${query}`);
  const event = unasked ?? query.get('event') ?? query.get('e') ?? 'image';
  const kind = unasked === null ? 'event' : unasked === 'leave' ? 'leave' : 'heartbeat';
  return judged({
    kind,
    event,
    id: query.get('event_id') ?? query.get('id') ?? '',
    params,
    reason,
  });
}
