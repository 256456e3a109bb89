/** A header auction with Prebid.js, unchanged from npm, hears from the gate what the visitor has said. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { TCString } from '@iabtechlabtcf/core';
import { BIDDER, auction, auctionAnswers, bids, ended, prebid } from './auction.mjs';
import { inline } from './pages.mjs';
import { ACCEPT, REJECT, answer, bannerOf, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const TCF = { cmpId: 123, cmpVersion: 4, vendorList: '/vendor-list.json', publisherCountry: 'DE' };
const CONFIG = `<script type="application/json" id="config">${JSON.stringify({ tcf: TCF })}</script>`;

/** A site that is a registered consent manager, seen from Germany. */
const GERMANY = { before: CONFIG, attributes: { 'data-config': '#config' }, vendors: false };
const CALIFORNIA = { attributes: { 'data-region': 'US-CA' }, vendors: false };

const script = prebid();

/** Stands in for a consent manager: says the same at once to whoever asks. */
const handMade = (name, at, answers) =>
  inline(
    `window.${name} = (...args) => { const said = ${JSON.stringify(answers)}[args[0]]; if (said) args[${at}](said, true); };`,
  );
const tcData = (purposes) => ({
  gdprApplies: true,
  eventStatus: 'tcloaded',
  listenerId: 1,
  tcString: 'hand-made',
  purpose: { consents: purposes, legitimateInterests: {} },
  vendor: { consents: { [BIDDER]: true }, legitimateInterests: {} },
  publisher: { restrictions: {} },
});
const PING = {
  gppVersion: '1.1',
  signalStatus: 'ready',
  gppString: 'hand-made',
  applicableSections: [8],
  parsedSections: {},
};

inEachEngine('Prebid.js', (engine) => {
  let stage;
  let answers;
  before(async () => {
    stage = await Stage.start(engine);
    answers = auctionAnswers(await script);
  });
  after(() => stage.stop());

  /** A shop with an auction in it. */
  const shopWith = (api, markup) => stage.shop({ ...markup, answers, head: auction(api) });

  it('bids with what a hand-made manager says, and not without purposes', async () => {
    const all = { 1: true, 2: true, 3: true, 4: true, 7: true };
    const gates = [
      ['gdpr', handMade('__tcfapi', 2, { addEventListener: tcData(all) })],
      ['gpp', handMade('__gpp', 1, { ping: PING })],
      ['gdpr', handMade('__tcfapi', 2, { addEventListener: tcData({}) })],
    ];
    const sent = [];
    for (const [api, gate] of gates) {
      const shop = shopWith(api, { gate, vendors: false });
      await stage.tab.goto(shop.url());
      await ended(stage.tab);
      await settle(stage.tab);
      sent.push(bids(shop));
    }

    assert.deepEqual(
      sent.map(({ length }) => length),
      [1, 1, 0],
    );
    const [[european], [american]] = sent;
    assert.equal(european.user.ext.consent, 'hand-made');
    assert.equal(american.regs.gpp, 'hand-made');
  });

  it('waits for the answer, and bids with the TC string after Accept', async () => {
    const shop = shopWith('gdpr', GERMANY);
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);
    assert.deepEqual(bids(shop), [], 'nobody has answered');

    await stage.tab.click(ACCEPT);
    await until(() => bids(shop).length > 0);
    await ended(stage.tab);

    const [{ regs, user }, ...more] = bids(shop);
    assert.deepEqual(more, []);
    assert.equal(regs.ext.gdpr, 1);
    const model = TCString.decode(user.ext.consent);
    assert.equal(model.cmpId, TCF.cmpId);
    for (const purpose of [1, 2, 3, 4, 7]) assert.ok(model.purposeConsents.has(purpose));
    assert.ok(model.vendorConsents.has(BIDDER));
    assert.ok(model.vendorsDisclosed.has(BIDDER));
  });

  it('bids at once for a visitor who has accepted before', async () => {
    const shop = shopWith('gdpr', GERMANY);
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => bids(shop).length === 1);

    await stage.tab.goto(shop.url('/later'));
    await until(() => bids(shop).length === 2);

    const [first, second] = bids(shop);
    assert.equal(second.user.ext.consent, first.user.ext.consent);
  });

  it('makes no bid request after Reject', async () => {
    const shop = shopWith('gdpr', GERMANY);

    await answer(stage.tab, shop.url(), REJECT);
    await ended(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(bids(shop), []);
  });

  it('bids with the GPP string and its section in California', async () => {
    const shop = shopWith('gpp', CALIFORNIA);

    await stage.tab.goto(shop.url());
    await until(() => bids(shop).length > 0);

    const [{ regs }] = bids(shop);
    assert.match(regs.gpp, /^D/);
    assert.deepEqual(regs.gpp_sid, [8]);
  });

  it('says in the GPP string that the visitor has opted out', async () => {
    const shop = shopWith('gpp', CALIFORNIA);

    await stage.tab.goto(shop.url());
    await until(() => bids(shop).length === 1);
    await stage.tab.goto(shop.url('/?with=gpc'));
    await until(() => bids(shop).length === 2);

    const [before, after] = bids(shop).map(({ regs }) => regs.gpp);
    assert.notEqual(after, before);
    assert.match(after, /^D/);
  });
});
