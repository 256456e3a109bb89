/** X Pixel: `twq` with a queue; uwt.js sets `exe` on it. Its events have ids that each advertiser creates. */
import { advertiser, call } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

export const x: VendorAdapter = /* @__PURE__ */ advertiser(
  'x',
  /^[a-z\d]{4,8}$/,
  /^(static\.ads-twitter\.com\/|(t\.co|analytics\.(twitter|x)\.com)\/(1\/)?i\/adsct)/,
  ['twq'],
);

/** The call that announces a tag: a page view as well. */
const VIEW = 'config';

/** How its events are written; only loaded once something may be sent. */
export const xSender: VendorSender = {
  id: 'x',
  tagExample: 'o1abc',
  stored: { marketing: /^_tw(clid|pid)$/ },
  stub: () => ({ queue: [], version: '1.1' }),
  hooks: ['queue', 'exe'],
  script: () => 'https://static.ads-twitter.com/uwt.js',
  calls: { event: [1, 2], config: VIEW },
  pass: '',
  idKey: 'conversion_id',
  idIn: 'params',
  conversions: /^tw-/,
  tagOf: (name) => /^tw-([a-z\d]+)-/.exec(name)?.[1],
  eachTag: VIEW,
  isViewOnLoad: true,

  events: { PageView: VIEW },
  ownEvents: { id: /^tw-[a-z\d]{4,8}-[a-z\d]{4,8}$/, example: 'Purchase=tw-o1abc-o2def' },
  rename: {},
  params:
    'value currency conversion_id contents search_string description status twclid restricted_data_use',
  only: { [VIEW]: '' },
  purchase: '',
  types: { status: 'text', content_type: 'text' },
  oneOf: { status: 'started completed', restricted_data_use: 'restrict_optimization off' },
  items: [
    'contents',
    'content_id num_items content_price content_name',
    'content_type content_group_id',
  ],
  idsAsItems: true,
  load: (tags) => tags.map((tag) => call(VIEW, tag)),
  attach: ({ twclid }) => (twclid ? { twclid } : {}),
  // it has no call for consent; after an opt-out nothing reaches it, so that nothing is left to restrict
  signal: () => [],
  send: ({ name, params, eventId }, tag) =>
    name === VIEW ? call(VIEW, tag) : call('event', name, { ...params, conversion_id: eventId }),
  wire: {
    keep: /^(txn_id|p_id|twpid|event_id|conversion_id|bci)$/,
    person: /^(email_address|phone_number)$/,
  },
};

export const about: VendorAbout = {
  name: 'X Pixel',
  company: 'X Internet Unlimited Company',
  policyUrl: 'https://x.com/privacy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [{ name: '_twclid', maxAgeDays: 90 }],
  sources: [
    'https://business.x.com/en/help',
    'https://developer.x.com/en/docs/x-ads-api/measurement/web-conversions/conversions',
  ],
  lastReviewed: '2026-11-22',
};

export { examples } from './examples/x.ts';
