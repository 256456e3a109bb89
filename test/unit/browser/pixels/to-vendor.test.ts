import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toAdapter, toSender } from '../../../../src/browser/pixels/to-vendor.ts';
import { readOwnVendors } from '../../../../src/config/own-vendors.ts';
import { checkEvent } from '../../../../src/core/events.ts';
import { mapEvent } from '../../../../src/core/map-event.ts';
import { matchVendor } from '../../../../src/core/match-vendor.ts';
import { cutEvent } from '../../../../src/minimize/cut-event.ts';
import type { OwnVendor } from '../../../../src/config/own-vendors.ts';
import type { Params } from '../../../../src/core/param-types.ts';

const PAGE = 'https://shop.example/';
const own = (entry: object, list = 'pixels'): OwnVendor => {
  const usual = { id: 'one', events: ['Purchase', 'Lead'], params: ['value', 'order_id'] };
  const [found] = readOwnVendors({ [list]: [{ ...usual, ...entry }] }, '', PAGE, assert.fail);
  return found!;
};
const image = (more = {}): OwnVendor =>
  own({ kind: 'image', url: 'https://a.b.example/p.gif?v={value}', purpose: 'analytics', ...more });

describe('the adapter of an own pixel', () => {
  const of = (text: string, vendor: OwnVendor): unknown =>
    matchVendor(text, [['one', toAdapter(vendor, PAGE).guard]]);

  it('holds what the page itself asks of the same place, under the same purpose', () => {
    assert.deepEqual(of('a.b.example/p.gif', image()), { of: 'one', purposes: ['analytics'] });
  });

  it('knows no place that only looks alike', () => {
    for (const text of ['aXb.example/p.gif', 'x.a.b.example/p.gif', 'a.b.example/q.gif'])
      assert.equal(of(text, image()), undefined);
  });

  it('leaves the site’s own address alone', () => {
    const hook = own({ url: '/hooks/crm' }, 'webhooks');

    assert.deepEqual(toAdapter(hook, PAGE).guard, {});
  });

  it('has an id that no tag is taken for', () => {
    assert.ok(!toAdapter(image(), PAGE).tagId.test('1234'));
  });
});

describe('the sender of an own pixel', () => {
  const send = (params: Params, vendor = image(), name = 'Purchase'): unknown => {
    const sender = toSender(vendor);
    const kept = checkEvent(name, params, assert.fail);
    const event = kept && mapEvent(sender, name, kept, 'e-1');
    return event && sender.send(cutEvent(event, sender).event);
  };

  it('gets the parameters that its config lists, and no others', () => {
    const contents = [{ id: 'MUG' }];

    assert.deepEqual(send({ value: 1, currency: 'EUR', order_id: '7', contents, email: 'x' }), [
      'Purchase',
      { value: 1, order_id: '7' },
      'e-1',
    ]);
  });

  it('gets no personal data in them', () => {
    const params = { value: 1, currency: 'EUR', order_id: 'ada@shop.example' };

    assert.deepEqual(send(params), ['Purchase', { value: 1 }, 'e-1']);
  });

  it('gets products where its config lists them', () => {
    const vendor = own({ url: '/hook', params: ['contents'] }, 'webhooks');
    const contents = [{ id: 'MUG', quantity: 1, note: 'gift' }];

    assert.deepEqual(send({ contents }, vendor, 'Lead'), [
      'Lead',
      { contents: [{ id: 'MUG', quantity: 1 }] },
      'e-1',
    ]);
  });

  it('hears of no event that its config leaves out', () => {
    assert.equal(send({ value: 1 }, image(), 'Contact'), undefined);
  });

  it('clears the cookies that its config names, and no others', () => {
    const cookies = [
      { name: 'aff_*', maxAgeDays: 1 },
      { name: 'a.b', maxAgeDays: 0 },
    ];
    const { stored } = toSender(image({ cookies }));
    const clears = (name: string): boolean => matchVendor(name, [['one', stored]]) !== undefined;

    assert.deepEqual(['aff_1', 'aff_', 'a.b', 'axb', 'my_aff_1', 'a.bc'].map(clears), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    assert.equal(toSender(image()).stored['analytics'], undefined);
  });
});
