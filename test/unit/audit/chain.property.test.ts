import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AUDIT_TYPES } from '../../../src/core/api.ts';
import { logOf, named } from './a-chain.ts';
import type { AuditFact } from '../../../src/core/api.ts';

const fact: fc.Arbitrary<AuditFact> = fc.record(
  {
    type: fc.constantFrom(...AUDIT_TYPES),
    vendor: fc.string({ maxLength: 5 }),
    event: fc.string({ unit: 'grapheme', maxLength: 5 }),
    count: fc.nat(),
    gpc: fc.boolean(),
    cleared: fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }),
  },
  { requiredKeys: ['type'], noNullPrototype: true },
);
const facts = fc.array(fact, { minLength: 2, maxLength: 6 });

/** A change that leaves JSON, or `undefined`. */
function changeByte(value: unknown, at: number, put: string): unknown {
  const text = JSON.stringify(value);
  const index = at % text.length;
  try {
    return JSON.parse(text.slice(0, index) + put + text.slice(index + 1)) as unknown;
  } catch {
    return undefined;
  }
}

describe('verifyChain, for every log', () => {
  it('holds as long as nobody has touched it', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        assert.equal(await named(await logOf(given)), 0);
      }),
    );
  });

  it('names the entry of which one byte was changed', async () => {
    const put = fc.constantFrom(...'0123456789abcdefxyz":,{}[]-. '.split(''));
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(), fc.nat(), put, async (given, which, at, byte) => {
        const { rows, head } = await logOf(given);
        const index = which % rows.length;
        const before = rows[index]?.[1];
        const changed = changeByte(before, at, byte);
        fc.pre(changed !== undefined && !isDeepStrictEqual(changed, before));

        rows[index] = [index + 1, changed];

        assert.equal(await named({ rows, head }), index + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('names the entry of which a field was taken out or put in', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(), fc.nat(), async (given, which, field) => {
        const { rows, head } = await logOf(given);
        const index = which % rows.length;
        const entry = { ...(rows[index]?.[1] as object) };
        const keys = [...Object.keys(entry), 'new'];
        const key = keys[field % keys.length]!;
        if (key === 'new') Reflect.set(entry, key, 1);
        else Reflect.deleteProperty(entry, key);

        rows[index] = [index + 1, entry];

        assert.equal(await named({ rows, head }), index + 1);
      }),
    );
  });

  it('names the place of an entry that is gone', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(), async (given, which) => {
        const { rows, head } = await logOf(given);
        const index = which % rows.length;

        rows.splice(index, 1);

        assert.equal(await named({ rows, head }), index + 1);
      }),
    );
  });

  it('names the first of two entries that were swapped', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(), fc.nat(), async (given, one, other) => {
        const { rows, head } = await logOf(given);
        const [low, high] = [one % rows.length, other % rows.length].toSorted((a, b) => a - b);
        fc.pre(low !== high);
        const [first, second] = [rows[low!]!, rows[high!]!];

        rows[low!] = [first[0], second[1]];
        rows[high!] = [second[0], first[1]];

        assert.equal(await named({ rows, head }), low! + 1);
      }),
    );
  });
});
