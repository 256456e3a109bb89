import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeName, safePath } from '../../../src/minimize/safe-path.ts';
import { card, email, phone } from './personal.ts';

describe('safeName', () => {
  for (const name of ['value', 'content_name', 'item-name', '__proto__', '$price', 'user data'])
    it(`lets ${name} be told`, () => {
      assert.equal(safeName(name), name);
    });

  for (const key of [
    'jane@shop.example',
    'customer_1000452',
    '4930901820',
    'x'.repeat(41),
    'a.b',
    'a[0]',
    'Jane, 12 Main Street',
    'ключ',
    '',
    '-',
  ])
    it(`tells nothing of ${key.slice(0, 20) || 'an empty key'}`, () => {
      assert.equal(safeName(key), '(other)');
    });

  it('never tells an address, a number or a card', () => {
    fc.assert(
      fc.property(fc.oneof(email, card, phone), (key) => {
        assert.equal(safeName(key), '(other)');
      }),
    );
  });
});

describe('safePath', () => {
  const ROWS = [
    ['contents[0].item_price', 'contents[0].item_price'],
    ['contents[200]', 'contents[200]'],
    ['contents[0].jane@shop.example', '(other)'],
    ['(other)', '(other)'],
    ['contents[0].(other)', 'contents[0].(other)'],
    ['a[4930901820]', '(other)'],
    [`${'x.'.repeat(99)}xx`, `${'x.'.repeat(99)}xx`],
    [`${'x.'.repeat(100)}x`, '(other)'],
  ] as const;
  for (const [path, told] of ROWS)
    it(`tells ${path.slice(0, 30)} as ${told}`, () => {
      assert.equal(safePath(path), told);
    });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        assert.equal(safePath(safePath(path)), safePath(path));
      }),
    );
  });
});
