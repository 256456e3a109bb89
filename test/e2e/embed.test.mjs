/** Embeds: nothing is asked of the provider before the visitor wants it, and then exactly once. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { createDemoApp } from '../../demo/app.mjs';
import { NOBODY, STRICT_CSP, gateTag } from './pages.mjs';
import { answer, bannerOf, log, messages, purposes, REJECT, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const EMBED = `<consent-embed provider="youtube" video="aqz-KE-bpKQ" title="A film">
<a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ">The film</a></consent-embed>`;
const ONCE = 'consent-embed >>> [part=once]';
const ALWAYS = 'consent-embed >>> [part=always]';
const FRAME = 'consent-embed >>> iframe';
const THEIRS = /youtube|ytimg|ggpht/;

/** How often the provider was asked for its page. */
const asked = (shop) =>
  shop.vendor.filter(({ url }) => new URL(url).host === 'www.youtube-nocookie.com').length;

const isReady = (tab) =>
  tab.waitFor(() =>
    Boolean(document.querySelector('consent-embed')?.shadowRoot?.querySelector('[part=cover]')),
  );

const isLoaded = (tab) =>
  tab.waitFor(() =>
    Boolean(document.querySelector('consent-embed')?.shadowRoot?.querySelector('iframe')),
  );

const quiet = (attributes = {}) => ({
  vendors: false,
  gate: gateTag({ ...NOBODY, ...attributes }),
  body: EMBED,
  csp: STRICT_CSP,
});

inEachEngine('an embed', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('asks for nothing before, not even for a connection, and for one page when it is loaded once', async () => {
    const shop = stage.shop(quiet());
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await isReady(stage.tab);
    await settle(stage.tab);
    assert.deepEqual(stage.seen(THEIRS), []);
    assert.equal(asked(shop), 0);

    await stage.tab.click(ONCE);
    await until(() => asked(shop) > 0);
    await settle(stage.tab);

    assert.equal(asked(shop), 1);
    assert.equal(shop.vendor.length, 1);
    assert.equal(shop.vendor[0].headers.referer, `${shop.origin}/`);
    assert.equal((await purposes(stage.tab)).functional, 'unset');
    assert.deepEqual(await log(stage.tab), []);
    assert.deepEqual(await messages(stage.tab), []);
  });

  it('stands in the log when it was loaded once, as soon as anything may stand there', async () => {
    const shop = stage.shop(quiet());
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await isReady(stage.tab);
    await stage.tab.click(ONCE);
    await isLoaded(stage.tab);
    assert.deepEqual(await log(stage.tab), []);

    await stage.tab.click(REJECT);

    const embedOf = async () =>
      (await log(stage.tab)).filter(({ reason }) => reason === 'embed-loaded');
    await until(async () => (await embedOf()).length > 0);
    const [{ type, vendor }, ...others] = await embedOf();
    assert.deepEqual([type, vendor, others.length], ['vendor-loaded', 'youtube', 0]);
    assert.doesNotMatch(JSON.stringify(await log(stage.tab)), /aqz-KE|A film/);
    // and at once where something may be stored
    await stage.tab.goto(shop.url('/again'));
    await isReady(stage.tab);
    await stage.tab.click(ONCE);
    await until(async () => (await embedOf()).length === 2);
    assert.deepEqual(await messages(stage.tab), []);
  });

  it('loads after "always", here and on the next page, and goes with a withdrawal', async () => {
    const shop = stage.shop(quiet());
    await stage.tab.goto(shop.url());
    await isReady(stage.tab);

    await stage.tab.click(ALWAYS);
    await isLoaded(stage.tab);
    await until(() => asked(shop) === 1);
    const { functional, marketing } = await purposes(stage.tab);
    assert.deepEqual([functional, marketing], ['granted', 'unset']);
    assert.equal(await stage.tab.exists('consent-banner'), true, 'it still asks about the rest');
    const granted = (await log(stage.tab)).find(({ type }) => type === 'granted');
    assert.equal(granted.source, 'preferences');
    assert.match(granted.shown.text, /^[0-9a-f]{64}$/);

    await stage.tab.goto(shop.url('/next'));
    await isLoaded(stage.tab);
    await until(() => asked(shop) === 2);

    await stage.tab.eval(() => window.pixelgate.withdraw());
    await stage.tab.waitFor(
      () => !document.querySelector('consent-embed').shadowRoot.querySelector('iframe'),
    );
    await settle(stage.tab);
    assert.equal(asked(shop), 2);
    assert.equal(await stage.tab.exists(ONCE), true);
  });

  it('follows a grant in another tab, once', async () => {
    const shop = stage.shop(quiet());
    const other = await stage.newTab();
    await other.goto(shop.url());
    await isReady(other);
    await stage.tab.goto(shop.url('/second'));
    await isReady(stage.tab);

    await stage.tab.click(ALWAYS);
    await isLoaded(stage.tab);
    await other.waitFor(() => window.pixelgate.consent().purposes.functional === 'granted');
    await isLoaded(other);

    await other.close?.();
  });

  it('stays out after "reject all", though it can still be loaded once', async () => {
    const shop = stage.shop(quiet());
    await answer(stage.tab, shop.url(), REJECT);
    await isReady(stage.tab);
    await settle(stage.tab);
    assert.equal(asked(shop), 0);

    await stage.tab.click(ONCE);
    await until(() => asked(shop) === 1);
    assert.equal((await purposes(stage.tab)).functional, 'denied');
  });

  it('explains a strict guard, and loads where the operator allows the host', async () => {
    const shop = stage.shop(quiet({ 'data-guard': 'strict' }));
    await stage.tab.goto(shop.url());
    await isReady(stage.tab);
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);
    assert.equal(await stage.tab.exists(ONCE), false);
    assert.match((await messages(stage.tab)).join(), /holds www\.youtube-nocookie\.com: add it/);

    const allowed = stage.shop(
      quiet({ 'data-guard': 'strict', 'data-allow-hosts': 'www.youtube-nocookie.com' }),
    );
    await stage.tab.goto(allowed.url());
    await isReady(stage.tab);
    await stage.tab.click(ONCE);
    await until(() => asked(allowed) === 1);
  });

  it('runs on the strict page of the demo, with a poster of its own', async () => {
    const shop = stage.shop({
      app: (journal) => createDemoApp({ standins: 'direct', journal }).handle,
    });
    await stage.tab.goto(shop.url('/workshop?region=DE&panel=closed'));
    await bannerOf(stage.tab);
    await isReady(stage.tab);
    await settle(stage.tab);
    const embeds = () =>
      shop.journal.filter(({ kind }) => kind === 'embed').map(({ event }) => event);
    assert.deepEqual(embeds(), []);

    await stage.tab.click(REJECT);
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await stage.tab.click(ONCE);
    await until(() => embeds().length > 0);
    await settle(stage.tab);

    assert.deepEqual(embeds(), ['Film of Example']);
    assert.deepEqual(await stage.tab.eval(() => window.__seen.violations), []);
    assert.deepEqual(await messages(stage.tab), []);
    assert.equal(await stage.tab.exists(FRAME), true);
  });
});
