import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseMinimizing } from '../../../src/config/minimizing.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import { VENDOR_IDS } from '../../../src/vendors/ids.ts';
import type { RuleOptions } from '../../../src/minimize/rules.ts';

interface Outcome {
  readonly rules: RuleOptions;
  readonly said: readonly string[];
}

function parse(minimize: unknown, keepParams = '', isMatching = true): Outcome {
  const said: string[] = [];
  const config = minimize === undefined ? {} : { minimize };
  const source = {
    keepParams,
    config,
    vendors: [...VENDOR_IDS, 'partner'],
    senders: ALL_SENDERS,
    isMatching,
  };
  const rules = parseMinimizing(source, (sentence) => said.push(sentence));
  return { rules, said };
}

describe('parseMinimizing', () => {
  it('has nothing to say where nothing is written', () => {
    assert.deepEqual(parse(undefined), { rules: { keep: {}, actions: {}, round: {} }, said: [] });
    assert.deepEqual(parse({}).said, []);
  });

  it('reads all that there is', () => {
    const { rules, said } = parse(
      {
        keep: { meta: ['coupon'], 'partner:Purchase': 'tier', marketing: ['plan'] },
        actions: {
          '*': { search_string: 'mask', email: 'hash', plan: 'omit' },
          'google:purchase': { item_name: 'mask', value: 'round:0.5' },
        },
        round: { value: 5, time: 3600, coordinates: 0.1 },
      },
      'size meta:Purchase:gift',
    );

    assert.deepEqual(said, []);
    assert.deepEqual(rules, {
      keep: {
        '*': ['size'],
        'meta:Purchase': ['gift'],
        meta: ['coupon'],
        'partner:Purchase': ['tier'],
        marketing: ['plan'],
      },
      actions: {
        '*': { search_string: 'mask', email: 'hash', plan: 'omit' },
        'google:purchase': { item_name: 'mask', value: 'round:0.5' },
      },
      round: { value: 5, time: 3600, coordinates: 0.1 },
    });
  });

  const WRONG: readonly (readonly [minimize: unknown, path: string, value: string, use: string])[] =
    [
      ['mask', 'minimize', '"mask"', '{"keep": '],
      [{ kept: [] }, 'minimize.kept', 'not known', 'keep, actions, round'],
      [{ keep: 5 }, 'minimize.keep', '5', '["coupon", '],
      [{ keep: { meta: 5 } }, 'minimize.keep["meta"]', '5', 'a list of names'],
      [{ keep: ['mta:coupon'] }, 'minimize.keep', '"mta:coupon"', 'meta, microsoft'],
      [{ keep: { 'meta:Purchase:x': ['a'] } }, 'minimize.keep', '"meta:Purchase:x:a"', 'Use *'],
      [{ keep: ['a b'] }, 'minimize.keep', '"a b"', 'letters, digits'],
      [{ keep: ['email'] }, 'minimize.keep', 'email is personal', 'identify()'],
      [{ actions: ['mask'] }, 'minimize.actions', '["mask"]', '{"*": '],
      [{ actions: { mta: {} } }, 'minimize.actions["mta"]', 'not valid', 'meta, microsoft'],
      [{ actions: { meta: 'mask' } }, 'minimize.actions["meta"]', '"mask"', '{"content_name": '],
      [
        { actions: { meta: { content_name: 'hide' } } },
        'minimize.actions["meta"].content_name',
        '"hide"',
        '"drop", "mask", "hash", "omit"',
      ],
      [
        { actions: { meta: { content_nam: 'mask' } } },
        'minimize.actions["meta"].content_nam',
        'is no parameter there',
        'content_name',
      ],
      [
        { actions: { '*': { value: 'round:0' } } },
        'minimize.actions["*"].value',
        '"round:0"',
        '"round:5"',
      ],
      [
        { actions: { meta: { content_name: 'hash' } } },
        'minimize.actions["meta"].content_name',
        'takes hashed',
        'another action',
      ],
      [
        { actions: { linkedin: { email: 'hash' } } },
        'minimize.actions["linkedin"].email',
        'linkedin takes hashed',
        'another action',
      ],
      [{ round: 5 }, 'minimize.round', '5', '{"value": 5'],
      [{ round: { price: 5 } }, 'minimize.round.price', 'not known', 'value, time, coordinates'],
      [{ round: { value: -5 } }, 'minimize.round.value', '-5', 'a number above 0'],
    ];
  for (const [minimize, path, value, use] of WRONG) {
    it(`says once what is wrong with ${JSON.stringify(minimize)}, and lets the default hold`, () => {
      const { rules, said } = parse(minimize);

      assert.equal(said.length, 1, said.join('\n'));
      assert.ok(said[0]?.startsWith(path), said[0]);
      for (const part of [value, use]) assert.ok(said[0]?.includes(part), said[0]);
      const left = [rules.keep, rules.round, ...Object.values(rules.actions ?? {})];
      assert.deepEqual(
        left.flatMap((each) => Object.keys(each ?? {})),
        [],
      );
    });
  }

  it('names the attribute for what stands there', () => {
    const { rules, said } = parse(undefined, 'plan mta:coupon');

    assert.deepEqual(rules.keep, { '*': ['plan'] });
    assert.match(said.join('\n'), /^data-keep-params: "mta:coupon" is not valid\. Use .*$/);
  });

  it('hashes nothing without data-matching, and says what is missing', () => {
    const { rules, said } = parse({ actions: { '*': { email: 'hash' } } }, '', false);

    assert.deepEqual(rules.actions, { '*': {} });
    assert.match(said.join('\n'), /needs data-matching="hashed"/);
  });

  it('takes anything that JSON can hold, and what it lets pass is right', () => {
    const scope = fc.constantFrom('*', 'meta', 'meta:Purchase', 'mta', '__proto__', 'marketing');
    const rules = fc.record({
      keep: fc.oneof(fc.jsonValue(), fc.dictionary(scope, fc.jsonValue())),
      actions: fc.dictionary(
        scope,
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.string())),
      ),
      round: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), rules), fc.string(), (minimize, keepParams) => {
        const { rules: first, said } = parse(minimize, keepParams);

        assert.ok(
          said.every((sentence) => /Use |Write |use /.test(sentence)),
          said.join('\n'),
        );
        assert.deepEqual(parse(first).said, []);
      }),
      { numRuns: 300 },
    );
  });
});
