/** Where the visitor is, when it is, and which law follows: told by the page, the server, the browser. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { messages, settle } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const UNTOLD = { 'data-region': null };
const meta = (region) => `<meta name="pixelgate-region" content="${region}">`;

/** Regime, region and the rule that found it. */
const law = (tab) =>
  tab.eval(() => {
    const { regime, region, reasons } = window.pixelgate.consent();
    return [regime, region, reasons.find(({ of }) => of === 'regime').rule];
  });

const isAsked = (tab) =>
  tab.waitFor(() => document.querySelector('consent-banner')?.shadowRoot?.querySelector('button'));

inEachEngine('the place of a visitor', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const visit = async (markup, query = '') => {
    const shop = stage.shop({ vendors: false, ...markup });
    await stage.tab.goto(shop.url(`/?${query}`));
    return law(stage.tab);
  };

  it('is the attribute’s before anything else', async () => {
    const found = await visit(
      { attributes: { 'data-region': 'FR' }, before: meta('US-CA') },
      'zone=America/Denver',
    );

    assert.deepEqual(found, ['eu-fr', 'FR', 'data-region']);
  });

  it('is the meta element’s, then the cookie’s', async () => {
    assert.deepEqual(
      await visit({ attributes: UNTOLD, before: meta('US-CO') }, 'zone=Europe/Rome'),
      ['us-co', 'US-CO', 'server-hint'],
    );

    const shop = stage.shop({ vendors: false, attributes: UNTOLD });
    await stage.tab.goto(shop.url('/plain'));
    await stage.tab.eval(() => (document.cookie = 'pixelgate-region=BR'));
    await stage.tab.goto(shop.url('/?zone=America/Denver'));
    assert.deepEqual(await law(stage.tab), ['br-lgpd', 'BR', 'server-hint']);
  });

  it('is unknown behind Tor, and guessed where the server knows nothing', async () => {
    const tor = { attributes: UNTOLD, before: meta('T1') };
    const unknown = { attributes: UNTOLD, before: meta('XX') };

    assert.equal((await visit(tor, 'zone=America/Denver'))[0], 'strict');
    assert.deepEqual(await visit(unknown, 'zone=Europe/Madrid'), ['eu-es', '', 'time-zone']);
    const broken = { attributes: UNTOLD, before: meta('somewhere') };
    assert.deepEqual(await visit(broken, 'zone=Asia/Tokyo&languages=ja-JP'), [
      'jp-appi',
      '',
      'time-zone',
    ]);
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);
    assert.match((await messages(stage.tab)).join(), /pixelgate-region="somewhere".*ISO 3166/);
  });

  it('is guessed from the zone, old names too, and a language only tightens', async () => {
    const at = (query) => visit({ attributes: UNTOLD }, query);

    assert.equal((await at('zone=Eire&languages=en-IE'))[0], 'eu-ie');
    assert.equal((await at('zone=US/Eastern&languages=en-US'))[0], 'us');
    assert.equal((await at('zone=America/Toronto&languages=en-CA'))[0], 'ca-qc');
    assert.equal((await at('zone=America/Vancouver&languages=en-CA'))[0], 'ca-pipeda');
    assert.deepEqual(await at('zone=America/Vancouver&languages=fr-CA'), ['ca-qc', '', 'language']);
    assert.equal((await at('zone=America/Denver&languages=de-DE'))[0], 'eu-de');
    assert.deepEqual(await at('zone=Etc/UTC&languages=en-US'), ['strict', '', 'unknown']);
  });

  it('has a law that starts by itself, on its first day', async () => {
    const oklahoma = { attributes: { 'data-region': 'US-OK' } };

    assert.equal((await visit(oklahoma, 'day=2026-12-31T23:00:00Z'))[0], 'us');
    assert.equal((await visit(oklahoma, 'day=2027-01-01T00:00:00Z'))[0], 'us-ok');
  });

  it('is strict for what is malformed, and the page is told once', async () => {
    for (const [attributes, pattern] of [
      [{ 'data-region': 'Germany' }, /data-region="Germany".*ISO 3166/],
      [{ 'data-regime': 'gdpr', 'data-region': 'US-CA' }, /data-regime="gdpr".*docs\/laws/],
      [{ 'data-config': '#nowhere', 'data-region': 'US-CA' }, /data-config="#nowhere".*strict/],
    ]) {
      const shop = stage.shop({ vendors: false, attributes });
      await stage.tab.goto(shop.url());
      await isAsked(stage.tab);
      await stage.tab.waitFor(() => window.__seen.messages.length > 0);
      await settle(stage.tab);

      assert.equal((await law(stage.tab))[0], 'strict');
      const said = await messages(stage.tab);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], pattern);
    }
  });

  it('tells where the law only wants a notice, and pixels run meanwhile', async () => {
    const shop = stage.shop({ attributes: { 'data-region': 'JP' } });
    await stage.tab.goto(shop.url());
    await isAsked(stage.tab);
    await stage.tab.waitFor(() => window.pixelgate.consent().vendors.meta === 'granted');

    await stage.tab.click('consent-banner >>> [part~=reject]');
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    assert.equal(await stage.tab.eval(() => window.pixelgate.consent().vendors.meta), 'denied');
    await stage.tab.reload();
    await settle(stage.tab);
    assert.equal(await stage.tab.exists('consent-banner'), false);
  });
});
