import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEvent } from '../../src/core/events.ts';
import { mapEvent } from '../../src/core/map-event.ts';
import { readCall } from '../../src/core/read-call.ts';
import { minimizeEvent } from '../../src/minimize/minimize-event.ts';
import { vendorFiles, words } from './vendor-files.ts';
import type { VendorEvent } from '../../src/core/events.ts';
import type { VendorExample, VendorSender } from '../../src/core/vendor.ts';
import type { Removal } from '../../src/minimize/cut-event.ts';

interface Outcome {
  readonly out: readonly unknown[] | undefined;
  readonly removed: readonly Removal[];
}

interface Told {
  readonly event: VendorEvent;
  readonly write: (event: VendorEvent) => readonly unknown[];
}

/** What a page tells, in the vendor's own names; `undefined` when the vendor is not to hear of it. */
function read(sender: VendorSender, given: VendorExample['in']): Told | undefined {
  if ('call' in given) {
    const found = readCall(sender, given.call);
    const tag = String(given.call[1]);
    return found && { event: found.event, write: (cut) => found.rebuild(cut, tag) };
  }
  const problems: string[] = [];
  const kept = checkEvent(given.track, given.params ?? {}, (problem) => problems.push(problem));
  assert.deepEqual(problems, []);
  const event = kept && mapEvent(sender, given.track, kept, given.eventId ?? 'an-id');
  const [tag] = words(sender.tagExample);
  return event && { event, write: (cut) => sender.send(cut, tag) };
}

function run(sender: VendorSender, given: VendorExample['in']): Outcome {
  const told = read(sender, given);
  if (!told) return { out: undefined, removed: [] };
  const { event, removed } = minimizeEvent(told.event, sender.id);
  return { out: told.write(event), removed };
}

for (const { id, sender, examples } of vendorFiles) {
  describe(`examples of ${id}`, () => {
    for (const { name, in: given, out, removed } of examples) {
      it(name, () => {
        const outcome = run(sender, given);

        assert.deepEqual(outcome.out, out);
        // a unified event may hold more than a vendor has names for; of a call, all that goes is listed
        if (removed || 'call' in given) assert.deepEqual(outcome.removed, removed ?? []);
      });
    }

    it('show a call of the page’s own, and one that stays here', () => {
      const calls = examples.filter(({ in: given }) => 'call' in given);

      assert.ok(calls.length > 0);
      assert.ok(examples.some(({ out }) => out === undefined));
    });

    it('do not leave out a method that would pass by', () => {
      const refused = examples.flatMap(({ in: given, out }) =>
        'call' in given && !out ? [String(given.call[0])] : [],
      );

      const passing = refused.filter((method) => words(sender.pass).includes(method));

      assert.deepEqual(passing, []);
    });
  });

  describe(`purchase of ${id}`, () => {
    const purchase = {
      value: 59.7,
      currency: 'EUR',
      order_id: '7',
      num_items: 3,
      contents: [{ id: 'SKU-1', quantity: 3, item_price: 19.9 }],
    };

    it('leaves with all that the vendor asks for, and loses nothing', () => {
      const kept = checkEvent('Purchase', purchase, assert.fail) ?? {};
      const event = mapEvent(sender, 'Purchase', kept, 'order-7');

      const minimized = minimizeEvent(event!, id);

      assert.deepEqual(minimized.removed, []);
      for (const name of words(sender.purchase)) assert.ok(name in minimized.event.params, name);
    });

    it('carries the event id in the documented place', () => {
      const kept = checkEvent('Purchase', { value: 1, currency: 'EUR' }, assert.fail) ?? {};
      const event = mapEvent(sender, 'Purchase', kept, 'order-7');

      const call = sender.send(minimizeEvent(event!, id).event);

      assert.ok(
        call.some((arg) => Object(arg)[sender.idKey] === 'order-7'),
        JSON.stringify(call),
      );
    });

    it('keeps an order number, an amount and the product ids intact', () => {
      const { out } = run(sender, { track: 'Purchase', params: purchase, eventId: 'order-7' });

      const text = JSON.stringify(out);

      const { items, rename, events, only } = sender;
      const params = only[events['Purchase'] ?? ''] ?? sender.params;
      const has = (name: string): boolean => words(params).includes(rename[name] ?? name);
      // as far as the vendor has a place for it
      assert.equal(text.includes('59.7'), has('value'));
      assert.equal(text.includes('"EUR"'), has('currency'));
      assert.equal(text.includes('"7"'), has('order_id'));
      assert.equal(text.includes('"SKU-1"'), items !== undefined || has('content_ids'));
      assert.equal(text.includes('19.9'), /price/.test(items?.[1] ?? ''));
    });
  });
}
