import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitPush } from '../../../src/core/split-push.ts';
import { criteoSender } from '../../../src/vendors/criteo.ts';
import { metaSender } from '../../../src/vendors/meta.ts';
import { microsoftSender } from '../../../src/vendors/microsoft.ts';

const A = { a: 1 };

describe('splitPush, of a stream of words', () => {
  const rows: readonly (readonly [name: string, stream: readonly unknown[], calls: unknown[][]])[] =
    [
      ['one event', ['event', 'x', A], [['event', 'x', A]]],
      ['an event without parameters', ['event', 'x'], [['event', 'x']]],
      [
        'events one after another',
        ['event', 'x', A, 'event', 'y', 'pageLoad', 'event', 'z', A],
        [['event', 'x', A], ['event', 'y'], ['pageLoad'], ['event', 'z', A]],
      ],
      ['an event that is called like a command', ['event', 'set', A], [['event', 'set', A]]],
      [
        'commands about consent',
        ['consent', 'default', A, 'consent', 'update', A],
        [
          ['consent', 'default', A],
          ['consent', 'update', A],
        ],
      ],
      ['an object alone', [{ ea: 'x' }], [[{ ea: 'x' }]]],
      ['an array', [['event', 'x', A]], [['event', 'x', A]]],
      ['nothing', [], []],
    ];
  for (const [name, stream, calls] of rows) {
    it(`takes ${name} apart`, () => {
      assert.deepEqual(splitPush(microsoftSender, stream), calls);
    });
  }

  it('loses nothing, makes nothing up and keeps the order, whatever is pushed', () => {
    const item = fc.oneof(
      fc.constantFrom('event', 'pageLoad', 'consent', 'set', 'config', 'toString', 'x'),
      fc.record({ a: fc.integer() }),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(item), (stream) => {
        assert.deepEqual(splitPush(microsoftSender, stream).flat(), stream);
      }),
    );
  });
});

describe('splitPush, of objects', () => {
  const account = { event: 'setAccount', account: 1 };
  const mail = { event: 'setEmail', email: 'x' };
  const view = { event: 'viewItem', item: 'MUG' };
  const basket = { event: 'viewBasket', item: [] };

  it('puts what was set in front of each event after it, and contact data before it alone', () => {
    assert.deepEqual(splitPush(criteoSender, [account, view, mail, basket]), [
      [account, view],
      [mail],
      [account, mail, basket],
    ]);
  });

  it('takes what was set last', () => {
    const other = { event: 'setAccount', account: 2 };

    assert.deepEqual(splitPush(criteoSender, [account, view, other, basket]), [
      [account, view],
      [other, basket],
    ]);
  });

  it('takes one array for a push, and passes over what is no object', () => {
    assert.deepEqual(splitPush(criteoSender, [[account, view], null, 'x', 3]), [[account, view]]);
  });

  it('tells nothing but contact data where things are only set', () => {
    assert.deepEqual(splitPush(criteoSender, [account, mail]), [[mail]]);
    assert.deepEqual(splitPush(criteoSender, [account]), []);
  });
});

describe('splitPush, of any other vendor', () => {
  it('leaves a call as it is', () => {
    const call = ['track', ['a', 'b'], A];

    assert.deepEqual(splitPush(metaSender, call), [call]);
  });
});
