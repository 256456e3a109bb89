import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchVendor } from '../../src/core/match-vendor.ts';
import { VENDORS } from '../../src/vendors/index.ts';

/** Where the vendors' scripts and pixels ask, from their documentation and from watching them. */
const THEIRS: readonly (readonly [vendor: string, address: string])[] = [
  ['tiktok', 'analytics.tiktok.com/i18n/pixel/events.js'],
  ['tiktok', 'analytics.tiktok.com/api/v2/pixel'],
  ['tiktok', 'analytics.us.tiktok.com/api/v2/pixel/act'],
  ['tiktok', 'analytics-ipv6.tiktokw.us/ipv6/enrich_ipv6'],
  ['tiktok', 'mon.tiktok.com/monitor_browser/collect/batch/'],
  ['tiktok', 'mcs.tiktok.com/v1/list'],
  ['meta', 'connect.facebook.net/en_US/fbevents.js'],
  ['meta', 'connect.facebook.net/de_DE/fbevents.js'],
  ['meta', 'connect.facebook.net/signals/config/1234567890123456'],
  ['meta', 'www.facebook.com/tr'],
  ['meta', 'www.facebook.com/tr/'],
  ['meta', 'www.facebook.com/privacy_sandbox/pixel/register/trigger/'],
  ['meta', 'pixel.facebook.com/tr'],
  ['pinterest', 's.pinimg.com/ct/core.js'],
  ['pinterest', 's.pinimg.com/ct/lib/main.0a1b2c3d.js'],
  ['pinterest', 'ct.pinterest.com/v3/'],
  ['pinterest', 'ct.pinterest.com/user/'],
  ['google', 'www.googletagmanager.com/gtag/js'],
  ['google', 'www.googletagmanager.com/gtag/destination'],
  ['google', 'www.googletagmanager.com/gtm.js'],
  ['google', 'www.googletagmanager.com/td'],
  ['google', 'www.googletagmanager.com/a'],
  ['google', 'www.google-analytics.com/g/collect'],
  ['google', 'google-analytics.com/g/collect'],
  ['google', 'region1.google-analytics.com/g/collect'],
  ['google', 'analytics.google.com/g/collect'],
  ['google', 'region1.analytics.google.com/g/collect'],
  ['google', 'stats.g.doubleclick.net/g/collect'],
  ['google', 'googleads.g.doubleclick.net/pagead/viewthroughconversion/123/'],
  ['google', 'td.doubleclick.net/td/rul/123'],
  ['google', 'ad.doubleclick.net/ddm/activity/'],
  ['google', 'www.googleadservices.com/pagead/conversion/123/'],
  ['google', 'pagead2.googlesyndication.com/ccm/collect'],
  ['google', 'pagead2.googlesyndication.com/pagead/gen_204'],
  ['google', 'www.google.com/pagead/1p-conversion/123/'],
  ['google', 'www.google.de/pagead/1p-user-list/123/'],
  ['google', 'www.google.co.uk/ads/ga-audiences'],
  ['google', 'www.google.com/ccm/collect'],
  ['google', 'www.google.com/rmkt/collect/123/'],
  ['google', 'www.google.com/g/collect'],
  ['linkedin', 'snap.licdn.com/li.lms-analytics/insight.min.js'],
  ['linkedin', 'snap.licdn.com/li.lms-analytics/insight.old.min.js'],
  ['linkedin', 'px.ads.linkedin.com/collect'],
  ['linkedin', 'px.ads.linkedin.com/wa/'],
  ['linkedin', 'px4.ads.linkedin.com/collect'],
  ['linkedin', 'dc.ads.linkedin.com/collect'],
  ['linkedin', 'cdn.linkedin.oribi.io/partner/123456/domain/shop.example/token'],
  ['linkedin', 'gw.linkedin.oribi.io/'],
  ['linkedin', 'www.linkedin.com/px/li_sync'],
  ['linkedin', 'p.adsymptotic.com/d/px/'],
  ['microsoft', 'bat.bing.com/bat.js'],
  ['microsoft', 'bat.bing.com/p/action/187000000.js'],
  ['microsoft', 'bat.bing.net/action/0'],
  ['microsoft', 'bat.r.msn.com/action/0'],
  ['microsoft', 'c.bing.com/c.gif'],
  ['criteo', 'dynamic.criteo.com/js/ld/ld.js'],
  ['criteo', 'static.criteo.net/js/ld/ld.js'],
  ['criteo', 'sslwidget.criteo.com/event'],
  ['criteo', 'widget.eu.criteo.com/event'],
  ['criteo', 'gum.criteo.com/syncframe'],
  ['criteo', 'measurement-api.criteo.com/register-trigger'],
  ['criteo', 'criteo.com/event'],
  ['snapchat', 'sc-static.net/scevent.min.js'],
  ['snapchat', 'tr.snapchat.com/p'],
  ['snapchat', 'tr.snapchat.com/config/com/01234567-89ab-cdef-0123-456789abcdef.js'],
  ['snapchat', 'tr6.snapchat.com/p'],
  ['x', 'static.ads-twitter.com/uwt.js'],
  ['x', 't.co/i/adsct'],
  ['x', 't.co/1/i/adsct'],
  ['x', 'analytics.twitter.com/i/adsct'],
  ['x', 'analytics.twitter.com/1/i/adsct'],
  ['x', 'analytics.x.com/1/i/adsct'],
  ['reddit', 'www.redditstatic.com/ads/pixel.js'],
  [
    'reddit',
    'www.redditstatic.com/ads/conversions-config/v1/pixel/config/a2_abcdefghijkl_telemetry',
  ],
  ['reddit', 'alb.reddit.com/rp.gif'],
  ['reddit', 'alb.reddit.com/snoo.gif'],
  ['reddit', 'pixel-config.reddit.com/pixels/a2_abcdefghijkl/config'],
  ['reddit', 'conversions-config.reddit.com/v1/pixel/config/a2_abcdefghijkl'],
];

/** What sites use of the same companies without any pixel, and hosts that only look alike. */
const SHARED = [
  'connect.facebook.net/en_US/sdk.js',
  'connect.facebook.net/en_US/sdk/xfbml.customerchat.js',
  'www.facebook.com/plugins/like.php',
  'www.facebook.com/travel',
  'www.facebook.com/dialog/oauth',
  'www.google.com/recaptcha/api.js',
  'www.google.com/maps/embed',
  'www.google.com/search',
  'accounts.google.com/gsi/client',
  'fonts.googleapis.com/css2',
  'maps.googleapis.com/maps/api/js',
  's.pinimg.com/images/logo.png',
  'assets.pinterest.com/js/pinit.js',
  'www.tiktok.com/embed/v2/123',
  'www.tiktok.com/embed.js',
  'www.youtube.com/embed/abc',
  'www.linkedin.com/shareArticle',
  'platform.linkedin.com/in.js',
  'static.licdn.com/sc/h/logo.svg',
  'www.snapchat.com/add/shop',
  'sc-static.net/fonts/font.woff2',
  't.co/abcDEF123',
  'platform.twitter.com/widgets.js',
  'x.com/intent/post',
  'www.reddit.com/embed',
  'embed.reddit.com/widgets.js',
  'www.redditstatic.com/desktop2x/img/logo.svg',
  'www.bing.com/maps/embed',
  'c.bing.com/maps/tile',
  'mycriteo.com/event',
  'criteo.com.evil.example/event',
  'shop.example/criteo.com/event',
  'adsymptotic.com.evil.example/d/px/',
  'px.ads.linkedin.com.evil.example/collect',
  'shop.example/tr',
  'shop.example/www.facebook.com/tr',
  'wwwxfacebook.com/tr',
  'www.facebook.com.evil.example/tr',
  'analyticsXtiktok.com/api',
  'ct.pinterest.com.evil.example/v3/',
];

const patterns = VENDORS.map(({ id, guard }) => [id, guard] as const);

describe('guard patterns', () => {
  for (const [vendor, address] of THEIRS) {
    it(`know ${address} as ${vendor}’s`, () => {
      assert.equal(matchVendor(address, patterns)?.of, vendor);
    });

    it(`give ${address} to one vendor only`, () => {
      const claims = patterns.filter((pattern) => matchVendor(address, [pattern]));

      assert.equal(claims.length, 1);
    });
  }

  for (const address of SHARED) {
    it(`leave ${address} alone`, () => {
      assert.equal(matchVendor(address, patterns), undefined);
    });
  }

  it('ask for analytics where Google Analytics counts, and for marketing where Google advertises', () => {
    const purposesOf = (address: string): readonly string[] | undefined =>
      matchVendor(address, patterns)?.purposes;

    assert.deepEqual(purposesOf('region1.google-analytics.com/g/collect'), ['analytics']);
    assert.deepEqual(purposesOf('stats.g.doubleclick.net/g/collect'), ['analytics']);
    assert.deepEqual(purposesOf('googleads.g.doubleclick.net/pagead/id'), ['marketing']);
  });
});
