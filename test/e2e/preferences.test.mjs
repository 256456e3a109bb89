/** The second layer: a choice per purpose and vendor, by mouse and by keyboard. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ACCEPT, accept, bannerOf, forget, purposes, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const part = (name) => `consent-preferences >>> [part~=${name}]`;
const purposeSwitch = (id) => `consent-preferences >>> input[data-purpose=${id}]`;
const vendorSwitch = (id) => `consent-preferences >>> input[data-vendor=${id}]`;
const switchesOf = (tab) =>
  tab.eval(() =>
    [...document.querySelector('consent-preferences').shadowRoot.querySelectorAll('input')].map(
      ({ checked }) => checked,
    ),
  );
const isOpen = (tab) =>
  tab.waitFor(() =>
    document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
  );
const isClosed = (tab) => tab.waitFor(() => !document.querySelector('consent-preferences'));

inEachEngine('the preferences', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  for (const [how, open] of Object.entries({
    'pixelgate.open()': (tab) => tab.eval(() => window.pixelgate.open()),
    'data-consent-open': (tab) => tab.click('#mine'),
    'the banner': (tab) => tab.click('consent-banner >>> [part~=manage]'),
  })) {
    it(`open by ${how}, everything off`, async () => {
      const shop = stage.shop({
        body: '<p><a href="/x" id="mine" data-consent-open><b>Cookies</b></a>',
      });
      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);

      await open(stage.tab);
      await isOpen(stage.tab);

      const switches = await switchesOf(stage.tab);
      assert.equal(
        switches.length,
        3 + 5,
        'purposes, and vendors under theirs: Google stands under two',
      );
      assert.ok(switches.every((on) => !on));
      assert.equal(await stage.tab.eval(() => location.pathname), '/');
      assert.deepEqual(shop.vendor, []);
    });
  }

  it('let one vendor be denied where its purpose is granted', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await stage.tab.eval(() => window.pixelgate.open());
    await isOpen(stage.tab);
    await stage.tab.click(purposeSwitch('marketing'));
    await stage.tab.click(vendorSwitch('meta'));
    await stage.tab.click(part('save'));
    await isClosed(stage.tab);
    await until(() => shop.events('tiktok').some(({ event }) => event === 'ViewContent'));
    await settle(stage.tab);

    assert.deepEqual(
      shop.vendor.filter(({ host }) => /facebook/.test(host)),
      [],
    );
    assert.deepEqual(
      shop.events().filter(({ params }) => params.tag === 'G-ABCDEFGHIJ'),
      [],
    );
    const consent = await stage.tab.eval(() => window.pixelgate.consent());
    assert.equal(consent.source, 'preferences');
    assert.equal(consent.vendors.meta, 'denied');
    assert.equal(consent.vendors.tiktok, 'granted');
    assert.equal(consent.purposes.analytics, 'denied');

    await forget(stage.tab, shop);
    await stage.tab.goto(shop.url('/again'));
    await until(() => shop.events('tiktok').length > 0);
    await settle(stage.tab);
    assert.deepEqual(
      shop.vendor.filter(({ host }) => /facebook/.test(host)),
      [],
    );
  });

  it('show what was chosen, and take one purpose back', async () => {
    const shop = stage.shop({ noisy: true });
    await accept(stage.tab, shop);

    await stage.tab.eval(() => window.pixelgate.open());
    await isOpen(stage.tab);
    const shown = await switchesOf(stage.tab);
    await stage.tab.click(purposeSwitch('marketing'));
    await stage.tab.click(part('save'));
    await isClosed(stage.tab);
    const already = await stage.tab.eval(() => window.__sent.length);
    await stage.tab.waitFor((from) => window.__sent.length > from, undefined, already);
    await settle(stage.tab);

    assert.ok(shown.every(Boolean));
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    const sent = await stage.tab.eval((from) => window.__sent.slice(from), already);
    const hosts = [...new Set(sent.map(({ url }) => new URL(url).host))];
    assert.deepEqual(hosts, ['region1.google-analytics.com']);
  });

  it('decide nothing by Escape or by closing', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    const before_ = await purposes(stage.tab);

    await stage.tab.eval(() => window.pixelgate.open());
    await isOpen(stage.tab);
    await stage.tab.click(purposeSwitch('marketing'));
    await stage.tab.press('Escape');
    await isClosed(stage.tab);
    await stage.tab.eval(() => window.pixelgate.open());
    await isOpen(stage.tab);
    const afterwards = await switchesOf(stage.tab);
    await stage.tab.click(part('close'));
    await isClosed(stage.tab);
    await settle(stage.tab);

    assert.ok(
      afterwards.every((on) => !on),
      'what was not saved is forgotten',
    );
    assert.deepEqual(await purposes(stage.tab), before_);
    assert.equal(await stage.tab.exists(ACCEPT), true, 'the question still stands');
    assert.deepEqual(shop.vendor, []);
  });
});
