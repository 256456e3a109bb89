/** LinkedIn Insight Tag: `lintrk` with a queue of `[method, data]`; insight.min.js replaces it. Its events have numbers that each advertiser creates. */
import { advertiser, call } from '../core/vendor.ts';
import type { VendorAbout, VendorAdapter, VendorSender } from '../core/vendor.ts';

export const linkedin: VendorAdapter = /* @__PURE__ */ advertiser(
  'linkedin',
  /^\d{3,12}$/,
  /^(snap\.licdn\.com\/li\.lms|\w+\.ads\.linkedin\.com\/|[a-z]+\.linkedin\.oribi\.io\/|www\.linkedin\.com\/px\/|p\.adsymptotic\.com\/)/,
  ['lintrk'],
);

/** The call without a number: a page view. */
const VIEW = 'track';

/** How its events are written; only loaded once something may be sent. */
export const linkedinSender: VendorSender = {
  id: 'linkedin',
  tagExample: '123456',
  stored: { marketing: /^(li_(fat_id|giant|ads[iI]d)|ln_or)$/ },
  stub: () => ({ q: [] }),
  tuples: true,
  hooks: ['q'],
  beside: (tags) => ({
    _linkedin_partner_id: tags[0],
    _linkedin_data_partner_ids: tags,
    // page views come from the gate, once per path
    _wait_for_lintrk: true,
  }),
  viewIdIn: '_linkedin_event_id',
  script: () => 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  calls: { track: [1, 1] },
  nameKey: 'conversion_id',
  // a number is a conversion, whatever it is called
  conversions: /^\d/,
  pass: '',
  idKey: 'event_id',
  idIn: 'params',

  events: { PageView: VIEW },
  ownEvents: { id: /^\d{1,15}$/, example: 'Purchase=1234567' },
  rename: { value: 'conversion_value' },
  params: 'conversion_value currency event_id',
  only: { [VIEW]: '' },
  purchase: '',
  idsAsItems: false,
  // the script knows its tags from the globals beside it
  load: () => [],
  signal: () => [],
  send: ({ name, params, eventId }) =>
    name === VIEW
      ? call(VIEW)
      : call('track', {
          conversion_id: Number(name),
          ...params,
          ...(eventId === undefined ? {} : { event_id: eventId }),
        }),
  wire: {
    keep: /^(pid|fmt|time|conversionId|eventId)$/,
    person: /^hem$/,
  },
};

export const about: VendorAbout = {
  name: 'LinkedIn Insight Tag',
  company: 'LinkedIn Ireland Unlimited Company',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  data: ['ids', 'device', 'network', 'pages', 'products'],
  countries: ['IE', 'US'],
  cookies: [
    { name: 'li_fat_id', maxAgeDays: 30 },
    { name: 'li_giant', maxAgeDays: 7 },
    { name: 'ln_or', maxAgeDays: 1 },
  ],
  sources: [
    'https://www.linkedin.com/help/lms/answer/a427660',
    'https://learn.microsoft.com/en-us/linkedin/marketing/',
    'https://github.com/linkedin/linkedin-gtm-community-template',
  ],
  lastReviewed: '2026-11-22',
};

export { examples } from './examples/linkedin.ts';
