/** Must hold 5: a visitor who has accepted comes back. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { accept, forget, forgetLeft, log, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const purchase = inline(`
pixelgate.track('Purchase',
  { value: 5.5, currency: 'EUR', order_id: '7', contents: [{ id: 'MUG', quantity: 1, item_price: 5.5 }] },
  { eventId: 'order-7' });
`);
const VIEW = { meta: 'PageView', tiktok: 'Pageview', pinterest: 'init', google: 'page_view' };
const viewsOf = (shop, vendor) => shop.events(vendor).filter(({ event }) => event === VIEW[vendor]);
/** Whether each vendor knows that the page was viewed. */
const hasSeen = (shop) => Object.keys(VIEW).every((vendor) => viewsOf(shop, vendor).length > 0);
const purchasesOf = (shop) =>
  shop.events().filter(({ event }) => /^(purchase|checkout)$/i.test(event));

inEachEngine('a visitor who has accepted', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('is asked nothing, and fetches neither elements nor language', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);

    await forget(stage.tab, shop);
    await stage.tab.goto(shop.url('/again'));
    await until(() => hasSeen(shop));
    await settle(stage.tab);

    assert.equal(await stage.tab.exists('consent-banner'), false);
    // what is sensitive in Germany is withheld: the file that knows the words comes along
    assert.deepEqual(
      shop.files().toSorted(),
      [
        '/pixelgate.js',
        '/pixelgate-run.js',
        '/pixelgate-sensitive.js',
        '/pixelgate-detect.js',
        '/pixelgate-wire.js',
      ].toSorted(),
    );
  });

  it('has the vendors’ scripts asked for at once, without waiting for the rest of the page', async () => {
    const back = stage.shop({ body: '<script src="/slow.js"></script>' });
    const names = /events\.js|fbevents\.js|core\.js|gtag\/js/;
    const asked = () => new Set(back.vendor.flatMap(({ url }) => names.exec(url)?.[0] ?? [])).size;
    await accept(stage.tab, back);

    await forget(stage.tab, back);
    back.answers['/slow.js'] = async () => {
      await until(() => asked() === 4);
      return undefined;
    };
    await stage.tab.goto(back.url('/again'));
    await until(() => hasSeen(back));
  });

  it('is one page view per path to each vendor, however often the page tells it', async () => {
    const shop = stage.shop({
      body: inline(`fbq('track', 'PageView'); ttq.page(); pixelgate.track('PageView');`),
    });
    await accept(stage.tab, shop);

    await forget(stage.tab, shop);
    await stage.tab.goto(shop.url('/again'));
    await until(() => hasSeen(shop));
    await settle(stage.tab);

    const counts = Object.keys(VIEW).map((vendor) => [vendor, viewsOf(shop, vendor).length]);
    // Google: one for each of the two tags
    assert.deepEqual(Object.fromEntries(counts), { meta: 1, tiktok: 1, pinterest: 1, google: 2 });
  });

  it('is one more page view when an application changes the path, and none for the same', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);

    await forget(stage.tab, shop);
    await stage.tab.eval(() => {
      history.pushState({}, '', '/next');
      history.replaceState({}, '', '/next?page=2');
    });
    await until(() => viewsOf(shop, 'meta').length > 0 && viewsOf(shop, 'google').length > 1);
    await settle(stage.tab);

    assert.equal(viewsOf(shop, 'meta').length, 1);
    assert.equal(viewsOf(shop, 'google').length, 2);
  });

  it('buys once, also when the thank-you page is loaded again', async () => {
    const shop = stage.shop({ body: purchase });
    await accept(stage.tab, shop);
    await until(() => purchasesOf(shop).length === 5); // two tags at Google
    await log(stage.tab);

    await forget(stage.tab, shop);
    await stage.tab.reload();
    await until(() => hasSeen(shop));
    await settle(stage.tab);
    const entries = await log(stage.tab);

    assert.deepEqual(purchasesOf(shop), []);
    const dropped = entries.filter(
      ({ type, reason, event }) =>
        type === 'event-dropped' && reason === 'duplicate' && /^(purchase|checkout)$/i.test(event),
    );
    assert.equal(dropped.length, 4);
  });

  it('is asked again when the policy changes, and nothing runs meanwhile', async () => {
    let version = '1';
    const shop = stage.shop();
    shop.markup = {
      get attributes() {
        return { 'data-policy-version': version };
      },
    };
    await accept(stage.tab, shop);

    version = '2';
    await stage.tab.goto(shop.url('/plain'));
    await forgetLeft(stage.tab, shop);
    await stage.tab.goto(shop.url());
    await stage.tab.waitFor(() => document.querySelector('consent-banner') !== null);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
  });
});
