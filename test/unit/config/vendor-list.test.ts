import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseVendorList } from '../../../src/config/vendor-list.ts';
import { rawList } from '../signals/tcf/tcf-cases.ts';

const problemOf = (value: unknown): string => {
  const parsed = parseVendorList(value);
  return parsed.ok ? '' : parsed.problem;
};

describe('parseVendorList', () => {
  it('takes a list of version 3 and keeps what it does not know', () => {
    const parsed = parseVendorList({ ...rawList(), further: 1 });

    assert.ok(parsed.ok);
    assert.deepEqual({ ...parsed.list }, { ...rawList(), further: 1 });
  });

  for (const [field, value, problem] of [
    ['gvlSpecificationVersion', 2, /^gvlSpecificationVersion is missing or not/],
    ['vendorListVersion', 0, /^vendorListVersion is/],
    ['vendorListVersion', '112', /^vendorListVersion is/],
    ['tcfPolicyVersion', 3, /tcfPolicyVersion is 3, and only 4 and 5 are known/],
    ['tcfPolicyVersion', 6, /tcfPolicyVersion is 6, and only 4 and 5 are known/],
    ['tcfPolicyVersion', undefined, /tcfPolicyVersion is undefined/],
    ['lastUpdated', undefined, /^lastUpdated is/],
    ['purposes', undefined, /^purposes is/],
    ['stacks', [], /^stacks is/],
    ['vendors', undefined, /^vendors is/],
    ['vendors', { 5: { id: 5, name: 'x' } }, /^vendors\.5\.purposes is/],
    ['vendors', { 5: 'x' }, /^vendors\.5 is/],
  ] as const) {
    it(`does not take ${JSON.stringify(value)} as ${field}`, () => {
      assert.match(problemOf({ ...rawList(), [field]: value }), problem);
    });
  }

  it('does not take a vendor under another number', () => {
    const { vendors, ...list } = rawList();
    const { 42: vendor } = vendors as Record<string, unknown>;

    assert.equal(
      problemOf({ ...list, vendors: { 43: vendor } }),
      'vendors.43 has another number inside',
    );
  });

  it('takes nothing that is something else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.notEqual(problemOf(value), '');
      }),
    );
  });
});
