/** Must hold 1: the examples of a vendor show every event that it has, and the vendor takes what they send. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRecord } from '../../src/core/is-record.ts';
import { vendorFiles, words } from './vendor-files.ts';
import type { Call, VendorSender } from '../../src/core/vendor.ts';

/** The rules of the stand-ins, which stand outside of TypeScript: a reason, or nothing for a call that is taken. */
const RULES = new URL('../../demo/standins/rules/index.mjs', import.meta.url);
const { rulesOf } = (await import(RULES.href)) as {
  rulesOf: (vendor: string) => Promise<{ checkCall: (call: Call) => string }>;
};

/** As many as show a vendor's ways. */
const MIN_EXAMPLES = 12;

/** A vendor of whose pushes each begins with entries about the tag. */
interface InEntries {
  readonly entries?: { readonly head: (tag: string, userAgent: string) => readonly unknown[] };
}

/** A call as it reaches the vendor's global on a page. */
function reaching(sender: VendorSender & InEntries, out: Call): Call {
  const [tag = ''] = words(sender.tagExample);
  return [...(sender.entries?.head(tag, '') ?? []), ...out];
}

for (const { id, sender, examples } of vendorFiles) {
  const { checkCall } = await rulesOf(id);
  const calls = examples.flatMap(({ name, out }) =>
    out ? [{ name, out: reaching(sender, out) }] : [],
  );

  describe(`examples of ${id}, as its stand-in sees them`, () => {
    it(`are ${MIN_EXAMPLES} or more, each with a name of its own`, () => {
      assert.ok(examples.length >= MIN_EXAMPLES, String(examples.length));
      assert.equal(new Set(examples.map(({ name }) => name)).size, examples.length);
    });

    it('tell every event that the vendor has, in unified names', () => {
      const told = examples.flatMap(({ in: given, out }) =>
        'track' in given && out ? [sender.events[given.track]] : [],
      );

      const untold = Object.values(sender.events).filter((name) => !told.includes(name));

      assert.deepEqual(untold, []);
    });

    for (const { name, out } of calls) {
      it(`are taken: ${name}`, () => {
        assert.equal(checkCall(out), '');
      });
    }

    it('would not be taken with an e-mail address in them', () => {
      const spoil = (part: unknown): unknown =>
        isRecord(part) ? { ...part, note: 'ada@shop.example' } : part;
      const spoilable = calls.filter(({ out }) => out.some(isRecord));

      const taken = spoilable.filter(({ out }) => !checkCall(out.map(spoil)));

      assert.ok(spoilable.length > 0);
      assert.deepEqual(taken, []);
    });
  });
}
