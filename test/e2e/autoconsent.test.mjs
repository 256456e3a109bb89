/** Visitors who have a tool refuse for them are refused for: it finds the banner as it finds any other. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { runAutoconsent } from './autoconsent.mjs';
import { STRICT_CSP } from './pages.mjs';
import { bannerOf, log, purposes, settle } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const ALL_DENIED = {
  necessary: 'granted',
  functional: 'denied',
  analytics: 'denied',
  marketing: 'denied',
};

/** Languages whose sentences about cookies its heuristics read. Of Swedish they read only the button. */
const LANGUAGES = ['ca', 'de', 'en', 'es', 'fr', 'fr-CA', 'it', 'nl', 'pl', 'pt', 'pt-BR'];

const HOSTILE = 'span, consent-banner > * { display: none !important; font-size: 1px !important }';

inEachEngine('autoconsent', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  /** Opens a page and lets the tool loose on it. */
  async function refuse(shop) {
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    return runAutoconsent(stage.tab);
  }

  const assertRefused = async (told, expected = ALL_DENIED) => {
    const { cmp, totalClicks } = told.find(({ type }) => type === 'autoconsentDone') ?? {};
    assert.deepEqual([cmp, totalClicks], ['HEURISTIC-REJECT', 1], JSON.stringify(told));
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    assert.deepEqual(await purposes(stage.tab), expected);
  };

  for (const position of ['bottom', 'corner', 'center'])
    it(`finds the banner and refuses with one click (${position})`, async () => {
      const shop = stage.shop({ attributes: { 'data-position': position } });

      const told = await refuse(shop);

      await assertRefused(told);
      await settle(stage.tab);
      assert.deepEqual(shop.vendor, []);
      assert.ok(
        (await log(stage.tab)).some(({ type, source }) => type === 'denied' && source === 'banner'),
      );
    });

  for (const lang of LANGUAGES)
    it(`reads ${lang}`, async () => {
      await assertRefused(await refuse(stage.shop({ attributes: { 'data-lang': lang } })));
    });

  it('opts out where the law is opt-out', async () => {
    const shop = stage.shop({ attributes: { 'data-region': 'US-CA', 'data-regime': 'ca-pipeda' } });

    await assertRefused(await refuse(shop));
  });

  it('works under a strict policy, whatever the page does to its own words', async () => {
    const shop = stage.shop({
      csp: STRICT_CSP,
      head: '<link rel="stylesheet" href="/hostile.css">',
      answers: { '/hostile.css': { headers: { 'content-type': 'text/css' }, body: HOSTILE } },
    });

    await assertRefused(await refuse(shop));
  });

  it('cannot accept: a click that a script makes grants nothing', async () => {
    await stage.tab.goto(stage.shop().url());
    await bannerOf(stage.tab);

    // the words come once the banner is painted
    await stage.tab.waitFor(() => document.querySelector('consent-banner [slot=accept]'));
    await stage.tab.eval(() => document.querySelector('consent-banner [slot=accept]').click());

    assert.equal((await purposes(stage.tab)).marketing, 'unset');
    assert.ok(await stage.tab.exists('consent-banner'));
  });

  it('leaves nothing in the page once it is answered', async () => {
    await refuse(stage.shop());
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));

    assert.ok(!(await stage.tab.eval(() => document.body.innerText)).includes('Reject all'));
  });
});
