/** Must hold 3: a refusal, and what is left of it on later visits. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { REJECT, answer, log, purposes, settle, stored } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const told = inline(`
pixelgate.track('AddToCart', { value: 5.5, currency: 'EUR', content_ids: ['MUG'] });
pixelgate.track('AddToCart', { value: 9.5, currency: 'EUR', content_ids: ['BOWL'] });
`);

inEachEngine('Reject', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('lets nothing out: not then, not by further events, not after a reload', async () => {
    const shop = stage.shop({ body: told });

    await answer(stage.tab, shop.url(), REJECT);
    await stage.tab.eval(() => {
      window.pixelgate.track('Contact');
      window.fbq('track', 'Contact');
      window.ttq.track('Contact');
      window.pintrk('track', 'contact');
      window.gtag('event', 'contact');
    });
    await settle(stage.tab);
    await stage.tab.reload();
    await stage.tab.eval(() => window.pixelgate.track('Lead'));
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    assert.deepEqual(await purposes(stage.tab), {
      necessary: 'granted',
      functional: 'denied',
      analytics: 'denied',
      marketing: 'denied',
    });
  });

  it('drops what was held and counts it in the log', async () => {
    const shop = stage.shop({ body: told });

    await answer(stage.tab, shop.url(), REJECT);
    const entries = await log(stage.tab);

    const dropped = entries.filter(({ type }) => type === 'event-dropped');
    for (const vendor of ['google', 'meta', 'pinterest', 'tiktok']) {
      const counts = dropped
        .filter((entry) => entry.vendor === vendor)
        .map(({ event, count, reason }) => `${event} ${count} ${reason}`);
      assert.equal(counts.length, 3, `${vendor}: ${counts}`);
      assert.ok(
        counts.some((text) => /^(AddToCart|add_?to_?cart) 2 denied$/i.test(text)),
        `${vendor}: ${counts}`,
      );
    }
    assert.ok(entries.some(({ type, source }) => type === 'denied' && source === 'banner'));
    assert.ok(!entries.some(({ type }) => type === 'event-sent'));
  });

  it('stores the one cookie and the log, and nothing else', async () => {
    const shop = stage.shop({ body: told });

    await answer(stage.tab, shop.url(), REJECT);
    await settle(stage.tab);

    const { cookies, local, session, rows } = await stored(stage.tab);
    assert.deepEqual([cookies, local, session], [['pixelgate'], [], []]);
    assert.ok(rows > 0);
  });

  it('keeps nothing in the cookie that tells visitors apart', async () => {
    const shop = stage.shop();

    await answer(stage.tab, shop.url(), REJECT);

    const [cookie] = await stage.tab.cookies();
    assert.match(cookie.value, /^1~eu-de~1~\d{13}~ddd~banner~google\.meta\.pinterest\.tiktok$/);
    assert.equal(cookie.secure, true);
    assert.equal(cookie.sameSite, 'Lax');
  });

  it('leaves nothing but the gate to fetch on the next visit', async () => {
    const shop = stage.shop({ body: told });
    await answer(stage.tab, shop.url(), REJECT);
    await settle(stage.tab);

    shop.clear();
    await stage.tab.reload();
    await settle(stage.tab);

    assert.deepEqual(shop.files(), ['/pixelgate.js']);
    assert.equal(await stage.tab.exists('consent-banner'), false);
  });
});
