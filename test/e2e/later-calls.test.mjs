/** The gate keeps its place in front of the vendors' scripts that have taken over their globals. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { accept, log, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** As a tag manager does it, before the gate's own arrive. */
const INSERTED = `
for (const src of [
  'https://connect.facebook.net/en_US/fbevents.js?page',
  'https://s.pinimg.com/ct/core.js?page',
  'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEF1234567890AB&lib=ttq&page',
]) {
  const onload = () => { window.came = (window.came ?? 0) + 1; };
  document.head.append(Object.assign(document.createElement('script'), { onload, src }));
}`;
const SECRET = 'ada@shop.example';

inEachEngine('calls after the vendors’ scripts have come', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('are still cut down to what the vendor needs', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);

    await stage.tab.eval((email) => {
      const worth = { value: 7, currency: 'EUR' };
      const { fbq, ttq, pintrk, gtag, dataLayer } = window;
      fbq('track', 'Lead', { ...worth, email, content_name: email }, { eventID: 'l-1' });
      ttq.track('Contact', { ...worth, email, description: email }, { event_id: 'l-2' });
      ttq.instance('C4ABCDEF1234567890AB').track('Subscribe', { email }, { event_id: 'l-3' });
      ttq.push(['track', 'Schedule', { email }, { event_id: 'l-4' }]);
      pintrk('track', 'lead', { ...worth, email, lead_type: email, event_id: 'l-5' });
      gtag('event', 'generate_lead', { ...worth, email, method: email });
      (function () {
        dataLayer.push(arguments);
      })('event', 'sign_up', { email, method: email });
    }, SECRET);
    const heard = (vendor, name) => shop.events(vendor).filter(({ event }) => event === name);
    const told = [
      ['meta', 'Lead'],
      ['tiktok', 'Contact'],
      ['tiktok', 'Subscribe'],
      ['tiktok', 'Schedule'],
      ['pinterest', 'lead'],
      ['google', 'generate_lead'],
      ['google', 'sign_up'],
    ];
    await until(() => told.every(([vendor, name]) => heard(vendor, name).length > 0));
    await settle(stage.tab);

    for (const { url, body } of shop.vendor) {
      assert.ok(!decodeURIComponent(url + body).includes('ada@'), url + body);
    }
    // two tags at Google
    for (const [vendor, name] of told)
      assert.equal(heard(vendor, name).length, vendor === 'google' ? 2 : 1, `${vendor} ${name}`);
    assert.equal(heard('meta', 'Lead')[0].params.value, 7);
    assert.equal(heard('meta', 'Lead')[0].id, 'l-1');
  });

  it('leave names and reasons of what was removed in the log, and no value', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);

    await stage.tab.eval(
      (email) => window.fbq('track', 'Lead', { email, content_name: email }),
      SECRET,
    );
    await until(() => shop.events('meta').some(({ event }) => event === 'Lead'));
    const entries = await log(stage.tab);

    const minimized = entries.find(
      ({ type, event }) => type === 'event-minimized' && event === 'Lead',
    );
    assert.deepEqual(minimized.removed.map(({ path }) => path).toSorted(), [
      'content_name',
      'email',
    ]);
    assert.ok(!JSON.stringify(entries).includes('ada@'));
    assert.ok(!JSON.stringify(entries).includes(shop.host));
  });

  it('are cut down as well where the page itself inserts the vendors’ scripts, of which one copy runs', async () => {
    const shop = stage.shop({ head: inline(INSERTED) });
    await accept(stage.tab, shop);
    await stage.tab.waitFor(() => window.came === 3);
    await settle(stage.tab);

    await stage.tab.eval((email) => {
      window.fbq('track', 'Lead', { email, content_name: email });
      window.pintrk('track', 'lead', { email, lead_type: email });
      window.ttq.track('Contact', { email, description: email });
    }, SECRET);
    const all = { meta: 'Lead', pinterest: 'lead', tiktok: 'Contact' };
    await until(() =>
      Object.entries(all).every(([vendor, name]) =>
        shop.events(vendor).some(({ event }) => event === name),
      ),
    );
    await settle(stage.tab);

    const copies = shop.vendor.filter(({ url }) => /(fbevents|core|events)\.js/.test(url));
    assert.deepEqual(copies.map(({ host }) => host).toSorted(), [
      'analytics.tiktok.com',
      'connect.facebook.net',
      's.pinimg.com',
    ]);
    for (const { url, body } of shop.vendor) {
      assert.ok(!decodeURIComponent(url + body).includes('ada@'), url + body);
    }
  });

  it('cannot grant, init or identify for the visitor', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);

    await stage.tab.eval((email) => {
      window.fbq('init', '1234567890123456', { em: email });
      window.fbq('consent', 'grant');
      window.ttq.identify({ email });
      window.ttq.grantConsent();
      window.pintrk('set', { em: email });
      window.gtag('set', 'user_data', { email });
      window.pixelgate.track('Contact');
    }, SECRET);
    await until(() => shop.events('meta').some(({ event }) => event === 'Contact'));
    await settle(stage.tab);

    for (const { url, body } of shop.vendor)
      assert.ok(!/"(em|email)":"|ud%5Bem/.test(url + body), url + body);
  });

  it('with an address in the page’s own query keep it from vendors that are told of the page', async () => {
    const shop = stage.shop();

    await accept(stage.tab, shop, '/?email=ada%40shop.example&utm_source=mail');

    const google = shop.events('google').filter(({ url }) => url.includes('collect'));
    assert.ok(google.length > 0);
    for (const { url } of google) {
      const address = new URL(url).searchParams.get('dl');
      assert.equal(address, shop.url('/?utm_source=mail'));
    }
  });
});
