import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RULES, parseAttributes } from '../../../src/config/attributes.ts';
import { REGIMES } from '../../../src/regimes/index.ts';
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
  ui: 'auto',
  control: 'auto',
  guard: 'known',
  audience: 'general',
  exempt: '',
  'consent-from': '',
  'allow-api-grant': 'no',
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
  regime: {
    good: ['auto', ...REGIMES.map(({ id }) => id)],
    bad: ['', 'gdpr', 'EU-GDPR', 'us-ca ', 'us-', 'us-ny', 'strict|us', 'constructor'],
    stands: 'strict',
  },
  region: {
    good: ['DE', 'US-CA', 'GB-ENG', 'FR-2A'],
    bad: ['de', 'us-ca', 'Germany', 'D', 'USA', 'US_CA', 'US-'],
    stands: '?',
  },
  'region-guess': { good: ['auto', 'strict'], bad: ['', 'off', 'loose'], stands: 'strict' },
  ui: { good: ['auto', 'none'], bad: ['', 'off'], stands: 'auto' },
  control: { good: ['auto', 'none'], bad: ['', 'off'], stands: 'auto' },
  guard: { good: ['known', 'strict', 'off'], bad: ['', 'of', 'none', 'Strict'], stands: 'strict' },
  'allow-api-grant': { good: ['', 'no'], bad: ['yes', 'true', '1'], stands: 'no' },
  audience: {
    good: ['general', 'mixed', 'child'],
    bad: ['', 'adult', 'Child', 'general mixed'],
    stands: 'child',
  },
  exempt: {
    good: ['analytics', 'functional', 'functional analytics'],
    bad: ['marketing', 'analytics marketing', 'analytics,functional', 'Analytics', 'all'],
    stands: '',
  },
  'consent-from': { good: ['tcf', 'gpp'], bad: ['none', 'TCF', 'tcf gpp', 'usp'], stands: 'tcf' },
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

  it('hands on what others check, and says nothing about it', () => {
    const { options, wrong } = parse({ position: 'top', tiktk: 'x' });

    assert.equal(options.position, 'top');
    assert.deepEqual(wrong, []);
  });
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
