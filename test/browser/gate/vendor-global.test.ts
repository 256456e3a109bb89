import { assert } from '@esm-bundle/chai';
import { google } from '../../../src/vendors/google.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { pinterest } from '../../../src/vendors/pinterest.ts';
import { tiktok } from '../../../src/vendors/tiktok.ts';
import {
  BASE_CALLS,
  BASE_CODE,
  read,
  runInPage,
  setUp,
  setUpClosed,
  tearDown,
} from './global-cases.ts';

const MOMENTS = { 'before the second file has come': setUpClosed, 'after it has come': setUp };

for (const [moment, open] of Object.entries(MOMENTS)) {
  describe(`createVendorGlobal, with the base code in the page ${moment}`, () => {
    beforeEach(() => Reflect.deleteProperty(globalThis, 'inserted'));
    afterEach(tearDown);

    for (const vendor of [meta, pinterest, tiktok, google]) {
      const id = vendor.id as keyof typeof BASE_CODE;

      it(`hears every call of ${id}’s, in order, and its script is not inserted`, () => {
        const { calls } = open(vendor);

        runInPage(BASE_CODE[id]);

        assert.deepEqual(calls, BASE_CALLS[id] as unknown[][]);
        assert.isUndefined(read('inserted'));
      });

      it(`lets nothing of a page’s call into the queue of ${id}`, () => {
        const stage = open(vendor);

        runInPage(BASE_CODE[id]);
        if (open === setUpClosed) stage.open();

        const { queue, length = 0 } = stage.global() as { queue?: unknown[]; length?: number };
        if (vendor.style === 'function') assert.deepEqual(queue, []);
        else assert.equal(length, 0);
      });
    }
  });
}

/** A page may put things into the queue past its `push`. */
const PAST_PUSH = [
  [google, 'Array.prototype.push.call(dataLayer,{event:"a"},{event:"b"})'],
  [google, 'dataLayer.unshift({event:"a"},{event:"b"})'],
  [google, 'dataLayer.splice(0,0,{event:"a"},{event:"b"})'],
  [google, 'dataLayer[dataLayer.length]={event:"a"};dataLayer[dataLayer.length]={event:"b"}'],
  [tiktok, '[].push.apply(ttq,[["track","A"],["track","B"]])'],
  [tiktok, 'ttq[ttq.length]=["track","A"];ttq[ttq.length]=["track","B"]'],
] as const;

for (const [moment, open] of Object.entries(MOMENTS)) {
  describe(`createVendorGlobal, with a page that does not ask push, ${moment}`, () => {
    afterEach(tearDown);

    for (const [vendor, code] of PAST_PUSH) {
      it(`hears ${code}, and lets nothing of it into the queue`, () => {
        const { calls, door } = open(vendor);

        runInPage(code);

        assert.sameDeepMembers(
          calls,
          vendor === google
            ? [[{ event: 'a' }], [{ event: 'b' }]]
            : [
                ['track', 'A'],
                ['track', 'B'],
              ],
        );
        assert.equal(door.inner['length'], 0);
      });
    }
  });
}

describe('createVendorGlobal, when something was there before the gate', () => {
  afterEach(tearDown);

  it('takes over what a page has queued before the gate was there, in order', () => {
    runInPage(
      'window.dataLayer=[];function g(){dataLayer.push(arguments)};g("event","a");g("event","b")',
    );

    const { calls } = setUpClosed(google);

    assert.deepEqual(calls, [
      ['event', 'a'],
      ['event', 'b'],
    ]);
  });

  it('takes over the queue of a function', () => {
    runInPage(
      'window.fbq=function(){fbq.queue.push(arguments)};fbq.queue=[];fbq("track","A");fbq("track","B")',
    );

    const { calls } = setUpClosed(meta);

    assert.deepEqual(calls, [
      ['track', 'A'],
      ['track', 'B'],
    ]);
  });

  it('puts itself before a vendor’s script that is there already', () => {
    const sent: unknown[] = [];
    const real = Object.assign(() => {}, {
      callMethod: (...args: unknown[]) => void sent.push(args),
      queue: [],
    });
    Reflect.set(
      globalThis,
      'fbq',
      Object.assign((...args: unknown[]) => real.callMethod(...args), real),
    );

    const { calls, run, open, door } = setUpClosed(meta);
    const theirs = door.inner;
    open();
    runInPage('fbq("track","PageView")');
    run(['track', 'Lead']);

    assert.deepEqual(calls, [['track', 'PageView']]);
    assert.deepEqual(sent, [['track', 'Lead']]);
    assert.equal(door.inner, theirs, 'no queue takes its place');
  });
});
