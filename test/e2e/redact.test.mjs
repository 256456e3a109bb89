/** What vendors' scripts read by themselves: whatever way it takes, nothing personal arrives, and the event does. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { page } from './pages.mjs';
import { ACCEPT, bannerOf, log, settle, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl';
const PATH = '/user/jane@mail.example/';
const QUERY = '?email=jane%40mail.example&utm_source=news&fbclid=F1';
const SCRIPT = 'https://connect.facebook.net/signals/scrape.js';

/** A vendor's script that takes whatever it finds. Sent to the browser as source text, so it stands alone. */
function scrape() {
  const TR = 'https://www.facebook.com/tr/';
  const TT = 'https://analytics.tiktok.com/api/v2/pixel';
  const email = document.getElementById('mail').value;
  const found = () => ({ dl: location.href, rl: document.referrer, dt: document.title });
  const fields = (ev) =>
    new URLSearchParams({
      id: '1234567890123456',
      ev,
      ...found(),
      'udff[em]': email,
      'cd[content_name]': `Mug for ${email}`,
      'cd[value]': '5',
      'cd[currency]': 'EUR',
    });
  const json = (event) =>
    JSON.stringify({
      event,
      context: {
        pixel: { code: 'C4ABCDEF1234567890AB' },
        page: { url: location.href, referrer: document.referrer, title: document.title },
        user: { email },
      },
      properties: { description: `for ${email}`, value: 5, currency: 'EUR' },
    });
  const quietly = (promise) => promise.then(undefined, () => undefined);
  const post = (body, more) => ({ method: 'POST', mode: 'no-cors', body, ...more });
  const bytes = (text) => new TextEncoder().encode(text);
  const xhr = (body) => {
    const request = new XMLHttpRequest();
    request.open('POST', TR);
    request.send(body);
  };

  new Image().src = `${TR}?${fields('Image')}`;
  document.createElement('img').setAttribute('src', `${TR}?${fields('Attribute')}`);
  document.head.append(
    Object.assign(document.createElement('script'), { src: `${TR}?${fields('Script')}` }),
  );
  quietly(fetch(TR, post(fields('Fetch'))));
  quietly(fetch(new URL(`${TR}?${fields('FetchAddress')}`), { mode: 'no-cors' }));
  quietly(fetch(new Request(TR, post(String(fields('FetchRequest'))))));
  quietly(fetch(TR, post(bytes(fields('FetchBytes')))));
  quietly(fetch(TR, post(new Blob([String(fields('FetchBlob'))]))));
  xhr(String(fields('Xhr')));
  xhr(new Blob([String(fields('XhrBlob'))]));
  navigator.sendBeacon(TR, String(fields('Beacon')));
  navigator.sendBeacon(TR, fields('BeaconParams'));
  navigator.sendBeacon(TT, new Blob([json('BeaconBlob')], { type: 'text/plain' }));
  navigator.sendBeacon(TT, new Blob(['', bytes(json('BeaconBytes')), new Blob([])]));
  void new Response(json('BeaconUnknown')).blob().then((blob) => navigator.sendBeacon(TT, blob));
  const form = new FormData();
  for (const [name, value] of fields('Form')) form.append(name, value);
  form.append('file', new File([email], `${email}.txt`));
  navigator.sendBeacon(`${TR}form?beacon`, form);
  quietly(fetch(`${TR}form?fetch`, post(form)));
  quietly(fetch(`${TR}form?binary`, post(new Uint8Array([31, 139, 8, 0, 255, 254]))));

  const frame = Object.assign(document.createElement('iframe'), { name: 'sink' });
  document.body.append(frame);
  const own = Object.assign(document.createElement('form'), {
    method: 'POST',
    action: `${TR}form?${fields('Submit')}`,
    target: 'sink',
  });
  for (const [name, value] of fields('Submit'))
    own.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  document.body.append(own);
  own.submit();
  addEventListener('pagehide', () => navigator.sendBeacon(TT, new Blob([json('Leave')])));
}
const META =
  'Image Attribute Script Fetch FetchAddress FetchRequest FetchBytes FetchBlob Xhr XhrBlob Beacon BeaconParams';
const TIKTOK = 'BeaconBlob BeaconBytes BeaconUnknown';

/** Where the multipart bodies go: the stand-in of the server reads none. */
const elsewhere = ({ url }) => {
  if (url.startsWith(SCRIPT))
    return { headers: { 'content-type': 'text/javascript' }, body: `(${scrape})();` };
  return new URL(url).pathname === '/tr/form' ? { body: 'heard' } : undefined;
};
const decoded = (text) => {
  let plain = text;
  for (let i = 0; i < 4; i++) plain = plain.replace(/(%[\da-f]{2})+/gi, safely);
  return plain;
};
const safely = (run) => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};
const textOf = ({ url, body = '' }) =>
  decoded(url) + decoded(typeof body === 'string' ? body : new TextDecoder().decode(body));

inEachEngine('what vendors’ scripts read by themselves', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  /** A page full of what is personal, after consent, with the scraping script in it. */
  const scraped = async () => {
    const shop = stage.shop({ elsewhere });
    const body = `<input id="mail" type="email" value="jane@mail.example">
      <a id="go" href="${PATH}${QUERY}#token=${TOKEN}">Go on</a>`;
    shop.answers[PATH] = page({ body });
    shop.answers['/from'] = page({ gate: '', vendors: false, body });
    await stage.tab.goto(shop.url(`/from?email=jane%40mail.example`));
    await stage.tab.click('#go');
    await bannerOf(stage.tab);
    await stage.tab.click(ACCEPT);
    await until(() => shop.events('tiktok').length > 0 && shop.events('meta').length > 0);
    await stage.tab.eval((src) => {
      document.title = 'Thank you, jane@mail.example';
      document.head.append(Object.assign(document.createElement('script'), { src }));
    }, SCRIPT);
    const names = [...META.split(' '), ...TIKTOK.split(' ')];
    await until(() => names.every((name) => shop.events().some(({ event }) => event === name)));
    await until(() => shop.vendor.filter(({ url }) => url.includes('/tr/form')).length === 4);
    await settle(stage.tab);
    return { shop, names };
  };

  it('arrives without anything personal, by every way out, and is taken by the vendor', async () => {
    const { shop, names } = await scraped();
    const events = shop.events().filter(({ event }) => names.includes(event));
    const forms = shop.vendor.filter(({ url }) => url.includes('/tr/form')).map(textOf);
    await stage.tab.goto(shop.url('/plain'));
    await until(() => shop.events('tiktok').some(({ event }) => event === 'Leave'));

    for (const request of shop.vendor)
      assert.doesNotMatch(textOf(request), /jane|eyJ|token/i, textOf(request));
    assert.deepEqual(
      events.map(({ event, status, reason }) => [event, status, reason]).toSorted(),
      names.map((name) => [name, 'accepted', '']).toSorted(),
    );
    for (const { params, vendor } of events) {
      assert.deepEqual([params.value, params.currency], [5, 'EUR']);
      if (vendor === 'meta') assert.equal(params.content_name, 'Mug for -');
    }
    const page = `${shop.origin}/user/-/?utm_source=news&fbclid=F1`;
    assert.equal(new URL(events[0].url).searchParams.get('dl') ?? page, page);
    assert.equal(forms.filter((text) => text.includes(page)).length, 3);
    assert.ok(forms.every((text) => !text.includes('.txt')));
  });

  it('is listed in the log by name and reason, once, and by no value', async () => {
    const { shop } = await scraped();
    await settle(stage.tab);

    const entries = await log(stage.tab);

    const removed = entries
      .filter(({ type, vendor }) => type === 'request-redacted' && vendor === 'meta')
      .flatMap((entry) => entry.removed.map(({ path, reason }) => `${path} ${reason}`));
    assert.equal(new Set(removed).size, removed.length);
    for (const each of [
      'dl email',
      'rl email',
      'dt email',
      'udff[em] email',
      'cd[content_name] email',
      'body wrong-type',
      'file wrong-type',
    ])
      assert.ok(removed.includes(each), `${each} of ${removed.join()}`);
    assert.doesNotMatch(JSON.stringify(entries), /jane|eyJ/);
    assert.ok(!JSON.stringify(entries).includes(shop.host));
  });

  it('has no click id where only analytics is granted, and the campaign', async () => {
    const shop = stage.shop({ attributes: { 'data-allow-api-grant': '' }, vendors: false });
    await stage.tab.goto(shop.url('/?gclid=G123&utm_source=news'));
    await bannerOf(stage.tab);

    await stage.tab.eval(() => window.pixelgate.grant(['analytics']));
    await until(() => shop.events('google').length > 0);
    await settle(stage.tab);

    for (const request of shop.vendor) assert.doesNotMatch(textOf(request), /G123/);
    assert.match(textOf(shop.events('google')[0]), /utm_source=news/);
  });
});
