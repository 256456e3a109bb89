import { assert } from '@esm-bundle/chai';
import { clear, go, mount, names, nextTold, pass, said, start, told, turn } from './stage.ts';

const LD = (sku: string): string =>
  `<div><script type="application/ld+json">${JSON.stringify({ '@type': 'Product', sku })}</script></div>`;

history.replaceState(null, '', '/start/7');
const first = nextTold();
start({
  pages: [
    {
      path: '/start/*',
      event: 'ViewContent',
      params: { content_category: 'bowls' },
      vendors: ['meta'],
    },
    { path: '/product/*', event: 'ViewContent', from: 'json-ld' },
    { path: '/search', event: 'Search', query: { q: '*' } },
    { path: '/long/**', event: 'ViewCategory', on: 'dwell:10s' },
    { path: '/plain/*', event: 'Lead' },
    { path: 'plain', event: 'Lead' },
  ],
});
const ids = (): readonly unknown[] => told.map(({ params }) => params['content_ids']);

describe('page rules', () => {
  before(async () => {
    await first;
  });

  it('count for the page that is loaded, and a wrong one is said', () => {
    assert.deepEqual(
      told.map(({ name, params, vendors }) => ({ name, params, vendors })),
      [{ name: 'ViewContent', params: { content_category: 'bowls' }, vendors: ['meta'] }],
    );
    assert.deepEqual(said, [
      'pages[5].path is "plain". Use a path such as "/product/*". The rule is passed over.',
    ]);
  });

  describe('in an application', () => {
    beforeEach(async () => {
      await mount('<p></p>');
      await go(`/${crypto.randomUUID()}`);
      await clear();
    });

    it('tell once per visit of a path, however often the history changes', async () => {
      history.pushState(null, '', '/plain/1');
      history.replaceState({ key: 1 }, '', '/plain/1');
      pass(0);
      await go('/plain/1?ref=mail', 'replaceState');
      await go('/plain/1#top');
      assert.deepEqual(names(), ['Lead']);

      await go('/plain/2');
      await go('/plain/1');
      assert.deepEqual(names(), ['Lead', 'Lead', 'Lead']);
    });

    it('pass over a path that is only on the way', async () => {
      history.pushState(null, '', '/plain/1');
      history.replaceState(null, '', '/elsewhere');
      pass(0);
      await turn();

      assert.deepEqual(told, []);
    });

    it('hear of going back', async () => {
      await go('/plain/1');
      await go('/elsewhere');
      const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await back;
      pass(0);
      await turn();

      assert.deepEqual(names(), ['Lead', 'Lead']);
    });

    it('tell again when what the query asks for has changed', async () => {
      await go('/search');
      await go('/search?q=bowl');
      await go('/search?q=bowl&page=2');
      await go('/search?q=mug');

      assert.deepEqual(names(), ['Search', 'Search']);
    });

    it('wait for active time', async () => {
      await go('/long/a/b');
      pass(9999);
      assert.deepEqual(told, []);
      pass(1);
      assert.deepEqual(names(), ['ViewCategory']);
      await go('/long/c');
      pass(5000);
      await go('/elsewhere');
      pass(20_000);
      assert.equal(told.length, 1);
    });

    it('wait for the product of the new path, and never take that of the old one', async () => {
      await mount(LD('A'));
      const heard = nextTold();
      await go('/product/a');
      pass(300);
      await heard;
      assert.deepEqual(ids(), [['A']]);

      await go('/product/b');
      pass(300);
      assert.equal(told.length, 1);
      await mount(LD('B'));
      pass(300);
      assert.deepEqual(ids(), [['A'], ['B']]);

      await go('/product/c');
      pass(3000);
      assert.deepEqual(ids(), [['A'], ['B'], undefined]);
      assert.match(
        said.at(-1) ?? '',
        /^a page rule with json-ld: this page tells about no product/,
      );
    });

    it('give up when the visitor leaves before there is a product', async () => {
      await go('/product/x');
      await go('/elsewhere');
      await mount(LD('X'));
      pass(5000);

      assert.deepEqual(told, []);
    });
  });
});
