/** Conversions, older names, names by product and hashed contact data, as they arrive at the vendors. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, it } from 'node:test';
import { pageOf } from './pages.mjs';
import { ACCEPT, answer, forget, messages, settle, until } from './probes.mjs';
import { heardBy, pushVendors } from './push-vendors.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const AD = 'AW-123456789';
const GOOGLE = { 'data-google': `G-ABCDEFGHIJ ${AD}` };
const GTAG =
  'window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }';
const PURCHASE = `pixelgate.track('Purchase', { value: 19.9, currency: 'EUR', num_items: 1, content_ids: ['MUG'] }, { eventId: 'order-7' });`;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

inEachEngine('what events are called at their vendors', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const shopOf = (attributes, code, more = {}) =>
    stage.shop({ ...pageOf(attributes, code), ...more });
  /** Conversions that Google Ads has heard: label, order, value. */
  const conversions = (shop) =>
    shop.vendor
      .filter(({ host }) => host === 'www.googleadservices.com')
      .map(({ url }) => new URL(url).searchParams)
      .map((query) => ['label', 'oid', 'value'].map((name) => query.get(name)).join(' '));
  const hits = (shop, host, name) =>
    shop.vendor
      .filter((request) => request.host === host && request.url.includes(name))
      .map(({ url }) => new URL(url).searchParams.get('en'));
  const refused = (shop) => shop.journal.filter(({ status }) => status === 'refused');

  it('tell Google Ads each conversion by its label, and each product its own name', async () => {
    const events = `Purchase=${AD}/AbC-d Contact=${AD}/EfG_h`;
    const shop = shopOf(
      { ...GOOGLE, 'data-google-events': events },
      `${PURCHASE}
      pixelgate.track('Contact', {}, { eventId: 'call-1' });
      pixelgate.track('Search', { search_string: 'mug' });`,
    );

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => conversions(shop).length >= 2);
    await until(() => hits(shop, 'googleads.g.doubleclick.net', 'search').length > 0);
    await settle(stage.tab);

    assert.deepEqual(conversions(shop).toSorted(), ['AbC-d order-7 19.9', 'EfG_h call-1 ']);
    assert.deepEqual(hits(shop, 'googleads.g.doubleclick.net', 'search'), ['view_search_results']);
    assert.deepEqual(hits(shop, 'region1.google-analytics.com', 'search'), ['search']);
    assert.deepEqual(hits(shop, 'region1.google-analytics.com', 'conversion'), []);
    assert.deepEqual(refused(shop), []);
    assert.deepEqual(await messages(stage.tab), []);
  });

  it('let the page’s own conversions through an exclusion, and nothing else', async () => {
    const shop = shopOf(
      {
        ...GOOGLE,
        'data-tiktok': 'C4ABCDEF1234567890AB',
        'data-x': 'o1abc',
        'data-x-events': 'ViewContent=tw-o1abc-view1',
        'data-suppress': 'Purchase 30d',
      },
      `${GTAG}${PURCHASE}`,
    );
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('tiktok').some(({ event }) => event === 'Purchase'));
    await forget(stage.tab, shop);

    await stage.tab.eval((to) => {
      const worth = { value: 5, currency: 'EUR' };
      window.ttq.track('ViewContent', { content_id: 'MUG' }, { event_id: 'view-1' });
      window.twq('event', 'tw-o1abc-view1', { conversion_id: 'view-1' });
      window.gtag('event', 'view_item', { send_to: 'AW-123456789', items: [{ id: 'MUG' }] });
      window.twq('event', 'tw-o1abc-own1', { ...worth, conversion_id: 'own-1' });
      window.gtag('event', 'conversion', { send_to: to, ...worth, transaction_id: '8' });
      window.ttq.track('CompletePayment', worth, { event_id: 'order-8' });
    }, `${AD}/AbC-d`);
    await until(() => conversions(shop).length > 0 && shop.events('tiktok').length > 0);
    await until(() => shop.events('x').length > 0);
    await settle(stage.tab);

    assert.deepEqual(conversions(shop), ['AbC-d 8 5']);
    assert.deepEqual(hits(shop, 'googleads.g.doubleclick.net', 'view_item'), []);
    assert.deepEqual(
      shop.events('x').map(({ event }) => event),
      ['tw-o1abc-own1'],
    );
    assert.deepEqual(
      shop.events('tiktok').map(({ event, id }) => `${event} ${id}`),
      ['Purchase order-8'],
    );
  });

  it('tell Pinterest the page and what is looked at, in the page’s own capitals', async () => {
    const shop = shopOf(
      { 'data-pinterest': '2612345678901' },
      `pintrk('page');
      pintrk('track', 'PageVisit', { line_items: [{ product_id: 'MUG' }], event_id: 'visit-1' });
      pintrk('track', 'PageVisit', { line_items: [{ product_id: 'MUG' }], event_id: 'visit-1' });`,
    );

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('pinterest').length >= 2);
    await settle(stage.tab);

    // requests may overtake each other
    assert.deepEqual(
      shop
        .events('pinterest')
        .map(({ event, id, status }) => `${event} ${id ?? ''} ${status}`)
        .toSorted(),
      ['PageVisit visit-1 accepted', 'init  accepted'],
    );
  });

  it('hand contact data over hashed, where the vendor takes hashes', async () => {
    const shop = shopOf(
      {
        'data-matching': 'hashed',
        'data-reddit': 'a2_abcdefghijkl',
        'data-snapchat': '01234567-89ab-cdef-0123-456789abcdef',
        'data-linkedin': '123456',
        'data-criteo': '12345',
        'data-x': 'o1abc',
      },
      `pixelgate.identify({ email: ' Ada.L+shop@Shop.example', phone: '+49 30 901820' });
      pixelgate.track('ViewContent', { content_ids: ['MUG'] }, { eventId: 'view-1' });`,
      { elsewhere: pushVendors },
    );
    /** The pushes that Criteo has heard of what is looked at: the page view may arrive after them. */
    const viewItems = () =>
      heardBy(shop, 'sslwidget.criteo.com').filter((push) => push.at(-1).event === 'viewItem');
    const viewed = (vendor, name) => shop.events(vendor).some(({ event }) => event === name);

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => viewed('reddit', 'ViewContent') && viewed('snapchat', 'VIEW_CONTENT'));
    await until(() => viewed('x', 'page view') && viewed('linkedin', 'page view'));
    await until(() => viewItems().length > 0);
    await settle(stage.tab);

    const plain = sha256('ada.l+shop@shop.example');
    const [[account, { type }, ...view], ...more] = viewItems();
    assert.deepEqual(more, []);
    assert.deepEqual(account, { event: 'setAccount', account: '12345' });
    assert.match(type, /^[dmt]$/);
    assert.deepEqual(view, [
      { event: 'setEmail', email: plain, hash_method: 'sha256' },
      { event: 'viewItem', item: 'MUG' },
    ]);
    const toldTo = (place) =>
      shop.vendor
        .filter(({ host }) => host.endsWith(place))
        .map(({ url, body }) => decodeURIComponent(url + body))
        .join('\n');
    assert.ok(toldTo('reddit.com').includes(sha256('adal@shop.example')));
    assert.ok(toldTo('snapchat.com').includes(plain));
    assert.ok(toldTo('snapchat.com').includes(sha256('4930901820')));
    for (const place of ['t.co', 'linkedin.com']) assert.doesNotMatch(toldTo(place), /[\da-f]{64}/);
    assert.doesNotMatch(toldTo(''), /ada\.l|901820/i);
    assert.deepEqual(refused(shop), []);
  });
});
