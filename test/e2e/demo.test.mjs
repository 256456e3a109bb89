/** Must hold 8: the demo under its strict policy, from the list to the thank-you page. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { createDemoApp } from '../../demo/app.mjs';
import { ACCEPT, REJECT, bannerOf, log, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const demo = (journal) => createDemoApp({ standins: 'direct', journal }).handle;
const VENDORS = ['meta', 'tiktok', 'pinterest', 'google'];
const PURCHASE = /^(purchase|checkout)$/i;

/** What the pages have recorded, kept over navigations. */
async function collect(tab, found) {
  const { violations, messages: said } = await tab.eval(() => window.__seen);
  found.violations.push(...violations);
  found.messages.push(...said.map(({ text }) => text));
}

/** Follows a link or sends a form, and waits for the page behind it. */
async function go(tab, selector, path, found) {
  await settle(tab, 2);
  await collect(tab, found);
  await tab.click(selector);
  await tab.waitFor(
    (start) => location.pathname.startsWith(start) && document.readyState === 'complete',
    undefined,
    path,
  );
}

/** List, product, bag, checkout, thank-you. */
async function buy(tab, found) {
  await go(tab, '.products a[href^="/product/ferry-mug"]', '/product/ferry-mug', found);
  await go(tab, 'form.order button[type=submit]', '/bag', found);
  await go(tab, 'a.button[href^="/checkout"]', '/checkout', found);
  await go(tab, 'form[action="/checkout"] button[type=submit]', '/thank-you', found);
  await settle(tab);
  await collect(tab, found);
}

inEachEngine('the demo under its strict policy', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('sells a mug with consent: each vendor hears of it once, no violation, no message', async () => {
    const shop = stage.shop({ app: demo });
    const found = { violations: [], messages: [] };
    await stage.tab.goto(shop.url('/?region=DE&panel=closed'));
    await bannerOf(stage.tab);

    await stage.tab.click(ACCEPT);
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await buy(stage.tab, found);
    // two tags at Google
    const told = (vendor) => (vendor === 'google' ? 2 : 1);
    await until(() => VENDORS.every((vendor) => purchases(shop, vendor).length >= told(vendor)));
    await settle(stage.tab);

    assert.deepEqual(found, { violations: [], messages: [] });
    assert.deepEqual(
      shop.journal.filter(({ status }) => status === 'refused'),
      [],
    );
    const ids = new Set(VENDORS.map((vendor) => purchases(shop, vendor)[0].id));
    assert.equal(ids.size, 1, 'one id for all vendors');
    for (const vendor of VENDORS)
      assert.equal(purchases(shop, vendor).length, told(vendor), vendor);
    assert.ok(!shop.vendor.some(({ url, body }) => /ada(@|%40)/.test(url + body)));
    const verdict = await stage.tab.eval(() => window.pixelgate.audit.verify());
    assert.equal(verdict.ok, true);
  });

  it('sells a mug without consent: no vendor hears of anything', async () => {
    const shop = stage.shop({ app: demo });
    const found = { violations: [], messages: [] };
    await stage.tab.goto(shop.url('/?region=DE&panel=closed'));
    await bannerOf(stage.tab);

    await stage.tab.click(REJECT);
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await buy(stage.tab, found);

    assert.deepEqual(found, { violations: [], messages: [] });
    assert.deepEqual(
      shop.vendor.map(({ url }) => url),
      [],
    );
    const types = new Set((await log(stage.tab)).map(({ type }) => type));
    assert.ok(types.has('denied') && types.has('event-dropped') && !types.has('event-sent'));
  });

  it('shows its log, and that the chain is whole', async () => {
    const shop = stage.shop({ app: demo });
    await stage.tab.goto(shop.url('/?region=DE&panel=closed'));
    await bannerOf(stage.tab);
    await stage.tab.click(ACCEPT);
    await until(() => shop.events('meta').length > 0);
    await log(stage.tab);

    await stage.tab.goto(shop.url('/privacy/log?region=DE&panel=closed&view=audit'));

    await stage.tab.waitFor(() => {
      const { textContent } = document.querySelector('consent-log')?.shadowRoot ?? {};
      return /Chain intact/.test(textContent) && /Meta Pixel\s+\d events/.test(textContent);
    });
    await stage.tab.waitFor(() =>
      document.querySelector('consent-log').shadowRoot.querySelector('tbody tr'),
    );
    assert.deepEqual(await messages(stage.tab), []);
    assert.deepEqual(await stage.tab.eval(() => window.__seen.violations), []);
  });

  it('draws banner and preferences with no violation in California, and opts out', async () => {
    const shop = stage.shop({ app: demo });
    await stage.tab.goto(shop.url('/?region=US-CA&panel=closed'));
    await until(() => shop.events('meta').length > 0);

    await stage.tab.eval(() => window.pixelgate.open());
    await stage.tab.click('consent-preferences >>> [part~=reject]');
    await stage.tab.waitFor(() =>
      document.querySelector('pixelgate-control')?.shadowRoot.textContent.includes('Honored'),
    );

    assert.deepEqual(await messages(stage.tab), []);
    assert.deepEqual(await stage.tab.eval(() => window.__seen.violations), []);
  });
});

const purchases = (shop, vendor) => shop.events(vendor).filter(({ event }) => PURCHASE.test(event));
