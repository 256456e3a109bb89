import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseTcfConfig } from '../../../src/config/tcf-config.ts';

const GOOD = { cmpId: 123, cmpVersion: 4, vendorList: '/gvl.json', publisherCountry: 'DE' };

const problemsOf = (value: unknown): readonly string[] => {
  const parsed = parseTcfConfig(value);
  return parsed.ok ? [] : parsed.problems;
};

describe('parseTcfConfig', () => {
  for (const good of [
    {},
    { vendors: [755, 42], consentScreen: 1, gdprApplies: false },
    { cmpId: 4095, cmpVersion: 0 },
    { vendorList: 'lists/vendor-list.json' },
    { vendorList: 'https://cdn.shop.example/vendor-list.json?v=112' },
    { vendorList: '/consensu.org/vendor-list.json' },
  ]) {
    it(`takes ${JSON.stringify(good)}`, () => {
      assert.deepEqual(parseTcfConfig({ ...GOOD, ...good }), {
        ok: true,
        config: { ...GOOD, ...good },
      });
    });
  }

  for (const [field, value] of [
    ['cmpId', 1],
    ['cmpId', 0],
    ['cmpId', '123'],
    ['cmpId', 2.5],
    ['cmpId', 4096],
    ['cmpId', null],
    ['cmpVersion', -1],
    ['cmpVersion', undefined],
    ['vendorList', ''],
    ['vendorList', 7],
    ['vendorList', 'http://shop.example/gvl.json'],
    ['vendorList', '//cdn.example/gvl.json'],
    ['vendorList', '\\\\cdn.example/gvl.json'],
    ['vendorList', 'data:application/json,{}'],
    ['vendorList', 'javascript:alert(1)'],
    ['vendorList', 'https://vendor-list.consensu.org/v3/vendor-list.json'],
    ['vendorList', 'https://CONSENSU.org./v3/vendor-list.json'],
    ['vendorList', 'https:vendor-list.consensu.org/v3/vendor-list.json'],
    ['vendorList', 'ht\ntps://vendor-list.consensu.org/v3/vendor-list.json'],
    ['publisherCountry', 'de'],
    ['publisherCountry', 'DEU'],
    ['vendors', []],
    ['vendors', [0]],
    ['vendors', ['755']],
    ['vendors', 'all'],
    ['vendors', [65_536]],
    ['consentScreen', 64],
    ['gdprApplies', 'yes'],
  ] as const) {
    it(`names ${field}, its value and what is allowed for ${JSON.stringify(value)}`, () => {
      const problems = problemsOf({ ...GOOD, [field]: value });

      assert.equal(problems.length, 1);
      assert.match(problems[0]!, new RegExp(`^tcf\\.${field} is .+\\. Use .+\\.$`, 's'));
      assert.ok(problems[0]!.includes(JSON.stringify(value) ?? 'missing'));
    });
  }

  it('names a field that does not exist, and those that do', () => {
    const problems = problemsOf({ ...GOOD, cmpID: 5 });

    assert.deepEqual(problems, [
      'tcf.cmpID is 5, and not a field. Use cmpId, cmpVersion, vendorList, publisherCountry, vendors, consentScreen, gdprApplies.',
    ]);
  });

  it('names every field that is wrong, each once', () => {
    const problems = problemsOf({ cmpId: 1, vendors: [0, -1, 'x'] });

    assert.deepEqual(
      problems.map((problem) => problem.split(' ')[0]),
      ['tcf.cmpId', 'tcf.cmpVersion', 'tcf.vendorList', 'tcf.publisherCountry', 'tcf.vendors'],
    );
  });

  it('takes nothing that is not an object with the four fields', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.ok(problemsOf(value).length > 0);
      }),
    );
  });
});
