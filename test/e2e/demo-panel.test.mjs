/** The instrument beside the shop counts what this page did: not what has been let go since, and not what others did. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { createDemoApp } from '../../demo/app.mjs';
import { createStandins } from '../../demo/standins/index.mjs';
import { ACCEPT, REJECT, bannerOf, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const PAGE = '/product/ferry-mug?region=DE&panel=open';
const tallyOf = (tab) => tab.eval(() => document.getElementById('panel-tally').textContent);
const untilTally = (tab, pattern) =>
  tab.waitFor(
    (source) => new RegExp(source).test(document.getElementById('panel-tally').textContent),
    undefined,
    pattern.source,
  );

inEachEngine('the panel of the demo', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  /** Opens the shop's page with everything held. */
  async function open() {
    let kept;
    const app = (journal) =>
      createDemoApp({ standins: 'direct', journal: (kept = journal) }).handle;
    const shop = stage.shop({ app });
    await stage.tab.goto(shop.url(PAGE));
    await bannerOf(stage.tab);
    await untilTally(stage.tab, /8 held/);
    return kept;
  }

  it('counts an event as held until it is sent', async () => {
    await open();

    await stage.tab.click(ACCEPT);

    await untilTally(stage.tab, /[1-9]\d* events left/);
    await untilTally(stage.tab, /^(?!.*held)/);
  });

  it('and until it is dropped', async () => {
    await open();

    await stage.tab.click(REJECT);

    await untilTally(stage.tab, /8 dropped/);
    assert.doesNotMatch(await tallyOf(stage.tab), /held|\d events? left/);
  });

  for (const [what, query, words] of [
    ['an address that somebody searches for', 'jane.doe@example.com', 'an e-mail address'],
    ['a search for an illness', 'diabetes insulin', 'what a sensitive page is about'],
  ])
    it(`says in words why ${what} did not leave`, async () => {
      const shop = stage.shop({
        app: (journal) => createDemoApp({ standins: 'direct', journal }).handle,
      });
      const search = new URLSearchParams({ q: query, region: 'DE', panel: 'open' });
      await stage.tab.goto(shop.url(`/search?${search}`));
      await bannerOf(stage.tab);

      await stage.tab.click(ACCEPT);

      const cuts = () =>
        stage.tab.eval(() =>
          [...document.querySelectorAll('#panel-kept .cut')].map(({ textContent }) => textContent),
        );
      await until(async () => (await cuts()).some((cut) => cut.endsWith(`: ${words}`)));
      await until(() => shop.events().length > 0);
      assert.ok(!JSON.stringify(shop.journal).includes(query.split(/[ @]/)[0]));
    });

  it('leaves out what other pages sent', async () => {
    const journal = await open();
    const theirs = { vendor: 'meta', host: 'www.facebook.com', path: '/tr', method: 'GET' };
    const fact = {
      kind: 'event',
      event: 'Purchase',
      id: 'other-1',
      params: {},
      status: 'accepted',
      reason: '',
    };
    const asked = { url: 'https://www.facebook.com/tr', body: '', referrer: '', page: 'another' };

    journal.add({ ...theirs, ...fact, ...asked });

    await stage.tab.waitFor(() =>
      document.getElementById('panel-received').textContent.includes('other-1'),
    );
    assert.match(await tallyOf(stage.tab), /no event left/);
    assert.ok(await stage.tab.exists('#panel-received .earlier'));
  });
});

it('is told which page asks: by the service worker, through shop and stand-ins', async () => {
  const url = 'http://stand-ins.example';
  const { respond, hosts, journal } = createStandins();
  const { handle } = createDemoApp({
    standins: 'service-worker',
    standinsUrl: url,
    hosts,
    journal,
  });
  const worker = await handle({ method: 'GET', url: '/sw.js', headers: {} });
  const asked = [];
  const listeners = {};
  runInNewContext(String(worker.body), {
    Headers,
    Response,
    URL,
    fetch: async (address, { headers }) => {
      asked.push({ url: String(address), headers: Object.fromEntries(headers) });
      return new Response('');
    },
    self: {
      location: new URL('http://shop.example/sw.js'),
      addEventListener: (type, listener) => (listeners[type] = listener),
    },
  });
  const ask = async (address, given) => {
    const answers = [];
    const request = {
      url: address,
      method: 'GET',
      headers: new Headers(),
      mode: 'no-cors',
      ...given.request,
    };
    listeners.fetch({ ...given, request, respondWith: (promise) => answers.push(promise) });
    await Promise.all(answers);
  };

  await ask('http://shop.example/', { resultingClientId: 'page-1', request: { mode: 'navigate' } });
  await ask('https://www.facebook.com/tr?id=1&ev=Purchase', { clientId: 'page-1' });
  const [navigation, pixel] = asked;
  const page = await handle({ method: 'GET', url: '/', headers: navigation.headers });
  respond({
    host: 'www.facebook.com',
    method: 'GET',
    url: pixel.url.replace(`${url}/`, 'https://'),
    headers: pixel.headers,
  });

  assert.match(page.body, /data-page="page-1"/);
  assert.deepEqual(
    journal.entries.map((entry) => entry.page),
    ['page-1'],
  );
});
