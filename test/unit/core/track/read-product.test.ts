import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readProducts } from '../../../../src/core/track/read-product.ts';
import type { Product } from '../../../../src/core/track/product.ts';

const mains = (data: unknown): readonly (Product | undefined)[] =>
  readProducts(data).map(({ main }) => main);

const offer = { '@type': 'Offer', price: '19.90', priceCurrency: 'EUR' };
const BOWL = { '@type': 'Product', sku: 'SKU-1', name: 'Bowl' };

describe('readProducts', () => {
  for (const [name, data, expected] of [
    [
      'a product with an offer, a brand and a category',
      {
        '@context': 'https://schema.org',
        ...BOWL,
        brand: { '@type': 'Brand', name: 'Kiln' },
        category: 'Kitchen',
        offers: offer,
      },
      {
        id: 'SKU-1',
        name: 'Bowl',
        brand: 'Kiln',
        category: 'Kitchen',
        price: 19.9,
        currency: 'EUR',
      },
    ],
    [
      'a brand that is a text',
      { ...BOWL, brand: 'Kiln' },
      { id: 'SKU-1', name: 'Bowl', brand: 'Kiln' },
    ],
    [
      'a type that is an address',
      { ...BOWL, '@type': 'http://schema.org/Product' },
      { id: 'SKU-1', name: 'Bowl' },
    ],
    [
      'several types',
      { ...BOWL, '@type': ['Thing', 'schema:Product'] },
      { id: 'SKU-1', name: 'Bowl' },
    ],
    ['an array', [{ '@type': 'WebPage' }, BOWL], { id: 'SKU-1', name: 'Bowl' }],
    ['a main entity', { '@type': 'ItemPage', mainEntity: BOWL }, { id: 'SKU-1', name: 'Bowl' }],
    [
      'a graph with references',
      {
        '@graph': [
          { '@id': '#offer', ...offer },
          { '@id': '#brand', '@type': 'Brand', name: 'Kiln' },
          { ...BOWL, offers: { '@id': '#offer' }, brand: { '@id': '#brand' } },
        ],
      },
      { id: 'SKU-1', name: 'Bowl', brand: 'Kiln', price: 19.9, currency: 'EUR' },
    ],
    [
      'the lowest price of several offers',
      {
        ...BOWL,
        offers: { '@type': 'AggregateOffer', lowPrice: 5, highPrice: 9, priceCurrency: 'USD' },
      },
      { id: 'SKU-1', name: 'Bowl', price: 5, currency: 'USD' },
    ],
    [
      'a price in a specification',
      { ...BOWL, offers: [{ priceSpecification: [{ price: 7, priceCurrency: 'CHF' }] }] },
      { id: 'SKU-1', name: 'Bowl', price: 7, currency: 'CHF' },
    ],
    ['the id of an offer', { '@type': 'Product', offers: { sku: 'O-1' } }, { id: 'O-1' }],
    ['sku before gtin', { '@type': 'Product', gtin13: '400', sku: 'S' }, { id: 'S' }],
    ['an id that is a number', { '@type': 'Product', productID: 42 }, { id: '42' }],
  ] as const)
    it(`reads ${name}`, () => {
      assert.deepEqual(mains(data), [expected]);
    });

  it('reads a group, its variants, and for its price that of the cheapest', () => {
    const [family] = readProducts({
      '@type': 'ProductGroup',
      productGroupID: 'G',
      name: 'Bowls',
      brand: 'Kiln',
      hasVariant: [
        { '@type': 'Product', sku: 'G-1', offers: offer },
        {
          '@type': 'Product',
          sku: 'G-2',
          name: 'Red bowl',
          offers: { price: 9, priceCurrency: 'EUR' },
        },
      ],
    });

    assert.deepEqual(family?.main, {
      price: 9,
      currency: 'EUR',
      id: 'G',
      name: 'Bowls',
      brand: 'Kiln',
      isGroup: true,
    });
    assert.deepEqual(
      family.variants.map(({ id, name, brand, isGroup }) => ({ id, name, brand, isGroup })),
      [
        { id: 'G-1', name: 'Bowls', brand: 'Kiln', isGroup: false },
        { id: 'G-2', name: 'Red bowl', brand: 'Kiln', isGroup: false },
      ],
    );
  });

  for (const [name, data] of [
    ['a list of other products', { '@type': 'ItemList', itemListElement: [{ item: BOWL }] }],
    ['a product without an id', { '@type': 'Product', name: 'Bowl' }],
    ['something else', { '@type': 'Recipe', sku: '1' }],
    ['an id that is too long', { '@type': 'Product', sku: 'x'.repeat(101) }],
  ] as const)
    it(`passes over ${name}`, () => {
      assert.deepEqual(readProducts(data), []);
    });

  for (const price of ['19,90', '€19', '1,299.00', -5, {}, true, ''])
    it(`takes ${JSON.stringify(price)} for no price`, () => {
      assert.deepEqual(mains({ ...BOWL, offers: { price, priceCurrency: 'EUR' } }), [
        { id: 'SKU-1', name: 'Bowl' },
      ]);
    });

  it('takes a price without a currency for none', () => {
    assert.deepEqual(mains({ ...BOWL, offers: { price: 5 } }), [{ id: 'SKU-1', name: 'Bowl' }]);
    assert.deepEqual(mains({ ...BOWL, offers: { price: 5, priceCurrency: 'euro' } }), [
      { id: 'SKU-1', name: 'Bowl' },
    ]);
  });

  it('takes what a visitor pays, not what is struck through, recommended or for members', () => {
    const cost = (more: object): object => ({ price: 7, priceCurrency: 'EUR', ...more });
    const priceSpecification = [
      cost({ price: 12, priceType: 'https://schema.org/StrikethroughPrice' }),
      cost({ price: 11, priceType: 'https://schema.org/ListPrice' }),
      cost({ price: 10, priceType: 'MSRP' }),
      cost({ price: 5, validForMemberTier: { name: 'Gold' } }),
      cost({ priceType: 'https://schema.org/SalePrice' }),
    ];

    assert.equal(mains({ ...BOWL, offers: { priceSpecification } })[0]?.price, 7);
  });

  it('takes a currency in small letters', () => {
    const offers = { price: 5, priceCurrency: 'eur' };
    assert.equal(mains({ ...BOWL, offers })[0]?.currency, 'EUR');
  });

  it('tells what of a price is wrong, and nothing where there is none', () => {
    const faultOf = (offers: object): unknown => readProducts({ ...BOWL, offers })[0]?.fault;

    assert.deepEqual(faultOf({ price: '1.299,00 €', priceCurrency: 'EUR' }), {
      what: 'price',
      text: '1.299,00 €',
    });
    assert.deepEqual(faultOf({ price: 5, priceCurrency: '€' }), {
      what: 'priceCurrency',
      text: '€',
    });
    assert.deepEqual(faultOf({ price: 5 }), { what: 'priceCurrency', text: '' });
    assert.equal(faultOf({ availability: 'InStock' }), undefined);
    assert.equal(faultOf({ price: 5, priceCurrency: 'EUR' }), undefined);
  });

  it('stops where references go in circles or data goes deep', () => {
    let deep: unknown = BOWL;
    for (let level = 0; level < 5000; level++) deep = { mainEntity: deep };

    assert.deepEqual(readProducts(deep), []);
    assert.deepEqual(
      mains([
        { '@id': '#a', ...BOWL, brand: { '@id': '#b' } },
        { '@id': '#b', '@type': 'Brand' },
      ]),
      [{ id: 'SKU-1', name: 'Bowl' }],
    );
  });

  it('never throws, and says only what a vendor could take', () => {
    const keys = fc.constantFrom(
      ...'@type @id @graph mainEntity sku name brand category offers price priceCurrency hasVariant priceSpecification lowPrice'.split(
        ' ',
      ),
    );
    const { node } = fc.letrec((tie) => ({
      leaf: fc.oneof(
        fc.constantFrom('Product', 'ProductGroup', 'EUR', '19.90', '#a'),
        fc.string(),
        fc.double(),
        fc.constantFrom(null, undefined, true),
      ),
      node: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(node, (data) => {
        for (const { main, variants } of readProducts({
          '@type': 'Product',
          sku: 'A',
          offers: data,
        }))
          for (const product of [main, ...variants]) {
            if (!product) continue;
            assert.equal(typeof product.id, 'string');
            assert.equal(product.price === undefined, product.currency === undefined);
            assert.ok(product.price === undefined || product.price >= 0);
            assert.match(product.currency ?? 'EUR', /^[A-Z]{3}$/);
          }
        readProducts(data);
      }),
      { numRuns: 1000 },
    );
  });
});
