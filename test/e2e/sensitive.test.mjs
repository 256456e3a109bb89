/** Sensitive pages and products: marked, named by the config, or found by the vocabulary; what vendors hear, and what the log says. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ACCEPT, answer, forget, log, messages, settle, until } from './probes.mjs';
import {
  MUG,
  VENDORS,
  heard,
  heardBy,
  track,
  views,
  withConfig,
  withheld,
} from './sensitive-probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const FILE = '/pixelgate-sensitive.js';

inEachEngine('a sensitive page or product', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('marked on the body, tells vendors that something happened, and not what it was about', async () => {
    const shop = stage.shop({
      vendors: false,
      body: '<script nonce="abc">document.body.dataset.sensitive = "health"</script>',
    });
    const { tab } = stage;
    await answer(tab, shop.url('/fellowship/dahlia'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    await settle(tab);

    assert.doesNotMatch(heard(shop), /MUG-1|Ferry mug|dahlia|fellowship/);
    for (const vendor of VENDORS) assert.match(JSON.stringify(views(shop, vendor)), /EUR/);
    const [entry] = await withheld(tab);
    assert.ok(entry.removed.some(({ path }) => path === 'page'));
    assert.doesNotMatch(JSON.stringify(await log(tab)), /MUG-1|Ferry mug|dahlia|health/);
  });

  it('stays sensitive when the mark goes before the visitor answers', async () => {
    const shop = stage.shop({
      vendors: false,
      body: '<script nonce="abc">document.body.dataset.sensitive = ""</script>',
    });
    const { tab } = stage;
    await tab.goto(shop.url());
    await tab.waitFor(() => Boolean(document.querySelector('consent-banner')));
    await tab.eval(() => window.pixelgate.audit.entries());
    await track(tab, 'ViewContent', MUG);
    await tab.eval(() => delete document.body.dataset.sensitive);
    await tab.click(ACCEPT);
    await heardBy(tab, shop);

    assert.doesNotMatch(heard(shop), /MUG-1|Ferry mug/);
  });

  it('marked around an element, withholds what is told from inside it, and nothing else', async () => {
    const item = (id) =>
      `<button id="${id}" type="button" data-track="ViewContent" data-track-content-id="SKU-${id}">${id}</button>`;
    const shop = stage.shop({
      vendors: false,
      body: `<section data-sensitive="union">${item('inside')}</section>${item('outside')}`,
    });
    const { tab } = stage;
    await answer(tab, shop.url('/shelf'), ACCEPT);
    await until(() => shop.files().includes('/pixelgate-track.js'));
    await tab.click('#inside');
    await heardBy(tab, shop);
    await tab.click('#outside');
    const isOutside = (vendor) => /SKU-outside/.test(JSON.stringify(views(shop, vendor)));
    await until(() => VENDORS.every(isOutside));
    await settle(tab);

    assert.doesNotMatch(heard(shop), /SKU-inside/);
    assert.match(heard(shop), /shelf/);
  });

  it('told by a call, is withheld like one that stands in a marked element', async () => {
    const shop = stage.shop({ vendors: false });
    const { tab } = stage;
    await answer(tab, shop.url(), ACCEPT);
    await track(tab, 'ViewContent', { ...MUG, sensitive: true });
    await heardBy(tab, shop);

    assert.doesNotMatch(heard(shop), /MUG-1|Ferry mug|"sensitive"/);
  });

  it('named by a page rule, is withheld, except where another rule says not', async () => {
    const config = { sensitive: { pages: ['/rooms/**'], not: ['/rooms/faq'], vocabulary: false } };
    const shop = stage.shop(withConfig(config));
    const { tab } = stage;
    await answer(tab, shop.url('/rooms/violet'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.doesNotMatch(heard(shop), /MUG-1|violet/);

    await forget(tab, shop);
    await tab.goto(shop.url('/rooms/faq'));
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    for (const vendor of VENDORS) assert.match(JSON.stringify(views(shop, vendor)), /MUG-1/);
    assert.deepEqual(await messages(tab), []);
  });

  it('found by the vocabulary in path or product, is withheld where the law asks for consent of its own', async () => {
    const shop = stage.shop({ vendors: false });
    const { tab } = stage;
    await answer(tab, shop.url('/ratgeber/schwangerschaft'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.doesNotMatch(heard(shop), /MUG-1|schwanger/);

    await forget(tab, shop);
    await tab.goto(shop.url('/shelf'));
    await track(tab, 'ViewContent', { ...MUG, content_name: 'Schwangerschaftstest' });
    await track(tab, 'AddToCart', MUG);
    await heardBy(tab, shop);
    await until(() => shop.events('meta').some(({ event }) => event === 'AddToCart'));
    await settle(tab);
    for (const vendor of VENDORS)
      assert.doesNotMatch(JSON.stringify(views(shop, vendor)), /MUG-1|Schwanger/);
    assert.match(heard(shop), /MUG-1/);
  });

  it('is not looked for where the law lets the visitor object instead, and is once they limit', async () => {
    const shop = stage.shop({ vendors: false, attributes: { 'data-region': 'US-CA' } });
    const { tab } = stage;
    await tab.goto(shop.url('/diabetes'));
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.match(heard(shop), /MUG-1/);
    assert.equal(shop.files().includes(FILE), false);

    await tab.eval(() => {
      const detail = { limited: true, source: 'preferences' };
      document.dispatchEvent(new CustomEvent('consent-request', { detail }));
    });
    await until(() => shop.files().includes(FILE));
    await until(async () => (await tab.eval(() => window.pixelgate.consent().limited)) === true);
    await forget(tab, shop);
    await tab.goto(shop.url('/diabetes/again'));
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.doesNotMatch(heard(shop), /MUG-1|diabetes/);
  });

  it('is told to nobody where the config says drop, and the next page is', async () => {
    const config = JSON.parse('{"sensitive": {"pages": ["/rooms/**"], "then": "drop"}}');
    const shop = stage.shop(withConfig(config));
    const { tab } = stage;
    await answer(tab, shop.url('/rooms/violet'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await settle(tab);
    assert.deepEqual(shop.vendor, []);
    const dropped = (await log(tab)).filter(({ reason }) => reason === 'sensitive');
    assert.deepEqual(
      new Set(dropped.map(({ type, vendor }) => `${type} ${vendor}`)),
      new Set(VENDORS.map((vendor) => `event-dropped ${vendor}`)),
    );

    await tab.eval(() => history.pushState({}, '', '/shelf'));
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.match(heard(shop), /MUG-1/);
    assert.doesNotMatch(heard(shop), /violet/);
  });

  it('is every one while the file does not come, with one message', async () => {
    const shop = stage.shop({ vendors: false, answers: { [FILE]: { status: 404 } } });
    const { tab } = stage;
    await answer(tab, shop.url('/shelf'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);

    assert.doesNotMatch(heard(shop), /MUG-1|shelf/);
    const said = (await messages(tab)).filter((text) => text.includes('pixelgate-sensitive.js'));
    assert.equal(said.length, 1);
  });

  it('is every one while a rule cannot be read, and the console names it', async () => {
    const shop = stage.shop(withConfig({ sensitive: { pages: ['rooms'] } }));
    const { tab } = stage;
    await answer(tab, shop.url('/shelf'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);

    assert.doesNotMatch(heard(shop), /MUG-1|shelf/);
    assert.match((await messages(tab)).join('\n'), /sensitive\.pages\[0\] .*"rooms".*"\/health/);
  });

  it('is counted by no audience', async () => {
    const config = {
      sensitive: { pages: ['/rooms/**'] },
      audiences: [{ name: 'Curious', when: { pages: { path: '/**', min: 2 } }, vendors: ['meta'] }],
    };
    const shop = stage.shop(withConfig(config));
    const { tab } = stage;
    const curious = () => shop.events('meta').some(({ event }) => event === 'Curious');
    await answer(tab, shop.url('/rooms/violet'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop, ['meta']);
    await tab.goto(shop.url('/shelf'));
    await track(tab, 'Contact');
    await until(() => shop.events('meta').some(({ event }) => event === 'Contact'));
    await settle(tab);
    assert.equal(curious(), false);

    await tab.goto(shop.url('/other'));
    await until(curious);
  });
});
