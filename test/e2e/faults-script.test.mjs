/** Must hold 7: the script twice, too late, or without its other files. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { gateTag, inline } from './pages.mjs';
import { ACCEPT, accept, bannerOf, hasHeard, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const NOT_FOUND = { status: 404 };
const CALIFORNIA = { 'data-region': 'US-CA' };

async function assertPageWorks(tab) {
  await tab.click('#own');
  assert.equal(await tab.eval(() => document.title), 'clicked');
}

async function assertSays(tab, pattern) {
  await tab.waitFor(() => window.__seen.messages.length > 0);
  const said = await messages(tab);
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0], pattern);
}

inEachEngine('the script at odds with the page', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('works once when it is included twice', async () => {
    const shop = stage.shop({ head: gateTag() });

    await accept(stage.tab, shop);
    await settle(stage.tab);

    assert.equal(shop.events('meta').filter(({ event }) => event === 'ViewContent').length, 1);
    await assertSays(stage.tab, /^pixelgate: .*twice/);
    await assertPageWorks(stage.tab);
  });

  for (const how of ['async', 'defer']) {
    it(`asks, and says that it came late, with ${how}`, async () => {
      const gate = gateTag().replace('<script', `<script ${how}`);
      const shop = stage.shop({ gate, vendors: false });

      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      await settle(stage.tab);

      assert.deepEqual(shop.vendor, []);
      await assertSays(stage.tab, /^pixelgate: the script came late/);
      await assertPageWorks(stage.tab);
    });
  }

  it('asks when it is inserted after load, and takes over what vendors’ queues hold', async () => {
    const queues = inline(`
        window.pixelgate ||= [];
        pixelgate.push(['track', 'Contact', {}, { eventId: 'c-1' }]);
        window.fbq = Object.assign((...args) => fbq.queue.push(args), { queue: [] });
        fbq('track', 'ViewContent', { content_ids: ['MUG'], email: 'ada@shop.example' });
        addEventListener('load', () => {
          const script = document.createElement('script');
          script.src = '/pixelgate.js';
          script.dataset.meta = '1234567890123456';
          script.dataset.region = 'DE';
          document.head.append(script);
        });`);
    const shop = stage.shop({ gate: queues, vendors: false });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);
    await stage.tab.click(ACCEPT);
    await until(() => shop.events('meta').length >= 3);
    await settle(stage.tab);

    const heard = shop.events('meta').map(({ event }) => event);
    assert.deepEqual(heard.toSorted(), ['Contact', 'PageView', 'ViewContent']);
    const wire = shop.vendor.map(({ url, body }) => decodeURIComponent(url + body)).join('\n');
    assert.ok(!wire.includes('ada@'), wire);
    await assertSays(stage.tab, /^pixelgate: the script came late/);
  });

  it('lets nothing run when pixelgate-ui.js does not come', async () => {
    const shop = stage.shop({ answers: { '/pixelgate-ui.js': NOT_FOUND } });

    await stage.tab.goto(shop.url());
    await assertSays(stage.tab, /^pixelgate: pixelgate-ui\.js could not be loaded/);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    await assertPageWorks(stage.tab);
  });

  it('asks in English when the file of the language does not come', async () => {
    const answers = { '/lang/de.js': NOT_FOUND };
    const shop = stage.shop({ answers, attributes: { 'data-lang': 'de' } });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);

    const words = () =>
      document.querySelector('consent-banner').shadowRoot.querySelector('[part=reject]')
        .textContent;
    assert.match(await stage.tab.eval(words), /Reject all/);
    assert.deepEqual(shop.vendor, []);
    assert.deepEqual(await messages(stage.tab), []);
  });

  it('lets nothing run when pixelgate-run.js does not come, and says what to do', async () => {
    const shop = stage.shop({ answers: { '/pixelgate-run.js': NOT_FOUND } });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.waitFor(() => window.__seen.messages.length > 1);
    await settle(stage.tab);

    const said = await messages(stage.tab);
    assert.equal(said.length, 2, said.join('\n'));
    assert.match(said[0], /^pixelgate: no pixelgate-run\.js$/);
    assert.match(
      said[1],
      /^pixelgate: pixelgate-run\.js could not be loaded .*Put all files of dist/,
    );
    assert.deepEqual(shop.events(), []);
  });

  it('lets nothing run when pixelgate-wire.js does not come, and says so', async () => {
    const shop = stage.shop({ answers: { '/pixelgate-wire.js': NOT_FOUND } });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.click(ACCEPT);
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);
    await settle(stage.tab);

    assert.match((await messages(stage.tab))[0], /^pixelgate: no pixelgate-wire\.js$/);
    assert.deepEqual(shop.events(), []);
    await assertPageWorks(stage.tab);
  });

  it('lets nothing run when pixelgate-run.js does not come, even after Accept', async () => {
    const shop = stage.shop({ answers: { '/pixelgate-run.js': NOT_FOUND } });

    await stage.tab.goto(shop.url());
    await stage.tab.waitFor(() =>
      document.querySelector('consent-banner')?.shadowRoot?.querySelector('[part~=accept]'),
    );
    await stage.tab.click(ACCEPT);
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await settle(stage.tab);

    // the sentence about it comes where the banner is still there for it
    for (const text of await messages(stage.tab))
      assert.match(text, /^pixelgate: .*pixelgate-run\.js/);
    assert.deepEqual(shop.events(), []);
    await assertPageWorks(stage.tab);
  });

  it('closes the banner, whatever is answered after pixelgate-run.js has not come', async () => {
    for (const part of ['accept', 'reject']) {
      const shop = stage.shop({ answers: { '/pixelgate-run.js': NOT_FOUND } });

      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      // it is known by now
      await stage.tab.waitFor(() => window.__seen.messages.length > 1);
      await stage.tab.click(`consent-banner >>> [part~=${part}]`);
      await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
      await settle(stage.tab);

      assert.deepEqual(shop.events(), []);
    }
  });

  it('stops in California when the preferences that would object cannot be shown', async () => {
    const answers = { '/pixelgate-preferences.js': NOT_FOUND };
    const shop = stage.shop({ answers, attributes: CALIFORNIA, noisy: true });
    await stage.tab.goto(shop.url());
    await until(() => hasHeard(shop));

    await stage.tab.click('pixelgate-control >>> button');
    await assertSays(stage.tab, /^pixelgate: pixelgate-preferences\.js/);
    const sent = await stage.tab.eval(() => window.__sent.length);
    await settle(stage.tab);

    assert.equal(await stage.tab.eval(() => window.__sent.length), sent);
    const tries = shop.own.filter(({ url }) => url.includes('preferences')).length;
    assert.ok(tries < 5, `asked for ${tries} times`);
    await assertPageWorks(stage.tab);
  });
});
