/** Must hold 6: a law under which pixels run until the visitor objects. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forget, hasHeard, log, purposes, settle, stored, until, withdraw } from './probes.mjs';
import { VENDOR_STORED } from './pages.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const CALIFORNIA = { attributes: { 'data-region': 'US-CA' } };
const STATUS = 'pixelgate-control >>> [role=status]';
const BUTTON = 'pixelgate-control >>> button';
const hostsOf = (shop) => [...new Set(shop.vendor.map(({ host }) => host))];
const MARKETING = /tiktok|facebook|pinterest|pinimg|doubleclick|googlead|googlesynd/;

const statusOf = (tab) => tab.read(STATUS, (element) => element.textContent);
const honoured = (tab) =>
  tab.waitFor(() =>
    document
      .querySelector('pixelgate-control')
      ?.shadowRoot.textContent.includes('Opt-Out Request Honored'),
  );

inEachEngine('California', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('runs pixels without asking, and offers the way out', async () => {
    const shop = stage.shop(CALIFORNIA);

    await stage.tab.goto(shop.url());
    await until(() => hasHeard(shop));

    assert.equal(await stage.tab.exists('consent-banner'), false);
    await until(() => stage.tab.exists(BUTTON));
    assert.equal(
      await stage.tab.read(BUTTON, (button) => button.textContent.trim()),
      'Your Privacy Choices',
    );
    assert.equal(await statusOf(stage.tab), null);
  });

  it('runs no marketing under Global Privacy Control, and says so [11 CCR 7025]', async () => {
    const shop = stage.shop(CALIFORNIA);

    await stage.tab.goto(shop.url('/?with=gpc'));
    await honoured(stage.tab);
    await until(() => shop.events('google').some(({ event }) => event === 'view_item'));
    await settle(stage.tab);

    assert.deepEqual(
      hostsOf(shop).filter((host) => MARKETING.test(host)),
      [],
    );
    assert.deepEqual(await purposes(stage.tab), {
      necessary: 'granted',
      functional: 'granted',
      analytics: 'granted',
      marketing: 'denied',
    });
    const { gcs } = shop.events('google')[0].params;
    assert.equal(gcs, 'G101', 'ad_storage is denied at Google');
  });

  it('remembers the signal, also when the browser no longer sends it', async () => {
    const shop = stage.shop(CALIFORNIA);
    await stage.tab.goto(shop.url('/?with=gpc'));
    await honoured(stage.tab);
    await stage.tab.waitFor(() => document.cookie.includes('pixelgate='));
    await log(stage.tab);

    await stage.tab.goto(shop.url('/later'));
    await honoured(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(
      hostsOf(shop).filter((host) => MARKETING.test(host)),
      [],
    );
    assert.equal(await stage.tab.eval(() => window.pixelgate.consent().source), 'gpc');
  });

  it('takes no single click for a grant in spite of the signal; two steps, and the record says so [11 CCR 7025, 7028]', async () => {
    const shop = stage.shop(CALIFORNIA);
    await stage.tab.goto(shop.url('/?with=gpc'));
    await honoured(stage.tab);

    await stage.tab.click(BUTTON);
    await stage.tab.click('consent-preferences >>> [part~=accept]');
    await stage.tab.waitFor(() =>
      document.querySelector('consent-preferences').shadowRoot.querySelector('[part~=confirm]'),
    );
    await settle(stage.tab);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    assert.deepEqual(
      hostsOf(shop).filter((host) => MARKETING.test(host)),
      [],
    );

    await stage.tab.click('consent-preferences >>> [part~=confirm]');
    await stage.tab.waitFor(() => window.pixelgate.consent().source === 'conflict');
    await until(async () => (await statusOf(stage.tab)) === null);
    await log(stage.tab);
    await stage.tab.goto(shop.url('/later?with=gpc'));
    await until(() => hasHeard(shop));
  });

  it('has the icon beside the words of the way back [11 CCR 7015]', async () => {
    const shop = stage.shop({ ...CALIFORNIA, vendors: false });
    await stage.tab.goto(shop.url());
    await stage.tab.waitFor(() =>
      document
        .querySelector('pixelgate-control')
        ?.shadowRoot.querySelector('consent-icon')
        ?.shadowRoot?.querySelector('svg'),
    );
    const { width, height } = await stage.tab.read(`${BUTTON} consent-icon`, (icon) => {
      const box = icon.getBoundingClientRect();
      return { width: box.width, height: box.height };
    });
    assert.ok(width > 20 && height > 8, `${width} x ${height}`);
  });

  it('opts out with one click on the page’s own link, and says so there', async () => {
    const shop = stage.shop({
      ...CALIFORNIA,
      body: '<consent-link></consent-link> <consent-link kind="opt-out"></consent-link> <consent-link kind="limit"></consent-link>',
    });
    await stage.tab.goto(shop.url());
    await until(() => hasHeard(shop));
    await stage.tab.waitFor(() =>
      Array.from(document.querySelectorAll('consent-link')).every((link) =>
        link.shadowRoot?.querySelector('button')?.textContent.trim(),
      ),
    );
    const texts = await stage.tab.eval(() =>
      Array.from(document.querySelectorAll('consent-link'), (link) =>
        link.shadowRoot.querySelector('button').textContent.trim(),
      ),
    );
    assert.deepEqual(texts, [
      'Your Privacy Choices',
      'Do Not Sell or Share My Personal Information',
      'Limit the Use of My Sensitive Personal Information',
    ]);
    assert.equal(await stage.tab.exists(BUTTON), false, 'one way back is enough');

    await stage.tab.click('consent-link[kind=opt-out] >>> button');
    await stage.tab.waitFor(() => window.pixelgate.consent().purposes.marketing === 'denied');
    await stage.tab.waitFor(() =>
      document
        .querySelector('consent-link[kind=opt-out]')
        .shadowRoot.textContent.includes('Opt-Out Request Honored'),
    );
  });

  it('silences everything after an opt-out in the preferences, also after a reload', async () => {
    const shop = stage.shop({ ...CALIFORNIA, noisy: true });
    await stage.tab.goto(shop.url());
    await until(() => hasHeard(shop));

    await stage.tab.click(BUTTON);
    await stage.tab.click('consent-preferences >>> [part~=reject]');
    await honoured(stage.tab);
    await withdraw(stage.tab, shop); // no more than what the click did; waits for what was under way
    await settle(stage.tab);
    await stage.tab.reload();
    await honoured(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(hostsOf(shop), []);
    const { cookies } = await stored(stage.tab);
    assert.deepEqual(
      cookies.filter((name) => VENDOR_STORED.test(name)),
      [],
    );
  });

  it('keeps analytics where only marketing is denied by deny()', async () => {
    const shop = stage.shop(CALIFORNIA);
    await stage.tab.goto(shop.url());
    await until(() => hasHeard(shop));

    await stage.tab.eval(() => window.pixelgate.deny(['marketing']));
    await honoured(stage.tab);
    await log(stage.tab);
    await settleElsewhere(stage.tab, shop);
    await until(() => shop.events('google').some(({ event }) => event === 'view_item'));

    assert.deepEqual(
      hostsOf(shop).filter((host) => MARKETING.test(host)),
      [],
    );
    await honoured(stage.tab);
    assert.equal(await statusOf(stage.tab), 'Opt-Out Request Honored');
  });
});

/** Goes on to a new page with an empty record of what the vendors heard. */
async function settleElsewhere(tab, shop) {
  await tab.goto(shop.url('/again'));
  await settle(tab);
  await forget(tab, shop);
  await tab.reload();
  await settle(tab);
}
