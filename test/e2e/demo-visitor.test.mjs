/** The demo plays any visitor: place, date, signal and audience are chosen in the panel, and the gate obeys. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createDemoApp } from '../../demo/app.mjs';
import { PLACES, placeByCode } from '../../demo/visitor/places.mjs';
import { NOBODY } from '../../demo/visitor/visitor.mjs';
import { ACCEPT, bannerOf, messages, purposes, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const demo = (journal) => createDemoApp({ standins: 'direct', journal }).handle;
const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const PLAYED = 'script[src="/visitor/play.js"]';
const cookieOf = (visitor) => `demo-visitor=${encodeURIComponent(JSON.stringify(visitor))}`;

/** The panel has shown what applies. */
const ready = (tab) =>
  tab.waitFor(
    () =>
      document.readyState === 'complete' &&
      !window.__left &&
      document.getElementById('panel-body')?.hasAttribute('aria-busy') === false,
  );

/** Fills in the form of the panel, presses one of its buttons, and waits for the page behind it. */
async function play(tab, choices, record = 'fresh') {
  await ready(tab);
  await tab.eval((all) => {
    window.__left = true;
    const form = document.getElementById('panel-visitor');
    for (const [name, value] of Object.entries(all)) {
      const field = form.elements.namedItem(name) ?? document.getElementById(name);
      if (typeof value === 'boolean') field.checked = value;
      else field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, choices);
  await tab.click(`#panel-visitor button[value=${record}]`);
  await ready(tab);
}

/** A shop that is open in front of the visitor, with room for the panel above a banner. */
async function openShop(stage, path = '/') {
  const shop = stage.shop({ app: demo });
  await stage.tab.resize(1280, 900);
  await stage.tab.goto(shop.url(path));
  await ready(stage.tab);
  return shop;
}

const consent = (tab) => tab.eval(() => window.pixelgate.consent());
const ruleOf = async (tab, of) => (await consent(tab)).reasons.find((one) => one.of === of)?.rule;
const row = (tab, id) => tab.read(`#panel-${id}`, (element) => element.textContent);
const untilRow = (tab, id, word) =>
  tab.waitFor(
    (name, part) => document.getElementById(`panel-${name}`).textContent.includes(part),
    undefined,
    id,
    word,
  );

async function assertQuiet(tab) {
  assert.deepEqual(await tab.eval(() => window.__seen.violations), []);
  assert.deepEqual(await messages(tab), []);
}

inEachEngine('the demo plays a visitor', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('from Oklahoma, on the day before its law and on the first day', async () => {
    await openShop(stage);
    const { tab } = stage;

    await play(tab, { 'panel-first-days': 'US-OK 2026-12-31' });
    assert.equal((await consent(tab)).regime, 'us');
    assert.match(await row(tab, 'law'), /US-OK has no law of its own in force/);
    assert.equal(await tab.eval(() => new Date().toISOString().slice(0, 10)), '2026-12-31');

    await play(tab, { 'panel-first-days': 'US-OK 2027-01-01' }, 'keep');
    assert.equal((await consent(tab)).regime, 'us-ok');
    assert.match(await row(tab, 'law'), /^Oklahoma: .*us-ok, opt-out, since 2027-01-01/);
    assert.match(await row(tab, 'changed'), /law us → us-ok/);
    assert.equal(await tab.eval(() => Date().slice(11, 15)), '2027');
    await assertQuiet(tab);
  });

  it('from Germany, of whom only the time zone is known', async () => {
    await openShop(stage);
    const { tab } = stage;

    await play(tab, { place: 'DE', known: 'zone', lang: 'de-DE' });
    await bannerOf(tab);

    const { regime, region } = await consent(tab);
    assert.deepEqual({ regime, region }, { regime: 'eu-de', region: '' });
    assert.equal(await ruleOf(tab, 'regime'), 'time-zone');
    assert.match(await row(tab, 'found'), /Europe\/Berlin/);
    await untilRow(tab, 'shown', 'banner');
    assert.deepEqual(await tab.eval(() => [...navigator.languages]), ['de-DE', 'de']);
    await assertQuiet(tab);
  });

  it('of whom nothing is known, or only what the server hints', async () => {
    await openShop(stage);
    const { tab } = stage;

    await play(tab, { place: 'US-CA', known: 'nothing' });
    assert.equal((await consent(tab)).regime, 'strict');
    assert.equal(await ruleOf(tab, 'regime'), 'unknown');

    await play(tab, { place: 'US-CA', known: 'hint' });
    assert.equal((await consent(tab)).regime, 'us-ca');
    assert.equal(await ruleOf(tab, 'regime'), 'server-hint');
    await assertQuiet(tab);
  });

  it('from California with Global Privacy Control: the status stands there, the signals say so', async () => {
    await openShop(stage);
    const { tab } = stage;

    await play(tab, { place: 'US-CA', known: 'told', gpc: true, usp: true });
    await untilRow(tab, 'shown', 'Opt-Out Request Honored');

    assert.equal(await ruleOf(tab, 'marketing'), 'gpc');
    assert.match(await row(tab, 'marketing'), /^denied/);
    assert.match(
      await tab.read('pixelgate-control >>> [role=status]', (status) => status.textContent),
      /Opt-Out Request Honored/,
    );
    await untilRow(tab, 'google', 'update');
    assert.match(await row(tab, 'google'), /^default.*update/);
    await untilRow(tab, 'gpp', '8 usca');
    await untilRow(tab, 'usp', '1YYN');
    await assertQuiet(tab);
  });

  it('a child: no marketing, whatever the law would allow', async () => {
    await openShop(stage);
    const { tab } = stage;

    await play(tab, { place: 'US-TX', known: 'told', audience: 'child' });

    const { functional, marketing } = await purposes(tab);
    assert.deepEqual({ functional, marketing }, { functional: 'granted', marketing: 'denied' });
    assert.equal(await ruleOf(tab, 'marketing'), 'audience');
    assert.match(await row(tab, 'marketing'), /nobody under age/);
    await assertQuiet(tab);
  });

  it('who accepts in Germany, moves to California, comes back, and grows old', async () => {
    const shop = await openShop(stage);
    const { tab } = stage;
    await play(tab, { place: 'DE', known: 'told' });
    await bannerOf(tab);
    await tab.click(ACCEPT);
    await tab.waitFor(() => document.cookie.includes('pixelgate='));
    await untilRow(tab, 'changed', 'marketing unset → granted');
    await until(() => shop.events().length > 0);

    await play(tab, { place: 'US-CA' }, 'keep');
    assert.equal((await consent(tab)).regime, 'us-ca');
    assert.equal((await consent(tab)).source, 'banner');
    assert.equal(await ruleOf(tab, 'marketing'), 'record');

    await play(tab, { place: 'DE' }, 'keep');
    assert.equal((await consent(tab)).regime, 'eu-de');
    assert.equal((await purposes(tab)).marketing, 'granted');
    assert.equal(await tab.exists('consent-banner'), false);

    const later = new Date(Date.now() + 181 * 864e5).toISOString().slice(0, 10);
    await play(tab, { date: later }, 'keep');
    await bannerOf(tab);
    assert.equal(await ruleOf(tab, 'marketing'), 'grant-expired');

    await play(tab, { date: later }, 'fresh');
    await bannerOf(tab);
    assert.equal(await ruleOf(tab, 'marketing'), 'default');
    assert.equal(await tab.eval(() => document.cookie.includes('pixelgate=')), false);
  });

  it('and ignores a broken choice', async () => {
    const shop = await openShop(stage);
    const { tab } = stage;
    await tab.eval((text) => {
      document.cookie = `demo-visitor=${encodeURIComponent(text)}; path=/`;
    }, '{"place":"US-CA","known":"told"}"></script><script>alert(1)</script>');

    await tab.goto(shop.url('/?region=DE'));
    await ready(tab);
    await bannerOf(tab);

    assert.equal(await tab.exists(PLAYED), false);
    assert.equal((await consent(tab)).regime, 'eu-de');
    await assertQuiet(tab);
  });
});

inEachEngine(
  'the panel of the demo',
  (engine) => {
    let stage;
    before(async () => (stage = await Stage.start(engine)));
    after(() => stage.stop());

    it('gives axe nothing to find', async () => {
      await openShop(stage);
      const { tab } = stage;
      await play(tab, { place: 'US-CA', known: 'told', gpc: true });
      await tab.click('.panel-law summary');

      const found = await tab.eval(`(async () => {
        { const module = undefined; ${AXE} }
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run('.panel', { runOnly: tags });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target));
      })()`);

      assert.deepEqual(found, []);
    });
  },
  ['chromium'],
);

void describe('the server of the demo', () => {
  const ask = (url, headers = {}) =>
    createDemoApp({ standins: 'direct' }).handle({ method: 'GET', url, headers });
  const WHOLE = { ...NOBODY, place: 'US-CA', known: 'hint', gpc: true };

  it('plays what is exactly a visitor', async () => {
    const { body } = await ask('/', { cookie: `a=b; ${cookieOf(WHOLE)}` });

    assert.match(body, /<meta name="pixelgate-region" content="US-CA" \/>/);
    assert.ok(body.indexOf('/visitor/play.js') < body.indexOf('/pixelgate.js'));
    assert.ok(!body.includes('data-region='));
  });

  for (const [name, cookie] of Object.entries({
    'no JSON': 'demo-visitor=%7B',
    'a lone percent sign': 'demo-visitor=%',
    'something else': cookieOf([WHOLE]),
    'a field less': cookieOf({ ...WHOLE, usp: undefined }),
    'a field more': cookieOf({ ...WHOLE, more: 1 }),
    'a place that is not on the list': cookieOf({ ...WHOLE, place: '"><script>' }),
    'a place that is no text': cookieOf({ ...WHOLE, place: ['US-CA'] }),
    'a language that is none': cookieOf({ ...WHOLE, lang: 'de"' }),
    'a day that is none': cookieOf({ ...WHOLE, date: '2026-02-30' }),
    'two visitors': `${cookieOf(WHOLE)}; ${cookieOf(WHOLE)}`,
  })) {
    it(`plays nobody for ${name}`, async () => {
      const { status, body } = await ask('/', { cookie });

      assert.equal(status, 200);
      assert.ok(!body.includes('/visitor/play.js') && !body.includes('pixelgate-region'));
    });
  }

  it('says that it knows Global Privacy Control', async () => {
    const { status, headers, body } = await ask('/.well-known/gpc.json');

    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/json');
    assert.deepEqual(JSON.parse(body), { gpc: true, lastUpdate: '2026-11-22' });
  });

  it('tells every law, and can play a place of each', async () => {
    const laws = JSON.parse((await ask('/demo/laws')).body);

    assert.ok(laws.length > 40);
    for (const { id, places } of laws.filter(({ places: all }) => all.length > 0))
      assert.ok(placeByCode(places[0]), `no place for ${id}`);
    for (const { code, zone } of PLACES.flatMap(({ places }) => places))
      assert.ok(new Intl.DateTimeFormat('en', { timeZone: zone }), code);
  });
});
