/** What is decided elsewhere holds at once: also in a page that nobody has told of it, or that comes back from the browser's cache. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { page } from './pages.mjs';
import { accept, log, settle, stored, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const wayOf = ({ url }) => /^\/tr\/(.+)/.exec(new URL(url).pathname)?.[1];
const elsewhere = (request) => (wayOf(request) ? { body: '' } : undefined);

/** A vendor's script that reports whatever happens. Sent to the browser as source text, so it stands alone. */
function report() {
  window.told = [];
  const tell = (way) => {
    navigator.sendBeacon(`https://www.facebook.com/tr/${way}`, 'a=1');
    window.told.push(way);
  };
  const hear = (target, type, isFirst) => target.addEventListener(type, () => tell(type), isFirst);
  hear(window, 'pageshow', true);
  hear(window, 'pagereveal', true);
  hear(document, 'resume', true);
  hear(document, 'visibilitychange', true);
  hear(window, 'visibilitychange', true);
  addEventListener('pagehide', () => {
    setTimeout(() => tell('timer'));
    requestAnimationFrame(() => tell('frame'));
    fetch('/beat').then(
      () => tell('answer'),
      () => tell('no-answer'),
    );
  });
  setInterval(() => tell('interval'), 60);
}

/** As the site's server does, or another host of it: no tab hears of that. */
const withdrawUnseen = () => {
  document.cookie = `${/pixelgate=[^;]*/.exec(document.cookie)[0].replace('ggg', 'ddd')};path=/`;
};

inEachEngine('a withdrawal elsewhere', (engine) => {
  let stage;
  let other;
  before(async () => {
    stage = await Stage.start(engine);
    other = await stage.newTab();
  });
  after(() => stage.stop());

  it('holds in a page that nobody has told of it, for whatever its vendors do next', async () => {
    const shop = stage.shop({ elsewhere });
    await accept(stage.tab, shop);
    await other.goto(shop.url('/plain'));
    await other.eval(withdrawUnseen);

    await stage.tab.waitFor(() => /~ddd~/.test(document.cookie));
    await stage.tab.eval(() => {
      const at = (way) => `https://www.facebook.com/tr/${way}`;
      navigator.sendBeacon(at('beacon'), 'a=1');
      new Image().src = at('image');
      void fetch(at('fetch'), { mode: 'no-cors' });
      window.pixelgate.track('Purchase', { value: 5, currency: 'EUR' });
      document.cookie = '_fbp=fb.1.2.3';
    });
    await settle(stage.tab);

    assert.deepEqual(shop.vendor.map(wayOf).filter(Boolean), []);
    assert.ok(!shop.events().some(({ event }) => /purchase/i.test(event)));
    assert.ok((await log(stage.tab)).some(({ type }) => type === 'vendor-cleared'));
    assert.ok(!(await stored(stage.tab)).cookies.includes('_fbp'));
  });

  it('holds in a page that comes back by the back button, from its first moment on', async () => {
    const shop = stage.shop({ elsewhere });
    // what must not be stored is not kept for the way back either
    const { headers, ...first } = page();
    shop.answers['/'] = { ...first, headers: { ...headers, 'cache-control': 'max-age=60' } };
    await accept(stage.tab, shop);
    await stage.tab.eval(report);
    await until(() => shop.vendor.map(wayOf).includes('interval'));
    await stage.tab.goto(shop.url('/plain'));
    await settle(stage.tab);
    await stage.tab.eval(withdrawUnseen);
    shop.clear();

    await stage.tab.eval(() => void setTimeout(() => history.back()));
    await stage.tab.waitFor(() => location.pathname === '/' && Boolean(window.pixelgate));
    await settle(stage.tab);

    assert.deepEqual(
      shop.vendor.map(({ url }) => url),
      [],
    );
  });
});
