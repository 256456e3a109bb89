import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePages } from '../../../src/config/page-rules.ts';

const RULE = { path: '/product/*', event: 'ViewContent' };

describe('parsePages', () => {
  it('reads a rule with everything', () => {
    const { rules, problems } = parsePages([
      {
        ...RULE,
        from: 'json-ld',
        on: 'dwell:10s scroll:50',
        query: { variant: '*' },
        params: { content_category: 'bowls', value: 5 },
        vendors: ['meta'],
      },
    ]);

    assert.deepEqual(problems, []);
    assert.deepEqual(rules, [
      {
        ...RULE,
        from: 'json-ld',
        on: [
          { on: 'dwell', at: 10_000 },
          { on: 'scroll', at: 50 },
        ],
        query: { variant: '*' },
        params: { content_category: 'bowls', value: 5 },
        vendors: ['meta'],
      },
    ]);
  });

  it('reads a rule with what it needs and no more', () => {
    const { rules, problems } = parsePages([RULE]);

    assert.deepEqual(problems, []);
    assert.deepEqual(rules[0], {
      ...RULE,
      from: undefined,
      on: [],
      query: {},
      params: {},
      vendors: undefined,
    });
  });

  for (const [wrong, problem] of [
    [{ event: 'ViewContent' }, /^pages\[0\]\.path is missing\. Use a path such as "\/product\/\*"/],
    [{ ...RULE, path: 'product' }, /pages\[0\]\.path is "product"\. Use a path/],
    [{ path: '/' }, /pages\[0\]\.event is missing\. Use PageView, ViewContent/],
    [{ ...RULE, event: 'Buy' }, /pages\[0\]\.event is "Buy"\. Use PageView/],
    [{ ...RULE, from: 'rdfa' }, /pages\[0\]\.from is "rdfa"\. Use json-ld or microdata/],
    [{ ...RULE, on: 'click' }, /pages\[0\]\.on is "click"\. Use "dwell:10s", "scroll:75"/],
    [{ ...RULE, on: '' }, /pages\[0\]\.on is ""/],
    [{ ...RULE, query: { a: 1 } }, /pages\[0\]\.query is \{"a":1\}/],
    [{ ...RULE, params: [] }, /pages\[0\]\.params is \[\]/],
    [{ ...RULE, vendors: 'meta' }, /pages\[0\]\.vendors is "meta"\. Use a list such as \["meta"\]/],
    [{ ...RULE, vendor: 'meta' }, /pages\[0\]\.vendor is not a field\. Use path, event/],
    [null, /pages\[0\] is null\. Use an object/],
  ] as const)
    it(`passes over ${JSON.stringify(wrong)}, says why, and goes on with the next`, () => {
      const { rules, problems } = parsePages([wrong, RULE]);

      assert.equal(rules.length, 1);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });

  it('leaves out one parameter of the wrong type, and keeps the rule', () => {
    const { rules, problems } = parsePages([{ ...RULE, params: { value: '5', coupon: 'A' } }]);

    assert.deepEqual(rules[0]?.params, { coupon: 'A' });
    assert.deepEqual(problems, [
      'pages[0].params.value is "5". Use a number such as 19.9. It is left out.',
    ]);
  });

  it('says what pages must be', () => {
    assert.match(
      parsePages({}).problems[0] ?? '',
      /^pages is \{\}\. Use a list such as \[\{"path"/,
    );
  });

  it('never throws, and every rule that it keeps has a path and an event', () => {
    const fields = fc.constantFrom(
      'path',
      'event',
      'from',
      'params',
      'on',
      'query',
      'vendors',
      'x',
    );
    const values = fc.oneof(fc.constantFrom('/a', 'Lead', 'json-ld', 'dwell:5s'), fc.jsonValue());
    const pages = fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(fields, values)));
    fc.assert(
      fc.property(pages, (written) => {
        const { rules, problems } = parsePages(written);
        for (const { path, event } of rules) assert.ok(path.length > 0 && event.length > 0);
        const count = Array.isArray(written) ? written.length : 0;
        assert.ok(rules.length + problems.length >= Math.min(count, 200));
      }),
    );
  });
});
