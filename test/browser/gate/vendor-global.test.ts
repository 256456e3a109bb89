import { assert } from '@esm-bundle/chai';
import { google } from '../../../src/vendors/google.ts';
import { linkedin } from '../../../src/vendors/linkedin.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { pinterest } from '../../../src/vendors/pinterest.ts';
import { reddit } from '../../../src/vendors/reddit.ts';
import { snapchat } from '../../../src/vendors/snapchat.ts';
import { tiktok } from '../../../src/vendors/tiktok.ts';
import { x } from '../../../src/vendors/x.ts';
import {
  BASE_CALLS,
  BASE_CODE,
  read,
  runInPage,
  queueOf,
  setUp,
  setUpClosed,
  tearDown,
} from './global-cases.ts';

const MOMENTS = { 'before the second file has come': setUpClosed, 'after it has come': setUp };

for (const [moment, open] of Object.entries(MOMENTS)) {
  describe(`createVendorGlobal, with the base code in the page ${moment}`, () => {
    beforeEach(() => Reflect.deleteProperty(globalThis, 'inserted'));
    afterEach(tearDown);

    for (const vendor of [meta, pinterest, tiktok, google, linkedin, snapchat, x, reddit]) {
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

        const global = stage.global() as Record<string, unknown>;
        const { length = 0 } = global;
        if (vendor.style === 'function') assert.deepEqual(global[queueOf(vendor)], []);
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

  for (const [vendor, queue] of [
    [linkedin, 'q'],
    [reddit, 'callQueue'],
  ] as const) {
    it(`takes over the queue of ${vendor.id}, whose name is ${queue}`, () => {
      const name = vendor.globals[0];
      runInPage(
        `window.${name}=function(){${name}.${queue}.push(arguments)};${name}.${queue}=[];${name}("track","A")`,
      );

      assert.deepEqual(setUpClosed(vendor).calls, [['track', 'A']]);
    });
  }

  it('puts itself before a vendor’s script that takes calls under another name', () => {
    const handle = (): void => {};
    const theirs = Object.assign(() => {}, { exe: handle, queue: [['event', 'old']] });
    Reflect.set(globalThis, 'twq', theirs);

    const { calls, door } = setUpClosed(x);

    assert.isTrue(Object.is(door.inner, theirs));
    assert.deepEqual(calls, []);
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
