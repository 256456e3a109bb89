import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLines } from '../../../../src/browser/run/line.ts';
import type { Step } from '../../../../src/browser/run/line.ts';

const A = {};
const B = {};
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function stage(): {
  done: string[];
  note: (name: string) => Step;
  wait: (name: string) => [Step, () => void];
} {
  const done: string[] = [];
  return {
    done,
    note: (name) => () => void done.push(name),
    wait(name) {
      let go = (): void => {};
      const until = new Promise<void>((resolve) => (go = resolve));
      const next = (isHurried: boolean): void =>
        void done.push(name + (isHurried ? ' in haste' : ''));
      return [() => ({ until, next }), () => go()];
    },
  };
}

describe('lines', () => {
  it('do at once what waits for nothing', () => {
    const { done, note } = stage();
    const lines = createLines(assert.fail);
    lines.take(A, note('1'));

    assert.deepEqual(done, ['1']);
  });

  it('keep the order of one, and do not delay another', async () => {
    const { done, note, wait } = stage();
    const lines = createLines(assert.fail);
    const [first, go] = wait('1');
    lines.take(A, first);
    lines.take(A, note('2'));
    lines.take(B, note('3'));
    assert.deepEqual(done, ['3']);
    go();
    await settle();
    lines.take(A, note('4'));

    assert.deepEqual(done, ['3', '1', '2', '4']);
  });

  it('do not wait any longer when the page goes, and nothing twice', async () => {
    const { done, note, wait } = stage();
    const lines = createLines(assert.fail);
    const [first, go] = wait('1');
    const [second] = wait('2');
    for (const step of [first, second, note('3')]) lines.take(A, step);
    lines.hurry();
    assert.deepEqual(done, ['1 in haste', '2 in haste', '3']);
    go();
    await settle();

    assert.equal(done.length, 3);
  });

  it('go on after something that throws', async () => {
    const { done, note } = stage();
    const errors: unknown[] = [];
    const lines = createLines((of, error) => errors.push(of === A, String(error)));
    const fail = (): never => {
      throw new Error('broken');
    };
    lines.take(A, fail);
    lines.take(A, () => ({ until: Promise.resolve(), next: fail }));
    lines.take(A, note('2'));
    await settle();

    assert.deepEqual(done, ['2']);
    assert.deepEqual(errors, [true, 'Error: broken', true, 'Error: broken']);
  });
});
