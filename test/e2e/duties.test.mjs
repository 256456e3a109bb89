/** What laws ask of a site beyond the banner: signals kept apart from answers, two steps back, silence, lapse, children. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { IDS } from './pages.mjs';
import {
  ACCEPT,
  accept,
  answer,
  bannerOf,
  forget,
  hasHeard,
  log,
  messages,
  purposes,
  REJECT,
  settle,
  until,
} from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const US = { attributes: { 'data-region': 'US-CA' } };
const DAY = 864e5;
const later = (days) => new Date(Date.now() + days * DAY).toISOString();

const signals = async (tab) =>
  (await log(tab)).filter(({ type }) => type === 'signal').map(({ gpc }) => gpc);
const denied = (tab) =>
  tab.waitFor(() => window.pixelgate.consent().purposes.marketing === 'denied');
const consent = (tab) => tab.eval(() => window.pixelgate.consent());

inEachEngine('duties', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('writes a signal down once per change, and never as an answer', async () => {
    const shop = stage.shop({ vendors: false, ...US });
    const visit = async (query) => {
      await stage.tab.goto(shop.url(`/?${query}`));
      await settle(stage.tab);
    };
    await visit('with=gpc');
    await denied(stage.tab);
    await visit('with=gpc');
    await visit('with=gpc');
    assert.deepEqual(await signals(stage.tab), [true]);

    await visit('');
    await visit('');
    assert.deepEqual(await signals(stage.tab), [true, false]);
    assert.equal((await purposes(stage.tab)).marketing, 'denied', 'it outlives itself');
    assert.equal((await consent(stage.tab)).source, 'gpc');

    await visit('with=gpc');
    assert.deepEqual(await signals(stage.tab), [true, false, true]);
  });

  it('lets the signal win over an earlier grant, also where consent is asked', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    await stage.tab.goto(shop.url('/?with=gpc'));
    await denied(stage.tab);
    await settle(stage.tab);

    const { purposes: now, source, reasons } = await consent(stage.tab);
    assert.equal(now.analytics, 'granted');
    assert.equal(source, 'gpc');
    assert.deepEqual(
      reasons.find(({ of }) => of === 'marketing'),
      { of: 'marketing', rule: 'gpc' },
    );
    assert.equal(await stage.tab.exists('consent-banner'), false);
  });

  it('takes no grant after an opt-out in one step, and tells the page why', async () => {
    const shop = stage.shop({ attributes: { ...US.attributes, 'data-allow-api-grant': '' } });
    await stage.tab.goto(shop.url());
    await until(() => hasHeard(shop));
    await stage.tab.eval(() => window.pixelgate.deny(['marketing']));
    await denied(stage.tab);

    const counted = await stage.tab.eval(() => window.pixelgate.grant(['marketing']));
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);

    assert.equal(counted, false);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    assert.match((await messages(stage.tab))[0], /two steps/);
  });

  it('keeps a limit on sensitive data, and says it in the GPP string', async () => {
    const shop = stage.shop({ vendors: false, ...US });
    await stage.tab.goto(shop.url());
    await stage.tab.eval(() =>
      document.dispatchEvent(
        new CustomEvent('consent-request', {
          detail: { purposes: {}, limited: true, source: 'preferences' },
        }),
      ),
    );
    await stage.tab.waitFor(() => window.pixelgate.consent().limited);
    await stage.tab.reload();

    assert.equal((await consent(stage.tab)).limited, true);
    assert.equal((await purposes(stage.tab)).marketing, 'granted');
    const section = await stage.tab.eval(
      () =>
        new Promise((resolve) =>
          window.__gpp('addEventListener', ({ pingData }) => {
            if (pingData.signalStatus === 'ready') resolve(pingData.parsedSections.usca[0]);
          }),
        ),
    );
    assert.ok(section.SensitiveDataProcessing.every((value) => value === 1));
  });

  it('asks for a vendor that came later, and for that one only', async () => {
    const three = { ...IDS, tiktok: undefined };
    const without = Object.fromEntries(
      Object.entries(three).map(([id, tag]) => [`data-${id}`, tag ?? null]),
    );
    const shop = stage.shop({ attributes: without });
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('meta').length > 0);

    shop.markup.attributes = {};
    await forget(stage.tab, shop);
    await stage.tab.goto(shop.url('/later'));
    await bannerOf(stage.tab);
    await until(() => shop.events('meta').length > 0);
    await settle(stage.tab);
    assert.deepEqual(shop.events('tiktok'), []);

    await stage.tab.click(REJECT);
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await settle(stage.tab);
    const { vendors, purposes: now } = await consent(stage.tab);
    assert.deepEqual(vendors, {
      google: 'granted',
      meta: 'granted',
      pinterest: 'granted',
      tiktok: 'denied',
    });
    assert.equal(now.marketing, 'granted');
    await stage.tab.reload();
    await settle(stage.tab);
    assert.equal(await stage.tab.exists('consent-banner'), false);
  });

  it('sends what the rest of an answer allows where the signal stands', async () => {
    const shop = stage.shop();
    await stage.tab.goto(shop.url('/?with=gpc'));
    await bannerOf(stage.tab);
    await denied(stage.tab);
    await stage.tab.click(ACCEPT);
    await until(() => shop.events('google').length > 0);
    await settle(stage.tab);

    assert.deepEqual(shop.events('meta'), []);
    assert.equal(await stage.tab.exists('consent-banner'), false);
  });

  it('lets a grant lapse on its day, and is silent after a refusal until its day', async () => {
    const shop = stage.shop({ vendors: false });
    await answer(stage.tab, shop.url(), ACCEPT);
    await stage.tab.goto(shop.url(`/?day=${later(179)}`));
    assert.equal((await consent(stage.tab)).reasons.at(-1).rule, 'record');
    await stage.tab.goto(shop.url(`/?day=${later(181)}`));
    await bannerOf(stage.tab);
    const { purposes: now, reasons } = await consent(stage.tab);
    assert.equal(now.marketing, 'unset');
    assert.equal(reasons.at(-1).rule, 'grant-expired');

    await stage.tab.click(REJECT);
    await stage.tab.waitFor(() => !document.querySelector('consent-banner'));
    await stage.tab.goto(shop.url(`/?day=${later(181 + 179)}`));
    await settle(stage.tab);
    assert.equal(await stage.tab.exists('consent-banner'), false);
  });

  it('asks anew under another policy, and until then nothing of the old answer runs', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    shop.markup.attributes = { 'data-policy-version': '2' };
    await stage.tab.goto(shop.url('/later'));
    await bannerOf(stage.tab);
    await settle(stage.tab);
    await forget(stage.tab, shop);
    await stage.tab.goto(shop.url('/later'));
    await bannerOf(stage.tab);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    assert.equal((await consent(stage.tab)).reasons.at(-1).rule, 'policy-changed');
  });

  it('keeps marketing off for children whatever they answer, and for a mixed audience until they do', async () => {
    const child = stage.shop({ attributes: { 'data-audience': 'child' } });
    await answer(stage.tab, child.url(), ACCEPT);
    await settle(stage.tab);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    assert.deepEqual(child.events('meta'), []);

    const mixed = stage.shop({
      attributes: { ...US.attributes, 'data-audience': 'mixed' },
    });
    await stage.tab.goto(mixed.url());
    await until(() => mixed.events('google').length > 0);
    await settle(stage.tab);
    assert.equal((await purposes(stage.tab)).marketing, 'denied');
    assert.deepEqual(mixed.events('meta'), []);
  });

  it('runs what the law exempts before the answer, but no vendor by it, and only where the operator says so', async () => {
    const markup = {
      attributes: { 'data-exempt': 'analytics', 'data-region': 'GB' },
      body: '<script type="text/plain" nonce="abc" data-purpose="analytics">document.title = "counted";</script>',
    };
    const shop = stage.shop(markup);
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.waitFor(() => document.title === 'counted');
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);
    assert.deepEqual(
      (await consent(stage.tab)).reasons.find(({ of }) => of === 'analytics'),
      { of: 'analytics', rule: 'exempt' },
    );

    // nor by the signal, nor by a denial of something else
    await stage.tab.goto(shop.url('/?with=gpc'));
    await denied(stage.tab);
    await stage.tab.eval(() => window.pixelgate.deny(['marketing']));
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);

    const german = stage.shop({
      ...markup,
      attributes: { ...markup.attributes, 'data-region': 'DE' },
    });
    await stage.tab.goto(german.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);
    assert.notEqual(await stage.tab.eval(() => document.title), 'counted');
  });

  it('writes into the log which rule decided what', async () => {
    const shop = stage.shop({ vendors: false });
    await answer(stage.tab, shop.url(), REJECT);
    const entry = (await log(stage.tab)).find(({ type }) => type === 'denied');

    assert.equal(entry.regime, 'eu-de');
    assert.deepEqual(
      entry.reasons.map(({ of, rule }) => [of, rule]),
      [
        ['regime', 'data-region'],
        ['functional', 'record'],
        ['analytics', 'record'],
        ['marketing', 'record'],
      ],
    );
  });
});
