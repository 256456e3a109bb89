/** Microsoft UET from a page that has its base code, and from one that has not. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { NOBODY, inline } from './pages.mjs';
import { ACCEPT, answer, bannerOf, forget, log, messages, settle, until } from './probes.mjs';
import { heardBy, pushVendors } from './push-vendors.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const attributes = { ...NOBODY, 'data-microsoft': '187000000' };
const HOST = 'bat.bing.com';

/** After the shape of the public snippet: it always inserts the script, and makes its object when that has come. */
const BASE_CODE = inline(`(function (w, d, t, r, u) {
  var f = function () {
    var o = { ti: '187000000', enableAutoSpaTracking: true };
    (o.q = w[u]), (w[u] = new UET(o)), w[u].push('pageLoad');
    w.onloads = (w.onloads || 0) + 1;
  };
  w[u] = w[u] || [];
  var n = d.createElement(t);
  n.src = r;
  n.async = 1;
  n.onload = f;
  var i = d.getElementsByTagName(t)[0];
  i.parentNode.insertBefore(n, i);
})(window, document, 'script', '//bat.bing.com/bat.js', 'uetq');
uetq.push('event', 'view_item', { ecomm_prodid: 'MUG', ecomm_pagetype: 'product', email: 'ada@shop.example' });
uetq.push('consent', 'update', { ad_storage: 'granted' });`);

inEachEngine('Microsoft UET', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const open = (markup = {}) =>
    stage.shop({ vendors: false, elsewhere: pushVendors, attributes, ...markup });
  const names = (shop) => heardBy(shop, HOST).map(({ event }) => event);
  /** What was told, in the order in which the page's scripts told it. */
  const told = async (shop) => heardBy(shop, HOST, await stage.tab.eval(() => window.__sent));
  const namesTold = async (shop) => (await told(shop)).map(({ event }) => event);

  it('hears nothing before the answer, and after it what the page’s base code has told, once', async () => {
    const shop = open({ head: BASE_CODE });
    await stage.tab.goto(shop.url('/?email=ada%40shop.example&msclkid=M1'));
    await bannerOf(stage.tab);
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);

    await stage.tab.click(ACCEPT);
    await until(() => names(shop).includes('view_item'));
    await stage.tab.waitFor(() => window.onloads === 1);
    await settle(stage.tab);

    assert.deepEqual(await told(shop), [
      { ti: '187000000', spa: false, asc: 'granted', event: 'pageLoad' },
      {
        ti: '187000000',
        spa: false,
        asc: 'granted',
        event: 'view_item',
        params: { ecomm_prodid: 'MUG', ecomm_pagetype: 'product' },
      },
    ]);
    assert.equal(shop.vendor.filter(({ url }) => url.endsWith('/bat.js')).length, 1);
    assert.equal(await stage.tab.eval(() => window.batRuns), 1);
    for (const { url } of shop.vendor) assert.ok(!decodeURIComponent(url).includes('ada@'), url);
  });

  it('runs once as well when the visitor comes back, and hears each path once', async () => {
    const shop = open({ head: BASE_CODE });
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => names(shop).includes('view_item'));
    await forget(stage.tab, shop);

    await stage.tab.goto(shop.url('/two'));
    await until(() => names(shop).includes('view_item'));
    await stage.tab.eval(() => history.pushState({}, '', '/three'));
    await until(() => names(shop).filter((name) => name === 'pageLoad').length === 2);
    await settle(stage.tab);

    assert.deepEqual(await namesTold(shop), ['pageLoad', 'view_item', 'pageLoad']);
    assert.equal(await stage.tab.eval(() => window.batRuns), 1);
  });

  it('takes unified events for every tag, with the id of the event, and falls silent', async () => {
    const shop = open({ attributes: { ...attributes, 'data-microsoft': '187000000 187000001' } });
    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.eval(() =>
      window.pixelgate.track(
        'Purchase',
        { value: 9.5, currency: 'EUR', order_id: '7', contents: [{ id: 'MUG', quantity: 1 }] },
        { eventId: 'order-7' },
      ),
    );
    await until(() => names(shop).filter((name) => name === 'purchase').length === 2);
    const bought = heardBy(shop, HOST).filter(({ event }) => event === 'purchase');
    assert.deepEqual(bought.map(({ ti }) => ti).toSorted(), ['187000000', '187000001']);
    for (const { params } of bought)
      assert.deepEqual(params, {
        ecomm_pagetype: 'purchase',
        ecomm_prodid: ['MUG'],
        revenue_value: 9.5,
        currency: 'EUR',
        transaction_id: '7',
        items: [{ id: 'MUG', quantity: 1 }],
        event_id: 'order-7',
      });

    await stage.tab.eval(() => window.pixelgate.withdraw());
    await settle(stage.tab);
    await forget(stage.tab, shop);
    await stage.tab.eval(() => {
      window.pixelgate.track('Lead', {}, { eventId: 'l-1' });
      window.uetq.push('event', 'later', {});
    });
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);
    const dropped = (await log(stage.tab)).filter(({ type }) => type === 'event-dropped');
    assert.ok(dropped.some(({ event, reason }) => event === 'later' && reason === 'denied'));
  });

  it('keeps what was pushed above the gate, and says what is missing of a purchase', async () => {
    const shop = open({
      before: inline(`window.uetq = [];
uetq.push('event', 'first', { event_category: 'a' });
uetq.push('event', 'second');
uetq.push('pageLoad');
uetq.push('event', 'purchase', { currency: 'EUR' });`),
    });

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => names(shop).length >= 3);
    await settle(stage.tab);

    assert.deepEqual(await namesTold(shop), ['pageLoad', 'first', 'second']);
    const said = await messages(stage.tab);
    assert.deepEqual(said, ['pixelgate: microsoft: purchase needs revenue_value. It is not sent.']);
  });
});
