import { assert } from '@esm-bundle/chai';
import { createOwnOutlet } from '../../../src/browser/pixels/own-outlet.ts';
import type { Choice } from '../../../src/core/purposes.ts';
import type { Item, Outlet, RunEnv, Runner } from '../../../src/browser/runner.ts';
import type { VendorAdapter } from '../../../src/core/vendor.ts';

const vendor = { id: 'crm', purposes: ['functional'] } as unknown as VendorAdapter;
const item = (eventId: string): Item => ({
  args: [],
  tag: undefined,
  unified: { name: 'Lead', params: {}, eventId },
  at: 1,
  href: location.href,
});
const idOf = ({ unified }: Item): unknown => unified?.eventId;

function setUp(limit = '200 30m') {
  const asked: string[] = [];
  const acts: unknown[][] = [];
  const state: { choice: Choice; runner: Runner | undefined } = {
    choice: 'unset',
    runner: undefined,
  };
  const choiceFor = (...of: string[]): Choice => (asked.push(of.join()), state.choice);
  const env = { consent: { choiceFor }, options: { 'hold-limit': limit } };
  const outlet = createOwnOutlet(
    vendor,
    {
      sink: (...event) => void acts.push(['sink', ...event]),
      deny: () => void acts.push(['deny']),
    },
    env as unknown as RunEnv,
    () => state.runner,
  );
  const runner = {
    send: (_: Outlet, each: Item) => void acts.push(['send', idOf(each), each.isHeld ?? false]),
    drop: (_: Outlet, each: Item, reason: string) => void acts.push(['drop', idOf(each), reason]),
    hold: (_: Outlet, each: Item) => (acts.push(['hold', idOf(each)]), idOf(each) !== 'worthless'),
    update: () => {},
  } as unknown as Runner;
  return { outlet, acts, asked, state, runner };
}

describe('createOwnOutlet', () => {
  it('waits for the runner, holds until an answer, and sends in order, once', () => {
    const { outlet, acts, asked, state, runner } = setUp();
    outlet.take(item('1'));
    assert.deepEqual(acts, []);

    state.runner = runner;
    outlet.take(item('worthless'));
    outlet.take(item('2'));
    acts.length = 0;
    state.choice = 'granted';
    outlet.update();
    outlet.update();

    assert.deepEqual(acts, [
      ['send', '1', true],
      ['send', '2', true],
    ]);
    assert.deepEqual([...new Set(asked)], ['crm,functional']);
  });

  it('drops what is denied, and what is too much to hold', () => {
    const { outlet, acts, state, runner } = setUp('1 30m');
    state.runner = runner;
    outlet.take(item('1'));
    outlet.take(item('2'));
    state.choice = 'denied';
    outlet.update();

    assert.deepEqual(
      acts.filter(([what]) => what === 'drop'),
      [
        ['drop', '1', 'limit'],
        ['drop', '2', 'denied'],
      ],
    );
  });

  it('keeps no more than its limit before there is a runner', () => {
    const { outlet, acts, state, runner } = setUp('2 30m');
    for (const id of ['1', '2', '3']) outlet.take(item(id));

    state.runner = runner;
    state.choice = 'granted';
    outlet.update();

    assert.deepEqual(
      acts.map(([, id]) => id),
      ['2', '3'],
    );
  });

  it('tells its sink that consent is denied, and only then', () => {
    const { outlet, acts, state, runner } = setUp();
    state.runner = runner;
    outlet.update();
    state.choice = 'granted';
    outlet.update();
    assert.deepEqual(acts, []);

    state.choice = 'denied';
    outlet.update();

    assert.deepEqual(acts, [['deny']]);
  });

  it('is served only while its purpose is granted', () => {
    const { outlet, state } = setUp();

    const before = outlet.granted();
    state.choice = 'granted';

    assert.deepEqual([before, outlet.granted()], [[], ['-']]);
  });

  it('hands what is delivered to its sink', () => {
    const { outlet, acts } = setUp();

    outlet.door.inner.push('Lead', { value: 1 }, 'e-1');

    assert.deepEqual(acts, [['sink', 'Lead', { value: 1 }, 'e-1', undefined]]);
  });
});
