/** Must hold 12, the second half: the whole way by keyboard alone. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { bannerOf, hasHeard, purposes, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const MOST_STEPS = 40;

/** Presses Tab until the element with a part or id has the focus. */
async function tabTo(tab, name) {
  const seen = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await tab.press('Tab');
    const at = await tab.eval(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return (
        element?.getAttribute('part') ?? element?.dataset.purpose ?? element?.id ?? element?.tagName
      );
    });
    if (String(at).split(' ').includes(name)) return;
    seen.push(at);
  }
  throw new Error(`${name} is not reached by Tab; seen: ${seen}`);
}

inEachEngine('by keyboard', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('accepts with Tab and Enter', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await tabTo(stage.tab, 'accept');
    await stage.tab.press('Enter');

    await until(() => hasHeard(shop));
    assert.equal((await purposes(stage.tab)).marketing, 'granted');
  });

  it('rejects with Tab and Space', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await tabTo(stage.tab, 'reject');
    await stage.tab.press('Space');
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await settle(stage.tab);

    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    assert.deepEqual(shop.vendor, []);
  });

  it('chooses one purpose, saves, and comes back by the floating button', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);

    await tabTo(stage.tab, 'manage');
    await stage.tab.press('Enter');
    await stage.tab.waitFor(() =>
      document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
    );
    await tabTo(stage.tab, 'analytics');
    await stage.tab.press('Space');
    await tabTo(stage.tab, 'save');
    await stage.tab.press('Enter');
    await stage.tab.waitFor(() => !document.querySelector('consent-preferences'));

    assert.deepEqual(await purposes(stage.tab), {
      necessary: 'granted',
      functional: 'denied',
      analytics: 'granted',
      marketing: 'denied',
    });
    await stage.tab.waitFor(() => document.querySelector('pixelgate-control'));
    await tabToControl(stage.tab);
    await stage.tab.press('Enter');
    await stage.tab.waitFor(() => document.querySelector('consent-preferences') !== null);
    await stage.tab.press('Escape');
    await stage.tab.waitFor(() => !document.querySelector('consent-preferences'));
    assert.equal((await purposes(stage.tab)).analytics, 'granted');
  });
});

async function tabToControl(tab) {
  for (let step = 0; step < MOST_STEPS; step++) {
    await tab.press('Tab');
    if (await tab.eval(() => document.activeElement?.localName === 'pixelgate-control')) return;
  }
  throw new Error('the floating button is not reached by Tab');
}
