import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callToCode, toCode } from '../../../components/inspector/to-code.ts';

describe('toCode', () => {
  for (const [value, code] of [
    ['it’s', "'it’s'"],
    ["it's\n", "'it\\'s\\n'"],
    [19.9, '19.9'],
    [undefined, 'undefined'],
    [[], '[]'],
    [{}, '{}'],
    [{ value: 1, 'a-b': ['x'] }, "{ value: 1, 'a-b': ['x'] }"],
    [() => 1, '() => {…}'],
    [new Date(0), "new Date('1970-01-01T00:00:00.000Z')"],
  ] as const)
    it(`writes ${code}`, () => assert.equal(toCode(value), code));

  it('breaks long lists into lines', () => {
    assert.match(
      toCode({ a: 'x'.repeat(40), b: 'y'.repeat(40) }),
      /^\{\n {2}a: .*\n {2}b: .*\n\}$/,
    );
  });
});

describe('callToCode', () => {
  for (const [vendor, call, code] of [
    ['meta', ['track', 'Lead', {}], "fbq('track', 'Lead', {})"],
    ['tiktok', ['track', 'Lead'], "ttq.track('Lead')"],
    ['pinterest', ['track', 'lead'], "pintrk('track', 'lead')"],
    ['google', ['event', 'x', { value: 1 }], "gtag('event', 'x', { value: 1 })"],
    ['google', [{ event: 'x' }], "dataLayer.push({ event: 'x' })"],
  ] as const)
    it(`writes ${code}`, () => assert.equal(callToCode(vendor, call), code));
});
