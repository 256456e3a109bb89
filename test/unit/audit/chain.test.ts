import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkChain, link, verifyChain } from '../../../src/audit/chain.ts';
import { FACTS, hash, logOf, named, verify } from './a-chain.ts';
import type { AuditEntry } from '../../../src/core/api.ts';

const entryAt = (rows: readonly (readonly unknown[])[], index: number): AuditEntry =>
  rows[index]?.[1] as AuditEntry;

describe('link', () => {
  it('puts a fact behind the one before', async () => {
    const head = { last: 4, tip: 'hash-of-4', start: 1 };

    const entry = await link({ type: 'asked' }, head, 99, hash);

    const { hash: own, ...rest } = entry;
    assert.deepEqual(rest, { type: 'asked', at: 99, prev: 'hash-of-4', seq: 5 });
    assert.equal(own, await hash('{"at":99,"prev":"hash-of-4","seq":5,"type":"asked"}'));
  });

  it('does not let a fact speak for its place', async () => {
    const forged = { type: 'asked', seq: 77, prev: 'x', at: 1, hash: 'y' } as const;

    const { seq, prev, at } = await link(forged, { last: 0, tip: '', start: 1 }, 99, hash);

    assert.deepEqual({ seq, prev, at }, { seq: 1, prev: '', at: 99 });
  });
});

describe('verifyChain', () => {
  it('holds for the log as it was written', async () => {
    assert.deepEqual(await verify(await logOf()), { ok: true, entries: FACTS.length });
  });

  it('holds for an empty log', async () => {
    assert.deepEqual(await verifyChain([], undefined, hash), { ok: true, entries: 0 });
  });

  it('names an entry that was changed', async () => {
    const { rows, head } = await logOf();
    rows[2] = [3, { ...entryAt(rows, 2), vendor: 'tiktok' }];

    assert.deepEqual(await verify({ rows, head }), { ok: false, entry: 3, reason: 'was changed' });
  });

  it('names the entry after one that was changed together with its sum', async () => {
    const { rows, head } = await logOf();
    const { seq, at, prev, hash: own, ...fact } = entryAt(rows, 2);
    const changed = { ...fact, vendor: 'tiktok' };
    rows[2] = [3, await link(changed, { last: seq - 1, tip: prev, start: 1 }, at, hash)];

    assert.notEqual(Reflect.get(Object(rows[2]?.[1]), 'hash'), own);
    assert.equal(await named({ rows, head }), 4);
  });

  it('names the place of an entry that is gone', async () => {
    const { rows, head } = await logOf();
    rows.splice(3, 1);

    assert.equal(await named({ rows, head }), 4);
  });

  it('names the first entry of a tail that is gone', async () => {
    const { rows, head } = await logOf();
    rows.splice(4);

    assert.equal(await named({ rows, head }), 5);
  });

  it('names the first of two that were swapped, keys and all', async () => {
    const { rows, head } = await logOf();
    const [one, two] = [rows[1]!, rows[2]!];
    rows.splice(1, 2, two, one);

    assert.equal(await named({ rows, head }), 2);
  });

  it('names the first of two that have swapped places under their keys', async () => {
    const { rows, head } = await logOf();
    const [one, two] = [entryAt(rows, 1), entryAt(rows, 2)];
    rows.splice(1, 2, [2, { ...two, seq: 2 }], [3, { ...one, seq: 3 }]);

    assert.equal(await named({ rows, head }), 2);
  });

  it('names an entry that was put behind the end without the head', async () => {
    const { rows, head } = await logOf();
    const forged = await link({ type: 'granted' }, head, 5, hash);
    rows.push([forged.seq, forged]);

    assert.equal(await named({ rows, head }), FACTS.length + 1);
  });

  it('names the end when the head does not fit it', async () => {
    const { rows, head } = await logOf();

    assert.equal(await named({ rows, head: { ...head, tip: 'f'.repeat(64) } }), FACTS.length);
    assert.equal(await named({ rows, head: { ...head, last: 9 } }), FACTS.length + 1);
    assert.equal(await verifyChain(rows, undefined, hash).then(({ ok }) => ok), false);
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['a text', 'entry'],
    ['a list', []],
    ['an empty record', {}],
  ] as const) {
    it(`names an entry that has become ${what}`, async () => {
      const { rows, head } = await logOf();
      rows[1] = [2, value];

      assert.equal(await named({ rows, head }), 2);
    });
  }

  it('names an entry that holds what no log holds: a cycle', async () => {
    const { rows, head } = await logOf();
    const cycle: Record<string, unknown> = { ...entryAt(rows, 1) };
    cycle['self'] = cycle;
    rows[1] = [2, cycle];

    assert.equal(await named({ rows, head }), 2);
  });

  it('names an entry that holds what no log holds: a big integer', async () => {
    const { rows, head } = await logOf();
    rows[1] = [2, { ...entryAt(rows, 1), count: 1n }];

    assert.equal(await named({ rows, head }), 2);
  });

  it('names the entry that cannot be hashed', async () => {
    const { rows, head } = await logOf();
    const fail = (): Promise<string> => Promise.reject(new Error('no'));

    assert.deepEqual(await verifyChain(rows, head, fail), {
      ok: false,
      entry: 1,
      reason: 'was changed',
    });
  });

  it('holds from the entry where a new chain was begun', async () => {
    const { rows, head } = await logOf(FACTS, 40);

    assert.deepEqual(await verify({ rows, head }, 40), { ok: true, entries: FACTS.length });
  });

  it('names a changed entry of a chain that was begun anew', async () => {
    const { rows, head } = await logOf(FACTS, 40);
    rows[2] = [42, { ...entryAt(rows, 2), vendor: 'tiktok' }];

    assert.equal(await named({ rows, head }, 40), 42);
  });
});

describe('checkChain', () => {
  for (const size of [1, 2, 4]) {
    it(`says of a log in pieces of ${size} what it says of the whole`, async () => {
      for (let at = -1; at < FACTS.length; at++) {
        const { rows, head } = await logOf();
        if (at >= 0) rows[at] = [at + 1, { ...entryAt(rows, at), vendor: 'forged' }];

        const check = checkChain(head, hash);
        let broken;
        for (let from = 0; from < rows.length && !broken; from += size)
          broken = await check.add(rows.slice(from, from + size));

        assert.deepEqual(broken ?? check.end(), await verify({ rows, head }));
      }
    });
  }

  it('misses what never came', async () => {
    const { rows, head } = await logOf();
    const check = checkChain(head, hash);

    await check.add(rows.slice(0, 2));

    assert.deepEqual(check.end(), { ok: false, entry: 3, reason: 'is missing at the end' });
  });
});
