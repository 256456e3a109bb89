import { assert } from '@esm-bundle/chai';
import { clear, go, mount, nextTold, pass, said, start, told, turn } from './stage.ts';

start({ productData: 'json-ld' });

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const product = (sku: string, price = '19.90') => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  sku,
  name: `Bowl ${sku}`,
  offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
});
const ADD = '<button data-track="AddToCart" data-track-from="json-ld">Add</button>';
const ids = (): readonly unknown[] => told.map(({ params }) => params['content_ids']);

/** Clicks, and waits until the gate has heard of it: the first time a file is fetched. */
async function click(element: Element | null | undefined): Promise<void> {
  const heard = nextTold();
  (element as HTMLElement).click();
  await heard;
  pass(0);
}

describe('data-track: product data', () => {
  beforeEach(async () => {
    await clear();
    await go(`/product/${crypto.randomUUID()}`);
  });

  it('is that of the only product of the page', async () => {
    const box = await mount(`<div>${ld(product('A'))}${ADD}</div>`);

    await click(box.querySelector('button'));

    assert.deepEqual(told[0]?.params, {
      content_ids: ['A'],
      content_type: 'product',
      content_name: 'Bowl A',
      contents: [{ id: 'A', quantity: 1, item_price: 19.9, name: 'Bowl A' }],
      value: 19.9,
      currency: 'EUR',
    });
  });

  it('is at hand in the task of a later click: a link may lead away', async () => {
    const box = await mount(`<div>${ld(product('A'))}${ADD}</div>`);
    await click(box.querySelector('button'));
    pass(1000);

    box.querySelector('button')?.click();

    assert.equal(told.length, 2);
  });

  it('is that of the product around the element, where the page has several', async () => {
    const list = await mount(
      `<ul><li>${ld(product('A'))}${ADD}</li><li>${ld(product('B'))}<p>${ADD}</p></li></ul>`,
    );

    await click(list.querySelector('li:last-child button'));

    assert.deepEqual(ids(), [['B']]);
  });

  it('is that of the id which the element names, also a variant', async () => {
    const group = {
      '@type': 'ProductGroup',
      productGroupID: 'G',
      hasVariant: [product('G-1'), product('G-2', '25')],
    };
    const box = await mount(`<div>${ld([product('A'), group])}
      <button data-track="AddToCart" data-track-from="json-ld" data-track-content-id="G-2"
        data-track-quantity="2">Add</button></div>`);

    await click(box.querySelector('button'));

    assert.deepEqual(ids(), [['G-2']]);
    assert.equal(told[0]?.params['value'], 50);
  });

  it('is not guessed where there are several, and one message says so', async () => {
    const box = await mount(`<div>${ld([product('A'), product('B')])}${ADD}</div>`);

    await click(box.querySelector('button'));

    assert.deepEqual(told[0]?.params, {});
    assert.match(
      said[0] ?? '',
      /^data-track-from="json-ld": this page tells about 2 products\. Write data-track-content-id/,
    );
  });

  it('is missing where nothing can be read, and one message says so', async () => {
    const box = await mount(
      `<div><script type="application/ld+json">{"@type": "Product", </script>${ADD}</div>`,
    );

    await click(box.querySelector('button'));

    assert.deepEqual(told[0]?.params, {});
    assert.deepEqual(said.length, 1);
    assert.match(
      said[0] ?? '',
      /tells about no product\. It needs a Product of schema\.org with sku/,
    );
  });

  it('comes from the config for events about a product, and for no others', async () => {
    const box = await mount(`<div>${ld(product('A'))}
      <button data-track="AddToCart">Add</button><button data-track="Lead">Ask</button></div>`);

    await click(box.querySelector('button'));
    await click(box.querySelector('button:last-child'));

    assert.deepEqual(ids(), [['A'], undefined]);
  });

  it('is not that of the path before, which an application has left in the page', async () => {
    const box = await mount(`<div>${ld(product('A'))}${ADD}</div>`);
    await click(box.querySelector('button'));

    await go('/product/next');
    await click(box.querySelector('button'));
    box.querySelector('script')!.textContent = JSON.stringify(product('B'));
    await turn();
    await click(box.querySelector('button'));

    assert.deepEqual(ids(), [['A'], undefined, ['B']]);
  });

  it('is not that of the path before, when nobody has asked for it there', async () => {
    const box = await mount(`<div>${ld(product('A'))}${ADD}</div>`);
    pass(300);

    await go('/product/next');
    await click(box.querySelector('button'));

    assert.deepEqual(ids(), [undefined]);
  });

  it('is that of the path before for an element that names it', async () => {
    const box = await mount(`<div>${ld(product('A'))}
      <button data-track="AddToCart" data-track-content-id="A">Add</button></div>`);
    pass(300);

    await go('/product/next');
    await click(box.querySelector('button'));

    assert.equal(told[0]?.params['value'], 19.9);
  });

  it('is that of a path which says the same as the one before, in new words', async () => {
    const html = `<div>${ld(product('A'))}${ADD}</div>`;
    await click((await mount(html)).querySelector('button'));
    pass(300);

    await go('/product/next');
    await click((await mount(html)).querySelector('button'));

    assert.deepEqual(ids(), [['A'], ['A']]);
  });
});

describe('data-track: microdata', () => {
  beforeEach(async () => {
    await clear();
    await go(`/product/${crypto.randomUUID()}`);
  });

  const item = (sku: string, more = ''): string => `<li itemscope
    itemtype="https://schema.org/Product">
    <meta itemprop="sku" content="${sku}"><h2 itemprop="name"> Bowl ${sku} </h2>
    <span itemprop="brand" itemscope itemtype="https://schema.org/Brand"><b itemprop="name">Kiln</b></span>
    <p itemprop="offers" itemscope itemtype="https://schema.org/Offer">
      <span itemprop="price" content="19.90">19,90 €</span>
      <meta itemprop="priceCurrency" content="EUR"></p>
    ${more}<button data-track="AddToCart" data-track-from="microdata">Add</button></li>`;

  it('is that of the item around the element', async () => {
    const list = await mount(`<ul>${item('A')}${item('B')}</ul>`);

    await click(list.querySelector('li:last-child button'));

    assert.deepEqual(told[0]?.params, {
      content_ids: ['B'],
      content_type: 'product',
      content_name: 'Bowl B',
      contents: [{ id: 'B', quantity: 1, item_price: 19.9, name: 'Bowl B', brand: 'Kiln' }],
      value: 19.9,
      currency: 'EUR',
    });
  });

  it('is that of the only item, and a similar one within is none', async () => {
    const box = await mount(
      `<div><ul>${item(
        'A',
        `<a itemprop="isSimilarTo" itemscope itemtype="https://schema.org/Product"><i itemprop="sku">Z</i></a>`,
      )}</ul><button id="out" data-track="ViewContent" data-track-from="microdata">x</button></div>`,
    );

    await click(box.querySelector('#out'));

    assert.deepEqual(ids(), [['A']]);
  });

  it('may stand elsewhere in the page, where the item points at it', async () => {
    const box = await mount(`<div><section itemscope itemtype="https://schema.org/Product"
      itemref="sku cost none" id="item"><button data-track="AddToCart" data-track-from="microdata">Add</button>
      </section><p id="sku"><b itemprop="sku">R-1</b></p>
      <div id="cost" itemprop="offers" itemscope itemtype="https://schema.org/Offer">
        <meta itemprop="price" content="7.50"><meta itemprop="priceCurrency" content="EUR"></div></div>`);

    await click(box.querySelector('button'));

    assert.deepEqual(ids(), [['R-1']]);
    assert.equal(told[0]?.params['value'], 7.5);
  });

  it('stops where items point at each other, and bears the names of the language', async () => {
    const box =
      await mount(`<div id="around"><section itemscope itemtype="https://schema.org/Product"
      itemref="around inner" id="inner"><meta itemprop="sku" content="R-2">
      <meta itemprop="__proto__ constructor toString" content="x">
      <i itemprop="__proto__" itemscope><meta itemprop="name" content="Taken over"></i>
      <button data-track="AddToCart" data-track-from="microdata">Add</button></section></div>`);

    await click(box.querySelector('button'));

    assert.deepEqual(told[0]?.params, {
      content_ids: ['R-2'],
      content_type: 'product',
      contents: [{ id: 'R-2', quantity: 1 }],
    });
  });

  it('whose price is written for people is named once, and the event goes without it', async () => {
    const box = await mount(item('A').replace('content="19.90"', '').replace('19,90', '1.299,00'));

    await click(box.querySelector('button'));
    box.querySelector('button')?.click();

    assert.isUndefined(told[0]?.params['value']);
    assert.deepEqual(ids(), [['A'], ['A']]);
    assert.deepEqual(said, [
      'microdata: the price "1.299,00 €" of a product is no number. Write it such as 1299.00, in content="…" where people read it otherwise. It is left out.',
    ]);
  });

  it('whose price has no currency is named', async () => {
    const box = await mount(item('A').replace('content="EUR"', 'content="€"'));

    await click(box.querySelector('button'));

    assert.isUndefined(told[0]?.params['value']);
    assert.deepEqual(said, [
      'microdata: the price of a product has the priceCurrency "€". Write an ISO 4217 code such as EUR. It is left out.',
    ]);
  });
});
