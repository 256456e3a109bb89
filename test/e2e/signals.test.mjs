/** What other scripts hear about consent: the data layer, the US strings, Microsoft and Amazon; and whom the gate itself follows. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import {
  accept,
  ACCEPT,
  answer,
  forget,
  hasHeard,
  log,
  messages,
  REJECT,
  settle,
  until,
} from './probes.mjs';
import { inline } from './pages.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** The consent entries of the data layer, and where each stands in it. */
const dataLayer = (tab) =>
  tab.eval(() =>
    Array.from(window.dataLayer, (entry, index) => [index, ...Array.from(entry)]).filter(
      ([, command]) => command === 'consent',
    ),
  );
const US = (state, more) => ({ attributes: { 'data-region': `US-${state}`, ...more } });

/** Asks `__gpp` or another such API in the page. */
const ask = (tab, name, ...args) =>
  tab.eval(
    (api, command, version) =>
      new Promise((resolve) => {
        const reply = (value, success) => resolve([value, success]);
        if (version === undefined) window[api](command, reply);
        else window[api](command, version, reply);
      }),
    name,
    ...args,
  );

inEachEngine('signals', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('Google: the default precedes everything, and one update follows each decision', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    await settle(stage.tab);

    const first = await dataLayer(stage.tab);
    assert.deepEqual(
      first.map(([index, , kind]) => [index, kind]),
      [
        [0, 'default'],
        [1, 'update'],
      ],
    );
    const keys = Object.keys(first[0][3]).filter((key) => key !== 'wait_for_update');
    assert.equal(keys.length, 7);
    assert.ok(
      keys.every((key) => first[0][3][key] === (key === 'security_storage' ? 'granted' : 'denied')),
    );
    assert.ok(keys.every((key) => first[1][3][key] === 'granted'));

    await stage.tab.eval(() => window.pixelgate.deny(['marketing']));
    await settle(stage.tab);
    await stage.tab.eval(() => window.pixelgate.withdraw());
    await settle(stage.tab);

    const updates = (await dataLayer(stage.tab)).slice(2);
    assert.deepEqual(
      updates.map(([, , kind, state]) => [kind, state.ad_storage, state.analytics_storage]),
      [
        ['update', 'denied', 'granted'],
        ['update', 'denied', 'denied'],
      ],
    );
  });

  it('Google: a refusal is one update too, and nothing is loaded for it', async () => {
    const shop = stage.shop();
    await answer(stage.tab, shop.url(), REJECT);
    await settle(stage.tab);

    const kinds = (await dataLayer(stage.tab)).map(([index, , kind]) => [index, kind]);
    assert.deepEqual(kinds, [
      [0, 'default'],
      [1, 'update'],
    ]);
    assert.deepEqual(shop.vendor, []);
  });

  it('Google: its advanced mode runs only where the law does not ask first, and keeps no cookie without consent', async () => {
    const mode = { 'data-google-mode': 'advanced ads_data_redaction' };
    const asked = stage.shop({ attributes: mode });
    await answer(stage.tab, asked.url(), REJECT);
    await settle(stage.tab);
    assert.deepEqual(asked.vendor, []);

    const shop = stage.shop(US('CA', mode));
    await stage.tab.goto(shop.url('/?with=gpc'));
    await until(() => shop.events('google').some(({ event }) => event === 'view_item'));
    await settle(stage.tab);

    const layer = await stage.tab.eval(() =>
      JSON.stringify(Array.from(window.dataLayer, (entry) => Array.from(entry))),
    );
    assert.match(layer, /"set","ads_data_redaction",true/);
    assert.match(layer, /"set","restricted_data_processing",true/);
    assert.ok(!layer.includes('url_passthrough'));
    assert.equal(shop.events('google')[0].params.gcs, 'G101');
    assert.deepEqual(shop.events('meta'), []);
    const cookies = await stage.tab.eval(() => document.cookie);
    assert.ok(!cookies.includes('_gcl'), cookies);
  });

  it('GPP: says of a Californian who opts out what was decided', async () => {
    const shop = stage.shop(US('CA'));
    await stage.tab.goto(shop.url());
    await until(() => hasHeard(shop));
    const [before] = await ask(stage.tab, '__gpp', 'ping');
    assert.equal(before.signalStatus, 'ready');
    assert.deepEqual(before.applicableSections, [8]);

    await stage.tab.eval(() => window.pixelgate.deny(['marketing']));
    await stage.tab.waitFor(() => window.pixelgate.consent().purposes.marketing === 'denied');
    const [after] = await ask(stage.tab, '__gpp', 'ping');

    assert.notEqual(after.gppString, before.gppString);
    assert.equal(after.parsedSections.usca[0].SaleOptOut, 1);
    assert.equal(before.parsedSections.usca[0].SaleOptOut, 2);
  });

  it('GPP: is not there where no US law applies, nor the older string unless it is asked for', async () => {
    const shop = stage.shop({ vendors: false });
    await stage.tab.goto(shop.url());
    assert.deepEqual(await stage.tab.eval(() => [typeof window.__gpp, typeof window.__tcfapi]), [
      'undefined',
      'undefined',
    ]);

    const us = stage.shop({ vendors: false, ...US('TX') });
    await stage.tab.goto(us.url());
    assert.equal(await stage.tab.eval(() => typeof window.__uspapi), 'undefined');

    const older = stage.shop({ vendors: false, ...US('TX', { 'data-signals': 'uspapi' }) });
    await stage.tab.goto(older.url('/?with=gpc'));
    assert.deepEqual(await ask(stage.tab, '__uspapi', 'getUSPData', 1), [
      { version: 1, uspString: '1YYN' },
      true,
    ]);
  });

  it('Microsoft and Amazon hear what the operator wants them to hear', async () => {
    const shop = stage.shop({
      attributes: { 'data-signals': 'microsoft clarity amazon' },
      vendors: false,
    });
    await stage.tab.goto(shop.url());
    await stage.tab.waitFor(() => window.uetq?.length >= 6);
    assert.ok(!(await stage.tab.eval(() => document.cookie)).includes('amzn'));
    await answer(stage.tab, shop.url('/again'), ACCEPT);
    await stage.tab.waitFor(() => document.cookie.includes('amzn_consent'));

    const [uet, clarity, cookie] = await stage.tab.eval(() => [
      [...window.uetq],
      window.clarity.q.map((call) => [...call]).at(-1),
      decodeURIComponent(/amzn_consent=([^;]*)/.exec(document.cookie)[1]),
    ]);
    assert.deepEqual(uet.slice(0, 3), ['consent', 'default', { ad_storage: 'denied' }]);
    assert.deepEqual(uet.slice(-3), ['consent', 'update', { ad_storage: 'granted' }]);
    assert.deepEqual(clarity, [
      'consentv2',
      { ad_Storage: 'granted', analytics_Storage: 'granted' },
    ]);
    assert.equal(JSON.parse(cookie).geo.countryCode, 'DE');
    assert.equal(JSON.parse(cookie).amazonConsentFormat.amznAdStorage, 'GRANTED');

    await stage.tab.goto(
      shop.url(`/later?day=${new Date(Date.now() + 200 * 864e5).toISOString()}`),
    );
    await stage.tab.waitFor(() => !document.cookie.includes('amzn_consent'));
  });

  it('follows another consent manager: no banner, no cookie, and its word counts', async () => {
    const foreign = inline(`
      window.answerTcf = (purposes) => { const data = { gdprApplies: true, eventStatus: 'useractioncomplete', listenerId: 1,
        purpose: { consents: purposes, legitimateInterests: {} }, vendor: { consents: { 755: true }, legitimateInterests: {}, disclosedVendors: { 755: true } },
        publisher: { restrictions: {} } }; hear(data, true); };
      let hear = () => {};
      window.__tcfapi = (command, version, callback) => { if (command === 'addEventListener') { hear = callback; callback({ gdprApplies: true, eventStatus: 'cmpuishown', listenerId: 1 }, true); } };`);
    const shop = stage.shop({ attributes: { 'data-consent-from': 'tcf' }, before: foreign });
    await stage.tab.goto(shop.url());
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);
    assert.equal(await stage.tab.exists('consent-banner'), false);

    await stage.tab.eval(() =>
      window.answerTcf({ 1: true, 2: true, 3: true, 4: true, 7: true, 8: true, 9: true, 10: true }),
    );
    await until(() => hasHeard(shop));
    assert.ok(!(await stage.tab.eval(() => document.cookie)).includes('pixelgate='));
    assert.equal(await stage.tab.eval(() => window.pixelgate.consent().source), 'cmp');

    await stage.tab.eval(() => window.answerTcf({}));
    await stage.tab.waitFor(() => window.pixelgate.consent().purposes.marketing === 'denied');
    await settle(stage.tab);
    await forget(stage.tab, shop);
    await stage.tab.eval(() => window.fbq('track', 'Lead'));
    await settle(stage.tab);
    assert.deepEqual(shop.events('meta'), []);
    const types = (await log(stage.tab)).map(({ type }) => type);
    assert.ok(types.includes('granted') && types.includes('withdrawn'), types.join());
  });

  for (const [what, tcf, pattern] of [
    ['without cmpId', { vendorList: '/list.json', publisherCountry: 'DE' }, /cmpId/],
    [
      'whose list is none',
      { cmpId: 123, cmpVersion: 1, vendorList: '/list.json', publisherCountry: 'DE' },
      /vendor list/,
    ],
  ]) {
    it(`TCF: a configuration ${what} is refused by name, and no string is written`, async () => {
      const config = `<script type="application/json" id="config">${JSON.stringify({ tcf })}</script>`;
      const shop = stage.shop({
        before: config,
        attributes: { 'data-config': '#config' },
        answers: { '/list.json': { headers: { 'content-type': 'application/json' }, body: '[1]' } },
        vendors: false,
      });
      await answer(stage.tab, shop.url(), ACCEPT);
      await stage.tab.waitFor(() => window.__seen.messages.length > 0);

      const said = await messages(stage.tab);
      assert.ok(
        said.every((text) => text.startsWith('pixelgate: TCF')),
        said.join('\n'),
      );
      assert.match(said.join('\n'), pattern);
      const [ping] = await ask(stage.tab, '__tcfapi', 'ping', 2);
      assert.equal(ping.cmpStatus, 'error');
      assert.equal(ping.tcString, undefined);
    });
  }
});
