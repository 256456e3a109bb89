/** What may leave as an event leaves on the wire as well: the vendor's own request is not cut down any further. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redactBody } from '../../src/minimize/redact-body.ts';
import { redactQuery } from '../../src/minimize/redact-query.ts';
import { vendorFiles } from './vendor-files.ts';

const SUM = 'ab'.repeat(32);
const GRANTED = { clickIds: true, campaigns: true };

/** Texts and lists of an event as fields of a form, the rest as JSON. */
const fieldsOf = (params: object): string =>
  new URLSearchParams(
    Object.entries(params).map(([name, value]) => [
      `cd[${name}]`,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  ).toString();

for (const { id, sender, examples } of vendorFiles) {
  void describe(`requests of ${id}`, () => {
    const rules = { ...GRANTED, ...sender.wire };

    for (const { name, out } of examples.filter((example) => example.out)) {
      void it(`carry ${name} as it is`, () => {
        const body = JSON.stringify(out);
        const params = out?.find((part) => Object(part) === part) ?? {};
        const address = `https://vendor.example/?${fieldsOf(params)}`;

        assert.deepEqual(redactBody(body, rules), { text: body, removed: [] });
        assert.deepEqual(redactQuery(address, rules), { text: address, removed: [] });
      });
    }

    void it('keep the vendor’s ids under names that are looked at by their whole path', () => {
      const { keep, person } = sender.wire ?? {};

      assert.ok(keep?.source.startsWith('^') && !keep.flags);
      assert.equal(!sender.match || !!person?.source.startsWith('^'), true);
    });

    const { match } = sender;
    if (match)
      void it('carry contact data that was handed over, and no other', () => {
        const calls = match.call({ email: SUM, phone: SUM, externalId: SUM }, ['1']);
        const body = JSON.stringify(calls);

        assert.equal(redactBody(body, { ...rules, sums: new Set([SUM]) }).text, body);
        assert.ok(!redactBody(body, rules).text.includes(SUM));
      });
  });
}
