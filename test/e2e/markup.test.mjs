/** Gated markup: inert until its purpose is granted, then live in document order. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { answers, gated, ran } from './gated.mjs';
import { STRICT_CSP, inline } from './pages.mjs';
import { ACCEPT, REJECT, answer, bannerOf, messages, settle } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const ranIn = (tab) => tab.eval(() => window.ran);
const askedFor = (shop) => shop.own.map(({ url }) => new URL(url).pathname);

inEachEngine('gated markup', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  /** A shop whose page holds some markup. */
  const shopWith = (body, more = {}) =>
    stage.shop({ head: ran, body, answers, vendors: false, ...more });

  const ORDER = [
    gated('data-purpose="analytics" data-src="/slow.js"'),
    gated('data-purpose="analytics"', `ran.push('inline')`),
    gated('data-purpose="analytics" src="/fast.js"'),
    gated('data-purpose="analytics"', `ran.push('last')`),
  ].join('');

  it('neither runs nor loads before the answer, nor after a refusal', async () => {
    const shop = shopWith(
      `${ORDER}<img data-purpose="marketing" data-src="/picture.png" alt="">
         <iframe data-purpose="functional" data-src="/framed" title="f"></iframe>
         <template data-purpose="analytics"><img data-src="/picture.png" alt=""></template>`,
    );

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);
    const before_ = askedFor(shop);
    await stage.tab.click(REJECT);
    await settle(stage.tab);

    for (const paths of [before_, askedFor(shop)])
      assert.deepEqual(
        paths.filter((path) => /slow|fast|picture|framed/.test(path)),
        [],
      );
    assert.deepEqual(await ranIn(stage.tab), []);
  });

  it('runs scripts in document order, a slow one before the inline one after it', async () => {
    const shop = shopWith(ORDER);

    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.waitFor(() => window.ran.length === 4);
    assert.deepEqual(await ranIn(stage.tab), ['slow', 'inline', 'fast', 'last']);
  });

  it('keeps attributes and the script’s own nonce, under a strict policy', async () => {
    const shop = shopWith(
      gated('data-purpose="analytics" data-src="/asked.js" id="mine" data-mine="7"') +
        gated('data-purpose="analytics"', `ran.push('inline')`),
      { csp: STRICT_CSP },
    );

    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.waitFor(() => window.ran.length === 2);
    assert.deepEqual(await ranIn(stage.tab), ['asked mine 7 abc', 'inline']);
    assert.deepEqual(await stage.tab.eval(() => window.__seen.violations), []);
  });

  it('gives no nonce to markup that has none', async () => {
    const shop = shopWith(
      `<script type="text/plain" data-purpose="analytics">ran.push('slipped in')</script>` +
        gated('data-purpose="analytics"', `ran.push('mine')`),
      { csp: STRICT_CSP },
    );

    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.waitFor(() => window.ran.length > 0);
    await settle(stage.tab);
    assert.deepEqual(await ranIn(stage.tab), ['mine']);
  });

  it('opens templates in place, their scripts in turn', async () => {
    const shop = shopWith(
      `<div id="box"><template data-purpose="analytics"><p id="inner">hello</p>
          <script src="/slow.js" nonce="abc"></script>
          <script nonce="abc">ran.push('inner ' + document.getElementById('inner').textContent)</script>
          <img data-src="/picture.png" alt="">
        </template></div>${gated('data-purpose="analytics"', `ran.push('after')`)}`,
    );

    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.waitFor(() => window.ran.length === 3);
    assert.deepEqual(await ranIn(stage.tab), ['slow', 'inner hello', 'after']);
    assert.equal(await stage.tab.exists('#box > #inner'), true);
    await stage.tab.waitFor(() => document.querySelector('#box img').src !== '');
  });

  it('loads frames and images', async () => {
    const shop = shopWith(
      `<iframe data-purpose="functional" data-src="/framed" title="f"></iframe>
         <img data-purpose="marketing" data-src="/picture.png" alt="">`,
    );

    await answer(stage.tab, shop.url(), ACCEPT);

    const sources = await stage.tab.waitFor(() => {
      const elements = [...document.querySelectorAll('iframe, img')];
      return (
        elements.every(({ src }) => src) && elements.map((element) => element.getAttribute('src'))
      );
    });
    assert.deepEqual(sources, ['/framed', '/picture.png']);
    await settle(stage.tab);
    assert.ok(askedFor(shop).includes('/framed') && askedFor(shop).includes('/picture.png'));
  });

  it('releases by purpose, and what comes later at once', async () => {
    const shop = shopWith(
      gated('data-purpose="analytics"', `ran.push('analytics')`) +
        gated('data-purpose="marketing"', `ran.push('marketing')`) +
        inline(
          `document.getElementById('own').addEventListener('click', () => pixelgate.grant(['analytics']));`,
        ),
    );
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await stage.tab.click('#own');
    await stage.tab.waitFor(() => window.ran.length > 0);
    await stage.tab.eval(() => {
      for (const purpose of ['marketing', 'analytics']) {
        const later = document.createElement('script');
        later.type = 'text/plain';
        later.dataset.purpose = purpose;
        later.text = `ran.push('later ${purpose}')`;
        document.body.append(later);
      }
    });
    await stage.tab.waitFor(() => window.ran.length > 1);
    await settle(stage.tab);

    assert.deepEqual(await ranIn(stage.tab), ['analytics', 'later analytics']);
  });

  it('runs each once, also when consent is given a second time', async () => {
    const shop = shopWith(ORDER);
    await answer(stage.tab, shop.url(), ACCEPT);
    await stage.tab.waitFor(() => window.ran.length === 4);

    await stage.tab.eval(() => window.pixelgate.deny());
    await stage.tab.click('pixelgate-control >>> button');
    await stage.tab.click('consent-preferences >>> [part~=accept]');
    await stage.tab.waitFor(() => window.pixelgate.consent().purposes.analytics === 'granted');
    await settle(stage.tab);

    assert.equal((await ranIn(stage.tab)).length, 4);
  });

  it('goes on after a script that fails to load or throws', async () => {
    const shop = shopWith(
      gated('data-purpose="analytics" data-src="/missing.js"') +
        gated('data-purpose="analytics"', `throw new Error('the page’s own')`) +
        gated('data-purpose="analytics"', `ran.push('after')`),
    );

    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.waitFor(() => window.ran.length === 1);
  });

  it('stays inert with a purpose that there is not, and says so once', async () => {
    const shop = shopWith(
      gated('data-purpose="advertising"', `ran.push('never')`) +
        gated('data-purpose="advertising"', `ran.push('never')`) +
        gated('data-purpose="analytics"', `ran.push('ever')`),
    );

    await answer(stage.tab, shop.url(), ACCEPT);
    await stage.tab.waitFor(() => window.ran.length > 0);
    await settle(stage.tab);

    assert.deepEqual(await ranIn(stage.tab), ['ever']);
    const said = await messages(stage.tab);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /^pixelgate: .*advertising.*functional, analytics or marketing/);
  });
});
