/** Pixels that a page has written down by hand, set off before anybody could answer: they wait, and are cleaned like all others. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { inline } from './pages.mjs';
import { ACCEPT, answer, until } from './probes.mjs';
import { Stage, inEachEngine } from './stage.mjs';

const head = inline(`
  const to = (way) => 'https://www.facebook.com/tr/' + way + '?ev=' + way + '&dl=' + encodeURIComponent(location.href);
  window.kept = [new Image(), document.createElement('img')];
  window.kept[0].src = to('property');
  window.kept[1].setAttribute('src', to('attribute'));
  document.head.append(Object.assign(document.createElement('script'), { src: to('script') }));
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to('link') }));
`);
const elsewhere = ({ url }) => (/^\/tr\/./.test(new URL(url).pathname) ? { body: '' } : undefined);

inEachEngine('a pixel that was held', (engine) => {
  let stage;
  before(async () => (stage = await Stage.start(engine)));
  after(() => stage.stop());

  it('leaves without anything personal, also where the visitor has answered before', async () => {
    const shop = stage.shop({ elsewhere, head });
    const ways = () =>
      shop.vendor.filter(({ url }) => /\/tr\/(property|attribute|script)/.test(url));
    await answer(stage.tab, shop.url('/?email=jane@mail.example'), ACCEPT);
    await until(() => ways().length >= 3);
    await stage.tab.goto(shop.url('/?email=jane@mail.example&again'));
    await until(() => ways().length >= 6);

    for (const { url } of shop.vendor) assert.doesNotMatch(decodeURIComponent(url), /jane/, url);
  });
});
