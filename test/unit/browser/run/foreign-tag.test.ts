import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreignTag } from '../../../../src/browser/run/foreign-tag.ts';
import { readCall } from '../../../../src/core/read-call.ts';
import { google, googleSender } from '../../../../src/vendors/google.ts';
import { meta, metaSender } from '../../../../src/vendors/meta.ts';
import { tiktok, tiktokSender } from '../../../../src/vendors/tiktok.ts';
import { x, xSender } from '../../../../src/vendors/x.ts';
import type { VendorAdapter, VendorSender } from '../../../../src/core/vendor.ts';

const FILES = {
  google: [google, googleSender, 'G-AAAA'],
  meta: [meta, metaSender, '1234567890'],
  tiktok: [tiktok, tiktokSender, 'C4AAAA'],
  x: [x, xSender, 'o1abc'],
} as const satisfies Record<string, readonly [VendorAdapter, VendorSender, string]>;

const foreignIn = (id: keyof typeof FILES, args: readonly unknown[], tag?: string): unknown => {
  const [vendor, sender, own] = FILES[id];
  return foreignTag({ vendor, tags: [own] }, sender, { args, tag }, readCall(sender, args));
};

describe('foreignTag', () => {
  const ROWS: readonly (readonly [
    vendor: keyof typeof FILES,
    args: readonly unknown[],
    foreign: string | undefined,
  ])[] = [
    ['meta', ['init', '1234567890'], undefined],
    ['meta', ['init', '9999999999'], '9999999999'],
    ['meta', ['trackSingle', '9999999999', 'Lead'], '9999999999'],
    ['meta', ['track', 'Lead'], undefined],
    // a name that looks like an id is a name
    ['meta', ['trackCustom', '9999999999'], undefined],
    ['tiktok', ['track', 'ADDTOCART', {}], undefined],
    ['tiktok', ['load', 'C4BBBB'], 'C4BBBB'],
    ['google', ['config', 'G-BBBB'], 'G-BBBB'],
    ['google', ['event', 'purchase', { send_to: 'AW-9999/label' }], 'AW-9999'],
    ['google', ['event', 'purchase', { send_to: 'G-AAAA' }], undefined],
    ['google', ['event', 'purchase', { send_to: ['G-AAAA', 'G-BBBB'] }], 'G-BBBB'],
    ['x', ['config', 'o1abc'], undefined],
    ['x', ['config', 'o9xyz'], 'o9xyz'],
    ['x', ['event', 'tw-o1abc-o2def'], undefined],
    ['x', ['event', 'tw-o9xyz-o2def'], 'o9xyz'],
    ['x', ['event', 'signup'], undefined],
  ];
  for (const [vendor, args, foreign] of ROWS) {
    it(`finds ${foreign ?? 'none'} in ${vendor}'s ${JSON.stringify(args)}`, () => {
      assert.equal(foreignIn(vendor, args), foreign);
    });
  }

  it('finds the tag that a call is made on', () => {
    assert.equal(foreignIn('tiktok', ['track', 'Lead'], 'C4BBBB'), 'C4BBBB');
    assert.equal(foreignIn('tiktok', ['track', 'Lead'], 'C4AAAA'), undefined);
  });
});
