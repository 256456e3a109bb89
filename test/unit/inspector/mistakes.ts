/** Every kind of mistake, one row each: what the page looks like, and what the finder has to say. */
import type { PageSnapshot } from '../../../components/inspector/snapshot.ts';
import { aPage, anEntry, aScript, THE_GATE } from './a-page.ts';

export interface Mistake {
  readonly name: string;
  readonly page: Partial<PageSnapshot>;
  readonly id: string;
  readonly severity: string;
  /** Stands in the title or in what was found. */
  readonly says: RegExp;
  /** Stands in the code to paste. */
  readonly code?: RegExp;
}

/** Meta's base code, in short. */
export const META_CODE =
  "!function(f){}(); fbq('init', '1234567890123456'); fbq('track', 'PageView');";
const gate = (change: object): Partial<PageSnapshot> => ({ scripts: [{ ...THE_GATE, ...change }] });
/** An attribute of the gate's tag. */
export const attribute = (name: string, value: string): Partial<PageSnapshot> => ({
  attributes: { ...aPage().attributes, [name]: value },
  ...gate({ attributes: { ...THE_GATE.attributes, [`data-${name}`]: value } }),
});

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a gate with async',
    page: gate({ isAsync: true, attributes: { ...THE_GATE.attributes, async: '' } }),
    id: 'gate-late',
    severity: 'error',
    says: /async/,
    code: /^<script src="\/pixelgate\.js"(?![^]* async)/,
  },
  {
    name: 'a gate in the body',
    page: gate({ inHead: false }),
    id: 'gate-late',
    severity: 'error',
    says: /outside of <head>/,
  },
  {
    name: 'a script of another site above the gate',
    page: {
      scripts: [aScript({ src: 'https://cdn.example.net/x.js', isAbove: true }), THE_GATE],
      gate: 1,
    },
    id: 'script-above',
    severity: 'error',
    says: /cdn\.example\.net/,
    code: /pixelgate\.js[^]*cdn\.example\.net/,
  },
  {
    name: 'a request to a vendor that is not declared',
    page: { resources: ['https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEF123'] },
    id: 'undeclared-vendor',
    severity: 'error',
    says: /data-tiktok/,
    code: /data-tiktok="C4ABCDEF123"/,
  },
  {
    name: 'a cookie of a vendor that is not declared',
    page: { stored: ['_ga'] },
    id: 'undeclared-vendor',
    severity: 'error',
    says: /cookie or storage key _ga/,
    code: /data-google=/,
  },
  {
    name: 'a well-known tracker',
    page: { scripts: [THE_GATE, aScript({ src: 'https://static.hotjar.com/c/hotjar-1.js' })] },
    id: 'undeclared-tracker',
    severity: 'error',
    says: /Hotjar/,
    code: /data-purpose="analytics" data-src="https:\/\/static\.hotjar\.com/,
  },
  {
    name: 'a pixel in <noscript>',
    page: {
      noscripts: ['<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView" width="1">'],
    },
    id: 'noscript-pixel',
    severity: 'error',
    says: /facebook\.com\/tr\?id=1&ev=PageView/,
    code: /delete[^]*noscript/,
  },
  {
    name: 'a base code below the gate',
    page: { scripts: [THE_GATE, aScript({ text: META_CODE })] },
    id: 'duplicate-pixel',
    severity: 'hint',
    says: /Meta Pixel/,
    code: /delete/,
  },
  {
    name: 'a base code above the gate',
    page: { scripts: [aScript({ text: META_CODE, isAbove: true }), THE_GATE], gate: 1 },
    id: 'duplicate-pixel',
    severity: 'error',
    says: /Meta Pixel/,
  },
  {
    name: 'the same base code twice',
    page: { scripts: [THE_GATE, aScript({ text: META_CODE }), aScript({ text: META_CODE })] },
    id: 'duplicate-pixel',
    severity: 'error',
    says: /Meta Pixel/,
  },
  {
    name: 'a base code with an id that is not declared',
    page: { scripts: [THE_GATE, aScript({ text: "fbq('init', '999999999')" })] },
    id: 'undeclared-tag',
    severity: 'error',
    says: /999999999/,
    code: /data-meta="1234567890123456 999999999"/,
  },
  {
    name: 'the same tag twice',
    page: attribute('meta', '1234567890123456 1234567890123456'),
    id: 'tag-twice',
    severity: 'hint',
    says: /twice/,
    code: /data-meta="1234567890123456"/,
  },
  {
    name: 'a second gate',
    page: { scripts: [THE_GATE, aScript({ src: 'https://shop.example/js/pixelgate.js' })] },
    id: 'gate-twice',
    severity: 'warning',
    says: /twice/,
    code: /delete/,
  },
  {
    name: 'a purchase without a currency',
    page: {
      entries: [
        anEntry({
          vendor: 'meta',
          verdict: 'block',
          reason: 'missing-currency',
          told: { value: 5 },
        }),
      ],
    },
    id: 'missing-parameter',
    severity: 'error',
    says: /Purchase for meta lacks currency/,
    code: /^fbq\('track', 'Purchase', \{ value: 5, currency: 'EUR' \}/,
  },
  {
    name: 'an event with a wrong parameter',
    page: {
      entries: [
        anEntry({
          kind: 'problem',
          name: 'event',
          text: 'Purchase: value="5 €" is not valid. Use a number such as 19.9.',
        }),
      ],
    },
    id: 'event-refused',
    severity: 'error',
    says: /value="5 €"/,
    code: /pixelgate\.track\('Purchase', \{ value: 19\.9/,
  },
  {
    name: 'no privacy policy',
    page: { attributes: { meta: '1' }, links: ['Shop /', 'Imprint /imprint'] },
    id: 'no-privacy-link',
    severity: 'error',
    says: /privacy policy/,
    code: /data-privacy-url="\/privacy"/,
  },
  {
    name: 'no way back',
    page: attribute('control', 'none'),
    id: 'no-way-back',
    severity: 'error',
    says: /way back/,
    code: /data-consent-open/,
  },
  {
    name: 'a policy that refuses a vendor',
    page: {
      entries: [
        anEntry({
          kind: 'violation',
          name: 'script-src-elem',
          vendor: 'meta',
          url: 'https://connect.facebook.net/en_US/fbevents.js',
          reason: 'enforce',
        }),
      ],
    },
    id: 'csp',
    severity: 'error',
    says: /meta: script-src/,
    code: /script-src … https:\/\/connect\.facebook\.net$/,
  },
  {
    name: 'a policy that refuses Trusted Types',
    page: { entries: [anEntry({ kind: 'problem', name: 'trusted-types', text: 'refused' })] },
    id: 'csp',
    severity: 'error',
    says: /Trusted Types/,
    code: /trusted-types pixelgate lit-html/,
  },
  {
    name: 'a misspelt attribute',
    page: {
      ...attribute('privcy-url', '/p'),
      entries: [
        anEntry({
          kind: 'problem',
          name: 'attribute',
          about: ['privcy-url'],
          text: 'data-privcy-url="/p" is not an attribute. Did you mean data-privacy-url? Use data-meta.',
        }),
      ],
    },
    id: 'wrong-attribute',
    severity: 'warning',
    says: /data-privcy-url/,
    code: /data-privacy-url="\/p"/,
  },
  {
    name: 'a video that loads at once',
    page: { frames: ['https://www.youtube.com/embed/abc?rel=0'] },
    id: 'unguarded-frame',
    severity: 'warning',
    says: /YouTube/,
    code: /<consent-embed purpose="functional" src="https:\/\/www\.youtube\.com\/embed\/abc/,
  },
  {
    name: 'files of two versions',
    page: { versions: { 'pixelgate.js': '0.1.0', 'pixelgate-inspector.js': '0.2.0' } },
    id: 'mixed-versions',
    severity: 'error',
    says: /pixelgate-inspector\.js 0\.2\.0/,
  },
  {
    name: 'a request that nothing could stop',
    page: {
      entries: [
        anEntry({
          kind: 'request',
          vendor: 'meta',
          reason: 'unstoppable',
          url: 'https://www.facebook.com/tr?id=1',
        }),
      ],
    },
    id: 'sent-without-consent',
    severity: 'error',
    says: /facebook\.com\/tr/,
    code: /data-src="https:\/\/www\.facebook\.com\/tr\?id=1"/,
  },
  {
    name: 'a cookie without a grant',
    page: { stored: ['_fbp'] },
    id: 'stored-without-consent',
    severity: 'error',
    says: /_fbp/,
    code: /Set-Cookie: _fbp=; Max-Age=0/,
  },
  {
    name: 'a script that did not come',
    page: {
      entries: [
        anEntry({ kind: 'vendor', name: 'script-failed', vendor: 'meta', url: 'https://x/y.js' }),
      ],
    },
    id: 'script-failed',
    severity: 'warning',
    says: /meta/,
  },
  {
    name: 'a guard that is off',
    page: attribute('guard', 'off'),
    id: 'guard-off',
    severity: 'warning',
    says: /guard/,
    code: /^(?![^]*data-guard)/,
  },
  {
    name: 'grants without a gesture',
    page: attribute('allow-api-grant', ''),
    id: 'grant-without-gesture',
    severity: 'warning',
    says: /data-allow-api-grant/,
  },
  {
    name: 'plain http',
    page: { isSecure: false },
    id: 'not-secure',
    severity: 'error',
    says: /shop\.example/,
  },
];
