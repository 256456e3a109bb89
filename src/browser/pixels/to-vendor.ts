/** A pixel, script or webhook of the operator's as the two halves of a vendor: what holds for vendors holds for it. */
import { ITEM_FIELDS } from '../../core/events.ts';
import { call, table } from '../../core/vendor.ts';
import type { OwnVendor } from '../../config/own-vendors.ts';
import type { VendorAdapter, VendorSender } from '../../core/vendor.ts';

/** It has no tag ids; this stands in their place. */
export const TAG = '-';

/** @param page - address of the page @returns what the gate must know of it */
export function toAdapter(
  { id, kind, url, purpose, about }: OwnVendor,
  page: string,
): VendorAdapter & Pick<OwnVendor, 'about'> {
  const { hostname, pathname, origin } = new URL(url.replace(/\{.*/s, ''), page);
  // without a port: that is how the guard looks at an address
  const place = escape(hostname + pathname);
  // what the page itself says to the site is the site's own business
  const isOwn = origin === new URL(page).origin;
  return {
    id,
    purposes: [purpose],
    tagId: /^-$/,
    purposeOf: () => purpose,
    guard: isOwn ? {} : { [purpose]: RegExp(`^${place}${kind === 'image' ? '' : '$'}`) },
    style: 'push',
    globals: [id],
    about,
  };
}

/** @returns how its events are written: in unified names, cut down to what the config lists */
export function toSender({
  id,
  kind,
  url,
  purpose,
  events,
  params,
  about,
}: OwnVendor): VendorSender {
  const names = about.cookies.map(({ name }) => escape(name).replace(/\\\*$/, '.*'));
  return {
    id,
    tagExample: TAG,
    stored: names.length > 0 ? { [purpose]: RegExp(`^(${names.join('|')})$`) } : {},
    stub: () => ({}),
    script: () => (kind === 'script' ? url : ''),
    calls: {},
    pass: '',
    idKey: 'event_id',
    idIn: 'options',
    events: events.length > 0 ? table(events.join(' '), (name) => name) : {},
    rename: {},
    params: params.join(' '),
    only: {},
    purchase: '',
    items: ['contents', ITEM_FIELDS.join(' ')],
    idsAsItems: false,
    load: () => [],
    signal: () => [],
    send: ({ name, params: told, eventId }) => call(name, told, eventId),
    // only where a rule of the site's names it
    custom: ({ name, params: told, eventId }) => call(name, told, eventId),
  };
}

const escape = (text: string): string => text.replace(/[^\w/-]/g, String.raw`\$&`);
