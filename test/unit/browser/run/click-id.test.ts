/** What a visitor came by goes with an event where the vendor documents a parameter for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReader } from '../../../../src/browser/run/read-item.ts';
import { knowSender } from '../../../../src/browser/run/sender-of.ts';
import { minimizeEvent } from '../../../../src/minimize/minimize-event.ts';
import { xSender } from '../../../../src/vendors/x.ts';
import type { Retarget } from '../../../../src/browser/retarget-env.ts';
import type { Item, Outlet } from '../../../../src/browser/runner.ts';

const CLICK = '2-5g0z8dxk3qv7m1ruh4n9c6';
const OUTLET = { vendor: { id: 'x' }, tags: ['o1abc'] } as unknown as Outlet;
const EVENTS = { Purchase: 'tw-o1abc-o2def' };

function read(name: string, landing: Readonly<Record<string, string>> | undefined): unknown {
  knowSender({ ...xSender, events: { ...xSender.events, ...EVENTS } });
  const retarget = { customs: new Set<string>(), landing: () => landing } as unknown as Retarget;
  const reader = createReader({ report() {} }, retarget);
  const unified = { name, params: { value: 5, currency: 'EUR' }, eventId: 'e-1' };
  return reader(OUTLET, { unified, args: [] } as unknown as Item)?.event.params;
}

describe('the click id of X', () => {
  it('goes with an event', () => {
    assert.deepEqual(read('Purchase', { twclid: CLICK, gclid: 'abc' }), {
      value: 5,
      currency: 'EUR',
      twclid: CLICK,
    });
  });

  it('is no part of an event without one, nor of a page view', () => {
    assert.deepEqual(read('Purchase', undefined), { value: 5, currency: 'EUR' });
    assert.deepEqual(read('Purchase', { gclid: 'abc' }), { value: 5, currency: 'EUR' });
    assert.equal(Reflect.has(Object(read('PageView', { twclid: CLICK })), 'twclid'), false);
  });

  it('passes the minimizer, which takes nothing else in its place', () => {
    const cut = (twclid: string): unknown =>
      minimizeEvent({ name: 'tw-o1abc-o2def', params: { twclid } }, 'x').event.params;

    assert.deepEqual(cut(CLICK), { twclid: CLICK });
    assert.deepEqual(cut('jane@shop.example'), {});
    assert.deepEqual(cut('a b'), {});
  });
});
