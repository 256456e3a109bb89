import { assert } from '@esm-bundle/chai';
import { google } from '../../../src/vendors/google.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { read, runInPage, setUpClosed, tearDown } from './global-cases.ts';
import type { Stage } from './global-cases.ts';

const WRAP_FBQ = 'var inner=window.fbq;window.fbq=function(){inner.apply(this,arguments)};';
const WRAP_LAYER =
  'var p=dataLayer.push;dataLayer.push=function(){return p.apply(dataLayer,arguments)};';

/** Each test wraps at its moment; whatever is delivered comes after the second file. */
const MOMENTS: Readonly<Record<string, (stage: Stage) => void>> = {
  'before the second file has come': () => {},
  'after it has come': ({ open }) => open(),
};

for (const [moment, prepare] of Object.entries(MOMENTS)) {
  const setUpAt: typeof setUpClosed = (...given) => {
    const stage = setUpClosed(...given);
    prepare(stage);
    return stage;
  };
  const opened = ({ open }: Stage): void => {
    if (moment.startsWith('before')) open();
  };

  describe(`createVendorGlobal, with wrappers that the page makes ${moment}`, () => {
    afterEach(tearDown);

    it('hears a function that the page has wrapped once, and does not loop', () => {
      const stage = setUpAt(meta);

      runInPage(`${WRAP_FBQ}fbq("track","PageView")`);
      opened(stage);
      stage.run(['track', 'Lead']);
      runInPage('fbq("track","Contact")');

      assert.deepEqual(stage.calls, [
        ['track', 'PageView'],
        ['track', 'Contact'],
      ]);
      const { queue } = stage.door.inner as unknown as { queue: ArrayLike<unknown>[] };
      assert.deepEqual(
        queue.map((entry) => Array.from(entry)),
        [['track', 'Lead']],
      );
    });

    it('hears a data layer whose push the page has wrapped, and does not loop', () => {
      const stage = setUpAt(google);

      runInPage(`${WRAP_LAYER}dataLayer.push({event:"a"})`);
      opened(stage);
      stage.run(['event', 'purchase']);
      runInPage('dataLayer.push({event:"b"})');

      assert.deepEqual(stage.calls, [[{ event: 'a' }], [{ event: 'b' }]]);
      const queue = Array.from(stage.global() as ArrayLike<ArrayLike<unknown>>);
      assert.deepEqual(
        queue.map((entry) => Array.from(entry)),
        [['event', 'purchase']],
      );
    });

    it('hears what stands in a data layer that the page makes anew', () => {
      const stage = setUpAt(google);

      runInPage('window.dataLayer=[{event:"a"},{event:"b"}];dataLayer.push({event:"c"})');
      opened(stage);

      assert.deepEqual(stage.calls, [[{ event: 'a' }], [{ event: 'b' }], [{ event: 'c' }]]);
    });

    it('takes several items at once', () => {
      const stage = setUpAt(google);

      runInPage('dataLayer.push({event:"a"},{event:"b"})');

      assert.equal(stage.calls.length, 2);
    });

    it('leaves the wrapper of the page in its place, and calls go through it', () => {
      const stage = setUpAt(meta);
      runInPage(
        'var f=fbq;window.wrapped=0;window.wrapper=window.fbq=function(){wrapped++;f.apply(this,arguments)}',
      );

      opened(stage);
      runInPage('fbq("track","Lead")');

      assert.equal(read('fbq'), read('wrapper'));
      assert.equal(read('wrapped'), 1);
      assert.deepEqual(stage.calls, [['track', 'Lead']]);
      for (const name of ['wrapper', 'wrapped']) Reflect.deleteProperty(globalThis, name);
    });
  });
}
