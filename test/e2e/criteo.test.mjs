/** Criteo from a page that has its tag in the markup, and from one that has not. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { NOBODY, inline } from './pages.mjs';
import { ACCEPT, answer, bannerOf, forget, messages, settle, until } from './probes.mjs';
import { heardBy, pushVendors } from './push-vendors.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const attributes = { ...NOBODY, 'data-criteo': '12345' };
const HOST = 'sslwidget.criteo.com';
const LOADER = /\/js\/ld\/ld\.js/;

/** As shops have it: the script stands in the markup, and a queue beside it. */
const LOADER_TAG =
  '<script nonce="abc" async src="https://static.criteo.net/js/ld/ld.js"></script>';
const EVENTS = inline(`window.criteo_q = window.criteo_q || [];
criteo_q.push(
  { event: 'setAccount', account: 12345 },
  { event: 'setEmail', email: 'ada@shop.example' },
  { event: 'setSiteType', type: 'm' },
  { event: 'viewItem', item: 'MUG' },
);`);
/** A tag manager puts it in. */
const INSERTED = inline(`var s = document.createElement('script');
s.onload = () => { window.onloads = (window.onloads || 0) + 1; };
s.src = 'https://dynamic.criteo.com/js/ld/ld.js?a=12345';
document.head.append(s);`);

const account = { event: 'setAccount', account: '12345' };
const view = [account, { event: 'setSiteType', type: 'm' }, { event: 'viewItem', item: 'MUG' }];

inEachEngine('Criteo', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const open = (markup = {}) =>
    stage.shop({ vendors: false, elsewhere: pushVendors, attributes, ...markup });
  const heard = (shop, name) =>
    heardBy(shop, HOST).filter((entries) => entries.at(-1).event === name);
  const runs = () => stage.tab.eval(() => window.oneTagRuns);

  it('runs one script after the answer, and hears what the page has pushed, without the address', async () => {
    const shop = open({ head: LOADER_TAG + EVENTS });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);
    assert.deepEqual(heardBy(shop, HOST), []);
    assert.equal(await runs(), undefined);

    await stage.tab.click(ACCEPT);
    await until(() => heard(shop, 'viewItem').length > 0);
    await settle(stage.tab);

    assert.deepEqual(heard(shop, 'viewItem'), [view]);
    assert.equal(heard(shop, 'viewPage').length, 1);
    assert.equal(await runs(), 1);
    for (const { url } of shop.vendor) assert.ok(!decodeURIComponent(url).includes('ada@'), url);
    assert.deepEqual(await messages(stage.tab), [
      'pixelgate: https://static.criteo.net/js/ld/ld.js stands in the page as an ordinary script: the browser fetches it before anybody is asked. Where the gate loads it, remove it; else write type="text/plain" data-purpose="marketing" data-src="…".',
    ]);
  });

  it('runs one script where the page inserts it as well, and the page hears that it has come', async () => {
    const shop = open({ head: INSERTED + EVENTS });

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => heard(shop, 'viewItem').length > 0);
    await stage.tab.waitFor(() => window.onloads === 1);
    assert.equal(shop.vendor.filter(({ url }) => LOADER.test(url)).length, 1);

    await forget(stage.tab, shop);
    await stage.tab.goto(shop.url('/again'));
    await until(() => heard(shop, 'viewItem').length > 0);
    await stage.tab.waitFor(() => window.onloads === 1);
    await stage.tab.eval(() => {
      const late = document.createElement('script');
      late.setAttribute('src', 'https://dynamic.criteo.com/js/ld/ld.js');
      late.addEventListener('load', () => (window.onloads += 1));
      document.head.append(late);
    });
    await stage.tab.waitFor(() => window.onloads === 2);
    await settle(stage.tab);

    assert.equal(shop.vendor.filter(({ url }) => LOADER.test(url)).length, 1);
    assert.equal(await runs(), 1);
    assert.deepEqual(heard(shop, 'viewItem'), [view]);
  });

  it('names account and site type in each push, and does so once per account', async () => {
    const shop = open({ attributes: { ...attributes, 'data-criteo': '12345 12346' } });
    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.eval(() => {
      const contents = [{ id: 'MUG', quantity: 2, item_price: 5.5 }];
      window.pixelgate.track('Purchase', { value: 11, currency: 'EUR', order_id: '7', contents });
      window.pixelgate.track('Purchase', { value: 11, currency: 'EUR', order_id: '8' });
      window.criteo_q.push({ event: 'setAccount', account: 99999 }, { event: 'viewHome' });
    });
    await until(() => heard(shop, 'trackTransaction').length === 2);
    await settle(stage.tab);

    // two requests at once may arrive in any order
    const sales = heard(shop, 'trackTransaction').toSorted(
      ([one], [other]) => one.account - other.account,
    );
    for (const [index, id] of ['12345', '12346'].entries()) {
      const [first, type, ...rest] = sales[index];
      assert.deepEqual(first, { event: 'setAccount', account: id });
      assert.match(type.type, /^[dmt]$/);
      assert.deepEqual(rest, [
        { event: 'trackTransaction', id: '7', item: [{ id: 'MUG', quantity: 2, price: 5.5 }] },
      ]);
    }
    assert.deepEqual(heard(shop, 'viewHome'), []);
    assert.deepEqual(await messages(stage.tab), [
      'pixelgate: criteo: trackTransaction needs item. It is not sent.',
      'pixelgate: 99999 is not in data-criteo: add it there. Its calls are dropped.',
    ]);
  });
});
