/** Page code that goes on in the `event_callback` of the Google tag: no link hangs, whatever the visitor has answered. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ACCEPT, REJECT, answer, bannerOf, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** As Google documents it for links that lead away. */
const leave = (tab) =>
  tab.eval(() => {
    window.called = 0;
    window.gtag('event', 'select_content', {
      event_callback: () => {
        window.called += 1;
        document.title = 'gone on';
      },
    });
  });
const called = (tab) => tab.eval(() => window.called);
const hasGoneOn = () => document.title === 'gone on';

inEachEngine('what a page does once an event is sent', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('is done before an answer, and not again when the event is sent after it', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await leave(stage.tab);
    await stage.tab.waitFor(hasGoneOn);
    await stage.tab.click(ACCEPT);
    await until(() => shop.events('google').some(({ event }) => event === 'select_content'));
    await settle(stage.tab);

    assert.equal(await called(stage.tab), 1);
  });

  it('is done after a refusal, on that page and on the next', async () => {
    const shop = stage.shop();
    await answer(stage.tab, shop.url(), REJECT);
    await leave(stage.tab);
    await stage.tab.waitFor(hasGoneOn);

    await stage.tab.goto(shop.url('/two'));
    await leave(stage.tab);
    await stage.tab.waitFor(hasGoneOn);
    await settle(stage.tab);

    assert.equal(await called(stage.tab), 1);
    assert.deepEqual(shop.vendor, []);
  });

  it('is left to the tag when the event is sent', async () => {
    const shop = stage.shop();
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('google').length > 0);

    await leave(stage.tab);
    await until(() => shop.events('google').some(({ event }) => event === 'select_content'));
    await settle(stage.tab);

    // the stand-in calls nobody
    assert.equal(await called(stage.tab), 0);
  });
});
