/** Rules for retargeting that name the operator's own webhook, and when an event that waited says that it was. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { gateTag, inline } from './pages.mjs';
import { ACCEPT, bannerOf, log, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const CONFIG = {
  webhooks: [{ id: 'crm', url: '/hooks/crm', events: ['Lead', 'ViewContent'], params: ['value'] }],
  caps: [{ event: 'ViewContent', max: 1, within: '1d', vendors: ['crm'] }],
  audiences: [
    { name: 'Asked', when: { event: 'Lead' }, vendors: ['crm'], params: { value: 7, coupon: 'A' } },
  ],
};
const ATTRIBUTES = {
  'data-tiktok': null,
  'data-pinterest': null,
  'data-google': null,
  'data-config': '#own',
};
const config = `<script type="application/json" id="own" nonce="abc">${JSON.stringify(CONFIG)}</script>`;
const TOLD = `
window.toldAt = Date.now();
pixelgate.track('ViewContent', { content_ids: ['A'] });
pixelgate.track('ViewContent', { content_ids: ['B'] });
pixelgate.track('Lead');`;

inEachEngine('rules for the operator’s own', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('cap a webhook, tell it of an audience, and keep the moment of what waited', async () => {
    const { tab } = stage;
    const shop = stage.shop({
      vendors: false,
      gate: config + gateTag(ATTRIBUTES),
      head: inline(TOLD),
      answers: { '/hooks/crm': { status: 204 } },
    });
    const hooks = () =>
      shop.own.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
    await tab.goto(shop.url());
    await bannerOf(tab);
    await settle(tab);
    const { toldAt, answeredAt } = await tab.eval(() => ({
      toldAt: window.toldAt,
      answeredAt: Date.now(),
    }));
    await tab.click(ACCEPT);
    await until(() => hooks().some(({ event }) => event === 'Asked'));
    const toMeta = (name) => shop.events('meta').filter(({ event }) => event === name);
    await until(() => toMeta('Lead').length > 0 && toMeta('ViewContent').length > 1);
    await settle(tab);

    assert.deepEqual(
      hooks()
        .map(({ event, params }) => [event, params])
        .filter(([event]) => event !== 'PageView'),
      [
        ['ViewContent', {}],
        ['Lead', {}],
        ['Asked', { value: 7 }],
      ],
    );
    for (const { event, at } of hooks()) {
      if (event === 'Asked') assert.ok(at >= answeredAt, event);
      else if (event !== 'PageView') assert.ok(at >= toldAt && at < answeredAt, event);
    }
    // the others are not meant
    assert.equal(toMeta('ViewContent').length, 2);
    assert.deepEqual(toMeta('Asked'), []);
    const capped = (await log(tab)).filter(({ reason }) => reason === 'capped');
    assert.deepEqual(
      capped.map(({ vendor }) => vendor),
      ['crm'],
    );
    assert.deepEqual(await messages(tab), []);
  });
});
