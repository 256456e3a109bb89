/** The minimizer in a browser, under a site's own rules: what vendors hear, and what the log says. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { gateTag } from './pages.mjs';
import { ACCEPT, answer, log, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const RULES = {
  keep: ['tiktok:Purchase:gift'],
  actions: {
    '*': { search_string: 'mask', query: 'omit' },
    meta: { content_name: 'omit' },
  },
  round: { value: 5 },
};
const page = (minimize, attributes = {}) => ({
  vendors: false,
  gate: `<script type="application/json" id="rules" nonce="abc">${JSON.stringify({ minimize })}</script>${gateTag({ 'data-config': '#rules', ...attributes })}`,
});
const track = (tab, name, params) =>
  tab.eval((...args) => window.pixelgate.track(...args), name, params);
/** The events of a name that a vendor has heard. */
const named = (shop, vendor, name) => shop.events(vendor).filter(({ event }) => event === name);

inEachEngine('the minimizer under a site’s rules', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('keeps, masks, omits and rounds, and says of all of it where and why', async () => {
    const shop = stage.shop(page(RULES, { 'data-keep-params': 'plan meta:tier' }));
    const { tab } = stage;
    await answer(tab, shop.url(), ACCEPT);
    await track(tab, 'Purchase', {
      value: 59.7,
      currency: 'EUR',
      content_name: 'Mug',
      plan: 'gold',
      tier: 2,
      gift: true,
      note: 'for jane@shop.example',
      num_items: 1,
    });
    await track(tab, 'Search', { search_string: 'a mug for jane@shop.example' });
    await until(() =>
      ['meta', 'tiktok'].every((vendor) =>
        ['Purchase', 'Search'].every((name) => named(shop, vendor, name).length > 0),
      ),
    );
    await settle(tab);

    const [meta] = named(shop, 'meta', 'Purchase');
    const [tiktok] = named(shop, 'tiktok', 'Purchase');
    assert.deepEqual(
      [meta.params.value, meta.params.plan, meta.params.tier, meta.params.content_name].map(String),
      ['60', 'gold', '2', 'undefined'],
    );
    assert.deepEqual(
      [tiktok.params.value, tiktok.params.plan, tiktok.params.gift, tiktok.params.tier].map(String),
      ['60', 'gold', 'true', 'undefined'],
    );
    assert.match(String(named(shop, 'meta', 'Search')[0].params.search_string), /^a mug for -/);
    assert.ok(!JSON.stringify(shop.vendor).includes('jane'));

    const entries = await log(tab);
    const of = (vendor, event) =>
      entries
        .filter((entry) => entry.type === 'event-minimized')
        .filter((entry) => entry.vendor === vendor && entry.event === event)
        .flatMap(({ removed }) => removed);
    assert.deepEqual(of('meta', 'Purchase'), [
      { path: 'value', reason: 'rounded', action: 'round' },
      { path: 'content_name', reason: 'not-allowed' },
      { path: 'gift', reason: 'not-allowed' },
      { path: 'note', reason: 'not-allowed' },
    ]);
    assert.deepEqual(of('meta', 'Search'), [
      { path: 'search_string', reason: 'email', action: 'mask' },
    ]);
    assert.ok(!JSON.stringify(entries).includes('jane'));
  });

  it('says once what it cannot read, and lets the default hold', async () => {
    const shop = stage.shop(page({ actions: { meta: { content_name: 'hide' } }, round: 'all' }));
    const { tab } = stage;
    await answer(tab, shop.url(), ACCEPT);
    await track(tab, 'Lead', { value: 59.7, currency: 'EUR', content_name: 'jane@shop.example' });
    await until(() => named(shop, 'meta', 'Lead').length > 0);

    const said = (await messages(tab)).filter((text) => text.includes('minimize'));
    assert.equal(said.length, 2, said.join('\n'));
    assert.match(said[0], /minimize\.actions\["meta"\]\.content_name is "hide"\. Use "drop", /);
    assert.match(said[1], /minimize\.round is "all"\. Use /);
    const [{ params }] = named(shop, 'meta', 'Lead');
    assert.equal(String(params.value), '59.7');
    assert.equal(params.content_name, undefined);
  });

  it('lets no parameter leave where the file with the rules does not come', async () => {
    const answers = { '/pixelgate-minimize.js': { status: 404 } };
    const shop = stage.shop({ ...page(RULES), answers });
    const { tab } = stage;
    await answer(tab, shop.url(), ACCEPT);
    await track(tab, 'Lead', { value: 5, currency: 'EUR', content_name: 'Mug' });
    await track(tab, 'Purchase', { value: 5, currency: 'EUR' });
    await until(() => named(shop, 'meta', 'Lead').length > 0);
    await settle(tab);

    assert.equal(named(shop, 'meta', 'Lead')[0].params.value, undefined);
    assert.deepEqual(named(shop, 'meta', 'Purchase'), []);
    const said = (await messages(tab)).filter((text) => text.includes('pixelgate-minimize.js'));
    assert.equal(said.filter((text) => text.includes('no parameter leaves')).length, 1);
  });
});
