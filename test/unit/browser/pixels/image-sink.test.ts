import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fillAddress } from '../../../../src/browser/pixels/image-sink.ts';

const TEMPLATE = 'https://p.example/p.gif?e={event}&v={value}&i={content_ids}&id={event_id}#{x}';

describe('fillAddress', () => {
  it('encodes every value, joins lists, and leaves out what is not there', () => {
    const params = { content_ids: ['A&B', 'C'], coupon: 'no place for it' };

    assert.equal(
      fillAddress(TEMPLATE, { name: 'Purchase', params, eventId: 'o 7' }, '1'),
      'https://p.example/p.gif?e=Purchase&v=&i=A%26B%2CC&id=o%207#',
    );
  });

  it('fills a place once: what a value holds is no place', () => {
    assert.equal(
      fillAddress('https://p.example/{value}', { name: 'X', params: { value: '{event}' } }, '1'),
      'https://p.example/%7Bevent%7D',
    );
  });

  it('keeps the number against caches apart from the values', () => {
    const address = fillAddress('https://p.example/{cachebuster}', { name: 'X', params: {} }, '42');

    assert.equal(address, 'https://p.example/42');
  });

  it('refuses an address that would be cut off', () => {
    const params = { value: 'x'.repeat(2000) };

    assert.throws(() => fillAddress(TEMPLATE, { name: 'X', params }, '1'), /2000 characters/);
  });

  it('lets no value change where it leads, or which parameters there are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (value) => {
        const url = new URL(fillAddress(TEMPLATE, { name: 'X', params: { value } }, '1'));

        assert.equal(url.host + url.pathname + url.hash, 'p.example/p.gif');
        assert.deepEqual([...url.searchParams.keys()], ['e', 'v', 'i', 'id']);
        assert.equal(url.searchParams.get('v'), value);
      }),
    );
  });
});
