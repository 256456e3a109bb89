/** What a gate would tell the elements, for each visitor that the page can play. */
const VENDORS = [
  { id: 'google', purposes: ['analytics', 'marketing'] },
  { id: 'meta', purposes: ['marketing'] },
  { id: 'tiktok', purposes: ['marketing'] },
];

const BASE = {
  model: 'opt-in',
  asked: { purposes: ['functional', 'analytics', 'marketing'], vendors: [] },
  closing: 'none',
  twoStepOptIn: false,
  purposes: ['necessary', 'functional', 'analytics', 'marketing'],
  vendors: VENDORS,
  storage: 'ok',
  optOutStatus: '',
  options: { controller: 'Kiln & Quiet', 'privacy-url': '/privacy' },
};

/** Consent with one answer for everything optional. */
const consentOf = (choice, more) => ({
  regime: 'eu-de',
  region: 'DE',
  purposes: { necessary: 'granted', functional: choice, analytics: choice, marketing: choice },
  vendors: Object.fromEntries(VENDORS.map(({ id }) => [id, choice])),
  reasons: ['functional', 'analytics', 'marketing'].map((of) => ({ of, rule: 'default' })),
  gpc: false,
  limited: false,
  policyVersion: '2026-11',
  source: 'default',
  ...more,
});

const CALIFORNIA = { regime: 'us-ca', region: 'US-CA' };

/** By their names in demo/elements/examples.mjs. */
export const VIEWS = {
  germany: { ...BASE, consent: consentOf('unset') },
  italy: {
    ...BASE,
    closing: 'refuse',
    consent: consentOf('unset', { regime: 'eu-it', region: 'IT' }),
  },
  california: { ...BASE, model: 'opt-out', consent: consentOf('granted', CALIFORNIA) },
  'california-gpc': {
    ...BASE,
    model: 'opt-out',
    twoStepOptIn: true,
    optOutStatus: 'Opt-Out Request Honored',
    consent: consentOf('denied', { ...CALIFORNIA, gpc: true, source: 'gpc' }),
  },
  'no-storage': { ...BASE, storage: 'broken', consent: consentOf('unset') },
};

/** A log such as one visit leaves. The hashes are made up: here nobody checks them. */
export const LOG = [
  { type: 'asked', shown: { lang: 'en', layer: 1, text: '9f' } },
  { type: 'event-held', event: 'PageView', count: 1 },
  { type: 'request-blocked', vendor: 'tiktok', count: 2 },
  { type: 'granted', purposes: { functional: 'granted', analytics: 'granted' }, source: 'banner' },
  { type: 'vendor-loaded', vendor: 'google' },
  { type: 'event-minimized', vendor: 'google', removed: [{ path: 'email', reason: 'email' }] },
  { type: 'event-sent', vendor: 'google', event: 'PageView', count: 1 },
  { type: 'event-dropped', vendor: 'meta', event: 'ViewContent', count: 1, reason: 'denied' },
].map((fact, index) => ({
  ...fact,
  seq: index + 1,
  at: Date.UTC(2026, 10, 22, 9, 30, index * 7),
  regime: 'eu-de',
  policyVersion: '2026-11',
  prev: index === 0 ? '' : hashOf(index),
  hash: hashOf(index + 1),
}));

/** What the gate would tell the panel of the same visit. */
const NOTES = [
  { kind: 'consent', name: 'granted', text: 'functional, analytics' },
  { kind: 'vendor', name: 'loaded', vendor: 'google', verdict: 'allow', reason: 'granted' },
  {
    kind: 'event',
    name: 'page_view',
    vendor: 'google',
    verdict: 'redact',
    reason: 'granted',
    isHeld: true,
    bornAt: Date.UTC(2026, 10, 22, 9, 30, 7),
    told: { page_title: 'Ferry mug', email: 'ada@example.com' },
    call: ['event', 'page_view', { page_title: 'Ferry mug' }],
    removed: [{ path: 'email', reason: 'email' }],
  },
  { kind: 'event', name: 'ViewContent', vendor: 'meta', verdict: 'block', reason: 'denied' },
  {
    kind: 'request',
    name: 'analytics.tiktok.com/i18n/pixel/events.js',
    vendor: 'tiktok',
    verdict: 'block',
    reason: 'denied',
    url: 'https://analytics.tiktok.com/i18n/pixel/events.js',
    via: 'script',
  },
].map((note, index) => ({ ...note, n: index + 1, at: Date.UTC(2026, 10, 22, 9, 30, 21 + index) }));

export const FEED = {
  limit: 1000,
  entries: () => NOTES,
  forgotten: () => 0,
  subscribe: () => () => {},
};

function hashOf(seq) {
  return seq.toString(16).padStart(2, '0').repeat(32);
}
