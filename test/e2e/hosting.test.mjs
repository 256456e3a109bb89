/** Where sites put the files, and pages of an older kind: another path, another origin, a hashed name, `document.write`. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { IDS, NOBODY, gateTag, inline } from './pages.mjs';
import { ACCEPT, answer, bannerOf, messages, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const built = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url));
const script = (body, headers = {}) => ({
  headers: { 'content-type': 'text/javascript', ...headers },
  body,
});
const ATTRIBUTES = { ...NOBODY, 'data-meta': IDS.meta };
const CDN = 'https://static.files.example';
const SUM = `sha384-${createHash('sha384').update(built('pixelgate.js')).digest('base64')}`;
const FBEVENTS = 'https://connect.facebook.net/en_US/fbevents.js';

/** Every file of the gate's, asked for below a folder. */
const below = (folder) =>
  new Proxy(
    {},
    {
      get(own, path) {
        if (typeof path !== 'string' || !path.startsWith(folder)) return own[path];
        const name = path.slice(folder.length).replace(/\.[0-9a-f]{8}\.js$/, '.js');
        return script(built(name));
      },
      ownKeys: () => [],
    },
  );

/** The gate's files on another origin. */
const files =
  (headers) =>
  ({ host, url }) =>
    host === new URL(CDN).host ? script(built(new URL(url).pathname.slice(1)), headers) : undefined;

/** Address of the script, what the tag has besides, and what answers. */
const PLACES = {
  'below a folder': { src: '/assets/js/pixelgate.js', folder: '/assets/js/' },
  'below the folder of <base>': {
    src: 'pixelgate.js',
    folder: '/assets/',
    before: '<base href="/assets/">',
  },
  'with a query that has a slash in it': { src: '/pixelgate.js?v=2026/11' },
  'under a hashed name, with its sum': {
    src: '/static/pixelgate.0a1b2c3d.js',
    folder: '/static/',
    attributes: { integrity: SUM },
  },
  'on another origin, with its sum': {
    src: `${CDN}/pixelgate.js`,
    attributes: { integrity: SUM, crossorigin: 'anonymous' },
    elsewhere: files({ 'access-control-allow-origin': '*' }),
  },
};

inEachEngine('the script', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  for (const [where, { src, folder, attributes, ...place }] of Object.entries(PLACES)) {
    it(`finds its other files ${where}`, async () => {
      const shop = stage.shop({
        ...place,
        gate: gateTag({ ...ATTRIBUTES, ...attributes }, src),
        vendors: false,
      });
      if (folder) Object.setPrototypeOf(shop.answers, below(folder));

      await answer(stage.tab, shop.url(), ACCEPT);

      await until(() => shop.events('meta').some(({ event }) => event === 'PageView'));
      assert.deepEqual(await messages(stage.tab), []);
    });
  }

  it('lets nothing run, and says which file is missing, on another origin that lets nobody read it', async () => {
    const shop = stage.shop({
      gate: gateTag(ATTRIBUTES, `${CDN}/pixelgate.js`),
      elsewhere: files({ 'access-control-allow-origin': 'https://other.example' }),
      vendors: false,
    });

    await stage.tab.goto(shop.url());
    await stage.tab.eval(() => window.pixelgate.track('Contact'));
    await stage.tab.waitFor(() =>
      window.__seen.messages.some(({ text }) => text === 'pixelgate: no pixelgate-run.js'),
    );
    await settle(stage.tab);

    assert.ok(shop.vendor.every(({ url }) => url.startsWith(CDN)));
  });

  it('lets nothing run as a module, where it cannot read its tag', async () => {
    const gate = gateTag({ ...ATTRIBUTES, type: 'module' });
    const told = inline(`(window.pixelgate ||= []).push(['track', 'Contact'])`);
    const shop = stage.shop({ gate: told + gate, vendors: false });

    await stage.tab.goto(shop.url());
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);
    await settle(stage.tab);

    assert.deepEqual(shop.vendor, []);
    assert.ok((await messages(stage.tab)).includes('pixelgate: late'));
  });

  it('says that it came late where it stands in the body', async () => {
    const shop = stage.shop({ gate: '', vendors: false, body: gateTag(ATTRIBUTES) });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    await stage.tab.waitFor(() => window.__seen.messages.length > 0);

    assert.match((await messages(stage.tab)).join('\n'), /^pixelgate: the script came late.*$/);
  });

  it('keeps the code of a tracker from running that the page writes, or copies from a template', async () => {
    const mark = (where) => `${FBEVENTS}?${where}`;
    const shop = stage.shop({
      attributes: ATTRIBUTES,
      vendors: false,
      elsewhere: ({ url }) =>
        url.startsWith(FBEVENTS)
          ? script(`(window.ran ||= []).push(document.currentScript.src)`)
          : undefined,
      answers: { '/own.js': script(`(window.ran ||= []).push('own')`) },
      body: `<script src="${mark('markup')}" nonce="abc"></script>
        <template id="late"><p><script src="${mark('template')}"></script></p></template>
        ${inline(`document.write('<script src="${mark('written')}"><\\/script><script src="/own.js"><\\/script>');
          document.body.append(document.getElementById('late').content.cloneNode(true));`)}`,
    });

    await stage.tab.goto(shop.url());
    await bannerOf(stage.tab);
    const asked = () => shop.vendor.filter(({ url }) => url.startsWith(FBEVENTS)).length;
    await until(() => asked() >= 2);
    await settle(stage.tab);

    assert.deepEqual(await stage.tab.eval(() => window.ran), ['own']);
    const said = await messages(stage.tab);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /fbevents\.js stands in the page as an ordinary script/);
  });

  it('names a part of the config that there is not, and leaves the attributes of other tools alone', async () => {
    const shop = stage.shop({
      before: '<script type="application/json" id="config">{"$schema": "x", "pagez": []}</script>',
      attributes: { ...ATTRIBUTES, 'data-config': '#config', 'data-cfasync': 'false' },
      vendors: false,
    });

    await answer(stage.tab, shop.url(), ACCEPT);
    await until(() => shop.events('meta').some(({ event }) => event === 'PageView'));

    assert.deepEqual(await messages(stage.tab), [
      'pixelgate: "pagez" of the config is not known. Did you mean "pages"? It has no effect.',
    ]);
  });
});
