/** Withdrawn before the vendor's script has come, and granted again: what was told before is gone for good. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { IDS, NOBODY, gateTag } from './pages.mjs';
import { ACCEPT, bannerOf, log, settle, until } from './probes.mjs';
import { FIXTURES } from './page-calls.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const SCRIPTS = /fbevents\.js|events\.js\?sdkid|core\.js|gtag\/js|scevent|uwt\.js/;
/** By vendor: how its stand-in calls a lead, and a contact where it has one. */
const VENDORS = {
  meta: [IDS.meta, 'Lead', 'Contact'],
  tiktok: [IDS.tiktok, 'Lead', 'Contact'],
  pinterest: [IDS.pinterest, 'lead', 'contact'],
  snapchat: [FIXTURES.snapchat.ids, 'SIGN_UP', 'SUBSCRIBE'],
};

inEachEngine('what waits for a vendor’s script', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  for (const [vendor, [id, first, second]] of Object.entries(VENDORS)) {
    it(`is taken back from ${vendor} with the consent, and not told after another grant`, async () => {
      let come;
      const there = new Promise((resolve) => (come = resolve));
      const shop = stage.shop({
        gate: gateTag({ ...NOBODY, [`data-${vendor}`]: id, 'data-allow-api-grant': '' }),
        vendors: false,
        delay: ({ url }) => (SCRIPTS.test(url) ? there : undefined),
      });
      const track = (name, eventId) =>
        stage.tab.eval(
          (event, own) => void window.pixelgate.track(event, {}, { eventId: own }),
          name,
          eventId,
        );
      const [told, later] =
        vendor === 'snapchat' ? ['CompleteRegistration', 'Subscribe'] : ['Lead', 'Contact'];
      await stage.tab.goto(shop.url());
      await bannerOf(stage.tab);
      await stage.tab.click(ACCEPT);
      await stage.tab.waitFor(() => window.pixelgate.consent().purposes.marketing === 'granted');
      await track(told, 'before-1');
      const isOut = (entry) => entry.type === 'event-sent' && entry.event === first;
      await until(async () => (await log(stage.tab)).some(isOut));

      await stage.tab.eval(() => window.pixelgate.withdraw());
      await stage.tab.eval(() => window.pixelgate.grant());
      await stage.tab.waitFor(() => window.pixelgate.consent().purposes.marketing === 'granted');
      await track(later, 'after-1');
      come();
      await until(() => shop.events(vendor).some(({ event }) => event === second));
      await settle(stage.tab);

      const names = shop.events(vendor).map(({ event }) => event);
      assert.ok(!names.includes(first), names.join());
      const dropped = (await log(stage.tab)).filter(({ type }) => type === 'event-dropped');
      assert.deepEqual(
        dropped.filter(({ event }) => event === first).map(({ reason }) => reason),
        ['denied'],
      );
    });
  }
});
