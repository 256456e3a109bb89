/** What is hidden one way further: cards with odd separators, e-mail in hexadecimal, numbers right behind a word. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLeak } from '../../../src/minimize/find-leak.ts';

const HEX = Buffer.from('jane@shop.example').toString('hex');
const BASE64 = Buffer.from('jane@shop.example').toString('base64url');
const RANDOM = 'AOgQfRNLPc53OUujtpHBYGsGWeh83CCaTG422XPS';

const ROWS: readonly (readonly [text: string, kind: string | undefined])[] = [
  ['6205 5000 0000 0000 004', 'payment-card'],
  ['4111.1111.1111.1111', 'payment-card'],
  ['4111_1111_1111_1111', 'payment-card'],
  ['4111/1111/1111/1111', 'payment-card'],
  ['3782.822463.10005', 'payment-card'],
  ['4111.1111.1111.1112', undefined],
  [HEX, 'email'],
  [`id=${HEX.toUpperCase()}`, 'email'],
  [Buffer.from('mug-blue-large-2026').toString('hex'), undefined],
  ['d41d8cd98f00b204e9800998ecf8427e', undefined],
  ['jane=40mail.example', 'email'],
  ['w=40px.png', undefined],
  ['page=40off.html', undefined],
  [`/u/u_${BASE64}/x`, 'email'],
  [`user-${BASE64}`, 'email'],
  [`blue-${Buffer.from('a mug, blue').toString('base64url')}`, undefined],
  ['mob.+49 30 901820', 'phone'],
  ['tel.094 231 925', 'phone'],
  ['Tel 030901820', 'phone'],
  ['phone|030901820', 'phone'],
  ['web,+385 91 252 399,paid', 'phone'],
  ['size,+5 cm', undefined],
  ['web,0912,paid', undefined],
  [`vercel_blob_rw_${RANDOM}`, 'secret'],
  ['price_1MoBy5LkdIwHu7ixZhnattbh', undefined],
  ['sum_d41d8cd98f00b204e9800998ecf8427e', undefined],
  ['blue-someVeryLongCamelCaseIdentifierOfAThing', undefined],
  ['{"note":"GET\\t198.51.100.7\\t200"}', 'ip'],
];

describe('findLeak, of what is hidden', () => {
  for (const [text, kind] of ROWS) {
    it(`says ${kind ?? 'nothing'} of "${text}"`, () => {
      assert.equal(findLeak(text), kind);
    });
  }
});
