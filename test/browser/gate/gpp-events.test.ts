import { assert } from '@esm-bundle/chai';
import { ask, clear, connected, listen, namesOf } from './gpp-stage.ts';
import type { GppEvent } from './gpp-stage.ts';

describe('__gpp, events', () => {
  afterEach(clear);

  it('says that a listener is registered, and no more than that', () => {
    connected();

    const heard = listen();

    assert.deepEqual(namesOf(heard), ['listenerRegistered true']);
    assert.equal(heard[0]?.pingData['signalStatus'], 'ready');
    assert.isAbove(heard[0]!.listenerId, 0);
  });

  it('tells a change in the order of the specification', () => {
    const gate = connected();
    const heard = listen();
    heard.length = 0;

    gate.change({ marketing: 'denied' });

    assert.deepEqual(namesOf(heard), [
      'signalStatus not ready',
      'sectionChange usca',
      'signalStatus ready',
    ]);
    assert.deepEqual(
      heard.map(({ pingData }) => pingData['signalStatus']),
      ['not ready', 'not ready', 'ready'],
    );
    assert.deepEqual(
      heard[2]?.pingData['gppString'],
      (ask('ping')[0] as GppEvent['pingData'])['gppString'],
    );
  });

  it('is silent when nothing has changed', () => {
    const gate = connected();
    const heard = listen();
    heard.length = 0;

    gate.stir();
    gate.change({ policyVersion: '2' });

    assert.deepEqual(namesOf(heard), []);
  });

  it('is not ready from the opening of the preferences until they are closed', () => {
    const gate = connected();
    const heard = listen();
    heard.length = 0;

    gate.show(true);
    assert.deepEqual(namesOf(heard.splice(0)), [
      'signalStatus not ready',
      'cmpDisplayStatus visible',
    ]);
    gate.change({ marketing: 'denied' });
    assert.deepEqual(namesOf(heard), []);
    assert.deepEqual(ask('getField', 'usca.SaleOptOut'), [1, true], 'who asks gets the truth');
    gate.show(false);

    assert.deepEqual(namesOf(heard), [
      'cmpDisplayStatus hidden',
      'sectionChange usca',
      'signalStatus ready',
    ]);
  });

  it('tells no change when the preferences were closed as they were', () => {
    const gate = connected();
    const heard = listen();
    heard.length = 0;

    gate.show(true);
    gate.change({ marketing: 'denied' });
    gate.change({ marketing: 'granted' });
    gate.show(false);

    assert.deepEqual(namesOf(heard), [
      'signalStatus not ready',
      'cmpDisplayStatus visible',
      'cmpDisplayStatus hidden',
      'signalStatus ready',
    ]);
  });

  it('keeps the order when a listener changes consent', () => {
    const gate = connected();
    const others = listen(({ eventName }) => {
      if (eventName === 'sectionChange') gate.change({ marketing: 'denied', gpc: true });
    });
    const heard = listen();
    others.length = heard.length = 0;

    gate.change({ marketing: 'denied' });

    assert.deepEqual(namesOf(heard), [
      'signalStatus not ready',
      'sectionChange usca',
      'sectionChange usca',
      'signalStatus ready',
    ]);
    assert.deepEqual(namesOf(others), namesOf(heard));
  });

  it('goes on after a listener that throws', () => {
    const gate = connected();
    listen(() => {
      throw new Error('of the page');
    });
    const heard = listen();

    gate.change({ marketing: 'denied' });

    assert.equal(namesOf(heard).at(-1), 'signalStatus ready');
    assert.lengthOf(gate.problems, 4);
  });

  it('tells a removed listener nothing more, also when it goes in the middle', () => {
    const gate = connected();
    let other = 0;
    const first = listen(({ eventName }) => {
      if (eventName === 'signalStatus') ask('removeEventListener', other);
    });
    const second = listen();
    other = second[0]!.listenerId;
    assert.notEqual(other, first[0]?.listenerId);

    gate.change({ marketing: 'denied' });

    assert.deepEqual(namesOf(second), ['listenerRegistered true']);
    assert.deepEqual(ask('removeEventListener', other), [false, true]);
    assert.deepEqual(ask('removeEventListener', first[0]?.listenerId), [true, true]);
    gate.change({ marketing: 'granted' });
    assert.equal(namesOf(first).at(-1), 'signalStatus ready');
    assert.lengthOf(first, 4);
  });

  it('tells a listener that is added in the middle only what comes after', () => {
    const gate = connected();
    let added: GppEvent[] = [];
    listen(({ eventName }) => {
      if (eventName === 'sectionChange') added = listen();
    });

    gate.change({ marketing: 'denied' });

    assert.deepEqual(namesOf(added), ['listenerRegistered true', 'signalStatus ready']);
  });

  it('never gives a number twice', () => {
    connected();
    const [first] = listen();
    ask('removeEventListener', first?.listenerId);

    assert.notEqual(listen()[0]?.listenerId, first?.listenerId);
  });
});
