import { assert } from '@esm-bundle/chai';
import { google } from '../../../src/vendors/google.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { pinterest } from '../../../src/vendors/pinterest.ts';
import { tiktok } from '../../../src/vendors/tiktok.ts';
import { runInPage, setUp, tearDown } from './global-cases.ts';

type Queue = { queue: ArrayLike<unknown>[]; callMethod?: (...args: unknown[]) => void };

describe('createVendorGlobal, before the vendor’s script is there', () => {
  afterEach(tearDown);

  it('queues calls that are allowed as the vendor documents them', () => {
    const stages = [meta, pinterest].map((vendor) => setUp(vendor));

    for (const { gate } of stages) gate.run(['track', 'Lead', { value: 1 }]);

    for (const { global } of stages) {
      assert.deepEqual(
        (global() as Queue).queue.map((entry) => Array.from(entry)),
        [['track', 'Lead', { value: 1 }]],
      );
    }
  });

  it('queues tuples for TikTok, and those of one tag in the queue of that tag', () => {
    const { gate, global } = setUp(tiktok, ['TAG1', 'TAG2']);

    gate.run(['track', 'Lead']);
    gate.run(['track', 'Contact'], 'TAG2');

    const ttq = global() as unknown[] & { _i: Record<string, unknown[]> };
    assert.deepEqual(Array.from(ttq), [['track', 'Lead']]);
    assert.deepEqual(Array.from(ttq._i['TAG2'] ?? []), [['track', 'Contact']]);
  });

  it('gives Google arguments objects, and objects as they are', () => {
    const { gate, global } = setUp(google);

    gate.run(['event', 'purchase', { value: 1 }]);
    gate.run([{ event: 'custom' }]);

    const [first, second] = Array.from<object>(global());
    assert.equal(String(first), '[object Arguments]');
    assert.deepEqual(Array.from(first as ArrayLike<unknown>), ['event', 'purchase', { value: 1 }]);
    assert.deepEqual(second, { event: 'custom' });
  });

  it('asks for the vendor’s script when it is told, and not before', () => {
    const { gate, loaded } = setUp(meta);
    const before = [...loaded];

    gate.load('https://connect.facebook.net/en_US/fbevents.js');

    assert.deepEqual(before, []);
    assert.deepEqual(loaded, ['https://connect.facebook.net/en_US/fbevents.js']);
  });
});

describe('createVendorGlobal, once the vendor’s script is there', () => {
  afterEach(tearDown);

  it('stays before Meta, which puts its method on the stub', () => {
    const sent: unknown[][] = [];
    const { gate, calls, global } = setUp(meta);
    gate.load('x');

    (global() as Queue).callMethod = (...args) => void sent.push(args);
    runInPage('fbq("track","PageView")');
    gate.run(['track', 'Lead']);

    assert.deepEqual(calls, [['track', 'PageView']]);
    assert.deepEqual(sent, [['track', 'Lead']]);
  });

  it('stays before Pinterest, which puts another function in the place of the stub', () => {
    const sent: unknown[][] = [];
    const { gate, calls } = setUp(pinterest);
    gate.load('x');

    Reflect.set(globalThis, 'pintrk', (...args: unknown[]) => void sent.push(args));
    runInPage('pintrk("track","lead")');
    gate.run(['track', 'checkout']);

    assert.deepEqual(calls, [['track', 'lead']]);
    assert.deepEqual(sent, [['track', 'checkout']]);
  });

  it('stays before TikTok, which puts its methods on the array', () => {
    const sent: unknown[][] = [];
    const { gate, calls, global } = setUp(tiktok);
    gate.load('x');

    Object.assign(global(), {
      track: (...args: unknown[]) => void sent.push(['all', ...args]),
      instance: (tag: string) => ({
        track: (...args: unknown[]) => void sent.push([tag, ...args]),
      }),
    });
    runInPage('ttq.track("Lead");ttq.instance("TAG1").track("Contact")');
    gate.run(['track', 'Purchase']);
    gate.run(['track', 'Search'], 'TAG1');

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
    const { gate, calls, global } = setUp(google);
    gate.load('x');

    const layer = global() as { push: (...items: unknown[]) => unknown };
    const original = layer.push.bind(layer);
    layer.push = (...items: unknown[]) => {
      sent.push(...items);
      return original(...items);
    };
    gate.run(['event', 'purchase']);
    runInPage('dataLayer.push({event:"page"})');

    assert.equal(sent.length, 1);
    assert.deepEqual(calls, [[{ event: 'page' }]]);
  });
});

describe('createVendorGlobal, with wrappers of the page’s', () => {
  afterEach(tearDown);

  it('hears a function that the page has wrapped once, and does not loop', () => {
    const { gate, calls } = setUp(meta);

    runInPage(
      'var inner=window.fbq;window.fbq=function(){inner.apply(this,arguments)};fbq("track","PageView")',
    );
    gate.run(['track', 'Lead']);

    assert.deepEqual(calls, [['track', 'PageView']]);
  });

  it('hears a data layer whose push the page has wrapped, and does not loop', () => {
    const { gate, calls } = setUp(google);

    runInPage(
      'var p=dataLayer.push;dataLayer.push=function(){return p.apply(dataLayer,arguments)};dataLayer.push({event:"a"})',
    );
    gate.run(['event', 'purchase']);

    assert.deepEqual(calls, [[{ event: 'a' }]]);
  });

  it('hears what stands in a data layer that the page makes anew', () => {
    const { calls } = setUp(google);

    runInPage('window.dataLayer=[{event:"a"},{event:"b"}];dataLayer.push({event:"c"})');

    assert.deepEqual(calls, [[{ event: 'a' }], [{ event: 'b' }], [{ event: 'c' }]]);
  });

  it('takes several items at once', () => {
    const { calls } = setUp(google);

    runInPage('dataLayer.push({event:"a"},{event:"b"})');

    assert.equal(calls.length, 2);
  });

  it('does not let the page put its own function in the vendor’s place', () => {
    const { gate, calls } = setUp(tiktok);
    gate.load('x');

    runInPage('ttq.track=function(){window.leaked=true};ttq.track("Lead")');

    assert.deepEqual(calls, [['track', 'Lead']]);
    assert.isFalse('leaked' in globalThis);
  });
});
