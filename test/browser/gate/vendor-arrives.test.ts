import { assert } from '@esm-bundle/chai';
import { google } from '../../../src/vendors/google.ts';
import { linkedin } from '../../../src/vendors/linkedin.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { pinterest } from '../../../src/vendors/pinterest.ts';
import { reddit } from '../../../src/vendors/reddit.ts';
import { snapchat } from '../../../src/vendors/snapchat.ts';
import { tiktok } from '../../../src/vendors/tiktok.ts';
import { x } from '../../../src/vendors/x.ts';
import { runInPage, setUp, tearDown } from './global-cases.ts';

type Entry = ArrayLike<unknown>;
type Queue = { queue: ArrayLike<unknown>[]; callMethod?: (...args: unknown[]) => void };

describe('createVendorGlobal, before the vendor’s script is there', () => {
  afterEach(tearDown);

  it('queues calls that are allowed as the vendor documents them', () => {
    const stages = [meta, pinterest].map((vendor) => setUp(vendor));

    for (const { run } of stages) run(['track', 'Lead', { value: 1 }]);

    for (const { global } of stages) {
      assert.deepEqual(
        (global() as Queue).queue.map((entry) => Array.from(entry)),
        [['track', 'Lead', { value: 1 }]],
      );
    }
  });

  it('queues them under the name that each vendor’s script looks for', () => {
    const queues = [linkedin, snapchat, x, reddit].map((vendor): Record<string, Entry[]> => {
      const { run, global } = setUp(vendor);
      run(['track', 'Lead', { value: 1 }]);
      return global();
    });

    const entries = [
      queues[0]?.['q'],
      queues[1]?.['queue'],
      queues[2]?.['queue'],
      queues[3]?.['callQueue'],
    ];
    for (const queue of entries)
      assert.deepEqual(
        queue?.map((entry) => Array.from(entry)),
        [['track', 'Lead', { value: 1 }]],
      );
    const kinds = entries.map((queue) => Array.isArray(queue?.[0]));
    assert.deepEqual(kinds, [true, false, false, false]);
  });

  it('writes an entry of Meta’s queue as an arguments object, one of Pinterest’s as an array', () => {
    const entries = [meta, pinterest].map((vendor) => {
      const { run, global } = setUp(vendor);
      run(['track', 'Lead']);
      return (global() as Queue).queue[0];
    });

    const kinds = entries.map((entry) => Object.prototype.toString.call(entry));
    assert.deepEqual(kinds, ['[object Arguments]', '[object Array]']);
  });

  it('queues tuples for TikTok, and those of one tag in the queue of that tag', () => {
    const { run, global } = setUp(tiktok, ['TAG1', 'TAG2']);

    run(['track', 'Lead']);
    run(['track', 'Contact'], 'TAG2');

    const ttq = global() as unknown[] & { _i: Record<string, unknown[]> };
    assert.deepEqual(Array.from(ttq), [['track', 'Lead']]);
    assert.deepEqual(Array.from(ttq._i['TAG2'] ?? []), [['track', 'Contact']]);
  });

  it('gives Google arguments objects, and objects as they are', () => {
    const { run, global } = setUp(google);

    run(['event', 'purchase', { value: 1 }]);
    run([{ event: 'custom' }]);

    const [first, second] = Array.from<object>(global());
    assert.equal(String(first), '[object Arguments]');
    assert.deepEqual(Array.from(first as ArrayLike<unknown>), ['event', 'purchase', { value: 1 }]);
    assert.deepEqual(second, { event: 'custom' });
  });
});

describe('createVendorGlobal, once the vendor’s script is there', () => {
  afterEach(tearDown);

  it('stays before Meta, which puts its method on the stub', () => {
    const sent: unknown[][] = [];
    const { run, arrive, calls, global } = setUp(meta);
    arrive();

    (global() as Queue).callMethod = (...args) => void sent.push(args);
    runInPage('fbq("track","PageView")');
    run(['track', 'Lead']);

    assert.deepEqual(calls, [['track', 'PageView']]);
    assert.deepEqual(sent, [['track', 'Lead']]);
  });

  it('stays before Pinterest, which puts another function in the place of the stub', () => {
    const sent: unknown[][] = [];
    const { run, arrive, calls } = setUp(pinterest);
    arrive();

    Reflect.set(globalThis, 'pintrk', (...args: unknown[]) => void sent.push(args));
    runInPage('pintrk("track","lead")');
    run(['track', 'checkout']);

    assert.deepEqual(calls, [['track', 'lead']]);
    assert.deepEqual(sent, [['track', 'checkout']]);
  });

  for (const [vendor, hook] of [
    [snapchat, 'handleRequest'],
    [x, 'exe'],
    [reddit, 'sendEvent'],
  ] as const) {
    it(`stays before ${vendor.id}, whose script sets ${hook} on the stub`, () => {
      const sent: unknown[][] = [];
      const { run, arrive, calls, global } = setUp(vendor);
      arrive();

      Reflect.set(global(), hook, (...args: unknown[]) => void sent.push(args));
      runInPage(`${vendor.globals[0]}("track","A")`);
      run(['track', 'B']);

      assert.deepEqual(calls, [['track', 'A']]);
      assert.deepEqual(sent, [['track', 'B']]);
    });
  }

  it('stays before LinkedIn, which puts another function in the place of the stub', () => {
    const sent: unknown[][] = [];
    const { run, arrive, calls } = setUp(linkedin);
    arrive();

    Reflect.set(globalThis, 'lintrk', (...args: unknown[]) => void sent.push(args));
    runInPage('lintrk("track",{conversion_id:1})');
    run(['track', { conversion_id: 2 }]);

    assert.deepEqual(calls, [['track', { conversion_id: 1 }]]);
    assert.deepEqual(sent, [['track', { conversion_id: 2 }]]);
  });

  it('stays before TikTok, which puts its methods on the array', () => {
    const sent: unknown[][] = [];
    const { run, arrive, calls, global } = setUp(tiktok);
    arrive();

    Object.assign(global(), {
      track: (...args: unknown[]) => void sent.push(['all', ...args]),
      instance: (tag: string) => ({
        track: (...args: unknown[]) => void sent.push([tag, ...args]),
      }),
    });
    runInPage('ttq.track("Lead");ttq.instance("TAG1").track("Contact")');
    run(['track', 'Purchase']);
    run(['track', 'Search'], 'TAG1');

    assert.deepEqual(calls, [
      ['track', 'Lead'],
      ['TAG1', 'track', 'Contact'],
    ]);
    assert.deepEqual(sent, [
      ['all', 'Purchase'],
      ['TAG1', 'Search'],
    ]);
  });

  it('stays before Google, which wraps push', () => {
    const sent: unknown[] = [];
    const { run, arrive, calls, global } = setUp(google);
    arrive();

    const layer = global() as { push: (...items: unknown[]) => unknown };
    const original = layer.push.bind(layer);
    layer.push = (...items: unknown[]) => {
      sent.push(...items);
      return original(...items);
    };
    run(['event', 'purchase']);
    runInPage('dataLayer.push({event:"page"})');

    assert.equal(sent.length, 1);
    assert.deepEqual(calls, [[{ event: 'page' }]]);
  });

  it('does not let the page put its own function in the vendor’s place', () => {
    const { arrive, calls } = setUp(tiktok);
    arrive();

    runInPage('ttq.track=function(){window.leaked=true};ttq.track("Lead")');

    assert.deepEqual(calls, [['track', 'Lead']]);
    assert.isFalse('leaked' in globalThis);
  });
});
