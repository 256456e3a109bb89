/** Must hold 2: what was held reaches every vendor once, in order and whole. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { ACCEPT, accept, bannerOf, log, settle, until } from './probes.mjs';
import { eventsBy } from './read-events.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const told = inline(`
pixelgate.track('AddToCart',
  { value: 19.9, currency: 'EUR', content_type: 'product', contents: [{ id: 'BOWL', quantity: 2, item_price: 9.95 }] },
  { eventId: 'cart-1' });
pixelgate.track('Purchase',
  { value: 25.4, currency: 'EUR', order_id: '7', content_type: 'product',
    contents: [{ id: 'MUG', quantity: 1, item_price: 5.5 }, { id: 'BOWL', quantity: 2, item_price: 9.95 }] },
  { eventId: 'order-7' });
`);

/** `name id value currency content ids`, as each vendor understood it. */
const EXPECTED = {
  meta: [
    'PageView',
    'ViewContent view-1 5.5 EUR MUG',
    'AddToCart cart-1 19.9 EUR BOWL',
    'Purchase order-7 25.4 EUR MUG,BOWL',
  ],
  tiktok: [
    'Pageview',
    'ViewContent view-1 5.5 EUR MUG',
    'AddToCart cart-1 19.9 EUR BOWL',
    'Purchase order-7 25.4 EUR MUG,BOWL',
  ],
  pinterest: [
    'init',
    'viewcontent view-1 5.5 EUR MUG',
    'addtocart cart-1 19.9 EUR BOWL',
    'checkout order-7 25.4 EUR MUG,BOWL',
  ],
  'G-ABCDEFGHIJ': [
    'page_view',
    'view_item 5.5 EUR MUG',
    'add_to_cart 19.9 EUR BOWL',
    'purchase 7 25.4 EUR MUG,BOWL',
  ],
  'AW-123456789': [
    'page_view',
    'view_item 5.5 EUR MUG',
    'add_to_cart 19.9 EUR BOWL',
    'purchase 7 25.4 EUR MUG,BOWL',
  ],
};

inEachEngine('Accept', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('hands each held call to each vendor once, in order, with id, worth and products', async () => {
    const shop = stage.shop({ body: told });

    await accept(stage.tab, shop);
    await until(() => shop.events().length >= Object.values(EXPECTED).flat().length);
    await settle(stage.tab);

    const sent = await stage.tab.eval(() => window.__sent);
    assert.deepEqual(eventsBy(shop, sent), EXPECTED);
    assert.deepEqual(
      shop.journal.filter(({ status }) => status === 'refused'),
      [],
    );
  });

  it('has the vendors’ scripts in the document in the task of the click', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    // the second file comes by itself once the banner is drawn: sooner than anybody can read it
    await stage.tab.waitFor(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('pixelgate-run')),
    );
    await stage.tab.eval(() => window.pixelgate.audit.entries());
    await stage.tab.eval(() => {
      // after the gate has heard it, and before the task ends
      document.addEventListener('click', () => {
        window.__atClick = [...document.scripts].map(({ src }) => src);
      });
    });

    await stage.tab.click(ACCEPT);

    const scripts = await stage.tab.waitFor(() => window.__atClick);
    for (const name of ['events.js', 'fbevents.js', 'core.js', 'gtag/js'])
      assert.ok(
        scripts.some((src) => src.includes(name)),
        `${name} is not among ${scripts}`,
      );
  });

  it('writes the decision, each script, each held and each sent event into the log', async () => {
    const shop = stage.shop({ body: told });

    await accept(stage.tab, shop);
    const entries = await log(stage.tab);

    const granted = entries.find(({ type }) => type === 'granted');
    assert.equal(granted?.source, 'banner');
    assert.deepEqual(granted.purposes, {
      functional: 'granted',
      analytics: 'granted',
      marketing: 'granted',
    });
    assert.match(granted.shown.text, /^[0-9a-f]{64}$/);
    const names = (type, vendor) =>
      entries
        .filter((entry) => entry.type === type && entry.vendor === vendor)
        .map(({ event }) => event);
    const all = ['PageView', 'ViewContent', 'AddToCart', 'Purchase'];
    assert.deepEqual(names('event-held', 'meta'), all);
    assert.deepEqual(names('event-sent', 'meta'), all);
    const loaded = entries.filter(({ type }) => type === 'vendor-loaded');
    assert.deepEqual(
      loaded.map(({ vendor }) => vendor),
      ['google', 'meta', 'pinterest', 'tiktok'],
    );
  });

  it('sends nothing to a vendor that the page does not name', async () => {
    const shop = stage.shop({ attributes: { 'data-meta': null }, vendors: false, body: told });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.click(ACCEPT);
    await until(() => shop.events('tiktok').some(({ event }) => event === 'Purchase'));
    await settle(stage.tab);

    assert.deepEqual(
      shop.vendor.filter(({ host }) => /facebook/.test(host)),
      [],
    );
  });
});
