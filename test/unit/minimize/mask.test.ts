import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findLeak } from '../../../src/minimize/find-leak.ts';
import { leakIn } from '../../../src/minimize/find-leak.ts';
import { maskText } from '../../../src/minimize/mask.ts';
import { card, email, phone } from './personal.ts';

const ADDRESS = 'jane@shop.example';

describe('maskText', () => {
  const ROWS: readonly (readonly [what: string, text: string, masked: string])[] = [
    ['an address', `Your order, ${ADDRESS}!`, 'Your order, -!'],
    ['several things', `${ADDRESS}, +49 30 901820, 4111 1111 1111 1111`, '-, -, -'],
    [
      'a value in a query',
      'https://shop.example/?page=2&email=x7&q=mug',
      'https://shop.example/?page=2&email=-&q=mug',
    ],
    [
      'a value in JSON',
      '{"step":2,"first_name":"Jane","plan":"gold"}',
      '{"step":2,"first_name":"-","plan":"gold"}',
    ],
    [
      'JSON in JSON',
      String.raw`{"d":"{\"first_name\":\"Jane\"}"}`,
      String.raw`{"d":"{\"first_name\":\"-\"}"}`,
    ],
    ['what base64 hides', `id ${btoa(`mail ${ADDRESS} now`)} ok`, 'id - ok'],
    [
      'what percent signs hide',
      `https://shop.example/${encodeURIComponent(encodeURIComponent(`x ${ADDRESS}`))}/a`,
      'https://shop.example/-/a',
    ],
    ['nothing', 'Mug "Kiln", 0.3 l, blue', 'Mug "Kiln", 0.3 l, blue'],
  ];
  for (const [what, text, masked] of ROWS) {
    it(`takes out ${what}`, () => {
      assert.equal(maskText(text).text, masked);
    });
  }

  it('says what it took out, and nothing where there was nothing', () => {
    assert.deepEqual(maskText(`${ADDRESS} or +49 30 901820`).kinds, ['email', 'phone']);
    assert.deepEqual(maskText('Mug').kinds, []);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '\ud800',
        '\udc00',
        '\0',
        '%',
        '%40',
        '@',
        '.',
        'a',
        '=',
        ':',
        '"',
        '\\',
        '-',
        ' ',
        '4',
        '+',
        '1',
      ),
    }),
    fc.json(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  const wrapped = fc
    .tuple(hostile, fc.oneof(email, card, phone), hostile, fc.constantFrom(0, 1, 2, 3))
    .map(([before, leak, after, layer]) => {
      const wraps = [
        String,
        encodeURIComponent,
        (text: string) => encodeURIComponent(encodeURIComponent(text)),
        btoa,
      ];
      return `${before} ${wraps[layer]!(leak)} ${after}`;
    });

  it('leaves nothing that a detector finds, whatever stands around it', () => {
    fc.assert(
      fc.property(wrapped, (text) => {
        const masked = maskText(text);

        assert.ok(masked.kinds.length > 0, text);
        assert.equal(leakIn(masked.text), undefined);
        assert.deepEqual(maskText(masked.text), { text: masked.text, kinds: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, and finds what it took out', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, key) => {
        const masked = maskText(text);

        assert.equal(masked.kinds.length > 0, masked.text !== text || leakIn(text) !== undefined);
        findLeak(text, key);
      }),
      { numRuns: 400 },
    );
  });

  it('comes back from texts of ten million characters', () => {
    for (const piece of ['aB3', '1 ', '\ud800', 'a=']) {
      const text = piece.repeat(1e7 / piece.length);

      assert.equal(findLeak(text), 'too-long');
      assert.ok(maskText(text).text.length > 0);
    }
  });
});

describe('findLeak, inside of encodings', () => {
  const WRAPS: Readonly<Record<string, (text: string) => string>> = {
    'percent signs': encodeURIComponent,
    'percent signs twice': (text) => encodeURIComponent(encodeURIComponent(text)),
    base64: btoa,
    base64url: (text) => Buffer.from(text).toString('base64url'),
    'JSON in base64': (text) => btoa(JSON.stringify({ note: text })),
    'JSON in JSON': (text) => JSON.stringify({ d: JSON.stringify({ note: text }) }),
    'escapes of JSON': (text) =>
      `{"note":"${text.replace(/./g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}"}`,
    'a form': (text) => String(new URLSearchParams({ a: '1', note: text })),
    'an address in an address': (text) =>
      `https://shop.example/?to=${encodeURIComponent(`https://shop.example/?ref=${encodeURIComponent(text)}`)}`,
  };
  for (const [name, wrap] of Object.entries(WRAPS)) {
    it(`finds everything in ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(email, card, phone), (leak) => {
          assert.ok(findLeak(wrap(`note: ${leak} end`)), wrap(`note: ${leak} end`));
        }),
      );
    });
  }
});
