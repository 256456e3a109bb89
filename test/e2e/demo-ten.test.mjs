/** Must hold 6: the shop with all ten pixels; the panel shows product data, the cap, suppression and the audience. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { createDemoApp } from '../../demo/app.mjs';
import { ACCEPT, bannerOf, forget, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const demo = (journal) => createDemoApp({ standins: 'direct', journal }).handle;
const AT = '?region=DE&panel=open&pixels=all';
const VENDORS = 'criteo google linkedin meta microsoft pinterest reddit snapchat tiktok x'.split(
  ' ',
);
/** LinkedIn takes no product data, and its log has no names. */
const WITH_PRODUCTS = VENDORS.filter((vendor) => vendor !== 'linkedin');
const PRODUCTS = [
  'ferry-mug',
  'tide-bowl',
  'low-teapot',
  'reed-vase',
  'harbour-lamp',
  'work-apron',
];
const FILES = await Promise.all(VENDORS.map((vendor) => import(`../../src/vendors/${vendor}.ts`)));
const PURCHASE = /^(purchase|checkout|trackTransaction|conversion 7103|tw-o1abc-sale1)$/i;

/** What the table of the panel says, by vendor: cap, suppression, audience. */
const rulesOf = (tab) =>
  tab.eval(() => {
    const rows = [...document.querySelectorAll('#panel-rules tr')];
    const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    return Object.fromEntries(cells.map(([vendor, ...rest]) => [vendor, rest]));
  });
/** Waits until a cell of these vendors says something; else says what stands there. */
async function untilRules(tab, cell, pattern, vendors) {
  let rules;
  const isThere = async () => {
    rules = await rulesOf(tab);
    return vendors.every((vendor) => pattern.test(rules[vendor]?.[cell] ?? ''));
  };
  await until(isThere).catch(() => assert.fail(`${pattern} not in ${JSON.stringify(rules)}`));
}

inEachEngine('the demo with all ten pixels', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('has four pixels until the panel switches', async () => {
    const shop = stage.shop({ app: demo });
    await stage.tab.goto(shop.url('/product/ferry-mug?region=DE&panel=open'));
    await bannerOf(stage.tab);
    const vendors = () => stage.tab.eval(() => Object.keys(window.pixelgate.consent().vendors));
    assert.equal((await vendors()).length, 4);

    await stage.tab.click('.panel-switch a:not([aria-current])');
    await stage.tab.waitFor(
      () => location.search.includes('pixels=all') && document.readyState === 'complete',
    );
    await bannerOf(stage.tab);

    assert.deepEqual((await vendors()).toSorted(), VENDORS);
    assert.equal(
      await stage.tab.read('.panel-switch [aria-current]', (link) => link.textContent.trim()),
      'All ten',
    );
  });

  it('names all ten on the page about privacy, with what each keeps', async () => {
    const shop = stage.shop({ app: demo });
    await stage.tab.goto(shop.url(`/privacy${AT}`));

    const text = await stage.tab.read('main', (main) => main.textContent.replaceAll(/\s+/g, ' '));
    assert.match(text, /work with ten advertising companies/);
    for (const { about } of FILES)
      for (const { name } of about.cookies.slice(0, 1))
        assert.ok(text.includes(name.split(',')[0]), `${about.name}: ${name}`);
  });

  it('shows each vendor’s product data, the cap, the audience, and silence after a purchase', async () => {
    const { tab } = stage;
    const shop = stage.shop({ app: demo });
    const wrong = [];
    const look = async () => {
      wrong.push(...(await messages(tab)), ...(await tab.eval(() => window.__seen.violations)));
    };
    await tab.goto(shop.url(`/product/ferry-mug${AT}`));
    await bannerOf(tab);
    await tab.click(ACCEPT);
    await untilRules(tab, 0, /1 of 5/, WITH_PRODUCTS);
    for (const [index, product] of PRODUCTS.slice(1).entries()) {
      await look();
      await tab.goto(shop.url(`/product/${product}${AT}`));
      await untilRules(tab, 0, RegExp(`${Math.min(index + 2, 5)} of 5`), WITH_PRODUCTS);
    }
    await untilRules(
      tab,
      0,
      /5 of 5.*kept back/,
      WITH_PRODUCTS.filter((id) => id !== 'google'),
    );
    await untilRules(tab, 2, /^told/, ['meta', 'tiktok', 'pinterest', 'google']);
    const shown = () =>
      tab.eval(() =>
        [...document.querySelectorAll('#panel-products .tag')].map((tag) => tag.textContent),
      );
    await until(async () => (await shown()).length >= WITH_PRODUCTS.length);
    assert.deepEqual((await shown()).toSorted(), WITH_PRODUCTS);
    const data = await tab.read('#panel-products', (list) => list.textContent);
    for (const path of [
      'content_ids[0]',
      'line_items[0].product_id',
      'ecomm_prodid',
      'item_ids[0]',
    ])
      assert.ok(data.includes(path), `${path} in ${data}`);
    assert.match((await rulesOf(tab)).meta[1], /no purchase/);

    await look();
    await tab.goto(shop.url(`/checkout${AT}&bag=ferry-mug.1`));
    await tab.click('form[action="/checkout"] button[type=submit]');
    await tab.waitFor(
      () => location.pathname.startsWith('/thank-you') && document.readyState === 'complete',
    );
    const bought = (vendor) => shop.events(vendor).some(({ event }) => PURCHASE.test(event));
    await until(() => VENDORS.every(bought));
    await look();
    await forget(tab, shop);
    await tab.goto(shop.url(`/product/candle-pair${AT}`));
    await untilRules(
      tab,
      1,
      /silent.*kept back/,
      VENDORS.filter((id) => id !== 'google'),
    );
    await untilRules(tab, 1, /^Ads silent/, ['google']);
    await settle(tab);
    await look();

    const views = shop
      .events()
      .filter(
        ({ event, params }) =>
          /view_?(content|item)|7101|view1/i.test(event) && !params.tag?.startsWith('G-'),
      );
    assert.deepEqual(views, []);
    assert.deepEqual(
      shop.journal.filter(({ status }) => status === 'refused'),
      [],
    );
    assert.deepEqual(wrong, []);
  });
});
