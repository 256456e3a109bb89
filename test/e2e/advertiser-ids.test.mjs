/** Vendors whose pixels came later: events under ids that advertisers make, page views, several pixels, silence. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { pageOf } from './pages.mjs';
import { ACCEPT, answer, log, messages, settle, stored, until, withdraw } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const SNAP = '01234567-89ab-cdef-0123-456789abcdef';
const ALL = {
  'data-linkedin': '123456',
  'data-snapchat': SNAP,
  'data-x': 'o1abc',
  'data-reddit': 'a2_abcdefghijkl',
};
const IDS = {
  'data-x-events': 'Purchase=tw-o1abc-order',
  'data-linkedin-events': 'Purchase=1234567',
};
const WORTH = `{ value: 19.9, currency: 'EUR', content_ids: ['MUG'], order_id: '7' }`;
const PURCHASE = `pixelgate.track('Purchase', ${WORTH}, { eventId: 'order-7' });`;
const VENDORS = ['linkedin', 'snapchat', 'x', 'reddit'];
const VIEW = /^(page view|PAGE_VIEW|PageVisit)$/;

inEachEngine('vendors beyond the first four', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const shopOf = (attributes, code, more = {}) =>
    stage.shop({ ...pageOf(attributes, code), ...more });
  const heard = (shop, vendor) =>
    shop.events(vendor).map(({ event, id, status }) => [event, id, status].join(' ').trim());

  /** How often the page's scripts have told a page view: a browser asks for the same image once. */
  const countViews = (place, event) =>
    stage.tab.eval(
      (address, mark) =>
        window.__sent.filter(
          // what the script says by itself as time goes by is no page view
          ({ url }) =>
            url.includes(address) && !url.includes(mark) && !url.includes('standin_unasked'),
        ).length,
      place,
      event,
    );

  it('tell each pixel of X its own event, and each path once', async () => {
    const ids = 'Purchase=tw-o1abc-order Purchase=tw-o9xyz-order';
    const attributes = { 'data-x': 'o1abc o9xyz', 'data-x-events': ids };
    const shop = shopOf(attributes, `${PURCHASE}pixelgate.track('Lead');`);

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('x').length >= 4);
    await stage.tab.eval(() => {
      window.history.pushState({}, '', '/next');
      window.history.pushState({}, '', '/next?page=2');
    });
    await until(() => shop.events('x').length >= 6);
    await settle(stage.tab);

    assert.deepEqual(heard(shop, 'x').toSorted(), [
      ...Array.from({ length: 4 }, () => 'page view  accepted'),
      'tw-o1abc-order order-7 accepted',
      'tw-o9xyz-order order-7 accepted',
    ]);
    assert.equal(await countViews('//t.co/i/adsct', 'event_id='), 4);
    assert.deepEqual(await messages(stage.tab), []);
  });

  it('tell LinkedIn a conversion by its number, and each path once', async () => {
    const attributes = { 'data-linkedin': '123456 234567', ...IDS, 'data-x-events': null };
    const shop = shopOf(
      attributes,
      `pixelgate.track('PageView', {}, { eventId: 'view-1' });${PURCHASE}`,
    );

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('linkedin').length >= 2);
    await stage.tab.eval(() => window.history.pushState({}, '', '/next'));
    await until(() => shop.events('linkedin').length >= 3);
    await settle(stage.tab);

    const views = shop.events('linkedin').filter(({ event }) => event === 'page view');
    assert.deepEqual(
      heard(shop, 'linkedin').filter((told) => !told.startsWith('page view')),
      ['conversion 1234567 order-7 accepted'],
    );
    // a page view has the id that the page has given it
    assert.deepEqual(
      views.map(({ id, status }) => `${id} ${status}`),
      ['view-1 accepted', ' accepted'],
    );
    const sent = (await log(stage.tab)).filter(({ type }) => type === 'event-sent');
    assert.deepEqual(
      sent.map(({ event }) => event),
      ['track', 'Purchase', 'track'],
    );
    assert.equal(await countViews('//px.ads.linkedin.com/collect', 'conversionId='), 2);
    const pages = shop.vendor.filter(({ host }) => host === 'px.ads.linkedin.com');
    assert.ok(pages.every(({ url }) => decodeURIComponent(url).includes('pid=123456,234567')));
  });

  it('say once per vendor what to write where no event has an id, and send the rest', async () => {
    const shop = shopOf(ALL, `${PURCHASE}pixelgate.track('Lead');pixelgate.track('Search');`);

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('reddit').some(({ event }) => event === 'Search'));
    await until(() => ['x', 'linkedin'].every((vendor) => shop.events(vendor).length > 0));
    await until(() => heard(shop, 'snapchat').includes('PURCHASE order-7 accepted'));
    await settle(stage.tab);

    const said = await messages(stage.tab);
    assert.deepEqual(
      said
        .map((text) => /^pixelgate: (\w+): .*data-\1-events="Purchase=/.exec(text)?.[1])
        .toSorted(),
      ['linkedin', 'x'],
      said.join('\n'),
    );
    assert.deepEqual(heard(shop, 'x'), ['page view  accepted']);
  });

  const WRONG = [
    [{ 'data-x-events': 'Purchase=order' }, '', /data-x-events: "Purchase=order".*tw-o1abc-o2def/],
    [{ 'data-x-events': 'Purchase=tw-zzzzz-order' }, '', /zzzzz is not in data-x/],
    [IDS, `twq('event', 'signup', {});`, /x: "signup" is not the id.*tw-o1abc-o2def/],
    [IDS, `twq('config', 'zzzzz');`, /zzzzz is not in data-x/],
    [IDS, `lintrk('track', { conversion_id: 'abc' });`, /linkedin: "abc" is not the id.*1234567/],
    [IDS, `_linkedin_partner_id = '999999';`, /999999 is not in data-linkedin/],
    [IDS, `snaptr('track', 'PURCHASE', { price: 5 });`, /snapchat: PURCHASE needs currency/],
    [IDS, `rdt('track', 'Custom', {});`, /reddit: Custom needs customEventName/],
    [{ ...IDS, 'data-snapchat': 'abc' }, '', /data-snapchat="abc".*01234567-/],
  ];
  for (const [attributes, code, message] of WRONG) {
    it(`say once what is wrong with ${JSON.stringify(attributes)} ${code}, and tell the others`, async () => {
      const shop = shopOf({ ...ALL, ...IDS, ...attributes }, code + PURCHASE);

      await answer(stage.tab, shop.url(), ACCEPT);
      await until(() => shop.events('reddit').some(({ event }) => event === 'Purchase'));
      await settle(stage.tab, 2);

      const said = await messages(stage.tab);
      const about = said.filter((text) => message.test(text));
      assert.equal(about.length, 1, said.join('\n'));
      assert.deepEqual(
        shop.journal.filter(({ status }) => status === 'refused'),
        [],
      );
    });
  }

  it('hear nothing of anybody’s e-mail address, whatever the page tells', async () => {
    const shop = shopOf(
      { ...ALL, ...IDS },
      `const email = 'ada@shop.example';
      snaptr('init', '${SNAP}', { user_email: email });
      snaptr('track', 'SIGN_UP', { user_email: email, description: email });
      rdt('init', 'a2_abcdefghijkl', { optOut: false, email });
      rdt('track', 'Lead', { email, transactionId: email });
      twq('event', 'tw-o1abc-leads', { email_address: email, description: email });
      lintrk('setUserData', { email });
      lintrk('track', { conversion_id: 7654321, email });`,
    );

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => VENDORS.every((vendor) => shop.events(vendor).length >= 2));
    await settle(stage.tab);

    for (const { url, body } of shop.vendor)
      assert.ok(!/ada(@|%40)/.test(decodeURIComponent(url + body)), url);
    for (const vendor of VENDORS) {
      const [event] = shop.events(vendor).filter((each) => !VIEW.test(each.event));
      assert.equal(event?.status, 'accepted', vendor);
    }
  });

  it('fall silent on a withdrawal, and lose what they have kept', async () => {
    const shop = shopOf({ ...ALL, ...IDS }, PURCHASE, { noisy: true });
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => VENDORS.every((vendor) => shop.events(vendor).length >= 2));
    const kept = await stored(stage.tab);

    await withdraw(stage.tab, shop);
    await stage.tab.eval(() => {
      window.twq('event', 'tw-o1abc-order', {});
      window.snaptr('track', 'SAVE');
      window.rdt('track', 'Lead');
      window.lintrk('track', { conversion_id: 1 });
    });
    await settle(stage.tab, 10);

    assert.ok(kept.cookies.length > 3, String(kept.cookies));
    assert.deepEqual(shop.vendor, []);
    const { cookies, local, session } = await stored(stage.tab);
    assert.deepEqual([...cookies, ...local, ...session], ['pixelgate']);
  });

  it('are told of no limit under a law that lets them run, and nothing after an opt-out', async () => {
    const shop = shopOf({ ...ALL, ...IDS, 'data-region': 'US-CA' }, PURCHASE);
    await stage.tab.goto(shop.url());
    await until(() => VENDORS.every((vendor) => shop.events(vendor).length >= 2));
    const asked = shop.vendor.filter(({ host }) => host === 't.co').map(({ url }) => url);

    await withdraw(stage.tab, shop);
    await settle(stage.tab, 4);

    assert.ok(asked.length > 1);
    for (const url of asked) assert.doesNotMatch(url, /restrict_optimization/);
    assert.deepEqual(shop.vendor, []);
  });
});
