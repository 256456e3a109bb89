/** Which pixels the shop has: the four that most shops have, or all ten. The address says which, and the panel switches. */
import { html } from './html.mjs';

/** Made up, but of the shape that the vendors hand out. */
const MORE_IDS = {
  microsoft: '187000000',
  linkedin: '123456',
  snapchat: '01234567-89ab-cdef-0123-456789abcdef',
  x: 'o1abc',
  reddit: 'a2_kilnandquiet',
  criteo: '12345',
};

/** Where the six send to, by images, beacons and fetches. */
export const MORE_HOSTS = [
  'bat.bing.com',
  'bat.bing.net',
  'px.ads.linkedin.com',
  'px4.ads.linkedin.com',
  'www.linkedin.com',
  'tr.snapchat.com',
  'tr6.snapchat.com',
  't.co',
  'analytics.twitter.com',
  'analytics.x.com',
  'alb.reddit.com',
  'pixel-config.reddit.com',
  'www.redditstatic.com',
  'sslwidget.criteo.com',
  'widget.criteo.com',
  'gum.criteo.com',
];

/** Where an event is a thing that each advertiser makes, the shop has made these. */
const EVENT_IDS = {
  linkedin: { ViewContent: 7101, AddToCart: 7102, Purchase: 7103, Lead: 7104 },
  x: {
    ViewContent: 'tw-o1abc-view1',
    AddToCart: 'tw-o1abc-cart1',
    Purchase: 'tw-o1abc-sale1',
    Lead: 'tw-o1abc-lead1',
  },
};

/** Ids of the vendors beyond the first four. */
export const MORE = Object.keys(MORE_IDS);

/** What the gate's tag says for them. @param {import('./visit.mjs').Visit} visit */
export const moreAttributes = ({ pixels }) =>
  pixels === 'all' && [
    Object.entries(MORE_IDS).map(([vendor, id]) => html` data-${vendor}="${id}"`),
    Object.entries(EVENT_IDS).map(
      ([vendor, ids]) =>
        html` data-${vendor}-events="${Object.entries(ids)
          .map((pair) => pair.join('='))
          .join(' ')}"`,
    ),
  ];
