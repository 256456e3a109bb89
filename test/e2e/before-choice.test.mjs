/** Must hold 1: a fresh profile, and nobody has answered. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { bannerOf, settle, stored } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const VENDOR_HOSTS =
  /tiktok|facebook|pinterest|pinimg|doubleclick|googletagmanager|google-analytics|googlead|googlesynd|analytics\.google/;
const track = inline(`
pixelgate.track('AddToCart', { value: 5.5, currency: 'EUR', content_ids: ['MUG'] });
pixelgate.track('Purchase', { value: 11, currency: 'EUR', order_id: '7' }, { eventId: 'order-7' });
`);

inEachEngine('before the answer', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('asks no vendor for anything, whatever base code and events the page has', async () => {
    const shop = stage.shop({ body: track });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    assert.deepEqual(stage.seen(VENDOR_HOSTS), []); // not even a connection
    assert.deepEqual(await stage.tab.eval(() => window.__sent), []);
  });

  it('stores nothing', async () => {
    const shop = stage.shop({ body: track });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);

    const nothing = { cookies: [], local: [], session: [], rows: 0 };
    assert.deepEqual(await stored(stage.tab), nothing);
    assert.deepEqual(await stage.tab.cookies(), []);
  });

  it('holds images, frames, fetches and beacons that scripts send to a vendor', async () => {
    const shop = stage.shop({
      vendors: false,
      body: inline(`
          new Image().src = 'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1';
          document.createElement('img').setAttribute('src', 'https://ct.pinterest.com/v3/?tid=1');
          fetch('https://www.google-analytics.com/g/collect?v=2', { mode: 'no-cors' });
          navigator.sendBeacon('https://analytics.tiktok.com/api/v2/pixel', 'x');
          const request = new XMLHttpRequest();
          request.open('GET', 'https://www.facebook.com/tr?id=2');
          request.send();
          const frame = document.createElement('iframe');
          frame.src = 'https://td.doubleclick.net/td/rul/1';
          document.body.append(frame);`),
    });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    assert.deepEqual(stage.seen(VENDOR_HOSTS), []);
  });

  it('stays silent when the page is left and opened again', async () => {
    const shop = stage.shop({ body: track });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.goto(shop.url('/other'));
    await bannerOf(stage.tab);
    await stage.tab.reload();
    await bannerOf(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    assert.deepEqual(stage.seen(VENDOR_HOSTS), []);
  });
});
