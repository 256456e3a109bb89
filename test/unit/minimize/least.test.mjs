/** What a text must have at least before a detector looks at it: never more than what the detector finds has itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMON } from '../../../src/minimize/find-leak.ts';
import { digitsOf } from '../../../src/minimize/find-span.ts';
import { ALL } from '../../../src/minimize/more.ts';
import { positives } from '../../corpora/index.mjs';

describe('the least that a detector needs', () => {
  const texts = [
    ...['development', 'unseen'].flatMap((half) => positives(half).map(({ value }) => value)),
    // the shortest of their kinds
    'a@b.co',
    '1.1.1.10',
    '+1234567',
    '::1:2',
    '1::2:3',
    '52°31′',
    'a=1',
    'tel=1',
    'ABCPA1234A',
    'AB123456C',
    'a at b dot co',
    'NO9386011117947',
    '1.1234,1.1234',
  ];

  for (const [find, digits, length, sign] of [...COMMON, ...ALL.detectors]) {
    it(`hides nothing: ${digits} digits, ${length} characters, ${sign || 'no sign'}`, () => {
      const found = texts.filter((text) => find(text, 0));

      assert.ok(found.length > 0);
      assert.deepEqual(
        found.filter(
          (text) => digitsOf(text) < digits || text.length < length || !text.includes(sign),
        ),
        [],
      );
    });
  }
});
