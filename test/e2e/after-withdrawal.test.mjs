/** What vendors have left in a page goes on no more once consent is taken back: their frames, and what they keep. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { accept, forget, settle, stored, until, withdraw } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const FRAME = 'https://www.facebook.com/tr/frame';
/** What a vendor's frame does by itself. */
const BEATING = `<!doctype html><p>frame</p><script>
  setInterval(() => { new Image().src = '/tr/frame-beat?' + Math.random(); }, 60);
</script>`;
const pathOf = ({ url }) => new URL(url).pathname;
const elsewhere = (request) => {
  if (pathOf(request) === '/tr/frame')
    return { headers: { 'content-type': 'text/html' }, body: BEATING };
  return pathOf(request).startsWith('/tr/') && pathOf(request) !== '/tr/'
    ? { body: '' }
    : undefined;
};

inEachEngine('after a withdrawal', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const framed = async () => {
    const shop = stage.shop({ elsewhere });
    await accept(stage.tab, shop);
    await stage.tab.eval((src) => {
      const make = (name, fields) =>
        document.body.appendChild(Object.assign(document.createElement(name), fields));
      make('iframe', { id: 'theirs', src, title: 'theirs' });
      make('iframe', { id: 'mine', src: '/plain', title: 'mine' });
      make('a', { id: 'link', href: '#there', textContent: 'link', ping: `${src}-ping` });
    }, FRAME);
    await until(() => shop.vendor.some((each) => pathOf(each) === '/tr/frame-beat'));
    return shop;
  };

  it('a vendor’s frame in the page is emptied where it stands, and others stay', async () => {
    const shop = await framed();
    const steps = await stage.tab.eval(() => history.length);

    await withdraw(stage.tab, shop);
    await forget(stage.tab, shop);
    await stage.tab.eval(() => document.getElementById('link').click());
    await settle(stage.tab);

    assert.deepEqual(shop.vendor.map(pathOf), []);
    const frames = await stage.tab.eval(() =>
      [...document.querySelectorAll('#theirs, #mine')].map((frame) => frame.getAttribute('src')),
    );
    assert.deepEqual(frames, ['about:blank', '/plain']);
    // the link is one
    assert.equal(await stage.tab.eval(() => history.length), steps + 1);
  });

  it('a vendor’s frame stays where the vendor may go on', async () => {
    const shop = await framed();

    await stage.tab.eval(() => window.pixelgate.deny(['functional']));
    await forget(stage.tab, shop);
    await until(() => shop.vendor.some((each) => pathOf(each) === '/tr/frame-beat'));

    assert.equal(await stage.tab.read('#theirs', (frame) => frame.getAttribute('src')), FRAME);
  });

  it('vendors’ scripts write nothing into the storages any more, and the page does', async () => {
    const shop = stage.shop();
    await accept(stage.tab, shop);
    await stage.tab.eval(() => localStorage.setItem('_gcl_ls', 'before'));
    assert.ok((await stored(stage.tab)).local.includes('_gcl_ls'));

    await withdraw(stage.tab, shop);
    await stage.tab.eval(() => {
      for (const storage of [localStorage, sessionStorage])
        for (const name of ['_gcl_ls', 'tt_appInfo', 'mine']) storage.setItem(name, 'after');
    });

    const { local, session } = await stored(stage.tab);
    assert.deepEqual([local, session], [['mine'], ['mine']]);
  });
});
