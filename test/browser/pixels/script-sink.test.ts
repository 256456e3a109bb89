/** A script of the operator's own: what it hears, and what it does not hear any more. */
import { assert } from '@esm-bundle/chai';
import { scriptSink } from '../../../src/browser/pixels/script-sink.ts';
import type { ScriptSink } from '../../../src/browser/pixels/script-sink.ts';

interface Stage extends ScriptSink {
  readonly heard: unknown[][];
  readonly lost: string[][];
  mayRun: boolean;
}

function setUp(hears: (name: unknown) => void = () => {}): Stage {
  const heard: unknown[][] = [];
  const lost: string[][] = [];
  const state = { mayRun: true };
  const sink = scriptSink('partner', {
    mayRun: () => state.mayRun,
    onLost: (...event) => void lost.push(event),
  });
  Reflect.set(globalThis, 'partner', (...args: unknown[]) => {
    hears(args[0]);
    heard.push(args);
  });
  return Object.assign(state, sink, { heard, lost });
}

describe('scriptSink', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'partner'));

  it('keeps events until the script has come, and then calls its function, in order', () => {
    const { sink, arrive, heard } = setUp();
    sink('Lead', { value: 1 }, 'e-1');
    assert.deepEqual(heard, []);

    arrive();
    sink('Contact', {});

    assert.deepEqual(heard, [
      ['Lead', { value: 1, event_id: 'e-1' }],
      ['Contact', {}],
    ]);
  });

  it('says what is missing when the script brings no such function', () => {
    const { sink, arrive } = setUp();
    Reflect.deleteProperty(globalThis, 'partner');
    arrive();

    assert.throws(() => sink('Lead', {}), 'brings no function "partner"');
  });

  it('hears nothing of before a withdrawal, also after a second grant', () => {
    const stage = setUp();
    stage.sink('Lead', {});
    stage.mayRun = false;
    stage.deny();
    stage.mayRun = true;
    stage.sink('Contact', {});

    stage.arrive();

    assert.deepEqual(stage.heard, [['Contact', {}]]);
    assert.deepEqual(stage.lost, [['Lead', 'denied']]);
  });

  it('hears nothing when it comes after a withdrawal', () => {
    const stage = setUp();
    stage.sink('Lead', {});
    stage.mayRun = false;

    stage.arrive();

    assert.deepEqual(stage.heard, []);
    assert.deepEqual(stage.lost, [['Lead', 'denied']]);
  });

  it('goes on after an event that its function fails at, and says so', () => {
    const { sink, arrive, heard, lost } = setUp((name) => {
      if (name === 'Lead') throw new Error('no leads');
    });
    sink('Lead', {});
    sink('Contact', {});

    assert.throws(arrive, 'no leads');
    assert.deepEqual(heard, [['Contact', {}]]);
    assert.deepEqual(lost, [['Lead', 'failed']]);
  });

  it('keeps 200 events, and the oldest go', () => {
    const { sink, arrive, heard, lost } = setUp();
    for (let at = 0; at < 201; at += 1) sink(at === 0 ? 'Lead' : 'Contact', {});

    arrive();

    assert.equal(heard.length, 200);
    assert.deepEqual(lost, [['Lead', 'limit']]);
  });
});
