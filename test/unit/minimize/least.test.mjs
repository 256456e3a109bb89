/** What a text must have at least before a detector looks at it: never more than what the detector finds has itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { COMMON } from '../../../src/minimize/common.ts';
import { ALL } from '../../../src/minimize/more.ts';
import { base64Decoded, unescaped } from '../../../src/minimize/decode.ts';
import { positives } from '../../corpora/index.mjs';

/** Texts of what detectors look for, in pieces that may meet. */
const pieces = fc.oneof(
  fc.constantFrom(
    'a@b.co',
    'jane',
    ' at ',
    ' dot ',
    'co',
    '@',
    '＠',
    '%40',
    '%',
    '=',
    '\\',
    '&',
    '&#64;',
    '.',
    ':',
    '::',
    '-',
    '_',
    '1',
    '42',
    '192.168.0.9',
    '+49 30 901820',
    'tel',
    'name',
    '"',
    '{',
    'sk_live_',
    'Bearer ',
    'eyJ',
    'AKIA',
    'amFuZUB4LmRl',
    '°',
    '′',
    'N',
    'E',
    '52',
    '４',
    '٣',
    '\u200b',
    ' ',
    '/',
    '(',
    ')',
    ',',
    ';',
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const anyText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

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
    'a@bc(dot)co',
    'u_amFuZUBzaG9wLmRl',
    '6a616e654073686f702e6465',
    'jane=40shop.example',
    'a=40b.co',
    `EZAK${'a1'.repeat(5)}`,
    `dapi${'0f'.repeat(16)}`,
    'hf_abcdefghij',
    '0:0:0:0:0:0:0:1',
    '00:1b:44:11:3a:b7',
    '001b.4411.3ab7',
    'A123456(7)',
    '1.234.567-8',
    'NO9386011117947',
    '1.1234,1.1234',
  ];

  for (const [at, find] of [...COMMON, ...ALL.detectors].entries()) {
    it(`hides nothing from detector ${at}: ${find.name}`, () => {
      const found = texts.filter((text) => find(text, 0));

      assert.ok(found.length > 0);
      assert.deepEqual(
        found.filter((text) => !(ALL.sift(text) & (8 << at))),
        [],
      );
    });
  }

  it('hides nothing in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bits = ALL.sift(text);
        for (const [at, find] of [...COMMON, ...ALL.detectors].entries())
          if (find(text, 0)) assert.ok(bits & (8 << at), find.name);
        if (unescaped(ALL.plain(text)) !== text) assert.ok(bits & 1, 'wrapped');
        if (/^[\w+/-]{8,}=*$/.test(text) && base64Decoded(text)) assert.ok(bits & 2, 'base64');
      }),
      { numRuns: 3000 },
    );
  });
});
