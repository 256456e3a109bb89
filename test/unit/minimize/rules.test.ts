import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toRules } from '../../../src/minimize/read-rules.ts';
import { ACTION, scopesOf, splitName, stepOf } from '../../../src/minimize/rules.ts';

describe('toRules', () => {
  it('reads names in a list, with and without whom they are for', () => {
    const { keep } = toRules({ keep: ['plan', 'meta:coupon', 'meta:Purchase:tier', 'tier'] });

    assert.deepEqual(
      [...keep],
      [
        ['*', ['plan', 'tier']],
        ['meta', ['coupon']],
        ['meta:Purchase', ['tier']],
      ],
    );
  });

  it('reads a list alone as names', () => {
    assert.deepEqual([...toRules(['plan']).keep], [['*', ['plan']]]);
  });

  it('reads names by whom they are for', () => {
    const { keep } = toRules({ keep: { meta: ['coupon'], '*': 'plan' } });

    assert.deepEqual(
      [...keep],
      [
        ['meta', ['coupon']],
        ['*', ['plan']],
      ],
    );
  });

  it('passes over actions and steps that there are not', () => {
    const { actions, rounderOf } = toRules({
      actions: { '*': { a: 'mask', b: 'hide', c: 5, d: 'round:2' }, meta: 'mask' },
      round: { value: 5, time: -1, coordinates: '1' },
    });

    assert.deepEqual([...(actions.get('*') ?? [])].toString(), 'a,mask,d,round:2');
    assert.equal(rounderOf('price', true, undefined)?.(12), 10);
    assert.equal(rounderOf('event_time', false, undefined), undefined);
    assert.equal(rounderOf('lat', false, undefined), undefined);
  });

  it('takes anything', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.doesNotThrow(() => toRules(proxy));
    fc.assert(
      fc.property(fc.anything(), (value) => {
        toRules(value);
        toRules({ keep: value, actions: value, round: value });
      }),
    );
  });
});

describe('splitName', () => {
  it('takes the last word for the name', () => {
    assert.deepEqual(splitName('coupon'), ['*', 'coupon']);
    assert.deepEqual(splitName('meta:Purchase:coupon'), ['meta:Purchase', 'coupon']);
  });
});

describe('stepOf', () => {
  it('reads the step of round, and of no other action', () => {
    assert.equal(stepOf('round:0.5'), 0.5);
    assert.equal(stepOf('mask'), undefined);
    assert.equal(stepOf('round:0'), undefined);
    assert.equal(stepOf(undefined), undefined);
  });
});

describe('ACTION', () => {
  it('is every action, and nothing else', () => {
    for (const action of ['drop', 'mask', 'hash', 'omit', 'round:5', 'round:.5', 'round:0.1'])
      assert.match(action, ACTION);
    for (const wrong of ['', 'Mask', 'round', 'round:', 'round:-1', 'round:1e9', 'mask hash'])
      assert.doesNotMatch(wrong, ACTION);
  });
});

describe('scopesOf', () => {
  it('puts the closest first', () => {
    assert.deepEqual(scopesOf('vendor', ['purchase', 'Purchase'], 'marketing'), [
      'vendor:purchase',
      'vendor:Purchase',
      '*:purchase',
      '*:Purchase',
      'vendor',
      'marketing',
      '*',
    ]);
  });
});
