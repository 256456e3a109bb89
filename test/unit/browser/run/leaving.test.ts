import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { watchQueues } from '../../../../src/browser/run/in-queue.ts';
import { createLeaving } from '../../../../src/browser/run/leaving.ts';
import { mayBeElsewhere, toKey } from '../../../../src/browser/run/sent-keys.ts';
import type { Item, Outlet } from '../../../../src/browser/runner.ts';

const outletOf = (id: string): Outlet => ({ vendor: { id } }) as unknown as Outlet;
const META = outletOf('meta');
const TIKTOK = outletOf('tiktok');
const item = (): Item => ({}) as Item;

describe('what is not finished when the page goes', () => {
  it('is what waits for an answer, and what lies in the queue of a script that has not come', () => {
    const leaving = createLeaving();
    const waiting = item();
    const settled = item();
    leaving.held(META, waiting, 'Lead');
    leaving.held(META, settled, 'Search');
    leaving.settled(settled);
    leaving.handed(META, 'Purchase');
    leaving.handed(TIKTOK, 'Purchase');
    leaving.arrived(TIKTOK);
    leaving.handed(TIKTOK, 'Lead');

    assert.deepEqual(leaving.rest(), [
      { type: 'event-dropped', vendor: 'meta', event: 'Lead', reason: 'unloaded' },
      { type: 'event-dropped', vendor: 'meta', event: 'Purchase', reason: 'unloaded' },
    ]);
  });

  it('keeps the keys of what was taken, and of nothing that waits in a queue', () => {
    const taken: string[] = [];
    const leaving = createLeaving((keys) => taken.push(...keys));
    leaving.handed(META, 'Purchase', 'a');
    leaving.handed(META, 'Search');
    leaving.handed(TIKTOK, 'Purchase', 'b');
    assert.deepEqual(taken, []);

    leaving.arrived(META);
    leaving.handed(META, 'Lead', 'c');

    assert.deepEqual(taken, ['a', 'c']);
  });
});

describe('what lies in the queue of a script that has not come', () => {
  const START = [['init', '1234567890']];
  const outletWith = (id: string, own: object): Outlet =>
    ({ vendor: { id }, door: { own } }) as unknown as Outlet;
  /** Hands over as the gate does. */
  const hand = (
    leaving: ReturnType<typeof createLeaving>,
    outlet: Outlet,
    queue: unknown[],
    event: string,
  ): void => {
    const queued = watchQueues(outlet);
    queue.push(['track', event]);
    leaving.handed(outlet, event, `key of ${event}`, queued());
  };

  it('is taken back, and what stands between stays', () => {
    const queue: unknown[] = [...START];
    const outlet = outletWith('meta', { queue });
    const leaving = createLeaving();
    hand(leaving, outlet, queue, 'PageView');
    hand(leaving, outlet, queue, 'Lead');
    queue.push(['consent', 'grant']);
    hand(leaving, outlet, queue, 'Purchase');

    const taken = leaving.takeBack(outlet);

    assert.deepEqual(queue, [...START, ['consent', 'grant']]);
    assert.deepEqual(
      taken.map(({ event, key }) => `${event}: ${key}`),
      ['PageView: key of PageView', 'Lead: key of Lead', 'Purchase: key of Purchase'],
    );
    assert.deepEqual(leaving.takeBack(outlet), []);
    assert.deepEqual(leaving.rest(), []);
  });

  it('is taken out of the queue of one tag as well', () => {
    const one: unknown[] = [];
    const own = Object.assign([['page']], { _i: { C4AAAA: one } });
    const outlet = outletWith('tiktok', own);
    const leaving = createLeaving();
    hand(leaving, outlet, one, 'Lead');

    leaving.takeBack(outlet);

    assert.deepEqual(one, []);
    assert.deepEqual([...own], [['page']]);
  });

  it('stays where the script has taken it, or somebody has changed the queue', () => {
    const queue: unknown[] = [...START];
    const outlet = outletWith('meta', { queue });
    const leaving = createLeaving();
    hand(leaving, outlet, queue, 'Lead');
    queue.shift();
    queue.push(['other']);
    leaving.takeBack(outlet);
    assert.deepEqual(queue, [['track', 'Lead'], ['other']]);

    leaving.arrived(outlet);
    hand(leaving, outlet, queue, 'Search');
    assert.deepEqual(leaving.takeBack(outlet), []);
  });
});

describe('keys of what was sent', () => {
  it('are noted for all tabs where another may have the same id', () => {
    for (const id of ['order-7', '7', '', 'a'.repeat(36)]) assert.ok(mayBeElsewhere(id), id);
    for (let time = 0; time < 100; time++) assert.ok(!mayBeElsewhere(crypto.randomUUID()));
  });

  it('tell vendors, names and ids apart, and hold none of them', () => {
    const keys = ['meta Lead 1', 'meta Lead 2', 'tiktok Lead 1', 'meta Search 1'].map((text) => {
      const [vendor = '', name = '', id = ''] = text.split(' ');
      return toKey(vendor, name, id);
    });

    assert.equal(new Set(keys).size, 4);
    assert.doesNotMatch(toKey('meta', 'Purchase', 'order-4711'), /order|4711|meta/);
  });
});
