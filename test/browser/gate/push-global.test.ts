/** Globals that are arrays to push to: what the page pushes, before and after the vendor's script, and who gets it. */
import { assert } from '@esm-bundle/chai';
import { deliver } from '../../../src/browser/run/deliver.ts';
import { knowSender } from '../../../src/browser/run/sender-of.ts';
import { takeOver } from '../../../src/browser/run/take-over.ts';
import { criteo, criteoSender } from '../../../src/vendors/criteo.ts';
import { microsoft, microsoftSender } from '../../../src/vendors/microsoft.ts';
import { read, runInPage, setUp, setUpClosed, tearDown } from './global-cases.ts';

for (const sender of [criteoSender, microsoftSender]) knowSender(sender);
const construct = microsoftSender.construct!;
const pushed = (name: string): unknown[] => Array.from(read(name) as unknown[]);

/** What each object that the vendor's constructor made was given, and was told later. */
interface Made {
  readonly given: { readonly ti: string; readonly q: unknown[] };
  readonly told: unknown[][];
}
function bringConstructor(): Made[] {
  const made: Made[] = [];
  class UET {
    readonly told: unknown[][] = [];
    readonly given: Made['given'];
    constructor(given: Made['given']) {
      this.given = given;
      made.push(this);
    }
    push(...args: unknown[]): void {
      this.told.push(args);
    }
  }
  Reflect.set(globalThis, 'UET', UET);
  return made;
}

describe('a global that is pushed to', () => {
  afterEach(() => {
    tearDown();
    Reflect.deleteProperty(globalThis, 'UET');
  });

  it('hears one push as one call, of words or of objects', () => {
    const { calls } = setUp(microsoft);
    const other = setUp(criteo);

    runInPage(`uetq.push('event', 'x', {a: 1}); uetq.push('pageLoad');
      criteo_q.push({event: 'setAccount'}, {event: 'viewHome'}); criteo_q.push([{event: 'viewItem'}]);`);

    assert.deepEqual(calls, [['event', 'x', { a: 1 }], ['pageLoad']]);
    assert.deepEqual(other.calls, [
      [{ event: 'setAccount' }, { event: 'viewHome' }],
      [[{ event: 'viewItem' }]],
    ]);
  });

  it('hears what was queued before the gate in one piece, so that words stay together', () => {
    runInPage(`window.uetq = []; uetq.push('event', 'x', {a: 1}); uetq.push('event', 'y');`);

    const { calls } = setUp(microsoft);

    assert.deepEqual(calls, [['event', 'x', { a: 1 }, 'event', 'y']]);
  });

  it('keeps its place when the page writes a queue of its own over it', () => {
    const { calls } = setUp(microsoft);

    runInPage(`window.uetq = ['event', 'x']; uetq.push('event', 'y');`);

    assert.deepEqual(calls, [
      ['event', 'x'],
      ['event', 'y'],
    ]);
  });

  it('gives each tag’s object what was said so far, and everything after it', () => {
    const made = bringConstructor();
    const { outlet, run } = setUp(microsoft, ['1111', '2222']);
    run(['event', 'x', { a: 1 }]);

    takeOver(outlet, construct);
    run(['event', 'y']);

    assert.deepEqual(
      made.map(({ given }) => given.ti),
      ['1111', '2222'],
    );
    for (const { given, told } of made) {
      assert.deepEqual(given.q, ['event', 'x', { a: 1 }]);
      assert.deepEqual(told, [['event', 'y']]);
    }
    assert.notEqual(made[0]!.given.q, made[1]!.given.q);
  });

  it('gives the page’s base code the gate’s object when it makes one of its own', () => {
    const made = bringConstructor();
    const { outlet, calls, arrive } = setUp(microsoft, ['1111']);
    arrive();
    takeOver(outlet, construct);

    runInPage(`var o = {ti: '1111', q: uetq}; window.uetq = new UET(o); uetq.push('pageLoad');`);

    assert.equal(made.length, 1);
    assert.deepEqual(calls, [['pageLoad']]);
  });

  it('names the account first, once per tag, and keeps a site type that the page has set', () => {
    const { outlet, run } = setUp(criteo, ['11111']);
    const type = { event: 'setSiteType', type: 't' };

    run([type, { event: 'viewHome' }]);
    deliver(outlet, [{ event: 'viewPage' }], undefined, []);

    assert.deepEqual(pushed('criteo_q'), [
      { event: 'setAccount', account: '11111' },
      type,
      { event: 'viewHome' },
    ]);
  });

  it('pushes an array per account where there are several', () => {
    const { run } = setUp(criteo, ['11111', '22222']);

    run([{ event: 'setSiteType', type: 'd' }, { event: 'viewHome' }]);

    assert.deepEqual(
      pushed('criteo_q').map((entries) => (entries as { account?: string }[])[0]?.account),
      ['11111', '22222'],
    );
  });

  it('hands no call to a vendor before one was allowed', () => {
    const { calls } = setUpClosed(criteo);

    runInPage(`criteo_q.push({event: 'viewHome'});`);

    assert.equal(calls.length, 1);
    assert.deepEqual(pushed('criteo_q'), []);
  });

  it('says what it is handing over while it does', () => {
    const { outlet, door, run } = setUp(criteo, ['11111']);
    const seen: unknown[] = [];
    door.inner = Object.assign([], {
      push: () => seen.push(outlet.door.delivering),
    }) as never;
    const event = { event: 'viewHome' };

    run([event]);

    assert.deepEqual(seen, [[event]]);
    assert.equal(outlet.door.delivering, undefined);
  });
});
