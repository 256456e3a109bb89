/**
 * Well-known trackers that have no vendor file here: name, places on the net, purpose. The places are where their own
 * documentation lets sites load scripts from, or send to.
 */
import type { OptionalPurpose } from '../../../src/core/purposes.ts';

export interface Tracker {
  readonly name: string;
  readonly purpose: OptionalPurpose;
  /** Tested against host and path. */
  readonly places: RegExp;
  /** Names of cookies and storage keys on the site's own domain. */
  readonly stored?: RegExp;
}

export const TRACKERS: readonly Tracker[] = [
  {
    name: 'Google Tag Manager',
    purpose: 'marketing',
    places: /^www\.googletagmanager\.com\/gtm\.js/,
  },
  {
    name: 'Microsoft Clarity',
    purpose: 'analytics',
    places: /^([\w-]+\.)?clarity\.ms\//,
    stored: /^_cl(ck|sk)$/,
  },
  { name: 'Taboola', purpose: 'marketing', places: /^([\w-]+\.)*taboola\.com\// },
  { name: 'Outbrain', purpose: 'marketing', places: /^([\w-]+\.)*outbrain\.com\// },
  {
    name: 'AdRoll',
    purpose: 'marketing',
    places: /^([\w-]+\.)*adroll\.com\//,
    stored: /^__adroll/,
  },
  { name: 'Quora Pixel', purpose: 'marketing', places: /^(a\.quora\.com|q\.quora\.com)\// },
  { name: 'The Trade Desk', purpose: 'marketing', places: /^([\w-]+\.)*adsrvr\.org\// },
  { name: 'Amazon Ads', purpose: 'marketing', places: /^([\w-]+\.)*amazon-adsystem\.com\// },
  {
    name: 'Klaviyo',
    purpose: 'marketing',
    places: /^([\w-]+\.)*klaviyo\.com\//,
    stored: /^__kla_id$/,
  },
  {
    name: 'HubSpot',
    purpose: 'marketing',
    places: /^([\w-]+\.)*(hs-scripts|hs-analytics|hs-banner|hsforms)\.(com|net)\//,
    stored: /^(hubspotutk|__hs(sc|tc|src))/,
  },
  {
    name: 'Yandex Metrica',
    purpose: 'analytics',
    places: /^mc\.yandex\.(ru|com)\//,
    stored: /^_ym_/,
  },
  {
    name: 'Hotjar',
    purpose: 'analytics',
    places: /^([\w-]+\.)*hotjar\.(com|io)\//,
    stored: /^_hj/,
  },
  {
    name: 'FullStory',
    purpose: 'analytics',
    places: /^([\w-]+\.)*fullstory\.com\//,
    stored: /^fs_uid$/,
  },
  {
    name: 'Mouseflow',
    purpose: 'analytics',
    places: /^([\w-]+\.)*mouseflow\.com\//,
    stored: /^mf_/,
  },
  {
    name: 'Mixpanel',
    purpose: 'analytics',
    places: /^([\w-]+\.)*(mixpanel|mxpnl)\.com\//,
    stored: /^mp_\w+_mixpanel$/,
  },
  {
    name: 'Amplitude',
    purpose: 'analytics',
    places: /^([\w-]+\.)*amplitude\.com\//,
    stored: /^(amp_|AMP_)/,
  },
  {
    name: 'Segment',
    purpose: 'analytics',
    places: /^(cdn|api)\.segment\.(com|io)\//,
    stored: /^ajs_(anonymous|user)_id$/,
  },
  {
    name: 'Heap',
    purpose: 'analytics',
    places: /^([\w-]+\.)*heap(analytics)?\.(com|io)\//,
    stored: /^_hp2_/,
  },
  {
    name: 'PostHog',
    purpose: 'analytics',
    places: /^([\w-]+\.)*(posthog\.com|i\.posthog\.com)\//,
    stored: /^ph_\w+_posthog$/,
  },
  {
    name: 'Matomo Cloud',
    purpose: 'analytics',
    places: /^(cdn\.matomo\.cloud|[\w-]+\.matomo\.cloud)\//,
    stored: /^_pk_(id|ses)/,
  },
  {
    name: 'Adobe Analytics',
    purpose: 'analytics',
    places: /^([\w-]+\.)*(omtrdc\.net|demdex\.net|2o7\.net)\//,
    stored: /^(AMCV_|s_(vi|ecid))/,
  },
  {
    name: 'Optimizely',
    purpose: 'functional',
    places: /^([\w-]+\.)*optimizely\.com\//,
    stored: /^optimizely/,
  },
  {
    name: 'VWO',
    purpose: 'functional',
    places: /^([\w-]+\.)*visualwebsiteoptimizer\.com\//,
    stored: /^_vwo_/,
  },
  {
    name: 'Intercom',
    purpose: 'functional',
    places: /^([\w-]+\.)*intercom(cdn)?\.(io|com)\//,
    stored: /^intercom-/,
  },
];
