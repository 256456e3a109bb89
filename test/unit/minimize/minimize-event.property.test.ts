import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { minimizeEvent } from '../../../src/minimize/minimize-event.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import { card, email, phone } from './personal.ts';
import type { VendorEvent } from '../../../src/core/events.ts';
import type { MinimizeOptions } from '../../../src/minimize/minimize-event.ts';
import type { Action } from '../../../src/minimize/rules.ts';
import type { Params } from '../../../src/core/param-types.ts';

const REASONS = [
  'not-allowed',
  'wrong-type',
  'out-of-range',
  'email',
  'phone',
  'payment-card',
  'secret',
  'query',
  'too-long',
];

const names = ALL_SENDERS.flatMap(({ params, items: [, fields, further = ''] = ['', ''] }) =>
  `${params} ${fields} ${further}`.split(' '),
)
  .filter((name) => /\w/.test(name))
  .concat('note', 'em', '__proto__', 'constructor');
const vendorId = fc.constantFrom(...ALL_SENDERS.map(({ id }) => id), 'acme');
const eventName = fc.constantFrom(
  ...ALL_SENDERS.flatMap(({ events }) => Object.values(events)),
  'Configurator',
);
/** Everything that a page could put into parameters, of the names and types that mean something here. */
const paramsOf = (leaf: fc.Arbitrary<unknown>): fc.Arbitrary<Params> => {
  const key = fc.constantFrom(...names);
  const flat = fc.dictionary(key, leaf, { noNullPrototype: true });
  const list = fc.array(fc.oneof(flat, leaf), { maxLength: 4 });
  return fc.dictionary(key, fc.oneof(leaf, list, flat), { noNullPrototype: true });
};
const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom('EUR', 'product', 'https://shop.example/a?b=c', 'SKU-1', null, undefined),
);
const anyEvent = fc.record(
  { name: eventName, params: paramsOf(leaf), eventId: fc.option(fc.string(), { nil: undefined }) },
  { noNullPrototype: true },
);

/** Every text in a value, keys included. */
function textsIn(value: unknown): string[] {
  if (Object(value) !== value) return [String(value)];
  return Object.entries(value as object).flatMap(([key, field]) => [key, ...textsIn(field)]);
}

describe('minimizeEvent, for every event', () => {
  it('never throws', () => {
    const odd = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    });
    const params = fc.oneof(odd, fc.object({ key: fc.constantFrom(...names), values: [odd] }));
    const anything = fc.tuple(fc.oneof(eventName, odd), params, fc.oneof(fc.string(), odd));
    fc.assert(
      fc.property(anything, vendorId, odd, ([name, given, eventId], id, options) => {
        const event: unknown = { name, params: given, eventId };
        minimizeEvent(event as VendorEvent, id, options as MinimizeOptions);
        minimizeEvent(given as VendorEvent, id);
      }),
      { numRuns: 700 },
    );
  });

  it('leaves its argument as it is', () => {
    fc.assert(
      fc.property(anyEvent, vendorId, (given, id) => {
        const before = structuredClone(given);

        minimizeEvent(given, id, { round: { value: 5 }, actions: { '*': { note: 'mask' } } });

        assert.deepEqual(given, before);
      }),
    );
  });

  it('has nothing more to remove the second time', () => {
    fc.assert(
      fc.property(anyEvent, vendorId, (given, id) => {
        const once = minimizeEvent(given, id);

        const twice = minimizeEvent(once.event, id);

        assert.deepEqual(twice.event, once.event);
        assert.deepEqual(twice.removed, []);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no e-mail address, telephone number or card out, wherever it stands', () => {
    const around = fc.stringMatching(/^[A-Za-z ]{0,8}$/);
    const personal = fc.oneof(email, phone, card);
    const cases = personal.chain((leak) => {
      const text = fc
        .tuple(around, around)
        .map(([before, after]) => `${before} ${leak} ${after}`.trim());
      const event = fc.record({ params: paramsOf(fc.oneof(leaf, text)), eventId: text });
      return fc.tuple(fc.constant(leak), event);
    });
    fc.assert(
      fc.property(cases, eventName, vendorId, ([leak, { params, eventId }], name, id) => {
        const { event, removed } = minimizeEvent({ name, params, eventId }, id);

        const leaving = textsIn({ event, removed }).filter((text) => text.includes(leak));
        assert.deepEqual(leaving, []);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets out nothing but names that the vendor’s file allows', () => {
    fc.assert(
      fc.property(anyEvent, vendorId, (given, id) => {
        const sender = ALL_SENDERS.find((each) => each.id === id);
        const allowed = (sender?.only[given.name] ?? sender?.params ?? '').split(' ');

        const { event } = minimizeEvent(given, id);

        assert.deepEqual(
          Object.keys(event.params).filter((name) => !allowed.includes(name)),
          [],
        );
      }),
    );
  });

  it('has nothing more to remove the second time, whatever the rules are', () => {
    const action = fc.constantFrom<Action[]>(
      'drop',
      'mask',
      'hash',
      'omit',
      'round:5',
      'round:0.1',
    );
    const scope = fc.constantFrom(
      '*',
      'marketing',
      'meta',
      'google',
      'meta:Purchase',
      '*:purchase',
    );
    const options: fc.Arbitrary<MinimizeOptions> = fc.record(
      {
        keep: fc.array(fc.constantFrom('note', 'em', 'meta:x', 'delivery_date', 'lat', 'value')),
        actions: fc.dictionary(scope, fc.dictionary(fc.constantFrom(...names, 'lat'), action)),
        round: fc.record({ value: fc.constantFrom(1, 5, 0.1) }),
        purpose: fc.constantFrom('marketing', 'analytics'),
        isSensitive: fc.boolean(),
        clickIds: fc.boolean(),
      },
      { noNullPrototype: true },
    );
    const params = fc
      .tuple(paramsOf(fc.oneof(leaf, email)), fc.record({ note: email, lat: fc.double() }))
      .map(([some, more]) => ({ ...some, ...more }));
    fc.assert(
      fc.property(params, eventName, vendorId, options, (given, name, id, how) => {
        const once = minimizeEvent({ name, params: given }, id, how);

        const twice = minimizeEvent(once.event, id, how);

        assert.deepEqual(twice.event, once.event);
        assert.deepEqual(twice.removed, []);
        const leaking = textsIn(once.event).filter((text) => findLeak(text));
        assert.deepEqual(leaking, []);
      }),
      { numRuns: 1500 },
    );
  });

  it('says of everything that is gone where it stood and why, and no value', () => {
    const secret = 'unmistakable-4b1d';
    const leaves = fc.oneof(leaf, fc.constant({ x: secret }), fc.constant([[secret]]));
    fc.assert(
      fc.property(paramsOf(leaves), eventName, vendorId, (params, name, id) => {
        const { event, removed } = minimizeEvent({ name, params }, id);

        for (const removal of removed) {
          assert.deepEqual(
            Object.keys(removal).filter((key) => key !== 'action'),
            ['path', 'reason'],
          );
          assert.ok(REASONS.includes(removal.reason));
        }
        assert.ok(!JSON.stringify(removed).includes(secret));
        const gone = Object.keys(params).filter(
          (key) => params[key] !== undefined && !Object.hasOwn(event.params, key),
        );
        const said = removed.map(({ path }) => path);
        assert.deepEqual(
          gone.filter((key) => !said.includes(key)),
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });
});
