/**
 * A page of the gallery. Its gate is none: it answers the element as the address says, and keeps nothing.
 * `?layout=corner&preset=ink&theme=dark&lang=de&text=200&case=opt-out`
 */
const asked = new URLSearchParams(location.search);
const said = (name, standard) => asked.get(name) ?? standard;

const vendor = (id, ...purposes) => ({ id, purposes });
const wanted = said('case', 'opt-in');
const isBroken = wanted.startsWith('signal');

const consent = {
  regime: 'eu-gdpr',
  region: 'DE',
  purposes: { necessary: 'granted', functional: 'unset', analytics: 'unset', marketing: 'unset' },
  vendors: {},
  reasons: [],
  gpc: isBroken,
  limited: false,
  policyVersion: '1',
  source: 'default',
};

const view = {
  consent,
  model: ['opt-out', 'notice'].includes(wanted) ? wanted : 'opt-in',
  asked: { purposes: ['functional', 'analytics', 'marketing'], vendors: [] },
  closing: wanted.endsWith('an X') ? 'refuse' : 'none',
  twoStepOptIn: false,
  purposes: ['necessary', 'functional', 'analytics', 'marketing'],
  vendors: [
    vendor('tiktok', 'marketing'),
    vendor('meta', 'marketing'),
    vendor('pinterest', 'marketing'),
    vendor('google', 'analytics', 'marketing'),
  ],
  storage: isBroken ? 'broken' : 'ok',
  optOutStatus: '',
  options: {
    lang: said('lang', 'en'),
    position: said('layout', 'bottom'),
    preset: said('preset', 'plain'),
    theme: said('theme', 'light'),
    controller: 'Kiln & Quiet',
    'privacy-url': '/privacy',
  },
};

const root = document.documentElement;
root.style.fontSize = `${said('text', '100')}%`;
root.style.colorScheme = said('theme', 'light');
root.dir = /^(ar|fa|he|ur)\b/.test(said('lang', 'en')) ? 'rtl' : 'ltr';

globalThis.pixelgate = { view: () => view, open() {}, close() {} };

await import('/pixelgate-ui.js');
document.body.prepend(document.createElement('consent-banner'));
