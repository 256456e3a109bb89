/** A way back to the choice stands on every page. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ACCEPT, REJECT, answer, bannerOf, messages, settle } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const CONTROL = 'pixelgate-control >>> button';

inEachEngine('the way back', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('is a floating button after the answer, drawn without the elements on later pages', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    assert.equal(await stage.tab.exists('pixelgate-control'), false, 'while the banner stands');

    await stage.tab.click(REJECT);
    await stage.tab.waitFor(() => document.querySelector('pixelgate-control'));
    await settle(stage.tab);
    shop.clear();
    await stage.tab.reload();
    const label = await stage.tab.waitFor(
      () =>
        document.querySelector('pixelgate-control')?.shadowRoot.querySelector('button').textContent,
    );

    assert.equal(label, 'Privacy choices');
    assert.deepEqual(shop.files(), ['/pixelgate.js']);
  });

  it('opens the preferences', async () => {
    const shop = stage.shop();
    await answer(stage.tab, shop.url(), REJECT);

    await stage.tab.click(CONTROL);

    await stage.tab.waitFor(() =>
      document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
    );
  });

  it('is the page’s own where it has one, also one that is added later', async () => {
    const shop = stage.shop({ body: '<button id="mine" data-consent-open>Privacy</button>' });
    await answer(stage.tab, shop.url(), ACCEPT);
    await settle(stage.tab);
    assert.equal(await stage.tab.exists('pixelgate-control'), false);

    const other = stage.shop();
    await answer(stage.tab, other.url(), REJECT);
    await stage.tab.waitFor(() => document.querySelector('pixelgate-control'));
    await stage.tab.eval(() => {
      const mine = document.createElement('button');
      mine.dataset.consentOpen = '';
      document.body.append(mine);
    });

    await stage.tab.waitFor(() => !document.querySelector('pixelgate-control'));
  });

  it('is left out by data-control="none", with one message', async () => {
    const shop = stage.shop({ attributes: { 'data-control': 'none' } });

    await answer(stage.tab, shop.url(), REJECT);
    await settle(stage.tab);

    assert.equal(await stage.tab.exists('pixelgate-control'), false);
    const said = await messages(stage.tab);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /data-control/);
  });

  it('speaks the language of the page', async () => {
    const shop = stage.shop({ attributes: { 'data-lang': 'de' } });

    await answer(stage.tab, shop.url(), REJECT);

    await stage.tab.waitFor(() => document.querySelector('pixelgate-control'));
    assert.equal(
      await stage.tab.read(CONTROL, (element) => element.textContent),
      'Datenschutz-Einstellungen',
    );
  });
});
