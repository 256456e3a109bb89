/** What is written in other characters than plain ones. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { maskText } from '../../../src/minimize/mask.ts';
import { toPlain } from '../../../src/minimize/plain.ts';

const WRITTEN = [
  ['jane\u200b@mail.example', 'email'],
  ['ja\u00adne@mail.exam\u00adple', 'email'],
  ['jane&commat;mail&period;example', 'email'],
  ['jane&#064;mail.example', 'email'],
  ['jane&#x0040;mail.example', 'email'],
  ['jane\\x40mail.example', 'email'],
  ['jane@mail｡example', 'email'],
  ['＋４９１７０１２３４５６７', 'phone'],
  ['+٤٩١٧٠١٢٣٤٥٦٧', 'phone'],
  ['4111\u200b1111\u200b1111\u200b1111', 'payment-card'],
] as const;

describe('text in other characters', () => {
  it('is found and masked as if it were written plainly', () => {
    for (const [text, kind] of WRITTEN) {
      assert.equal(findLeak(text), kind, text);
      assert.equal(findLeak(maskText(`for ${text} today`).text), undefined, text);
    }
  });

  it('stays where nothing personal is in it', () => {
    for (const text of [
      '5% &copy; 2024',
      'カップ（大）１２個',
      'AT&T 12',
      '￥１,２００',
      'a&page=2',
      '٢٠٢٤/١١',
    ])
      assert.deepEqual(maskText(text), { text, kinds: [] });
  });

  it('is plain afterwards, and plain text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        fc.pre(!/[&\\]/.test(text));
        assert.equal(toPlain(text), text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(toPlain(text), /[\u200b-\u200f\u0660-\u0669\uff10-\uff19]/);
      }),
    );
  });
});
