/** Bad input: one message naming what is wrong, the strictest behaviour, and nothing else is lost. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { IDS, inline } from './pages.mjs';
import { accept, answer, ACCEPT, bannerOf, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** Attributes of the tag, what the one message must hold, and whom it silences. */
const ATTRIBUTES = [
  [{ 'data-tiktik': IDS.tiktok, 'data-tiktok': null }, /data-tiktik="C4ABC.*data-tiktok/, 'tiktok'],
  [{ 'data-meta': '' }, /data-meta="".*1234567890123456/, 'meta'],
  [{ 'data-meta': 'G-ABCDEFGHIJ' }, /data-meta="G-ABCDEFGHIJ".*1234567890123456/, 'meta'],
  [{ 'data-regime': 'gdpr' }, /data-regime="gdpr".*eu-gdpr/],
  [{ 'data-region': 'xx' }, /data-region="xx".*US-CA/],
  [{ 'data-regime': 'us_ca', 'data-region': 'US-CA' }, /data-regime="us_ca".*us-ca/],
  [{ 'data-policy-version': 'a b' }, /data-policy-version="a b".*letters/],
  [{ 'data-guard': 'lax' }, /data-guard="lax".*known.*strict.*off/],
  [{ 'data-colour': 'red' }, /data-colour="red" is not an attribute.*data-theme/],
];
const HOSTS = { meta: /facebook/, tiktok: /tiktok/ };

/** Events, what the one message must hold, and whether the event is lost. */
const EVENTS = [
  [`'Purchse', { value: 1, currency: 'EUR' }`, /Purchse.*Purchase/, true],
  [`'Purchase', { value: 1, content_ids: ['A'] }`, /Purchase: currency=undefined.*EUR/, true],
  [`'Purchase', { value: 'abc', currency: 'EUR' }`, /Purchase: value="abc".*number/, true],
  [`'Purchase', { value: 1, currency: 'EURO' }`, /Purchase: currency="EURO".*EUR/, true],
  [`'Lead', { value: 'abc', currency: 'EUR' }`, /Lead: value="abc".*number/, false],
  [`'Lead', { content_ids: 'A' }`, /Lead: content_ids="A".*list/, false],
];

/** What no page means. */
const HOSTILE = [
  `pixelgate.track('Lead', cycle)`,
  `pixelgate.track('Lead', { get value() { throw new Error('mine'); } })`,
  `pixelgate.track('Lead', null)`,
  `pixelgate.track(Symbol.iterator)`,
  `pixelgate.track('Lead', { content_name: 'x'.repeat(1e6) })`,
  `pixelgate.track('Lead', {}, null)`,
  `pixelgate.push(null, 7, ['track'])`,
  `fbq('track', 'Lead', { get value() { throw new Error('mine'); } })`,
  `fbq(Symbol.iterator); ttq.track(); pintrk('track', 'lead', cycle)`,
  `dataLayer.push(null, undefined, 7, 'x', cycle)`,
];

inEachEngine('bad input', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  for (const [attributes, message, silenced] of ATTRIBUTES) {
    it(`names ${JSON.stringify(attributes)} once, asks, and keeps the others running`, async () => {
      const shop = stage.shop({ attributes });

      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      await settle(stage.tab);
      assert.deepEqual(shop.vendor, [], 'before the answer');
      await stage.tab.click(ACCEPT);
      const others = ['meta', 'tiktok', 'pinterest', 'google'].filter((id) => id !== silenced);
      await until(() => others.every((vendor) => shop.events(vendor).length > 1));
      await settle(stage.tab);

      const said = await messages(stage.tab);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], /^pixelgate: /);
      assert.match(said[0], message);
      if (silenced)
        assert.deepEqual(
          shop.vendor.filter(({ host }) => HOSTS[silenced].test(host)),
          [],
        );
    });
  }

  for (const [call, message, isLost] of EVENTS) {
    it(`names what is wrong with track(${call}) once, and loses nothing else`, async () => {
      const shop = stage.shop({
        body: inline(`pixelgate.track(${call}); pixelgate.track('Contact');`),
      });

      await accept(stage.tab, shop);
      await until(() => shop.events('meta').some(({ event }) => event === 'Contact'));
      await settle(stage.tab);

      const said = await messages(stage.tab);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], /^pixelgate: /);
      assert.match(said[0], message);
      const heard = shop.events('meta').map(({ event }) => event);
      // requests may overtake each other
      assert.deepEqual(
        heard.toSorted(),
        ['PageView', 'ViewContent', ...(isLost ? [] : ['Lead']), 'Contact'].toSorted(),
      );
      assert.deepEqual(
        shop.journal.filter(({ status }) => status === 'refused'),
        [],
      );
    });
  }

  it('works where the page has declared the vendors’ globals above it', async () => {
    const before = inline('var dataLayer = [], fbq, ttq = [], pintrk;');
    const shop = stage.shop({ before });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, [], 'before the answer');
    await stage.tab.click(ACCEPT);
    const all = ['meta', 'tiktok', 'pinterest', 'google'];
    await until(() => all.every((vendor) => shop.events(vendor).length > 1));
    // the vendors' scripts have run by now: what stands in the globals is still the gate's
    await stage.tab.eval(() => {
      window.pixelgate.track('Lead', {}, { eventId: 'lead-1' });
      window.pintrk('track', 'signup', {});
    });
    const isLead = ({ event }) => /lead/i.test(event);
    await until(() => all.every((vendor) => shop.events(vendor).some(isLead)));
    await until(() => shop.events('pinterest').some(({ event }) => event === 'signup'));

    assert.deepEqual(await messages(stage.tab), []);
  });

  it('names a method that push() does not know, and runs the others', async () => {
    const shop = stage.shop({
      body: inline(`pixelgate.push(['trak', 'Contact'], ['track', 'Contact']);`),
    });

    await accept(stage.tab, shop);
    await until(() => shop.events('meta').some(({ event }) => event === 'Contact'));

    const said = await messages(stage.tab);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /trak.*track/);
  });

  for (const call of HOSTILE) {
    it(`survives ${call}`, async () => {
      const shop = stage.shop({
        body: inline(`const cycle = {}; cycle.self = cycle; cycle.value = cycle;
            try { ${call}; } catch {}
            pixelgate.track('Contact');`),
      });

      await answer(stage.tab, shop.url(), ACCEPT);

      await until(() =>
        ['meta', 'tiktok', 'pinterest'].every((vendor) =>
          shop.events(vendor).some(({ event }) => /contact/i.test(event)),
        ),
      );
    });
  }
});
