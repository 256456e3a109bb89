/** Must hold 6: pages with seeded mistakes, each explained with the right fix. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { gateTag, inline, STRICT_CSP } from './pages.mjs';
import { ACCEPT, bannerOf, log } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const LISTED = { 'data-inspect': '*.example', 'data-privacy-url': '/privacy' };
const only = (more = {}) => ({
  ...LISTED,
  'data-tiktok': null,
  'data-pinterest': null,
  'data-google': null,
  ...more,
});
const PURCHASE = inline("fbq('track', 'Purchase', { value: 11 });");

/** What the page looks like, the id of the problem, what it names, and what stands in the code to paste. */
const MISTAKES = [
  {
    name: 'a pixel in <noscript>',
    page: {
      attributes: LISTED,
      body: '<noscript><img src="https://www.facebook.com/tr?id=1&amp;ev=PageView"></noscript>',
    },
    id: 'noscript-pixel',
    says: /facebook\.com\/tr/,
    code: /delete/,
  },
  {
    name: 'a vendor that the tag does not name',
    page: {
      attributes: only(),
      body: inline("new Image().src = 'https://ct.pinterest.com/v3/?tid=1';"),
    },
    id: 'undeclared-vendor',
    says: /pinterest/,
    code: /data-pinterest="/,
  },
  {
    name: 'a base code whose vendor the tag does not name',
    page: {
      attributes: only(),
      body: inline("window.pintrk ??= () => {}; pintrk('load', '2612345678901');"),
    },
    id: 'undeclared-vendor',
    says: /pinterest/,
    code: /data-pinterest="2612345678901"/,
  },
  {
    name: 'a tracker without a vendor file',
    page: {
      attributes: LISTED,
      body: '<script nonce="abc" src="https://static.hotjar.com/c/hotjar-1.js"></script>',
    },
    id: 'undeclared-tracker',
    says: /Hotjar/,
    code: /type="text\/plain" data-purpose="analytics"/,
  },
  {
    name: 'a script of another site above the gate',
    page: {
      attributes: LISTED,
      before: '<script nonce="abc" src="https://cdn.example.net/widget.js"></script>',
    },
    id: 'script-above',
    says: /cdn\.example\.net/,
    code: /pixelgate\.js[^]*widget\.js/,
  },
  {
    name: 'a gate that is deferred',
    page: { gate: gateTag({ ...LISTED, defer: '' }) },
    id: 'gate-late',
    says: /defer/,
    code: /<script src="\/pixelgate\.js"/,
  },
  {
    name: 'a base code for another account',
    page: { attributes: only(), body: inline("fbq('init', '99999999');") },
    id: 'undeclared-tag',
    says: /99999999/,
    code: /data-meta="1234567890123456 99999999"/,
  },
  {
    name: 'the same tag twice',
    page: { attributes: only({ 'data-meta': '1234567890123456 1234567890123456' }) },
    id: 'tag-twice',
    says: /twice/,
    code: /data-meta="1234567890123456"/,
  },
  {
    name: 'a misspelt attribute',
    page: { attributes: { ...LISTED, 'data-regoin': 'DE' } },
    id: 'wrong-attribute',
    says: /data-regoin/,
    code: /data-region="DE"/,
  },
  {
    name: 'no privacy policy',
    page: { attributes: { ...LISTED, 'data-privacy-url': null } },
    id: 'no-privacy-link',
    says: /privacy policy/,
    code: /data-privacy-url="\/privacy"/,
  },
  {
    name: 'no way back',
    page: { attributes: { ...LISTED, 'data-control': 'none' } },
    id: 'no-way-back',
    says: /way back/,
    code: /data-consent-open/,
  },
  {
    name: 'a video that loads at once',
    page: {
      attributes: LISTED,
      body: '<iframe title="Film" src="https://player.vimeo.com/video/1"></iframe>',
    },
    id: 'unguarded-frame',
    says: /Vimeo/,
    code: /<consent-embed purpose="functional"/,
  },
  {
    name: 'a purchase without a currency, after consent',
    page: { attributes: only(), body: PURCHASE },
    isAccepted: true,
    id: 'missing-parameter',
    says: /Purchase for meta lacks currency/,
    code: /fbq\('track', 'Purchase', \{ value: 11, currency: 'EUR' \}/,
  },
  {
    name: 'a policy that refuses what was granted',
    page: {
      attributes: only(),
      csp: STRICT_CSP.replace("img-src 'self' https:", "img-src 'self'"),
    },
    isAccepted: true,
    id: 'csp',
    says: /meta: img-src/,
    code: /Content-Security-Policy: img-src … https:\/\/www\.facebook\.com/,
  },
];

/** The problem of a kind as the panel shows it, once it does. */
const problemOf = (tab, id) =>
  tab.waitFor(
    (name) => {
      const card = document
        .querySelector('consent-inspector')
        ?.shadowRoot?.querySelector(`[data-problem='${name}']`);
      return (
        card && {
          text: card.textContent.replace(/\s+/g, ' '),
          code: card.querySelector('pre code')?.textContent ?? '',
          fix: /Fix: \S/.test(card.textContent.replace(/\s+/g, ' ')),
        }
      );
    },
    undefined,
    id,
  );

inEachEngine('problems that the developer panel finds', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  for (const { name, page, isAccepted, id, says, code } of MISTAKES)
    it(`explains ${name}, with the fix to paste`, async () => {
      const { tab } = stage;
      const shop = stage.shop({ vendors: false, ...page });
      await tab.goto(shop.url(isAccepted ? '/' : '/?pixelgate-inspect'));
      await bannerOf(tab);
      if (isAccepted) {
        await tab.click(ACCEPT);
        await log(tab); // from here on the keys are listened to
        await tab.press('Control+Alt+Shift+p');
      }
      await tab.waitFor(() =>
        Boolean(document.querySelector('consent-inspector')?.shadowRoot?.querySelector('.body')),
      );

      await tab.eval(() =>
        document
          .querySelector('consent-inspector')
          .shadowRoot.querySelector('#tab-problems')
          .click(),
      );

      const problem = await problemOf(tab, id);
      assert.match(problem.text, says);
      assert.match(problem.code, code);
      assert.equal(problem.fix, true);
    });

  it('finds nothing on a page without mistakes', async () => {
    const { tab } = stage;
    const shop = stage.shop({ vendors: false, attributes: LISTED });
    await tab.goto(shop.url('/?pixelgate-inspect'));
    await bannerOf(tab);

    await tab.waitFor(() => {
      const root = document.querySelector('consent-inspector')?.shadowRoot;
      root?.querySelector('#tab-problems')?.click();
      return /No problem found/.test(root?.textContent ?? '');
    });
  });
});
