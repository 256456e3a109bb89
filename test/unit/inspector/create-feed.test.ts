import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFeed } from '../../../src/browser/inspect/create-feed.ts';
import { describeFact } from '../../../src/browser/inspect/describe-fact.ts';
import { AUDIT_TYPES } from '../../../src/core/api.ts';

describe('createFeed', () => {
  it('keeps what it is told in order of time, numbered as it came', () => {
    let now = 10;
    const feed = createFeed(() => now++);

    feed.tell({ kind: 'event', name: 'a' });
    feed.tell({ kind: 'event', name: 'b' });
    feed.tell({ kind: 'request', name: 'earlier', at: 3 });

    assert.deepEqual(
      feed.entries().map(({ n, at, name }) => [n, at, name]),
      [
        [3, 3, 'earlier'],
        [1, 10, 'a'],
        [2, 11, 'b'],
      ],
    );
  });

  it('forgets the oldest beyond its limit, and says how many', () => {
    const feed = createFeed(() => 0, 3);

    for (const name of ['a', 'b', 'c', 'd', 'e']) feed.tell({ kind: 'event', name });

    assert.deepEqual(
      feed.entries().map(({ name }) => name),
      ['c', 'd', 'e'],
    );
    assert.equal(feed.forgotten(), 2);
  });

  it('wakes its listeners until they leave', () => {
    const feed = createFeed(() => 0);
    let count = 0;
    const leave = feed.subscribe(() => (count += 1));

    feed.tell({ kind: 'event', name: 'a' });
    leave();
    feed.tell({ kind: 'event', name: 'b' });

    assert.equal(count, 1);
  });
});

describe('describeFact', () => {
  it('leaves events to the sender, which knows their values', () => {
    for (const type of AUDIT_TYPES.filter((each) => each.startsWith('event-')))
      assert.equal(describeFact({ type }), undefined);
  });

  it('names vendors, and the cookies that were cleared', () => {
    const note = describeFact({ type: 'vendor-cleared', vendor: 'meta', cleared: ['_fbp'] });
    assert.deepEqual(note, {
      kind: 'vendor',
      name: 'vendor-cleared',
      vendor: 'meta',
      about: ['_fbp'],
    });
  });
});
