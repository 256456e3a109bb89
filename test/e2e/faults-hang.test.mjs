/** What never answers: the browser's database, a file of ours. A refusal counts all the same, and nothing runs unproved. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { gateTag } from './pages.mjs';
import { ACCEPT, REJECT, bannerOf, messages, purposes, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const HANGS = '/?with=indexeddb-hangs';
const isGone = () => !document.querySelector('consent-banner');
const cookie = (tab) => tab.eval(() => document.cookie);

inEachEngine('what never answers', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('holds up no refusal: the banner closes, and the answer is remembered', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url(HANGS));
    await bannerOf(stage.tab);

    await stage.tab.click(REJECT);
    await stage.tab.waitFor(isGone);

    assert.match(await cookie(stage.tab), /pixelgate=/);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    await stage.tab.eval(() => void window.fbq('track', 'Lead'));
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);

    await stage.tab.goto(shop.url());
    await settle(stage.tab);
    assert.equal(await stage.tab.eval(isGone), true);
    assert.deepEqual(shop.vendor, []);
  });

  it('lets nothing run: a grant waits until the database is given up, and then comes to nothing', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url(HANGS));
    await bannerOf(stage.tab);

    await stage.tab.click(ACCEPT);
    await until(async () =>
      (await messages(stage.tab)).some((text) => text.includes('nothing can be stored here')),
    );
    await settle(stage.tab);

    assert.equal(await stage.tab.eval(isGone), true);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    assert.deepEqual(shop.vendor, []);
  });

  it('is a file of ours: a refusal does not wait for it, and a grant only for a while', async () => {
    const never = () => new Promise(() => {});
    const config = `<script type="application/json" id="c" nonce="abc">{"pixels":[]}</script>`;
    const open = () =>
      stage.shop({
        before: config,
        gate: gateTag({ 'data-config': '#c' }),
        answers: { '/pixelgate-pixels.js': never },
      });
    const refused = open();
    await stage.tab.goto(refused.url());
    await bannerOf(stage.tab);
    await stage.tab.click(REJECT);
    await stage.tab.waitFor(isGone);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');

    const granted = open();
    await stage.tab.goto(granted.url());
    await bannerOf(stage.tab);
    await stage.tab.click(ACCEPT);
    await until(() => granted.events('meta').length > 0);

    assert.ok((await messages(stage.tab)).some((text) => text.includes('pixelgate-pixels.js')));
  });
});
