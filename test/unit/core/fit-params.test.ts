import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitParams, formOf } from '../../../src/core/fit-params.ts';
import { cutEvent } from '../../../src/minimize/cut-event.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import { senderOf } from './a-sender.ts';

const acme = senderOf({
  params: 'value currency order_id event_id content_name content_ids success status lines new',
  only: { seen: '' },
  types: { new: 'flag', lines: 'list' },
  oneOf: { status: 'open closed' },
  items: ['lines', 'content_id quantity price'],
});
const fit = (params: object): ReturnType<typeof fitParams> =>
  fitParams(acme, 'bought', params as Record<string, unknown>);

describe('fitParams', () => {
  const ROWS: readonly (readonly [told: object, fitted: object])[] = [
    [{ value: '19.90' }, { value: 19.9 }],
    [{ value: ' 7 ' }, { value: 7 }],
    [{ order_id: 1001 }, { order_id: '1001' }],
    [{ event_id: 7 }, { event_id: '7' }],
    [{ currency: 'eur' }, { currency: 'EUR' }],
    [{ content_ids: 'SKU-1' }, { content_ids: ['SKU-1'] }],
    [{ content_ids: 7 }, { content_ids: [7] }],
    [{ success: '1' }, { success: 1 }],
    [{ new: true }, { new: 1 }],
    [{ lines: { content_id: 'A' } }, { lines: [{ content_id: 'A' }] }],
    [
      { lines: [{ content_id: 'A', price: '9.95', quantity: '2' }, 'B'] },
      { lines: [{ content_id: 'A', price: 9.95, quantity: 2 }, 'B'] },
    ],
  ];
  for (const [told, fitted] of ROWS) {
    it(`writes ${JSON.stringify(told)} as ${JSON.stringify(fitted)}, and says so`, () => {
      const found = fit(told);

      assert.deepEqual(found.params, fitted);
      assert.ok(found.changed.length > 0);
    });
  }

  const LEFT: readonly object[] = [
    { value: 19.9, currency: 'EUR', content_ids: ['A'], order_id: 'R-7', success: 0 },
    // which number these mean is a guess
    { value: '19,90' },
    { value: '1.299,00 €' },
    { value: '1,299.00' },
    { value: '-5' },
    { value: '' },
    { value: true },
    { value: null },
    { value: ['5'] },
    // one text with several ids
    { content_ids: 'A,B' },
    { content_ids: "['A', 'B']" },
    { content_ids: 'A B' },
    // a number under another name than an id's may be anybody's
    { content_name: 4915112345678 },
    { order_id: 1.5 },
    { order_id: -1 },
    { success: 'yes' },
    // what the vendor does not know goes to the minimizer as it is
    { unknown: '5', price: '5' },
  ];
  for (const told of LEFT) {
    it(`leaves ${JSON.stringify(told)} as it is`, () => {
      const { params, changed } = fit(told);

      assert.deepEqual(params, told);
      assert.deepEqual(changed, []);
    });
  }

  it('writes ids of products as texts, and says nothing about that', () => {
    const { params, changed } = fit({ lines: [{ content_id: 7 }], content_ids: [7] });

    assert.deepEqual(params, { lines: [{ content_id: '7' }], content_ids: [7] });
    assert.deepEqual(changed, []);
  });

  it('names what it has changed once, whatever the number of products', () => {
    const lines = [{ price: '1' }, { price: '2' }];

    assert.deepEqual(fit({ value: '5', lines }).changed, ['value', 'lines[].price']);
  });

  it('changes nothing of an event that takes no parameters', () => {
    assert.deepEqual(fitParams(acme, 'seen', { value: '5' }).changed, []);
  });

  it('bears the names of the language, and what cannot be read', () => {
    const odd = JSON.parse('{"__proto__":"5","constructor":"5","toString":"5"}') as object;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();

    assert.deepEqual(fit(odd).params, odd);
    assert.deepEqual(fit({ value: proxy }).changed, []);
    assert.deepEqual(fit({ lines: [proxy, { price: '5' }] }).params['lines'], [
      proxy,
      { price: 5 },
    ]);
    assert.doesNotThrow(() => fit(proxy));
  });

  it('lets no value through that the minimizer would not let through in the documented form', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('19.90', '4111111111111111', 'jane@shop.example', '+49 151 12345678'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ALL_SENDERS), fc.nat(), value, (vendor, at, given) => {
        const names = vendor.params.split(' ');
        const name = names[at % names.length] ?? '';
        const { params } = fitParams(vendor, 'other', { [name]: given });
        const asText = (found: unknown): string => [found].flat().map(String).join();
        const { event } = cutEvent({ name: 'other', params }, vendor);
        const left = event.params[name];
        if (left === undefined) return;
        const plain = cutEvent({ name: 'other', params: { [name]: asText(left) } }, vendor);
        // nothing personal hides in the new form
        assert.ok(
          plain.removed.every(({ reason }) => /^(wrong-type|out-of-range)$/.test(reason)),
          `${vendor.id} ${name} ${String(given)}`,
        );
      }),
    );
  });
});

describe('formOf', () => {
  it('tells what the vendor documents', () => {
    assert.equal(formOf(acme, 'value'), 'a number such as 19.9');
    assert.equal(formOf(acme, 'lines[0].quantity'), 'a number such as 3');
    assert.equal(formOf(acme, 'status'), 'open, closed');
    assert.equal(formOf(acme, 'new'), '0 or 1');
    assert.equal(formOf(acme, 'constructor'), 'a text');
  });
});
