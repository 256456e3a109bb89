/** Rules for retargeting in a browser: what is kept and when, what vendors hear, and what the log says. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { ACCEPT, answer, bannerOf, forget, log, messages, settle, until } from './probes.mjs';
import { engines } from '../support/engines.mjs';
import { inline } from './pages.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const PURCHASE = { value: 5, currency: 'EUR', order_id: '7', num_items: 1, content_ids: ['A'] };
/** SHA-256 of person@example.com, and of +448444124653. */
const EMAIL_SUM = '542d240129883c019e106e3b1b2d3f3cb3537c43c425364de8e951d5a3083345';
const PHONE_SUM = '11f9231a47ccfd680a60606f73702bc2c0fb065a7f55c482269e51d9f9e868ae';
const track = (tab, name, params = {}, options = {}) =>
  tab.eval((...args) => window.pixelgate.track(...args), name, params, options);
const names = (shop, vendor) => shop.events(vendor).map(({ event }) => event);
const heard = (shop, vendor, name) => until(() => names(shop, vendor).includes(name));
/** Accepts on a page whose vendors' scripts have come. */
const begin = async (tab, shop, path = '/') => {
  await answer(tab, shop.url(path), ACCEPT);
  await heard(shop, 'meta', 'PageView');
};
/** What lies under one key of the gate's database; `undefined` without a database. */
const keyed = (tab, key) =>
  tab.eval(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('pixelgate');
        request.onupgradeneeded = () => request.transaction.abort();
        request.onerror = (event) => {
          event.preventDefault();
          resolve(null);
        };
        request.onsuccess = () => {
          const found = request.result.transaction('log').objectStore('log').get(name);
          found.onsuccess = () => {
            request.result.close();
            resolve(found.result ?? null);
          };
          found.onerror = () => reject(found.error);
        };
      }),
    key,
  );
/** Waits until the history fits. @returns it */
const untilHistory = async (tab, fits) => {
  let value;
  await until(async () => fits((value = await keyed(tab, 'history'))));
  return value;
};
const reasons = async (tab, reason) =>
  (await log(tab))
    .filter((entry) => entry.reason === reason)
    .map(({ vendor, event }) => `${vendor} ${event}`)
    .toSorted();

inEachEngine('retargeting', (engine) => {
  let stage;
  let other;
  before(async () => {
    stage = await Stage.start(engine);
    other = await stage.newTab();
  });
  after(() => stage.stop());

  it('stops retargeting events after a purchase, on the next page too, and says why', async () => {
    const shop = stage.shop({ vendors: false, attributes: { 'data-suppress': 'Purchase 30d' } });
    const { tab } = stage;
    await begin(tab, shop);
    await track(tab, 'Purchase', PURCHASE);
    await heard(shop, 'meta', 'Purchase');
    await untilHistory(tab, (history) => history?.done.Purchase);
    await forget(tab, shop);

    await tab.goto(shop.url('/next'));
    await track(tab, 'ViewContent', { content_ids: ['A'] });
    await track(tab, 'Lead', {});
    await heard(shop, 'meta', 'Lead');
    await heard(shop, 'tiktok', 'Lead');
    await settle(tab);

    // what Google Analytics counts is no advertising
    const views = shop
      .events()
      .filter(
        ({ event, params }) => /view_?(content|item)/i.test(event) && !params.tag?.startsWith('G-'),
      );
    assert.deepEqual(views, []);
    assert.deepEqual(await reasons(tab, 'suppressed'), [
      'meta ViewContent',
      'pinterest viewcontent',
      'tiktok ViewContent',
    ]);
  });

  it('keeps nothing before a grant, and nothing after a withdrawal', async () => {
    const shop = stage.shop({ vendors: false, attributes: { 'data-cap': 'ViewContent 5/1d' } });
    const { tab } = stage;
    await tab.goto(shop.url());
    await track(tab, 'ViewContent', { content_ids: ['A'] });
    await settle(tab);
    assert.equal(await keyed(tab, 'history'), null);

    await begin(tab, shop);
    await track(tab, 'ViewContent', { content_ids: ['A'] });
    const { sent } = await untilHistory(tab, (history) => history?.sent['meta ViewContent']);
    assert.equal(sent['meta ViewContent'].length, 1);

    await tab.eval(() => window.pixelgate.withdraw());
    await untilHistory(tab, (history) => history === null);
  });

  it('lets what waited out in the task of the click', async () => {
    const shop = stage.shop({
      vendors: false,
      attributes: { 'data-suppress': 'Purchase 30d', 'data-cap': 'ViewContent 5/1d' },
      head: inline(`
        window.order = [];
        addEventListener('click', () => setTimeout(() => order.push('next task')), true);
        document.addEventListener('pixelgate:event-released', ({ detail }) =>
          order.push(detail.vendor + ' ' + detail.event));
        pixelgate.track('ViewContent', { content_ids: ['A'] });`),
    });
    const { tab } = stage;
    await tab.goto(shop.url());
    await bannerOf(tab);
    // answered once everything that sends is there
    await tab.eval(() => window.pixelgate.audit.entries());
    await tab.click(ACCEPT);
    await heard(shop, 'meta', 'ViewContent');
    const order = await tab.eval(() => window.order);

    assert.ok(order.includes('tiktok ViewContent'), String(order));
    assert.ok(order.indexOf('meta ViewContent') < order.indexOf('next task'), String(order));
    assert.ok(order.indexOf('tiktok ViewContent') < order.indexOf('next task'), String(order));
  });

  it('caps over tabs, without losing a count', async () => {
    const shop = stage.shop({ vendors: false, attributes: { 'data-cap': 'ViewContent 3/1d' } });
    const { tab } = stage;
    await begin(tab, shop);
    await other.goto(shop.url('/other'));
    await until(() => names(shop, 'meta').length >= 2);
    for (const each of [tab, other]) {
      await track(each, 'ViewContent', { content_ids: ['A'] });
      await heard(shop, 'meta', 'ViewContent');
    }
    const counted = ({ sent }) => sent['meta ViewContent']?.length >= 2;
    await untilHistory(tab, (history) => history && counted(history));
    await tab.goto(shop.url('/third'));
    for (let time = 0; time < 3; time++) await track(tab, 'ViewContent', { content_ids: ['A'] });
    await track(tab, 'Contact', {});
    await heard(shop, 'meta', 'Contact');

    // they were sent in order, and may arrive in another
    const views = () => names(shop, 'meta').filter((name) => name === 'ViewContent').length;
    await until(() => views() >= 3);
    await settle(tab);
    assert.equal(views(), 3);
    assert.ok((await reasons(tab, 'capped')).includes('meta ViewContent'));
  });

  it('sends the same event id from two tabs at the same time once per vendor', async () => {
    const shop = stage.shop({ vendors: false });
    const { tab } = stage;
    await begin(tab, shop);
    await other.goto(shop.url('/other'));
    await until(() => names(shop, 'meta').length >= 2);
    const sendAll = async (params) => {
      for (let order = 0; order < 20; order++)
        window.pixelgate.track('Purchase', params, { eventId: `order-${order}` });
      await window.pixelgate.audit.entries();
    };
    await Promise.all([tab.eval(sendAll, PURCHASE), other.eval(sendAll, PURCHASE)]);
    await Promise.all([track(tab, 'Contact'), track(other, 'Contact')]);
    await until(() => names(shop, 'tiktok').filter((name) => name === 'Contact').length === 2);
    await until(() => names(shop, 'meta').filter((name) => name === 'Contact').length === 2);
    await Promise.all([settle(tab), settle(other)]);

    for (const vendor of ['meta', 'tiktok']) {
      const bought = () => shop.events(vendor).filter(({ event }) => event === 'Purchase');
      // they were sent in order, and may arrive in another
      await until(() => bought().length >= 20);
      const ids = bought().map(({ id }) => id);
      assert.deepEqual(
        ids.toSorted(),
        Array.from({ length: 20 }, (_, order) => `order-${order}`).toSorted(),
      );
    }
  });

  it('sends the event of an audience once its rule is met, and no history with it', async () => {
    const config = {
      audiences: [
        {
          name: 'EngagedVisitor',
          when: { pages: { path: '/product/*', min: 3 } },
          params: { content_category: 'Mugs' },
          vendors: ['meta', 'tiktok'],
        },
      ],
    };
    const shop = stage.shop({
      vendors: false,
      attributes: { 'data-config': '#rules' },
      before: `<script type="application/json" id="rules">${JSON.stringify(config)}</script>`,
    });
    const { tab } = stage;
    await begin(tab, shop, '/product/1');
    await untilHistory(tab, (history) => history?.seen['EngagedVisitor pages']);
    await settle(tab);
    assert.ok(!names(shop, 'meta').includes('EngagedVisitor'));

    await tab.goto(shop.url('/product/2'));
    await track(tab, 'Schedule', {});
    await heard(shop, 'meta', 'Schedule');
    const seen = ({ seen: all }) => all['EngagedVisitor pages'].length;
    assert.equal(seen(await untilHistory(tab, (history) => history && seen(history) > 1)), 2);
    await settle(tab);
    assert.ok(!names(shop, 'meta').includes('EngagedVisitor'));
    await tab.goto(shop.url('/product/3'));
    await heard(shop, 'meta', 'EngagedVisitor');
    await heard(shop, 'tiktok', 'EngagedVisitor');
    await untilHistory(tab, (history) => history?.seen['EngagedVisitor pages'].length === 3);
    await tab.goto(shop.url('/product/4'));
    await track(tab, 'Contact', {});
    await heard(shop, 'meta', 'Contact');
    await settle(tab);

    const sent = shop.events('meta').filter(({ event }) => event === 'EngagedVisitor');
    assert.deepEqual(
      sent.map(({ params }) => params),
      [{ content_category: 'Mugs' }],
    );
  });

  it('hands contact data over hashed, and only where matching is on', async () => {
    const own = async () => {
      ttq.identify({ email: ' Person@Example.com ', phone_number: '+44 844 412 4653' });
      ttq.track('Contact');
      fbq('init', '1234567890123456', { em: 'Person@Example.com' });
      fbq('track', 'Contact');
    };
    const sumsAfter = async (attributes) => {
      const shop = stage.shop({ vendors: false, attributes });
      await begin(stage.tab, shop);
      await heard(shop, 'tiktok', 'Pageview');
      await stage.tab.eval(own);
      await heard(shop, 'meta', 'Contact');
      await heard(shop, 'tiktok', 'Contact');
      await settle(stage.tab);
      const text = decodeURIComponent(shop.vendor.map(({ url, body }) => url + body).join());
      assert.doesNotMatch(text, /person@example\.com/i);
      return new Set(text.match(/\b[\da-f]{64}\b/g));
    };

    assert.deepEqual(await sumsAfter({}), new Set());
    const sums = await sumsAfter({ 'data-matching': 'hashed' });
    assert.deepEqual([...sums].toSorted(), [EMAIL_SUM, PHONE_SUM].toSorted());
    assert.deepEqual(
      (await log(stage.tab))
        .filter(({ type }) => type === 'identified')
        .map(({ vendor, fields }) => [vendor, ...fields].join(' '))
        .toSorted(),
      ['meta email', 'tiktok email phone'],
    );
  });

  it('names each rule that cannot be used, once, and keeps the others', async () => {
    const shop = stage.shop({
      vendors: false,
      attributes: { 'data-suppress': 'Purchase 30 days, Lead 14d', 'data-cap': 'Look 1/1d' },
    });
    const { tab } = stage;
    await begin(tab, shop);
    await track(tab, 'Lead', {});
    await heard(shop, 'meta', 'Lead');
    await track(tab, 'ViewContent', { content_ids: ['A'] });
    await track(tab, 'Contact', {});
    await heard(shop, 'meta', 'Contact');
    await settle(tab);
    const said = (await messages(tab)).filter((text) => /data-(suppress|cap)/.test(text));
    assert.equal(said.length, 2);
    assert.match(said[0], /Purchase 30 days.*Purchase 30d/);
    assert.ok(!names(shop, 'meta').includes('ViewContent'));
  });
});

/** WebKit ends what is being stored together with the page, whenever it began. */
const LIVING = engines.filter((name) => name !== 'webkit');

inEachEngine(
  'a page that goes',
  (engine) => {
    let stage;
    before(async () => {
      stage = await Stage.start(engine);
    });
    after(() => stage.stop());

    it('says in the log what was in a queue when the page went', async () => {
      let isOpen = false;
      const waiting = [];
      const shop = stage.shop({
        vendors: false,
        delay: ({ url }) =>
          isOpen || !url.includes('fbevents') ? undefined : new Promise((go) => waiting.push(go)),
      });
      const { tab } = stage;
      await answer(tab, shop.url(), ACCEPT);
      await track(tab, 'Purchase', PURCHASE);
      await until(() => names(shop, 'tiktok').includes('Purchase'));
      await tab.eval(() => window.pixelgate.audit.entries());
      isOpen = true;
      await tab.eval((address) => void (location.href = address), shop.url('/next'));
      await tab.waitFor(() => location.pathname === '/next' && Boolean(window.pixelgate?.audit));
      waiting.forEach((go) => go());
      const unloaded = await reasons(tab, 'unloaded');

      assert.deepEqual(unloaded, ['meta PageView', 'meta Purchase']);
      assert.equal((await tab.eval(() => window.pixelgate.audit.verify())).ok, true);
    });
  },
  LIVING,
);
