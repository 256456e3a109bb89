/** The rarer ways out: nothing personal takes them, and after a withdrawal nothing at all. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { page } from './pages.mjs';
import { ACCEPT, answer, settle, until, withdraw } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const PERSONAL = 'jane@mail.example';
const PATH = '/user/jane@mail.example/';
/** Ways that every browser takes. */
const SURE =
  'srcset attribute-ns video poster object input foreign-request formaction headers xhr-headers referrer referrer-image referrer-request line-break ' +
  'markup markup-adjacent markup-outer markup-fragment markup-script markup-shadow plain-headers shadow-form shadow-button named-action';

/** A vendor's script. Sent to the browser as source text, so it stands alone. */
function takeAll(personal) {
  const at = (way) => `https://www.facebook.com/tr/${way}`;
  const to = (way) => `${at(way)}?dl=${encodeURIComponent(personal)}`;
  const make = (name, fields) => Object.assign(document.createElement(name), fields);
  const add = (element) => (document.body.append(element), element);
  const quietly = (promise) => promise.then(undefined, () => undefined);
  const cors = { mode: 'no-cors' };

  make('img').srcset = `${to('srcset')} 1x`;
  make('img').setAttributeNS(null, 'src', to('attribute-ns'));
  add(make('video', { src: to('video'), preload: 'auto' }));
  add(make('video', { poster: to('poster') }));
  add(new Audio(to('audio'))).load();
  add(make('embed', { type: 'text/html', src: to('embed') }));
  add(make('object', { data: to('object') }));
  add(make('input', { type: 'image', src: to('input') }));
  add(make('picture')).append(make('source', { srcset: to('source') }), make('img'));
  add(make('link', { rel: 'preload', as: 'image', href: to('preload') }));
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  image.setAttribute('href', to('svg'));
  add(svg).append(image);
  const { Request: Foreign } = add(make('iframe')).contentWindow;
  quietly(fetch(new Foreign(to('foreign-request'), cors)));
  add(make('iframe', { name: 'sink' }));
  const form = add(make('form', { action: '/plain', method: 'post', target: 'sink' }));
  const button = make('button', { type: 'submit' });
  button.setAttribute('formaction', to('formaction'));
  form.append(button, make('input', { type: 'hidden', name: 'q', value: personal }));
  form.requestSubmit(button);
  quietly(fetch(at('headers'), { headers: { 'x-page': personal } }));
  const request = new XMLHttpRequest();
  request.open('GET', at('xhr-headers'));
  request.setRequestHeader('x-page', personal);
  request.send();
  const loose = { referrerPolicy: 'unsafe-url' };
  quietly(fetch(at('referrer'), { ...cors, ...loose }));
  quietly(fetch(new Request(at('referrer-request'), { ...cors, ...loose })));
  make('img', { ...loose, src: at('referrer-image') });
  make('img', { src: at('referrer-later'), ...loose });
  const markup = (way) => `<p><img alt="" src="${to(way)}"></p>`;
  make('div').innerHTML = markup('markup');
  add(make('div')).insertAdjacentHTML('beforeend', markup('markup-adjacent'));
  add(make('div')).outerHTML = markup('markup-outer');
  add(make('div')).setHTMLUnsafe?.(markup('markup-unsafe'));
  const fragment = `${markup('markup-fragment')}<script src="${to('markup-script')}"></script>`;
  document.body.append(document.createRange().createContextualFragment(fragment));
  const root = add(make('div')).attachShadow({ mode: 'closed' });
  root.innerHTML = markup('markup-shadow');
  quietly(fetch(at('plain-headers'), { headers: { 'accept-language': personal } }));
  for (const [how, parent] of [
    ['shadow-form', root],
    ['shadow-button', root],
    ['named-action', document.body],
  ]) {
    add(make('iframe', { name: how }));
    const own = make('form', { method: 'post', target: how });
    own.setAttribute('action', at(how));
    own.append(make('input', { name: 'action', value: personal }), make('button'));
    parent.append(own);
    if (how === 'shadow-button') own.lastElementChild.click();
    else own.submit();
  }
  make('img').src = `${at('line-break')}?dl=${personal.replace('mail', 'ma\til')}`;
  try {
    window.fetchLater?.(to('later'), { activateAfter: 0 });
  } catch {
    // as where there is no room for it
  }
  void window.cookieStore?.set('_fbp', 'fb.1.2.3');
}

const elsewhere = ({ url }) =>
  /^\/tr\/./.test(new URL(url).pathname)
    ? {
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        body: '',
      }
    : undefined;
const wayOf = ({ url }) => /^\/tr\/(.+)/.exec(new URL(url).pathname)?.[1];
const textOf = ({ url, headers, body = '' }) =>
  decodeURIComponent(url) +
  decodeURIComponent(JSON.stringify(headers)) +
  (typeof body === 'string' ? body : new TextDecoder().decode(body));

inEachEngine('the rarer ways out', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  const accepted = async () => {
    const shop = stage.shop({ elsewhere });
    shop.answers[PATH] = page();
    await answer(stage.tab, shop.url(`${PATH}?email=${PERSONAL}`), ACCEPT);
    await until(() => shop.events('meta').length > 0);
    return shop;
  };
  const take = () => stage.tab.eval(`(${takeAll})(${JSON.stringify(PERSONAL)})`);

  it('take nothing personal to a vendor, in address, header or body', async () => {
    const shop = await accepted();

    await take();
    const seen = () => new Set(shop.vendor.map(wayOf));
    await until(() => SURE.split(' ').every((way) => seen().has(way)));
    await settle(stage.tab);

    for (const request of shop.vendor.filter(wayOf))
      assert.doesNotMatch(textOf(request), /jane/i, wayOf(request));
    assert.ok(!seen().has('later'));
  });

  it('take nothing personal where a page is written anew', async () => {
    const shop = await accepted();

    await stage.tab.eval((personal) => {
      const to = (way) => `https://www.facebook.com/tr/${way}?dl=${personal}`;
      document.write(`<p>new</p><img alt="" src="${to('written')}&amp;v=1">`);
      document.close();
    }, PERSONAL);
    await until(() => shop.vendor.some((request) => wayOf(request) === 'written'));
    await settle(stage.tab);

    const [{ url }] = shop.vendor.filter((request) => wayOf(request) === 'written');
    assert.equal(new URL(url).search, '?dl=-&v=1');
    assert.equal(await stage.tab.eval(() => document.querySelector('p').textContent), 'new');
  });

  it('take nothing at all to a vendor after a withdrawal, nor from what was opened before', async () => {
    const shop = await accepted();
    await stage.tab.eval((address) => {
      window.early = new XMLHttpRequest();
      window.early.open('POST', address);
    }, 'https://www.facebook.com/tr/early');
    await withdraw(stage.tab, shop);

    await stage.tab.eval(() => window.early.send('a=1'));
    await take();
    await settle(stage.tab);

    assert.deepEqual(shop.vendor.map(wayOf), []);
    assert.ok(!(await stage.tab.eval(() => document.cookie)).includes('_fbp'));
  });
});
