/** Must hold 2 of the ten vendors: after consent each hears what it would hear without the gate, and nothing before. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { FIXTURES, REMOVED } from './page-calls.mjs';
import { gateTag, inline } from './pages.mjs';
import { ACCEPT, bannerOf, settle, until } from './probes.mjs';
import { asSent } from './read-events.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** The gate's tag with one vendor and no other. */
const tagFor = (vendor, ids) =>
  gateTag({
    ...Object.fromEntries(Object.keys(FIXTURES).map((id) => [`data-${id}`, null])),
    [`data-${vendor}`]: ids,
  });

/**
 * What a vendor understood, in the order in which the page's scripts sent it, without what the minimizer takes out.
 * Page views apart: the gate tells them first, a base code when its script has come.
 */
async function heard(tab, shop, vendor, view) {
  const sent = await tab.eval(() => window.__sent);
  const events = asSent(shop.events(vendor), sent).map(
    ({ event, id, status, reason, params: { [REMOVED]: _removed, ...params } }) => {
      const told = view.test(event) ? { tag: params.tag } : params;
      return { event: view.test(event) ? 'page view' : event, id, status, reason, params: told };
    },
  );
  const isView = ({ event }) => event === 'page view';
  // the queue of one of several tags is drained after the vendor's own; ids tell the events apart
  const told = events.filter((each) => !isView(each));
  return {
    views: events.filter(isView),
    events: told.toSorted((a, b) => String(a.id).localeCompare(String(b.id))),
  };
}

inEachEngine('a page with a vendor’s own code', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const known = new Map();
  /** What arrives from a page without the gate; each vendor is asked once. */
  const bare = async (vendor, fixture) => {
    if (!known.has(vendor)) known.set(vendor, await visitBare(vendor, fixture));
    return known.get(vendor);
  };
  const visitBare = async (vendor, { code, told, view }) => {
    const shop = stage.shop({ gate: '', vendors: false, head: inline(code) });
    await stage.tab.goto(shop.url());
    await until(() => shop.events(vendor).length >= told);
    await settle(stage.tab, 3);
    return heard(stage.tab, shop, vendor, view);
  };

  for (const [vendor, fixture] of Object.entries(FIXTURES)) {
    it(`tells ${vendor} what ${vendor} takes, without the gate`, async () => {
      const { events, views } = await bare(vendor, fixture);

      assert.equal(events.length + views.length, fixture.told);
      assert.deepEqual(
        [...views, ...events].filter(({ status }) => status !== 'accepted'),
        [],
      );
    });

    it(`tells ${vendor} nothing before consent and the same after it, by one script`, async () => {
      const { code, ids, told, view } = fixture;
      const without = await bare(vendor, fixture);
      const gate = tagFor(vendor, ids);
      const shop = stage.shop({ gate, vendors: false, head: inline(code) });

      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      await settle(stage.tab, 3);
      const before = shop.vendor.map(({ url }) => url);
      await stage.tab.click(ACCEPT);
      await until(() => shop.events(vendor).length >= told);
      await settle(stage.tab);

      assert.deepEqual(before, []);
      assert.deepEqual(await heard(stage.tab, shop, vendor, view), without);
      const scripts = shop.journal.filter((entry) => entry.kind === 'script');
      assert.deepEqual(
        scripts.map((entry) => entry.vendor),
        [vendor],
      );
    });
  }
});
