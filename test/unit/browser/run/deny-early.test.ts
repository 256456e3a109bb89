/** A refusal counts although the log, or a vendor's file, does not come. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { denyEarly } from '../../../../src/browser/run/deny-early.ts';
import type { TestContext } from 'node:test';
import type { Decision, RunEnv } from '../../../../src/browser/runner.ts';

interface Stage {
  readonly waiting: Decision[];
  readonly decided: Decision[];
  readonly stop: () => void;
  tick(ms: number): void;
}

const DENY: Decision = { source: 'banner', wish: { every: 'denied' }, isActive: true };
const DENY_SOME: Decision = {
  source: 'preferences',
  wish: { every: 'denied', only: ['marketing'] },
  isActive: true,
};
const GRANT: Decision = { source: 'banner', wish: { every: 'granted' }, isActive: true };
const MIXED: Decision = {
  source: 'preferences',
  wish: { purposes: { marketing: 'denied', functional: 'granted' } },
  isActive: true,
};

function setUp({ mock: { timers } }: TestContext, ...waiting: Decision[]): Stage {
  timers.enable({ apis: ['setTimeout'] });
  const decided: Decision[] = [];
  const options = { tags: { meta: ['1'] } } as unknown as RunEnv['options'];
  const stop = denyEarly(
    { decisions: waiting, options },
    { decide: (each) => (decided.push(each), true) },
  );
  return { waiting, decided, stop, tick: (ms) => timers.tick(ms) };
}

describe('a refusal that waits', () => {
  it('is decided after two seconds, and the next one at once', (test) => {
    const { waiting, decided, tick } = setUp(test, DENY);
    tick(1999);
    assert.deepEqual(decided, []);

    tick(1);
    assert.deepEqual(decided, [DENY]);
    waiting.push(DENY_SOME);

    assert.deepEqual([decided, [...waiting]], [[DENY, DENY_SOME], []]);
  });

  it('leaves nothing of a grant before it, when it refuses all', (test) => {
    const { waiting, decided, tick } = setUp(test, GRANT, DENY);
    tick(2000);

    assert.deepEqual([decided, [...waiting]], [[DENY], []]);
  });

  it('waits behind a grant, when it refuses some', (test) => {
    const { waiting, decided, tick } = setUp(test, GRANT, DENY_SOME);
    tick(2000);

    assert.deepEqual([decided, [...waiting]], [[], [GRANT, DENY_SOME]]);
  });

  it('is no decision that grants something, or says nothing', (test) => {
    const wishes = [{}, undefined, { limited: false }, { vendors: { meta: 'granted' } }];
    const decisions = wishes.map((wish): Decision => ({ ...DENY, wish }));
    for (const each of [GRANT, MIXED, ...decisions]) {
      const { waiting, decided, tick } = setUp(test, each);
      tick(2000);

      assert.deepEqual([decided, [...waiting]], [[], [each]]);
      test.mock.timers.reset();
    }
  });

  it('is left to the runner when that comes in time, or later', (test) => {
    const early = setUp(test, DENY);
    early.stop();
    early.tick(2000);
    assert.deepEqual([early.decided, early.waiting], [[], [DENY]]);
    test.mock.timers.reset();

    const late = setUp(test);
    late.tick(2000);
    late.stop();
    late.waiting.push(DENY);

    assert.deepEqual([late.decided, late.waiting], [[], [DENY]]);
  });
});
