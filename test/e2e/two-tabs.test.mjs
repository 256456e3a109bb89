/** Two tabs of one site: a decision in one holds in the other. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { VENDOR_STORED } from './pages.mjs';
import {
  ACCEPT,
  accept,
  answer,
  bannerOf,
  forget,
  hasHeard,
  log,
  purposes,
  settle,
  stored,
  until,
  withdraw,
} from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const marketingIs = (choice) => window.pixelgate.consent().purposes.marketing === choice;

inEachEngine('a second tab', (engine) => {
  let stage;
  let other;
  before(async () => {
    stage = await Stage.start(engine);
    other = await stage.newTab();
  });
  after(() => stage.stop());

  it('follows a withdrawal without a reload, and falls silent', async () => {
    const shop = stage.shop({
      attributes: { 'data-google': 'G-ABCDEFGHIJ', 'data-pinterest': null },
      noisy: true,
    });
    await answer(other, shop.url(), ACCEPT);
    await stage.tab.goto(shop.url('/second'));
    await stage.tab.waitFor(marketingIs, undefined, 'granted');
    await until(() => shop.vendor.some(({ url }) => url.includes('%2Fsecond')));

    await withdraw(other, shop);
    await stage.tab.waitFor(marketingIs, undefined, 'denied');
    const sent = await stage.tab.eval(() => window.__sent.length);
    await settle(stage.tab);
    await forget(other, shop);
    await settle(stage.tab);
    await settle(other);

    assert.equal(await stage.tab.eval(() => window.__sent.length), sent);
    assert.deepEqual(
      shop.vendor.map(({ url }) => url),
      [],
    );
    const { cookies, local, session } = await stored(stage.tab);
    assert.deepEqual(
      [...cookies, ...local, ...session].filter((name) => VENDOR_STORED.test(name)),
      [],
    );
  });

  it('follows a grant without a reload, lets its own held events out, and asks no more', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url('/first'));
    await bannerOf(stage.tab);
    await other.goto(shop.url('/second'));
    await bannerOf(other);

    await other.click(ACCEPT);
    await stage.tab.waitFor(marketingIs, undefined, 'granted');
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await until(() => hasHeard(shop));

    assert.equal((await purposes(stage.tab)).analytics, 'granted');
    await until(() =>
      shop
        .events('meta')
        .some(({ event, url }) => event === 'PageView' && url.includes('%2Ffirst')),
    );
  });

  it('writes into the same log without breaking it', async () => {
    const shop = stage.shop();
    await accept(other, shop);
    await stage.tab.goto(shop.url('/second'));
    await stage.tab.waitFor(marketingIs, undefined, 'granted');

    const track = (name) => {
      for (let number = 0; number < 40; number++)
        window.pixelgate.track('Contact', {}, { eventId: `${name}-${number}` });
      return window.pixelgate.audit.entries().then(() => true);
    };
    await Promise.all([stage.tab.eval(track, 'a'), other.eval(track, 'b')]);
    // ids of the page's own are claimed in the store that the tabs share, and go when that has answered
    const sentIn = (entries, of) =>
      entries.filter(
        ({ type, vendor, event }) =>
          type === 'event-sent' && vendor === of && /contact/i.test(event),
      ).length;
    for (const vendor of ['meta', 'tiktok', 'pinterest'])
      await until(async () => sentIn(await log(stage.tab), vendor) >= 80);
    const entries = await log(stage.tab);
    const verdict = await other.eval(() => window.pixelgate.audit.verify());

    assert.deepEqual(verdict, { ok: true, entries: entries.length });
    assert.equal(sentIn(entries, 'meta'), 80);
  });
});
