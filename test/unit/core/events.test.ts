import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EVENTS, EVENT_PARAMS, checkEvent } from '../../../src/core/events.ts';
import type { Params } from '../../../src/core/param-types.ts';

function check(name: string, params: Params): { kept: Params | undefined; problems: string[] } {
  const problems: string[] = [];
  const kept = checkEvent(name, params, (problem) => problems.push(problem));
  return { kept, problems };
}

const PURCHASE = { value: 19.9, currency: 'EUR' };

describe('checkEvent', () => {
  it('lets a complete purchase through as it is', () => {
    const params = {
      ...PURCHASE,
      order_id: '2026-17',
      content_ids: ['SKU-1'],
      content_type: 'product',
      contents: [{ id: 'SKU-1', quantity: 1 }],
      num_items: 1,
      coupon: 'SUMMER',
    };

    assert.deepEqual(check('Purchase', params), { kept: params, problems: [] });
  });

  for (const name of EVENTS.filter((each) => each !== 'Purchase')) {
    it(`takes ${name} without parameters`, () => {
      assert.deepEqual(check(name, {}), { kept: {}, problems: [] });
    });
  }

  for (const name of ['purchase', 'Buy', '', 'constructor', '__proto__', 'Purchase ']) {
    it(`refuses the event "${name}" in one sentence that names it and the right ones`, () => {
      const { kept, problems } = check(name, PURCHASE);

      assert.equal(kept, undefined);
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.includes(`track("${name}")`));
      assert.match(problems[0]!, /Use PageView, .*Purchase/);
    });
  }

  const WRONG: readonly (readonly [param: string, value: unknown])[] = [
    ['value', '19.90'],
    ['value', Number.NaN],
    ['value', Infinity],
    ['value', null],
    ['currency', 'eur'],
    ['currency', '€'],
    ['currency', 'EURO'],
    ['order_id', { id: 1 }],
    ['content_ids', 'SKU-1'],
    ['content_ids', [{}]],
    ['content_type', 'products'],
    ['content_name', 5],
    ['contents', { id: 1 }],
    ['num_items', '3'],
    ['search_string', 'x'.repeat(501)],
    ['coupon', true],
    ['description', 1n],
  ];
  for (const [param, value] of WRONG) {
    it(`takes a wrong ${param} (${typeof value} ${String(value).slice(0, 12)}) out of an event and says so`, () => {
      const { kept, problems } = check('AddToCart', { [param]: value, note: 'stays' });

      assert.deepEqual(kept, { note: 'stays' });
      assert.equal(problems.length, 1);
      assert.match(problems[0]!, new RegExp(`^AddToCart: ${param}=.* is not valid\\. Use `));
    });
  }

  for (const missing of ['value', 'currency'] as const) {
    it(`refuses a purchase without ${missing}`, () => {
      const params = { ...PURCHASE, [missing]: undefined };

      const { kept, problems } = check('Purchase', params);

      assert.equal(kept, undefined);
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.includes(missing));
    });
  }

  it('names each of two things that are wrong', () => {
    assert.equal(check('Purchase', { value: '1', currency: 'x' }).problems.length, 2);
  });

  it('keeps sentences short, also about huge values and cycles', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);

    const { problems } = check('Lead', { content_name: cycle, description: ['x'.repeat(1e6)] });

    for (const problem of problems) assert.ok(problem.length < 200, problem);
  });

  it('lets parameters that only a vendor knows go on to the minimizer', () => {
    assert.deepEqual(check('Search', { search_term: 'mug' }).kept, { search_term: 'mug' });
  });

  it('leaves its argument as it is', () => {
    const params = Object.freeze({ value: 'wrong', currency: 'EUR' });

    check('AddToCart', params);

    assert.deepEqual(params, { value: 'wrong', currency: 'EUR' });
  });

  it('does not throw over a parameter that cannot be read', () => {
    const params = {
      get value(): number {
        throw new Error('no');
      },
    };

    assert.doesNotThrow(() => check('AddToCart', params));
  });

  it('takes anything for parameters', () => {
    const params = fc.dictionary(fc.constantFrom(...EVENT_PARAMS, 'other'), fc.anything());
    fc.assert(
      fc.property(fc.constantFrom(...EVENTS), params, (name, given) => {
        const { kept, problems } = check(name, given);

        assert.ok(kept ?? problems.length > 0);
      }),
    );
  });
});
