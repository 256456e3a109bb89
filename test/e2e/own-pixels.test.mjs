/** Pixels, scripts and webhooks that the operator names in the page's config. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { CONFIG, elsewhere, ownPage } from './own-page.mjs';
import { NOBODY, gateTag, inline } from './pages.mjs';
import { ACCEPT, answer, bannerOf, forget, log, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

/** Counts the answers that the page has had to what it posted. */
const COUNT_ANSWERS = inline(`window.answered = 0;
{
  const { fetch } = window;
  window.fetch = (...args) => {
    const answer = fetch(...args);
    if (args[1]?.method === 'POST') answer.then(() => (answered += 1));
    return answer;
  };
}`);
const PURCHASE = `pixelgate.track('Purchase', { value: 9.5, currency: 'EUR', order_id: 'A 7', email: 'ada@shop.example', contents: [{ id: 'MUG', quantity: 1 }] }, { eventId: 'o 7' });`;

inEachEngine('pixels and webhooks of the operator’s own', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const hooks = (shop) => shop.own.filter(({ method }) => method === 'POST');
  const images = (shop) => shop.vendor.filter(({ host }) => host === 'pixel.partner.example');
  const open = (markup) => stage.shop({ elsewhere, ...ownPage(CONFIG), ...markup });

  it('hold what was told before the second file came, and get it once after a grant', async () => {
    const shop = open({ head: inline(PURCHASE), answers: { '/hooks/crm': { status: 204 } } });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await settle(stage.tab);
    assert.deepEqual(shop.vendor, []);
    assert.deepEqual(hooks(shop), []);

    await stage.tab.click(ACCEPT);
    await until(() => images(shop).length > 0 && hooks(shop).length > 0);
    await stage.tab.waitFor(() => window.heard?.length > 0);
    await stage.tab.eval(
      () =>
        void window.pixelgate.track(
          'Purchase',
          { value: 9.5, currency: 'EUR' },
          { eventId: 'o 7' },
        ),
    );
    await settle(stage.tab);

    assert.deepEqual(
      images(shop).map(({ url, headers }) => [url, headers.referer]),
      [['https://pixel.partner.example/p.gif?e=Purchase&v=9.5&c=EUR&id=o%207', undefined]],
    );
    assert.equal(hooks(shop).length, 1);
    const { at, ...told } = JSON.parse(hooks(shop)[0].body);
    assert.ok(Math.abs(Date.now() - at) < 6e5);
    assert.deepEqual(told, {
      event: 'Purchase',
      event_id: 'o 7',
      params: {
        value: 9.5,
        currency: 'EUR',
        order_id: 'A 7',
        contents: [{ id: 'MUG', quantity: 1 }],
      },
    });
    assert.deepEqual(await stage.tab.eval(() => window.heard), [
      ['Purchase', { value: 9.5, event_id: 'o 7' }],
    ]);
    const entries = await log(stage.tab);
    for (const vendor of ['affiliate', 'widget', 'crm']) {
      const types = entries.filter((entry) => entry.vendor === vendor).map(({ type }) => type);
      assert.ok(types.includes('event-held') && types.includes('event-sent'), vendor);
      assert.equal(types.filter((type) => type === 'event-sent').length, 1, vendor);
    }
    assert.ok(!JSON.stringify(entries).includes('ada@'));
  });

  it('need no second answer on the next page, and hear what they have heard before no second time', async () => {
    const shop = open({ head: inline(PURCHASE), answers: { '/hooks/crm': { status: 204 } } });
    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => images(shop).length > 0 && hooks(shop).length > 0);
    await forget(stage.tab, shop);

    await stage.tab.goto(shop.url('/two'));
    await stage.tab.eval(
      () =>
        void window.pixelgate.track('Purchase', { value: 1, currency: 'EUR' }, { eventId: 'o-8' }),
    );
    await until(() => images(shop).length > 0 && hooks(shop).length > 0);
    await settle(stage.tab);

    assert.deepEqual(
      hooks(shop).map(({ body }) => JSON.parse(body).event_id),
      ['o-8'],
    );
    assert.equal(images(shop).length, 1);
    assert.equal(await stage.tab.eval(() => document.querySelector('consent-banner')), null);
  });

  it('are granted and denied each under its own purpose, and named in the preferences', async () => {
    const shop = open({ answers: { '/hooks/crm': { status: 204 } } });
    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.waitFor(() => window.pixelgate.view().vendors.some(({ id }) => id === 'crm'));
    await stage.tab.eval(() => window.pixelgate.open());
    await stage.tab.waitFor(() =>
      document.querySelector('consent-preferences')?.shadowRoot?.querySelector('[name], button'),
    );
    const text = await stage.tab.eval(
      () => document.querySelector('consent-preferences').shadowRoot.textContent,
    );
    assert.ok(text.includes('Partner Network') && text.includes('Partner Ltd'), text);

    await stage.tab.eval(() => window.pixelgate.deny(['analytics', 'marketing']));
    await stage.tab.eval(() => window.pixelgate.close());
    await stage.tab.eval(() => {
      document.addEventListener('consent-go', () => window.pixelgate.grant(['functional']));
      document
        .getElementById('own')
        .addEventListener('click', () => document.dispatchEvent(new Event('consent-go')));
    });
    await stage.tab.click('#own');
    await stage.tab.eval(
      () => void window.pixelgate.track('Lead', { value: 1, currency: 'EUR' }, { eventId: 'l-1' }),
    );
    await until(() => hooks(shop).length === 1);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    assert.equal(JSON.parse(hooks(shop)[0].body).event, 'Lead');
  });

  it('fall silent on a withdrawal, and what they kept is cleared', async () => {
    const shop = open({ answers: { '/hooks/crm': { status: 204 } } });
    await answer(stage.tab, shop.url(), ACCEPT);
    await stage.tab.eval(() => {
      document.cookie = 'partner_id=1;path=/';
      document.cookie = 'partners=1;path=/';
    });

    await stage.tab.eval(() => window.pixelgate.withdraw());
    await stage.tab.eval(
      (code) => void window.pixelgate.track('Purchase', code, { eventId: 'p' }),
      {
        value: 1,
        currency: 'EUR',
      },
    );
    await stage.tab.eval(() => {
      new Image().src = 'https://pixel.partner.example/p.gif?of=the-page';
    });
    await settle(stage.tab);

    assert.deepEqual(images(shop), []);
    assert.deepEqual(hooks(shop), []);
    const cookies = await stage.tab.eval(() => document.cookie);
    assert.ok(!cookies.includes('partner_id') && cookies.includes('partners'), cookies);
  });

  it('try a webhook again, in order, and hand over what waits when the page is left', async () => {
    let isUp = false;
    const answers = { '/hooks/crm': () => ({ status: isUp ? 204 : 503 }) };
    const shop = open({ answers, before: COUNT_ANSWERS });
    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.eval(() => {
      window.pixelgate.track('Lead', {}, { eventId: 'l-1' });
      window.pixelgate.track('Lead', {}, { eventId: 'l-2' });
    });
    await until(() => hooks(shop).length > 0);
    isUp = true;
    await until(() => hooks(shop).length === 3);
    const ids = hooks(shop).map(({ body }) => JSON.parse(body).event_id);
    assert.deepEqual(ids, ['l-1', 'l-1', 'l-2']);

    isUp = false;
    await stage.tab.eval(() => {
      window.pixelgate.track('Lead', {}, { eventId: 'l-3' });
      window.pixelgate.track('Lead', {}, { eventId: 'l-4' });
    });
    // what is on its way when the page is left is not repeated: its answer must be known
    await stage.tab.waitFor(() => window.answered > 3);
    shop.clear();
    await stage.tab.goto(shop.url('/plain'));
    await until(() => hooks(shop).length >= 2);
    const left = hooks(shop).map(({ body }) => JSON.parse(body).event_id);
    // they leave in order, and may overtake each other on their way
    assert.deepEqual(left.toSorted(), ['l-3', 'l-4']);
  });

  it('say once what is wrong with their config, and leave out only that', async () => {
    const [affiliate, widget] = CONFIG.pixels;
    const broken = {
      pixels: [
        { ...affiliate, id: 'one', url: 'http://pixel.partner.example/p.gif' },
        { ...affiliate, id: 'two', url: `${affiliate.url}&o={order_id}` },
        { ...affiliate, id: 'three', purpose: 'ads' },
        affiliate,
        { ...widget, id: 'meta' },
      ],
      webhooks: {},
    };
    const shop = stage.shop({ elsewhere, ...ownPage(broken, { 'data-webhook': 'hooks' }) });
    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.eval(
      () =>
        void window.pixelgate.track('Purchase', { value: 2, currency: 'EUR' }, { eventId: 'p-1' }),
    );
    await until(() => images(shop).length > 0);
    await settle(stage.tab);

    assert.equal(images(shop).length, 1);
    const said = await messages(stage.tab);
    for (const part of [
      'pixels[0].url="http://pixel.partner.example/p.gif" has no https.',
      'pixels[1].url="https://pixel.partner.example',
      'holds {order_id}, which is not in its params.',
      'pixels[2].purpose="ads" is not valid. Write "functional", "analytics" or "marketing".',
      'pixels[4].id="meta" is taken.',
      'webhooks of the config is no list.',
      'data-webhook="hooks" is not valid. Use an address of this site such as /hooks/crm',
    ])
      assert.equal(
        said.filter((text) => text.includes(part)).length,
        1,
        `${part}\n${said.join('\n')}`,
      );
    assert.equal(said.length, 6);
  });

  it('need no config for one webhook', async () => {
    const gate = gateTag({ ...NOBODY, 'data-webhook': '/hooks/all' });
    const shop = stage.shop({ vendors: false, gate, answers: { '/hooks/all': { status: 204 } } });
    await answer(stage.tab, shop.url(), ACCEPT);

    await stage.tab.eval(
      () => void window.pixelgate.track('Contact', { description: 'call +49 30 1234567' }),
    );
    await until(() => hooks(shop).length === 2);

    assert.deepEqual(
      hooks(shop).map(({ body }) => [JSON.parse(body).event, JSON.parse(body).params]),
      [
        ['PageView', {}],
        ['Contact', {}],
      ],
    );
  });
});
