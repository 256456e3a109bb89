/** A limit on the use of sensitive data: set by a link, taken back in the preferences. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { Stage, inEachEngine } from './stage.mjs';

inEachEngine('a limit on sensitive data', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('is taken back in two steps [11 CCR 7028]', async () => {
    const shop = stage.shop({
      attributes: { 'data-region': 'US-CA' },
      body: '<consent-link kind="limit"></consent-link>',
    });
    await stage.tab.goto(shop.url());
    await stage.tab.click('consent-link >>> button');
    await stage.tab.waitFor(() => window.pixelgate.consent().limited);

    await stage.tab.eval(() => window.pixelgate.open());
    await stage.tab.click('consent-preferences >>> [part=limit] input');
    await stage.tab.click('consent-preferences >>> [part~=save]');
    await stage.tab.click('consent-preferences >>> [part~=confirm]');
    await stage.tab.waitFor(() => !document.querySelector('consent-preferences'));

    assert.equal(await stage.tab.eval(() => window.pixelgate.consent().limited), false);
  });
});
