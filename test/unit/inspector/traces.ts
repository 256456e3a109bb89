/** What each vendor leaves on a page: an address, a stored name, a base code, and the tag id in it. */

export const TRACES: readonly (readonly [
  vendor: string,
  address: string,
  stored: string,
  text: string,
  tag: string,
])[] = [
  [
    'criteo',
    'https://dynamic.criteo.com/js/ld/ld.js?a=12345',
    'cto_bundle',
    "criteo_q.push({ event: 'setAccount', account: '12345' }, { event: 'viewPage' });",
    '12345',
  ],
  [
    'google',
    'https://www.googletagmanager.com/gtag/js?id=G-ABCDEF1234',
    '_ga',
    "gtag('js', new Date()); gtag('config', 'G-ABCDEF1234');",
    'G-ABCDEF1234',
  ],
  [
    'linkedin',
    'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    'li_fat_id',
    '_linkedin_partner_id = "123456"; window._linkedin_data_partner_ids = [];',
    '123456',
  ],
  [
    'meta',
    'https://connect.facebook.net/en_US/fbevents.js',
    '_fbp',
    "fbq('init', '1234567890123456'); fbq('track', 'PageView');",
    '1234567890123456',
  ],
  [
    'microsoft',
    'https://bat.bing.com/bat.js',
    '_uetsid',
    'var o = { ti: "187000000", q: w[u] }; w[u] = new UET(o); n.src = "//bat.bing.com/bat.js";',
    '187000000',
  ],
  [
    'pinterest',
    'https://s.pinimg.com/ct/core.js',
    '_pin_unauth',
    "pintrk('load', '2612345678901'); pintrk('page');",
    '2612345678901',
  ],
  [
    'reddit',
    'https://www.redditstatic.com/ads/pixel.js',
    '_rdt_uuid',
    "rdt('init', 'a2_kilnandquiet'); rdt('track', 'PageVisit');",
    'a2_kilnandquiet',
  ],
  [
    'snapchat',
    'https://sc-static.net/scevent.min.js',
    '_scid',
    "snaptr('init', '01234567-89ab-cdef-0123-456789abcdef'); snaptr('track', 'PAGE_VIEW');",
    '01234567-89ab-cdef-0123-456789abcdef',
  ],
  [
    'tiktok',
    'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEF1234567890AB',
    '_ttp',
    "ttq.load('C4ABCDEF1234567890AB'); ttq.page();",
    'C4ABCDEF1234567890AB',
  ],
  ['x', 'https://static.ads-twitter.com/uwt.js', '_twclid', "twq('config', 'o1abc');", 'o1abc'],
];
