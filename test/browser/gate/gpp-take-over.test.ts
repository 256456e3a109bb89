import { assert } from '@esm-bundle/chai';
import { connect } from '../../../src/pixelgate-gpp.ts';
import { aGate, api, ask, clear, listen, namesOf, put, stub } from './gpp-stage.ts';
import type { GppEvent } from './gpp-stage.ts';

const LOADED = ['cmpStatus loaded', 'signalStatus ready'];

describe('__gpp, taken over from the stub', () => {
  afterEach(clear);

  it('keeps each listener with its number, and tells it that it is ready', () => {
    stub();
    api()('somethingElse'); // waits too, so that the numbers have gaps
    const first = listen();
    api()('somethingElse');
    const second = listen();
    const ids = [first[0]?.listenerId, second[0]?.listenerId];

    connect(aGate().env);

    for (const [at, heard] of [first, second].entries()) {
      assert.deepEqual(namesOf(heard), ['listenerRegistered true', ...LOADED]);
      assert.isTrue(heard.every(({ listenerId }) => listenerId === ids[at]));
    }
    assert.notInclude(ids, listen()[0]?.listenerId);
    assert.deepEqual(ask('removeEventListener', ids[1]), [true, true]);
  });

  it('answers what waits, first in first out', () => {
    stub();
    const order: string[] = [];
    const [event] = listen(({ eventName }) => order.push(`one ${eventName}`));
    api()(
      'removeEventListener',
      (data: unknown) => order.push(`removed ${String(data)}`),
      event?.listenerId,
    );
    listen(({ eventName }) => order.push(`two ${eventName}`));
    api()('somethingElse', (...answer: unknown[]) => order.push(`answer ${String(answer)}`));
    order.length = 0;

    connect(aGate().env);

    assert.deepEqual(order, ['removed true', 'answer ,false', 'two cmpStatus', 'two signalStatus']);
  });

  it('goes on after a waiting callback that throws', () => {
    stub();
    const fail = (): void => {
      throw new Error('of the page');
    };
    api()('somethingElse', fail);
    const heard = listen();

    connect(aGate().env);

    assert.deepEqual(namesOf(heard).slice(1), LOADED);
  });

  it('serves a script that has kept the stub', () => {
    stub();
    const kept = api();
    const gate = aGate();
    connect(gate.env);
    const heard: GppEvent[] = [];

    kept('addEventListener', (event: GppEvent) => heard.push(event));
    gate.change({ marketing: 'denied' });

    assert.equal(namesOf(heard).at(-1), 'signalStatus ready');
    assert.equal(heard.at(-1)?.listenerId, heard[0]?.listenerId);
  });

  it('is ready at once although the preferences stand open', () => {
    stub();
    const heard = listen();
    const gate = aGate();
    gate.show(true);

    connect(gate.env);

    assert.deepEqual(namesOf(heard).slice(1), [
      'cmpStatus loaded',
      'cmpDisplayStatus visible',
      'signalStatus ready',
    ]);
    gate.change({ marketing: 'denied' });
    gate.show(false);
    assert.deepEqual(namesOf(heard).slice(4), [
      'signalStatus not ready',
      'cmpDisplayStatus hidden',
      'sectionChange usca',
      'signalStatus ready',
    ]);
  });

  it('takes the listeners of the stub that the IAB publishes', () => {
    const heard: GppEvent[] = [];
    const other = Object.assign(() => [['removeEventListener', () => {}, 3]], {
      events: [
        { id: 3, callback: () => assert.fail('removed') },
        { id: 7, callback: (event: GppEvent) => heard.push(event), parameter: null },
        null,
      ],
    });
    put('__gpp', other);

    connect(aGate().env);

    assert.deepEqual(namesOf(heard), LOADED);
    assert.equal(heard[0]?.listenerId, 7);
    assert.isAbove(listen()[0]!.listenerId, 7);
  });

  it('bears rubbish in the queue', () => {
    put('__gpp', () => [null, 1, [], {}, ['addEventListener'], [{}]]);

    connect(aGate().env);

    assert.isTrue(ask('ping')[1]);
  });

  it('leaves the tool of somebody else in its place, and says so', () => {
    const silent = (): void => {};
    const strict = (command: unknown): string => (command as string).trim();
    for (const tool of [silent, strict]) {
      put('__gpp', tool);
      const { env, problems } = aGate();

      connect(env);

      assert.equal<unknown>(api(), tool);
      assert.deepEqual(problems, [['cmp', '__gpp']]);
    }
  });

  it('works without a stub', () => {
    connect(aGate().env);

    assert.isTrue(ask('ping')[1]);
  });
});
