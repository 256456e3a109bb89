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
  BASE_CODE,
  queueOf,
  read,
  runInPage,
  setUp,
  setUpClosed,
  tearDown,
} from './global-cases.ts';
import type { Stage } from './global-cases.ts';

type Id = keyof typeof BASE_CODE;
type Entry = ArrayLike<unknown>;

const CALLS = [
  ['track', 'Lead', { value: 1 }],
  ['track', 'Contact'],
];

const queued = ({ outlet, global }: Stage): Entry[] =>
  (global() as Record<string, Entry[]>)[queueOf(outlet.vendor)] ?? [];

/** Reads the queue by what the page sees, as each vendor's script does when it arrives. */
const DRAIN: Readonly<Record<Id, (stage: Stage) => Entry[]>> = {
  meta: () => (read('fbq') as { queue: Entry[] }).queue,
  pinterest: () => (read('pintrk') as { queue: Entry[] }).queue,
  tiktok: () => Array.from(read('ttq') as Entry[]),
  google: () => Array.from(read('dataLayer') as Entry[]),
  linkedin: (stage) => queued(stage),
  snapchat: (stage) => queued(stage),
  x: (stage) => queued(stage),
  reddit: (stage) => queued(stage),
};
const drain = (id: Id, stage: Stage): unknown[][] =>
  DRAIN[id](stage).map((entry) => Array.from(entry));

describe('openDoor', () => {
  afterEach(tearDown);

  for (const vendor of [meta, pinterest, tiktok, google, linkedin, snapchat, x, reddit]) {
    const id = vendor.id as Id;

    it(`gives ${id} what was allowed, in order, after its base code ran before the second file came`, () => {
      const stage = setUpClosed(vendor);
      runInPage(BASE_CODE[id]);

      stage.open();
      for (const call of CALLS) stage.run(call);

      assert.deepEqual(drain(id, stage), CALLS);
    });

    it(`keeps what the page has written on the global of ${id}`, () => {
      const stage = setUpClosed(vendor);
      const name = vendor.globals[0];
      runInPage(`${name}.agent='shop'`);
      const before = (stage.global() as { agent: unknown }).agent;

      stage.open();

      assert.equal(before, 'shop');
      assert.equal((stage.global() as { agent: unknown }).agent, 'shop');
    });

    it(`keeps one global for ${id}, which the page may hold on to`, () => {
      const stage = setUpClosed(vendor);
      const before: unknown = stage.global();

      stage.open();

      assert.equal<unknown>(stage.global(), before);
      for (const name of vendor.globals) assert.equal(read(name), before);
    });

    it(`lets a page hand the global of ${id} to itself`, () => {
      const stage = setUpClosed(vendor);
      const name = vendor.globals[0];

      runInPage(`window.${name}=window.${name}||null`);
      stage.open();
      stage.run(['track', 'Lead']);

      assert.deepEqual(stage.calls, []);
      assert.deepEqual(drain(id, stage), [['track', 'Lead']]);
    });
  }

  for (const vendor of [meta, pinterest]) {
    it(`reads ${vendor.id}’s queue where its script looks, also after a page wrote an empty one`, () => {
      const stage = setUpClosed(vendor);
      const name = vendor.globals[0];
      runInPage(`${name}.queue=${name}.queue||[]`);

      stage.open();
      stage.run(['track', 'Lead']);

      assert.deepEqual(drain(vendor.id as Id, stage), [['track', 'Lead']]);
    });
  }

  it('does not let the page decide what the queue is: what it wrote there gives way', () => {
    const [fbq, ttq] = [setUpClosed(meta), setUpClosed(tiktok, ['TAG1'])];
    runInPage(
      'fbq.queue=[["track","Lead"]];fbq.disablePushState=false;ttq._i={OTHER:[["track","Lead"]]}',
    );

    fbq.open();
    ttq.open();

    assert.deepInclude(fbq.door.inner, { queue: [], disablePushState: true });
    assert.deepEqual(Object.keys((ttq.global() as { _i: object })._i), ['TAG1']);
  });

  it('keeps what TikTok’s base code leaves for its script', () => {
    const stage = setUpClosed(tiktok, ['TAG1']);
    runInPage(BASE_CODE.tiktok);

    stage.open();

    const ttq = stage.global() as Record<string, unknown>;
    assert.include(ttq['methods'] as string[], 'track');
    assert.isFunction(ttq['setAndDefer']);
    assert.deepEqual(Object.keys(ttq['_i'] as object), ['TAG1']);
    assert.equal(read('TiktokAnalyticsObject'), 'ttq');
  });

  it('is a function, or an array, from the start', () => {
    for (const vendor of [meta, pinterest]) assert.isFunction(setUpClosed(vendor).global());
    for (const vendor of [tiktok, google])
      assert.isTrue(Array.isArray(setUpClosed(vendor).global()));
  });

  it('answers what a page reads before it is open, and throws at nothing', () => {
    setUpClosed(meta);
    setUpClosed(tiktok);
    setUpClosed(google);

    runInPage(`window.answers=[typeof fbq.callMethod,fbq.loaded,dataLayer.length,
      dataLayer.filter(Boolean).length,dataLayer.find(Boolean),typeof ttq.track,typeof ttq.instance('TAG1').track]`);

    assert.deepEqual(read('answers'), [
      'undefined',
      undefined,
      0,
      0,
      undefined,
      'function',
      'function',
    ]);
    Reflect.deleteProperty(globalThis, 'answers');
  });
});

describe('a vendor’s queue, read by the methods of an array', () => {
  afterEach(tearDown);

  /** How the scripts of vendors take over what waits. */
  const WAYS: Readonly<Record<string, (layer: Entry[]) => Entry[]>> = {
    slice: (layer) => layer.slice(0),
    map: (layer) => layer.map((item) => item),
    filter: (layer) => layer.filter(Boolean),
    concat: (layer) => new Array<Entry>().concat(layer),
    forEach(layer) {
      const all: Entry[] = [];
      // oxlint-disable-next-line unicorn/no-array-for-each -- it looks at an array otherwise than a loop
      layer.forEach((item) => all.push(item));
      return all;
    },
    shift(layer) {
      const all: (Entry | undefined)[] = [];
      while (layer.length > 0) all.push(layer.shift());
      return all as Entry[];
    },
    splice: (layer) => layer.splice(0, layer.length),
    'an index': (layer) => Array.from({ length: layer.length }, (_, index) => layer[index]!),
    spreading: (layer) => [...layer],
  };
  for (const vendor of [google, tiktok]) {
    for (const [way, take] of Object.entries(WAYS)) {
      it(`holds all that was allowed for ${vendor.id}, by ${way}`, () => {
        const stage = setUp(vendor);
        for (const call of CALLS) stage.run(call);
        stage.arrive();

        const taken = take(stage.global());

        assert.deepEqual(
          Array.from(taken, (entry) => entry && Array.from(entry)),
          CALLS,
        );
      });
    }
  }

  for (const code of [
    'while(dataLayer.length)dataLayer.shift()',
    'dataLayer.splice(0)',
    'dataLayer.length=0',
  ]) {
    it(`may be emptied by the page: ${code}`, () => {
      const stage = setUp(google);
      for (const call of CALLS) stage.run(call);

      runInPage(code);

      assert.equal((stage.global() as unknown[]).length, 0);
    });
  }
});
