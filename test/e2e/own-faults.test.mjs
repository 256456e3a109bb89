/** Pixels, scripts and webhooks of the operator's own: told once, kept on their way, and no danger to the rest. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { CONFIG, elsewhere, ownPage } from './own-page.mjs';
import { ACCEPT, answer, log, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

inEachEngine('the operator’s own, when something goes wrong', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const hooks = (shop) => shop.own.filter(({ method }) => method === 'POST');
  const images = (shop) => shop.vendor.filter(({ host }) => host === 'pixel.partner.example');
  const open = (markup) => stage.shop({ elsewhere, ...ownPage(CONFIG), ...markup });

  it('hear of an event once, also where it has no id, and nothing of it counts as a repeat', async () => {
    const shop = open({ answers: { '/hooks/crm': { status: 204 } } });
    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.eval(() => {
      window.pixelgate.track('Purchase', { value: 1, currency: 'EUR' }, { eventId: '' });
      window.pixelgate.track('Lead', { value: 2, currency: 'EUR' });
    });
    await until(() => hooks(shop).length > 1 && images(shop).length > 0);
    await settle(stage.tab);

    assert.deepEqual(
      hooks(shop).map(({ body }) => JSON.parse(body).event),
      ['Purchase', 'Lead'],
    );
    assert.equal(images(shop).length, 1);
    const drops = (await log(stage.tab)).filter(({ type }) => type === 'event-dropped');
    assert.deepEqual(drops, []);
  });

  it('do not go where a redirect leads', async () => {
    const moved = { status: 307, headers: { location: 'https://elsewhere.example/take' } };
    const shop = open({ answers: { '/hooks/crm': moved } });
    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.eval(() => void window.pixelgate.track('Lead', {}, { eventId: 'l-9' }));
    await until(() => hooks(shop).length > 0);
    await settle(stage.tab);
    await stage.tab.goto(shop.url('/plain'));
    await settle(stage.tab);

    assert.ok(!shop.vendor.some(({ host }) => host === 'elsewhere.example'));
    assert.equal(stage.seen(/elsewhere/).length, 0);
  });

  it('are no part of the page’s life: a file of theirs that fails leaves the rest to work', async () => {
    const broken = { headers: { 'content-type': 'text/javascript' }, body: 'export const x = 1;' };
    const shop = stage.shop({
      elsewhere,
      ...ownPage(CONFIG, { 'data-meta': '1234567890123456' }),
      answers: { '/pixelgate-pixels.js': broken },
    });
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('meta').length > 0);

    assert.ok((await messages(stage.tab)).some((text) => text.includes('pixelgate-pixels.js')));
  });
});
