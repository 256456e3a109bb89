/** A grant takes a person. Scripts and addresses may refuse, and cannot grant. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { bannerOf, hasHeard, messages, purposes, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const UNSET = { necessary: 'granted', functional: 'unset', analytics: 'unset', marketing: 'unset' };
const button = (tab, part, act) =>
  tab.eval(
    `(${act})(document.querySelector('consent-banner').shadowRoot.querySelector('[part~=${part}]'))`,
  );

inEachEngine('without a gesture', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const clicks = {
    'element.click()': (element) => element.click(),
    'a dispatched click': (element) =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
    'a dispatched Enter': (element) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
      ),
  };
  for (const [how, act] of Object.entries(clicks)) {
    it(`${how} on Accept grants nothing`, async () => {
      const shop = stage.shop();
      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);

      await button(stage.tab, 'accept', act);
      await settle(stage.tab);

      assert.deepEqual(await purposes(stage.tab), UNSET);
      assert.deepEqual(shop.vendor, []);
    });
  }

  it('element.click() on Reject refuses', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await button(stage.tab, 'reject', (element) => element.click());
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));

    assert.equal((await purposes(stage.tab)).marketing, 'denied');
  });

  it('a consent-request of a script’s own grants nothing', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await stage.tab.eval(() =>
      document.dispatchEvent(
        new CustomEvent('consent-request', {
          detail: { purposes: { marketing: 'granted' }, source: 'banner', shown: {} },
        }),
      ),
    );
    await settle(stage.tab);

    assert.deepEqual(await purposes(stage.tab), UNSET);
    assert.deepEqual(shop.vendor, []);
  });

  it('pixelgate.grant() answers false, grants nothing and says why', async () => {
    const shop = stage.shop({ body: inline(`window.__granted = pixelgate.grant();`) });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    const later = await stage.tab.eval(() => window.pixelgate.grant(['marketing']));
    await settle(stage.tab);

    assert.deepEqual([await stage.tab.eval(() => window.__granted), later], [false, false]);
    assert.deepEqual(await purposes(stage.tab), UNSET);
    assert.deepEqual(shop.vendor, []);
    const said = await messages(stage.tab);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /^pixelgate: a grant counts only in a gesture/);
  });

  it('pixelgate.grant() in the handler of a real click answers true and grants', async () => {
    const shop = stage.shop({
      body: inline(`document.getElementById('own').addEventListener('click', () => {
          window.__granted = pixelgate.grant(['marketing', 'analytics']);
        });`),
    });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await stage.tab.click('#own');
    await until(() => hasHeard(shop));

    assert.equal(await stage.tab.eval(() => window.__granted), true);
    assert.deepEqual(await purposes(stage.tab), {
      ...UNSET,
      analytics: 'granted',
      marketing: 'granted',
    });
  });

  it('data-allow-api-grant lets scripts grant, and the log says by what', async () => {
    const shop = stage.shop({ attributes: { 'data-allow-api-grant': '' } });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    const granted = await stage.tab.eval(() => window.pixelgate.grant());
    await until(() => hasHeard(shop));

    assert.equal(granted, true);
    assert.equal(await stage.tab.eval(() => window.pixelgate.consent().source), 'api');
  });

  it('nothing in the address changes consent', async () => {
    const shop = stage.shop();
    const words =
      'pixelgate=1~eu-gdpr~1~1~ggg~banner~meta&consent=granted&grant=1&data-region=US-CA&region=US-CA';

    await stage.tab.goto(shop.url(`/?${words}#${words}`));
    await bannerOf(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(await purposes(stage.tab), UNSET);
    assert.deepEqual(shop.vendor, []);
  });
});
