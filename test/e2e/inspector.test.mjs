/** The developer panel in a real page: where it opens, what it shows, and that it changes nothing. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { createDemoApp } from '../../demo/app.mjs';
import { inline, STRICT_CSP } from './pages.mjs';
import { ACCEPT, bannerOf, log, messages, settle, stored, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const OPEN = '/?pixelgate-inspect';
const LISTED = { 'data-inspect': 'localhost *.example', 'data-privacy-url': '/privacy' };
const SHORTCUT = 'Control+Alt+Shift+p';
const SECRET = 'ada@example.com';
const told = inline(`
  pixelgate.track('AddToCart', { value: 5.5, currency: 'EUR', content_ids: ['MUG'], description: '${SECRET}' });
  pixelgate.track('Purchase', { value: 11, currency: 'EUR' }, { eventId: 'order-7', vendors: ['google'] });
`);

/** The panel stands there with a tab. */
const panelOf = (tab) =>
  tab.waitFor(() =>
    Boolean(document.querySelector('consent-inspector')?.shadowRoot?.querySelector('.body')),
  );

/** Brings a tab to the front. */
async function show(tab, id) {
  await tab.eval((name) => {
    const root = document.querySelector('consent-inspector').shadowRoot;
    root.querySelector(`#tab-${name}`).click();
  }, id);
  await tab.waitFor(
    (name) =>
      document
        .querySelector('consent-inspector')
        .shadowRoot.querySelector(`#tab-${name}[aria-selected=true]`) !== null,
    undefined,
    id,
  );
}

const textOf = (tab) =>
  tab.eval(() =>
    document
      .querySelector('consent-inspector')
      .shadowRoot.querySelector('.body')
      .textContent.replace(/\s+/g, ' '),
  );

/** Waits until the tab in front says something. */
const says = (tab, pattern) =>
  tab.waitFor(
    (source) =>
      new RegExp(source).test(
        document
          .querySelector('consent-inspector')
          .shadowRoot.querySelector('.body')
          .textContent.replace(/\s+/g, ' '),
      ),
    undefined,
    pattern.source,
  );

const inspectorFiles = (shop) => shop.files().filter((path) => /feed|inspector/.test(path));

inEachEngine('the developer panel', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  for (const [name, attributes] of [
    ['without data-inspect', {}],
    ['on a host that is not listed', { 'data-inspect': 'localhost *.staging.example' }],
    ['with a star alone', { 'data-inspect': '*' }],
  ])
    it(`stays shut ${name}, whatever the address and the keys say, and keeps nothing`, async () => {
      const shop = stage.shop({ attributes, body: told });

      await stage.tab.goto(shop.url(OPEN));
      await bannerOf(stage.tab);
      await log(stage.tab);
      await stage.tab.press(SHORTCUT);
      await settle(stage.tab);

      assert.deepEqual(inspectorFiles(shop), []);
      assert.equal(await stage.tab.exists('consent-inspector'), false);
      assert.deepEqual((await stored(stage.tab)).session, []);
    });

  it('is not loaded on a listed host before somebody opens it', async () => {
    const shop = stage.shop({ attributes: LISTED });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await log(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(inspectorFiles(shop), ['/pixelgate-feed.js']);
    assert.deepEqual((await stored(stage.tab)).session, []);
  });

  it('opens by keys, stays open on the next page, closes by keys, and stays closed', async () => {
    const shop = stage.shop({ attributes: LISTED });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await log(stage.tab);

    await stage.tab.press(SHORTCUT);
    await panelOf(stage.tab);
    await stage.tab.goto(shop.url('/next'));
    await panelOf(stage.tab);
    await stage.tab.press(SHORTCUT);
    await stage.tab.waitFor(() => !document.querySelector('consent-inspector'));
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await log(stage.tab);
    await settle(stage.tab);

    assert.equal(await stage.tab.exists('consent-inspector'), false);
  });

  it('works under a strict policy, and tells what was held, sent, cut and refused', async () => {
    const shop = stage.shop({ attributes: LISTED, vendors: false, body: told, csp: STRICT_CSP });
    await stage.tab.goto(shop.url(OPEN));
    await bannerOf(stage.tab);
    await panelOf(stage.tab);
    await show(stage.tab, 'timeline');
    // the page's events are looked at when the second file is there
    await stage.tab.waitFor(() =>
      /hold\s*meta\s+AddToCart/.test(
        document.querySelector('consent-inspector').shadowRoot.querySelector('[part=panel]')
          .textContent,
      ),
    );
    await stage.tab.eval(() =>
      document
        .querySelector('consent-inspector')
        .shadowRoot.querySelector('[aria-label="Dock left"]')
        .click(),
    );

    await stage.tab.eval(() =>
      document
        .querySelector('consent-inspector')
        .shadowRoot.querySelector('[aria-label="Collapse"]')
        .click(),
    );
    await stage.tab.click(ACCEPT);
    await until(() => shop.events('meta').some(({ event }) => event === 'AddToCart'));
    await stage.tab.click('consent-inspector >>> .open');
    await panelOf(stage.tab);
    await says(stage.tab, /fbq\( ?'track', 'AddToCart', \{ value: 5\.5, currency: 'EUR'/);
    await says(stage.tab, /looks like an e-mail address/);
    await says(stage.tab, /allow\s*meta (www\.facebook\.com\/tr|connect\.facebook\.net)/);
    await says(stage.tab, /The visitor has decided/);
    await settle(stage.tab);
    assert.deepEqual(await stage.tab.eval(() => window.__seen.violations), []);
    assert.deepEqual(await messages(stage.tab), []);
    await show(stage.tab, 'vendors');
    await says(stage.tab, /Meta Pixel|meta\s*loaded|loaded/);
    await show(stage.tab, 'consent');
    for (const pattern of [/eu-de/, /in the banner/, /ad_storage: 'granted'/])
      await says(stage.tab, pattern);
  });

  it('shows requests that the guard holds or blocks, by how they are made', async () => {
    const shop = stage.shop({ attributes: { ...LISTED, 'data-pinterest': null }, vendors: false });
    await stage.tab.goto(shop.url(OPEN));
    await bannerOf(stage.tab);
    await panelOf(stage.tab);

    await stage.tab.eval(() => {
      new Image().src = 'https://www.facebook.com/tr?id=1';
      void fetch('https://www.facebook.com/tr/fetched?id=2');
      navigator.sendBeacon('https://ct.pinterest.com/v3/beacon', 'x');
      document.createElement('img').setAttribute('src', 'https://ct.pinterest.com/v3/set');
      void fetch('/plain');
    });
    await says(stage.tab, /hold\s*meta www\.facebook\.com\/tr · img/);
    await says(stage.tab, /block\s*meta www\.facebook\.com\/tr\/fetched · fetch/);
    await says(stage.tab, /block\s*pinterest ct\.pinterest\.com\/v3\/beacon · beacon/);
    await says(stage.tab, /pinterest ct\.pinterest\.com\/v3\/set · img/);
    await settle(stage.tab);

    assert.doesNotMatch(await textOf(stage.tab), /plain/);
    assert.deepEqual(shop.vendor, []);
  });

  it('leaves record, log and vendors alone while it simulates', async () => {
    const shop = stage.shop({ attributes: LISTED, body: told });
    await stage.tab.goto(shop.url(OPEN));
    await bannerOf(stage.tab);
    await panelOf(stage.tab);
    await settle(stage.tab);
    const kept = await log(stage.tab);

    await show(stage.tab, 'simulation');
    const text = await stage.tab.eval(async () => {
      const panel = document.querySelector('consent-inspector');
      const set = (name, value) => {
        const field = panel.shadowRoot.querySelector(`[name=${name}]`);
        if (typeof value === 'boolean') field.checked = value;
        else field.value = value;
        field.dispatchEvent(new Event('change'));
      };
      set('region', 'US-CA');
      set('gpc', true);
      set('answer', 'granted');
      await panel.updateComplete;
      return panel.shadowRoot.querySelector('.body').textContent;
    });
    await settle(stage.tab);

    assert.match(text, /Opt-Out Request Honored/);
    assert.match(text, /us-ca/);
    assert.deepEqual(await log(stage.tab), kept);
    assert.deepEqual(await stored(stage.tab), {
      cookies: [],
      local: [],
      session: ['pixelgate-inspector'],
      rows: 0,
    });
    assert.deepEqual(shop.vendor, []);
    assert.equal(await stage.tab.eval(() => window.pixelgate.consent().regime), 'eu-de');
  });

  it('tells the page nothing: no event and no global carries what it keeps', async () => {
    const shop = stage.shop({
      attributes: LISTED,
      before: inline(`
        window.__heard = [];
        const { dispatchEvent } = EventTarget.prototype;
        EventTarget.prototype.dispatchEvent = function (event) {
          window.__heard.push(JSON.stringify(event.detail ?? null));
          return dispatchEvent.call(this, event);
        };`),
      body: told,
    });

    await stage.tab.goto(shop.url(OPEN));
    await bannerOf(stage.tab);
    await panelOf(stage.tab);
    await settle(stage.tab);

    await says(stage.tab, new RegExp(SECRET));
    assert.ok(!(await stage.tab.eval(() => window.__heard.join())).includes(SECRET));
    assert.ok(!JSON.stringify(await log(stage.tab)).includes(SECRET));
  });

  it('opens in the demo by its button, and finds nothing there but base codes', async () => {
    const shop = stage.shop({
      app: (journal) => {
        const { handle } = createDemoApp({ standins: 'direct', journal });
        return async (request) => {
          const answer = await handle(request);
          const { body } = answer;
          const listed = (text) =>
            text.replace('data-inspect="localhost', 'data-inspect="*.example');
          return { ...answer, body: typeof body === 'string' ? listed(body) : body };
        };
      },
    });
    await stage.tab.goto(shop.url('/product/ferry-mug?region=US-CA&panel=open'));
    await until(() => shop.events('meta').length > 0);

    await stage.tab.click('[data-pixelgate-inspect]');
    await panelOf(stage.tab);
    await show(stage.tab, 'problems');
    await until(() => stage.tab.exists('consent-inspector >>> [data-problem]'));

    const ids = await stage.tab.eval(() =>
      [
        ...document
          .querySelector('consent-inspector')
          .shadowRoot.querySelectorAll('[data-problem]'),
      ].map(({ dataset }) => dataset.problem),
    );
    assert.deepEqual([...new Set(ids)], ['duplicate-pixel']);
    assert.deepEqual(await stage.tab.eval(() => window.__seen.violations), []);
  });
});
