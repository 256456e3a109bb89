/** Events from HTML: what `data-track` and page rules tell is held before the answer, and sent once after it. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { STRICT_CSP, inline } from './pages.mjs';
import {
  ACCEPT,
  REJECT,
  answer,
  bannerOf,
  forget,
  log,
  messages,
  settle,
  until,
} from './probes.mjs';
import { eventsBy } from './read-events.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const json = (data, attributes) =>
  `<script ${attributes} nonce="abc">${JSON.stringify(data)}</script>`;

const LD = json(
  {
    '@type': 'Product',
    sku: 'BOWL',
    name: 'Bowl',
    offers: { price: '19.90', priceCurrency: 'EUR' },
  },
  'type="application/ld+json"',
);

const BODY = `${LD}
<button type="button" id="add" data-track="AddToCart" data-track-from="json-ld" data-track-quantity="2"><b>Add</b></button>
<button type="button" id="basket" data-track="AddToBasket">Add</button>
<form data-track="Lead" data-track-value="5" data-track-currency="EUR"><button id="send">Send</button></form>
<script nonce="abc">document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());</script>`;

const config = {
  before: json(
    { pages: [{ path: '/product/*', event: 'ViewContent', from: 'json-ld' }] },
    'type="application/json" id="config"',
  ),
  attributes: { 'data-config': '#config' },
};

const EXPECTED = {
  meta: [
    'PageView',
    'ViewContent ID 19.9 EUR BOWL',
    'AddToCart ID 39.8 EUR BOWL',
    'Lead ID 5 EUR',
    'AddToCart ID 39.8 EUR BOWL',
  ],
  tiktok: [
    'Pageview',
    'ViewContent ID 19.9 EUR BOWL',
    'AddToCart ID 39.8 EUR BOWL',
    'Lead ID 5 EUR',
    'AddToCart ID 39.8 EUR BOWL',
  ],
};

/** What the gate says that it holds. */
const HELD = inline(
  `window.held = []; addEventListener('pixelgate:event-held', ({ detail }) => held.push(detail.event), true);`,
);

/** Waits for the file, what it brings, and what it does at once. */
const ready = (tab) =>
  tab.waitFor(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return ['track', 'product'].every((file) =>
      names.some((name) => name.endsWith(`/pixelgate-${file}.js`)),
    );
  });

inEachEngine('events from HTML', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  /** The same random id for each event that has one. */
  const understood = async (shop) => {
    const sent = await stage.tab.eval(() => window.__sent);
    const by = eventsBy(shop, sent);
    return Object.fromEntries(
      Object.keys(EXPECTED).map((vendor) => [
        vendor,
        by[vendor]?.map((line) => line.replace(/[\da-f]{8}-[\da-f-]{27}/, 'ID').trim()),
      ]),
    );
  };

  it('wait for the answer, and are sent once after it, under a strict policy', async () => {
    const { tab } = stage;
    const shop = stage.shop({ ...config, head: HELD, vendors: false, body: BODY, csp: STRICT_CSP });
    await tab.goto(shop.url('/product/bowl'));
    await bannerOf(tab);
    await ready(tab);
    await tab.waitFor(() => window.held.includes('ViewContent'));

    await tab.click('#add b');
    await tab.click('#send');
    await settle(tab);
    assert.deepEqual(shop.vendor, [], 'before the answer');

    await tab.click(ACCEPT);
    await until(() => shop.events('meta').some(({ event }) => event === 'Lead'));
    await tab.click('#add');
    const count = (vendor) => shop.events(vendor).length;
    await until(() => count('meta') >= 5 && count('tiktok') >= 5);
    await settle(tab);

    const by = await understood(shop);
    const ids = shop.events('meta').flatMap(({ id }) => id || []);
    assert.deepEqual(
      { meta: by.meta.map((line) => line.replace('PageView ID', 'PageView')), tiktok: by.tiktok },
      EXPECTED,
    );
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      (await messages(tab)).filter((text) => text.includes('data-track')).length,
      1,
      'one mistake, one message',
    );
  });

  it('are sent once for a double click', async () => {
    const { tab } = stage;
    const shop = stage.shop({ vendors: false, body: BODY });
    await answer(tab, shop.url(), ACCEPT);
    await ready(tab);
    await until(() => shop.events('meta').some(({ event }) => event === 'PageView'));

    await tab.eval(() => {
      const button = document.getElementById('add');
      const click = (detail) =>
        new Promise((resolve) => {
          button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
          setTimeout(resolve);
        });
      return [1, 2, 1].reduce(
        (before_, detail) => before_.then(() => click(detail)),
        Promise.resolve(),
      );
    });
    await until(() => shop.events('meta').filter(({ event }) => event === 'AddToCart').length > 1);
    await settle(tab);

    const ids = shop.events('meta').flatMap(({ event, id }) => (event === 'AddToCart' ? id : []));
    assert.equal(ids.length, 2);
    assert.notEqual(ids[0], ids[1]);
  });

  it('are dropped when the visitor refuses', async () => {
    const { tab } = stage;
    const shop = stage.shop({ ...config, vendors: false, body: BODY });
    await tab.goto(shop.url('/'));
    await bannerOf(tab);
    await ready(tab);

    await tab.click('#add');
    await tab.click(REJECT);
    await settle(tab);

    assert.deepEqual(shop.vendor, []);
    const entries = await log(tab);
    const dropped = entries.filter(({ type }) => type === 'event-dropped');
    assert.ok(dropped.some(({ event }) => event === 'AddToCart'));
  });

  it('count once per path in an application, beside one page view each', async () => {
    const { tab } = stage;
    const shop = stage.shop({ ...config, vendors: false });
    await answer(tab, shop.url('/'), ACCEPT);
    await until(() => shop.events('meta').some(({ event }) => event === 'PageView'));
    await forget(tab, shop);

    await tab.eval(() => {
      history.pushState(null, '', '/product/bowl');
      history.replaceState({ key: 1 }, '', '/product/bowl');
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.text = '{"@type":"Product","sku":"BOWL"}';
      document.head.append(script);
    });
    await until(() => shop.events('meta').some(({ event }) => event === 'ViewContent'));
    await settle(tab);

    // requests may overtake each other
    assert.deepEqual(
      shop
        .events('meta')
        .map(({ event }) => event)
        .toSorted(),
      ['PageView', 'ViewContent'],
    );
  });

  it('are read of elements that come later, and nothing is fetched for a page without any', async () => {
    const { tab } = stage;
    const shop = stage.shop({ vendors: false });
    const isFetched = () => shop.files().includes('/pixelgate-track.js');
    await answer(tab, shop.url(), ACCEPT);
    await until(() => shop.events('meta').some(({ event }) => event === 'PageView'));
    await settle(tab);
    assert.ok(!isFetched());

    await tab.eval(() => {
      const button = document.createElement('button');
      button.id = 'late';
      button.textContent = 'Call';
      button.dataset.track = 'Contact';
      document.body.append(button);
    });
    await tab.waitFor(() => Symbol.for('pixelgate.track') in document);
    await tab.click('#late');
    await until(() => shop.events('meta').some(({ event }) => event === 'Contact'));
  });

  it('leave a visitor alone who has refused: nothing is fetched', async () => {
    const { tab } = stage;
    const shop = stage.shop({ ...config, vendors: false, body: BODY });
    await answer(tab, shop.url(), REJECT);
    const all = ['track', 'pages', 'product'].map((name) => `/pixelgate-${name}.js`);
    await until(() => all.every((name) => shop.files().includes(name)));
    await forget(tab, shop);

    await tab.reload();
    await tab.click('#add');
    await settle(tab);

    assert.deepEqual(shop.files(), ['/pixelgate.js']);
    assert.deepEqual(shop.vendor, []);
  });

  const FRAMES = {
    iframe: `<iframe title="v" data-purpose="functional" data-track="ViewContent" data-track-on="video:50"
      data-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?enablejsapi=1"></iframe>`,
    'consent-embed': `<consent-embed provider="youtube" video="aqz-KE-bpKQ" title="v" data-track="ViewContent"
      data-track-on="video:50"></consent-embed>`,
  };
  for (const [kind, body] of Object.entries(FRAMES))
    it(`tell of a framed video once it is there after consent (${kind})`, async () => {
      const { tab } = stage;
      const shop = stage.shop({ vendors: false, body });
      const asked = [];
      const { serveVendor } = shop;
      shop.serveVendor = async (request) => {
        if (request.host !== 'www.youtube-nocookie.com') return serveVendor.call(shop, request);
        asked.push(request.url);
        return { headers: { 'content-type': 'text/html' }, body: PLAYER };
      };
      await tab.goto(shop.url());
      await bannerOf(tab);
      await settle(tab);
      assert.deepEqual(asked, []);

      await tab.click(ACCEPT);
      await until(() => shop.events('meta').some(({ event }) => event === 'ViewContent'));

      assert.equal(asked.length, 1);
      assert.match(asked[0], /[?&]enablejsapi=1/);
    });
});

/** A player that waits to be asked, and then plays a video of two seconds. */
const PLAYER = `<!doctype html><script>
addEventListener('message', ({ data, origin, source }) => {
  if (JSON.parse(data).event !== 'listening' || window.at !== undefined) return;
  window.at = 0;
  const timer = setInterval(() => {
    const info = { currentTime: at, duration: 2 };
    source.postMessage(JSON.stringify({ event: 'infoDelivery', info }), origin);
    window.at = Math.min(2, at + 0.2);
  }, 100);
});
</script>`;
