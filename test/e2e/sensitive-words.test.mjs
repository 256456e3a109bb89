/** The vocabulary in parts: which are fetched, what leaves until they are there or if they never come, and what they look at. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { ACCEPT, answer, forget, log, messages, settle, until } from './probes.mjs';
import { MUG, VENDORS, heard, heardBy, track, views, withConfig } from './sensitive-probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const FILE = '/pixelgate-sensitive.js';
const WORDS = '/pixelgate-words-germanic.js';
/** However slow the machine is, nobody gives a file up that the test lets come late. */
const PATIENT = inline(
  'const later = setTimeout; window.setTimeout = (then, ms, ...rest) => ms === 10_000 ? 0 : later(then, ms, ...rest);',
);
/** A file that comes when it is let go. */
function late() {
  let release;
  const until = new Promise((resolve) => (release = resolve));
  return { release, answer: () => until };
}

inEachEngine('words for a sensitive page', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('are fetched where something looks like one, of one family of languages', async () => {
    const shop = stage.shop({ vendors: false });
    const { tab } = stage;
    const words = () => shop.files().filter((path) => path.includes('words'));
    await answer(tab, shop.url('/shelf'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.ok(shop.files().includes(FILE));
    assert.deepEqual(words(), []);

    await tab.goto(shop.url('/ratgeber/schwangerschaft'));
    await until(() => words().length > 0);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.deepEqual(words(), [WORDS]);
  });

  it('leave a page in doubt where they do not come, with one message, and no other page', async () => {
    const shop = stage.shop({ vendors: false, answers: { [WORDS]: { status: 404 } } });
    const { tab } = stage;
    await answer(tab, shop.url('/ratgeber/schwangerschaft'), ACCEPT);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    assert.doesNotMatch(heard(shop), /MUG-1|ratgeber|schwanger/);
    const said = (await messages(tab)).filter((text) => text.includes('pixelgate-words-germanic'));
    assert.equal(said.length, 1);

    await forget(tab, shop);
    await tab.goto(shop.url('/shelf'));
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    for (const vendor of VENDORS) assert.match(JSON.stringify(views(shop, vendor)), /MUG-1/);
  });

  for (const [what, file, path] of [
    ['the rules', FILE, '/shelf'],
    ['these words', WORDS, '/shelf/betrieb-und-schulden'],
  ])
    it(`delay an event while ${what} are on their way, and nothing is lost when they come`, async () => {
      const { release, answer: held } = late();
      const { before: config, ...page } = withConfig({ sensitive: { not: ['schulden'] } });
      const shop = stage.shop({ ...page, before: config + PATIENT, answers: { [file]: held } });
      const { tab } = stage;
      await answer(tab, shop.url(path), ACCEPT);
      await until(() => shop.own.some(({ url }) => url.endsWith(file)));
      await track(tab, 'ViewContent', MUG);
      await until(() => shop.vendor.length > 0);
      await settle(tab, 2);
      assert.doesNotMatch(heard(shop), /MUG-1|Ferry mug|shelf|schulden/);
      assert.deepEqual(
        VENDORS.filter((vendor) => views(shop, vendor).length > 0),
        [],
      );

      release();
      await heardBy(tab, shop);
      await until(() => views(shop, 'google').length > 1);
      await settle(tab, 2);
      for (const vendor of VENDORS)
        for (const view of views(shop, vendor)) assert.match(JSON.stringify(view), /MUG-1/, vendor);
      // google has two tags
      assert.deepEqual(
        VENDORS.map((vendor) => views(shop, vendor).length),
        [1, 1, 1, 2],
      );
      assert.match(heard(shop), /shelf/);
    });

  it('are looked for in the title that the page had when the event was told', async () => {
    const shop = stage.shop({ vendors: false });
    const { tab } = stage;
    await tab.goto(shop.url('/shelf'));
    await tab.waitFor(() => Boolean(document.querySelector('consent-banner')));
    await tab.eval(() => window.pixelgate.audit.entries());
    await tab.eval(() => (document.title = 'Schwangerschaftstest'));
    await track(tab, 'ViewContent', MUG);
    await until(() => shop.files().includes(WORDS));
    await tab.eval(() => (document.title = 'Shop'));
    await tab.click(ACCEPT);
    await heardBy(tab, shop);

    assert.doesNotMatch(heard(shop), /MUG-1|Ferry mug|Schwanger/);
  });

  it('are looked for in the address of the page before', async () => {
    const shop = stage.shop({
      vendors: false,
      body: '<a id="next" href="/shelf">Next</a>',
    });
    const { tab } = stage;
    await answer(tab, shop.url('/ratgeber/schwangerschaft'), ACCEPT);
    await tab.click('#next');
    await tab.waitFor(() => location.pathname === '/shelf' && Boolean(window.pixelgate?.track));
    assert.match(await tab.eval(() => document.referrer), /schwangerschaft/);
    await forget(tab, shop);
    await track(tab, 'ViewContent', MUG);
    await heardBy(tab, shop);
    await settle(tab);

    assert.match(heard(shop), /shelf/);
    assert.match(heard(shop), /MUG-1/);
    assert.doesNotMatch(heard(shop), /schwanger|ratgeber/);
  });

  it('are looked for in the name of an event of the page’s own', async () => {
    const shop = stage.shop();
    const { tab } = stage;
    await answer(tab, shop.url('/shelf'), ACCEPT);
    await tab.eval(() => {
      window.fbq('trackCustom', 'HIVTestBooked', { value: 5 });
      window.ttq.track('HIVTestBooked', { value: 5 });
      window.gtag('event', 'hiv_test_booked', { value: 5 });
      window.pintrk('track', 'HIVTestBooked', { value: 5 });
      window.fbq('trackCustom', 'MugBooked', { value: 5 });
    });
    await until(() => shop.events('meta').some(({ event }) => event === 'MugBooked'));
    await settle(tab);

    assert.doesNotMatch(heard(shop), /hiv/i);
    const written = JSON.stringify(await log(tab));
    assert.doesNotMatch(written, /hiv/i);
    assert.match(written, /"reason":"sensitive"/);
  });
});
