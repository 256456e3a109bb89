/** What counts as sent: what a vendor has taken, and nothing that failed or went with the page. No browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventsOf, factsOf, openDevice, openTab, settle } from './delivery-stage.ts';
import type { Tab } from './delivery-stage.ts';

const BUY = { value: 5, currency: 'EUR', num_items: 1, content_ids: ['A'] };
const FRESH = '0b0e4a39-6f5e-4d3c-9a43-1d2f3a4b5c6d';
const purchases = (tab: Tab, vendor = 'meta'): number =>
  eventsOf(tab.heard()).filter((each) => each.vendor === vendor && /purchase/i.test(each.name))
    .length;
const dropsOf = (tab: Tab, vendor = 'meta'): readonly (string | undefined)[] =>
  factsOf(tab, 'event-dropped')
    .filter((fact) => fact.vendor === vendor)
    .map(({ reason }) => reason);

describe('an event that was sent', () => {
  for (const [kind, id] of [
    ['a random id', FRESH],
    ['an order number', 'order 7'],
  ] as const) {
    it(`is a duplicate on the next page once its vendor has taken it, with ${kind}`, async () => {
      const device = openDevice();
      const first = await openTab(device, { choice: 'granted' });
      first.track('Purchase', BUY, id);
      await first.idle();
      assert.equal(purchases(first), 1);

      const second = await openTab(device, { choice: 'granted' });
      second.track('Purchase', BUY, id);
      await second.idle();

      assert.equal(purchases(second), 0);
      assert.ok(dropsOf(second).includes('duplicate'));
    });
  }

  it('is none where the page went before the vendor’s script came', async () => {
    const device = openDevice();
    const first = await openTab(device, { choice: 'granted', isThere: false });
    first.track('Purchase', BUY, FRESH);
    await first.idle();
    assert.equal(purchases(first), 1);
    assert.ok(first.leaving.rest().some(({ vendor, event }) => vendor === 'meta' && event));

    const second = await openTab(device, { choice: 'granted' });
    second.track('Purchase', BUY, FRESH);
    await second.idle();

    assert.equal(purchases(second), 1);
  });

  it('outlives the page from the moment on that the script has come', async () => {
    const device = openDevice();
    const tab = await openTab(device, { choice: 'granted', isThere: false });
    tab.track('Purchase', BUY, FRESH);
    await tab.idle();
    assert.equal(device.sent.size, 0);

    for (const outlet of tab.outlets) tab.leaving.arrived(outlet);

    assert.ok(device.sent.size >= tab.outlets.length);
  });
});

describe('an event that could not be handed over', () => {
  const fail = (tab: Tab): (() => void) => {
    const { door } = tab.outlets.find(({ vendor }) => vendor.id === 'meta')!;
    const queue = door.own['queue'] as { push: (...args: unknown[]) => unknown };
    const { push } = queue;
    queue.push = () => {
      throw new Error('full');
    };
    return () => void (queue.push = push);
  };

  for (const [kind, id] of [
    ['a random id', FRESH],
    ['an order number', 'order 8'],
  ] as const) {
    it(`is dropped as failed, not noted as sent, and may be told again, with ${kind}`, async () => {
      const device = openDevice();
      const tab = await openTab(device, { choice: 'granted' });
      const mend = fail(tab);
      tab.track('Purchase', BUY, id);
      await tab.idle();

      const sent = factsOf(tab, 'event-sent').filter(({ vendor }) => vendor === 'meta');
      assert.deepEqual(
        sent.filter(({ event }) => event === 'Purchase'),
        [],
      );
      assert.ok(dropsOf(tab).includes('failed'));
      mend();
      tab.heard();
      tab.track('Purchase', BUY, id);
      await tab.idle();

      assert.equal(purchases(tab), 1);
    });
  }
});

describe('an event that another tab might send', () => {
  it('may be told again when it was stopped after it was claimed', async () => {
    const device = openDevice();
    const tab = await openTab(device, { choice: 'granted' });
    tab.track('Purchase', BUY, 'order 9');
    tab.answer('denied');
    await tab.idle();
    assert.equal(purchases(tab), 0);

    tab.answer('granted');
    tab.track('Purchase', BUY, 'order 9');
    await tab.idle();

    assert.equal(purchases(tab), 1);
  });

  it('does not wait for ever for a database that does not answer', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const tab = await openTab(openDevice(), { choice: 'granted' });
    Object.assign(tab.keys, { claim: () => new Promise(() => {}) });
    tab.track('Purchase', BUY, 'order 10');
    tab.track('Lead', {}, FRESH);
    await settle();
    assert.equal(purchases(tab), 0);

    test.mock.timers.tick(2000);
    await settle();
    const names = eventsOf(tab.heard()).filter(({ vendor }) => vendor === 'meta');

    assert.deepEqual(
      names.map(({ name }) => name),
      ['Purchase', 'Lead'],
    );
  });
});
