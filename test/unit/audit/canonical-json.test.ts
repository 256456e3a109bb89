import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/audit/canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts names by UTF-16 code unit [RFC 8785 3.2.3]', () => {
    const given = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };

    const text = canonicalJson(given);

    assert.deepEqual(
      [...text.matchAll(/:"([^"]+)"/g)].map(([, value]) => value),
      [
        'Carriage Return',
        'One',
        'Control',
        'Latin Small Letter O With Diaeresis',
        'Euro Sign',
        'Emoji: Grinning Face',
        'Hebrew Letter Dalet With Dagesh',
      ],
    );
  });

  it('writes the example of the standard [RFC 8785 3.2.4]', () => {
    const given = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };

    assert.equal(
      canonicalJson(given),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  const NUMBERS: readonly (readonly [number: number, text: string])[] = [
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
  ];
  for (const [number, text] of NUMBERS) {
    it(`writes ${text} [RFC 8785 B]`, () => {
      assert.equal(canonicalJson(number), text);
    });
  }

  it('leaves out what is not there', () => {
    assert.equal(canonicalJson({ b: 1, a: undefined }), '{"b":1}');
  });

  it('writes the same for the same, in whatever order the names were put in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const reversed = JSON.parse(JSON.stringify(value), (_, each: unknown) =>
          Object(each) !== each || Array.isArray(each)
            ? each
            : Object.fromEntries(Object.entries(each as object).toReversed()),
        ) as unknown;

        assert.equal(canonicalJson(reversed), canonicalJson(value));
      }),
    );
  });

  it('writes JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes something else for something else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const plain = [one, other].map((value) => JSON.parse(JSON.stringify(value)) as unknown);
        const isSame = canonicalJson(plain[0]) === canonicalJson(plain[1]);

        if (isSame) assert.deepEqual(plain[0], plain[1]);
      }),
    );
  });
});
