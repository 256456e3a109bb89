import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RULES, parseAttributes } from '../../../src/config/attributes.ts';
import { VENDORS } from '../../../src/vendors/index.ts';
import type { Options } from '../../../src/config/attributes.ts';

type Name = keyof typeof RULES;

function parse(attributes: Record<string, string>): { options: Options; wrong: string[] } {
  const wrong: string[] = [];
  const options = parseAttributes(attributes, (name) => wrong.push(name));
  return { options, wrong };
}

const DEFAULTS: Readonly<Record<string, string>> = {
  'policy-version': '1',
  regime: 'auto',
  region: '',
  'region-guess': 'auto',
  position: 'bottom',
  theme: 'auto',
  ui: 'auto',
  control: 'auto',
  guard: 'known',
  'hold-limit': '200 30m',
};

/** What fits, what does not, and what stands in for it: the strictest, or the default where nothing is strict. */
const ROWS: Readonly<
  Record<Name, { good: readonly string[]; bad: readonly string[]; stands: string }>
> = {
  'policy-version': {
    good: ['2', '2026-11', 'v1.2_b'],
    bad: ['', 'a b', 'a~b', 'x;y', 'é', 'x'.repeat(41)],
    stands: '1',
  },
  'privacy-url': {
    good: [
      '/privacy',
      'https://shop.example/p',
      '//cdn.example/p',
      'privacy.html',
      '../p',
      '?p=1',
      '#p',
    ],
    bad: [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'java\tscript:x',
      'vbscript:x',
    ],
    stands: '',
  },
  controller: { good: ['Kiln & Co. “Mugs”', 'Ä'], bad: ['x'.repeat(100), 'a\nb'], stands: '' },
  regime: {
    good: ['auto', 'strict', 'eu-gdpr', 'us-ca'],
    bad: ['', 'gdpr', 'EU-GDPR', 'us-ca '],
    stands: 'strict',
  },
  region: {
    good: ['DE', 'US-CA', 'GB-ENG', 'FR-2A'],
    bad: ['de', 'us-ca', 'Germany', 'D', 'USA', 'US_CA', 'US-'],
    stands: '?',
  },
  'region-guess': { good: ['auto', 'strict'], bad: ['', 'off', 'loose'], stands: 'strict' },
  lang: {
    good: ['de', 'pt-BR', 'zh-Hans-CN', 'DE'],
    bad: ['german', '1', 'd', '../x', 'de_DE.js'],
    stands: '',
  },
  position: { good: ['bottom', 'center', 'corner'], bad: ['', 'top', 'Bottom'], stands: 'bottom' },
  theme: { good: ['auto', 'light', 'dark'], bad: ['', 'black'], stands: 'auto' },
  ui: { good: ['auto', 'none'], bad: ['', 'off'], stands: 'auto' },
  control: { good: ['auto', 'none'], bad: ['', 'off'], stands: 'auto' },
  guard: { good: ['known', 'strict', 'off'], bad: ['', 'of', 'none', 'Strict'], stands: 'strict' },
  'allow-hosts': {
    good: ['maps.example', 'a.example b.example'],
    bad: ['https://maps.example', 'a,b', '*'],
    stands: '',
  },
  'keep-params': { good: ['plan', 'plan tier_2'], bad: ['a-b', 'a,b', 'a.b'], stands: '' },
  'hold-limit': {
    good: ['200 30m', '1 1s', '9999 24h'],
    bad: ['', '200', '30m', '-1 30m', '200 30d', '99999 1m'],
    stands: '200 30m',
  },
  'cookie-domain': {
    good: ['shop.example', 'localhost'],
    bad: ['shop.example;secure', 'a b', 'https://x'],
    stands: '',
  },
  'allow-api-grant': { good: ['', 'no'], bad: ['yes', 'true', '1'], stands: 'no' },
};

describe('parseAttributes', () => {
  it('gives the defaults where nothing is said', () => {
    const { options, wrong } = parse({});

    for (const [name, standard] of Object.entries(DEFAULTS)) {
      assert.equal(options[name as Name], standard, name);
    }
    assert.deepEqual(options.tags, {});
    assert.deepEqual(wrong, []);
  });

  it('is tested for every attribute', () => {
    assert.deepEqual(Object.keys(ROWS).toSorted(), Object.keys(RULES).toSorted());
  });

  for (const [name, { good, bad, stands }] of Object.entries(ROWS)) {
    it(`takes data-${name} as ${good.map((value) => `"${value}"`).join(', ')}`, () => {
      for (const value of good) {
        const { options, wrong } = parse({ [name]: value });

        assert.equal(options[name as Name], value);
        assert.deepEqual(wrong, []);
      }
    });

    it(`puts "${stands}" in the place of a wrong data-${name}, and says so once`, () => {
      for (const value of bad) {
        const { options, wrong } = parse({ [name]: value });

        assert.equal(options[name as Name], stands, value);
        assert.deepEqual(wrong, [name], value);
      }
    });
  }

  it('loses nothing else over one wrong attribute', () => {
    const { options } = parse({ guard: 'maybe', lang: 'de', meta: '1234567890' });

    assert.equal(options.lang, 'de');
    assert.deepEqual(options.tags, { meta: ['1234567890'] });
  });

  for (const name of ['tiktk', 'policy', 'src', '', 'constructor', 'to-string', 'Regime']) {
    it(`names the attribute data-${name}, which there is not`, () => {
      assert.deepEqual(parse({ [name]: 'x' }).wrong, [name]);
    });
  }
});

describe('parseAttributes, for any attributes', () => {
  it('never throws, and gives what fits or stands in for it', () => {
    const names = fc.oneof(
      fc.constantFrom(...Object.keys(RULES), ...VENDORS.map(({ id }) => id)),
      fc.string(),
    );
    const attributes = fc.dictionary(names, fc.string({ unit: 'binary' }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(attributes, (given) => {
        const { options, wrong } = parse(given);

        for (const [name, [standard, fits, strictest = standard]] of Object.entries(RULES)) {
          const value = options[name as Name];
          assert.ok(value === standard || value === strictest || fits.test(value), name);
        }
        for (const { id, tagId } of VENDORS) {
          for (const tag of options.tags[id] ?? []) assert.match(tag, tagId);
        }
        assert.equal(new Set(wrong).size, wrong.length);
      }),
      { numRuns: 1000 },
    );
  });
});
