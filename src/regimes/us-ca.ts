/** California: CCPA as amended by CPRA, with the regulations in force since 2026-01-01. Opt-out. */
import type { Regime, RegimeAbout, RegimeExample } from '../core/regime.ts';

/** Zones of tzdata's zone.tab that lie in the United States only, with their old names, as beginnings. */
const US_ZONES =
  /^(US\/|Pacific\/Honolulu|America\/(India|Kentu|North_|Anch|Bois|Chic|Denv|Detr|Los_|New_|Phoe))/;

export const usCa: Regime = {
  id: 'us-ca',
  model: 'opt-out',
  // a US visitor whose state is not known gets the strictest of the US laws in this folder
  match: { regions: ['US-CA'], unknownRegionOf: 'US', zones: US_ZONES },
  defaults: { functional: 'granted', analytics: 'granted', marketing: 'granted' },
  gpc: { denies: ['marketing'] },
  ui: {
    banner: false,
    controlText: 'Your Privacy Choices', // 11 CCR 7015(b)
    optOutStatus: 'Opt-Out Request Honored', // 11 CCR 7025(c)(6)
  },
  // an opt-out stands until the visitor takes it back: 11 CCR 7028
  lifetimes: { grantDays: 365 },
  effectiveFrom: '2020-01-01',
};

export const about: RegimeAbout = {
  title: 'California: Consumer Privacy Act as amended by the Privacy Rights Act',
  sources: [
    'https://cppa.ca.gov/regulations/',
    'https://oag.ca.gov/privacy/ccpa',
    'https://www.w3.org/TR/gpc/',
  ],
  lastReviewed: '2026-11-21',
};

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const examples: readonly RegimeExample[] = [
  {
    name: 'pixels run until the visitor opts out, and nobody is interrupted',
    in: { region: 'US-CA', now: '2026-11-21' },
    out: { purposes: granted, ask: false, honoured: false },
  },
  {
    name: 'GPC is an opt-out of sale and sharing, and the page says so [11 CCR 7025]',
    in: { region: 'US-CA', now: '2026-11-21', gpc: true },
    out: { purposes: { ...granted, marketing: 'denied' }, ask: false, honoured: true },
  },
  {
    name: 'an opt-out on the page counts like the signal and does not lapse',
    in: {
      region: 'US',
      now: '2029-11-21',
      choices: { functional: 'granted', analytics: 'granted', marketing: 'denied' },
    },
    out: { purposes: { ...granted, marketing: 'denied' }, ask: false, honoured: true },
  },
];
