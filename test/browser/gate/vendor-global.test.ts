import { assert } from '@esm-bundle/chai';
import { google } from '../../../src/vendors/google.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { pinterest } from '../../../src/vendors/pinterest.ts';
import { tiktok } from '../../../src/vendors/tiktok.ts';
import { read, runInPage, setUp, tearDown } from './global-cases.ts';

/** Written after the shape of the public snippets: they make a queue unless there is one, and then insert a script. */
const BASE_CODE = {
  meta: `!function(f,b){if(f.fbq)return;var n=f.fbq=function(){n.callMethod?
    n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!f._fbq)f._fbq=n;
    n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];window.inserted=true}(window,document);
    fbq('init','123');fbq('track','PageView');fbq('track','Purchase',{value:1,currency:'EUR'},{eventID:'e1'});`,
  pinterest: `!function(e){if(!window.pintrk){window.pintrk=function(){
    window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var n=window.pintrk;
    n.queue=[],n.version="3.0";window.inserted=true}}();
    pintrk('load','261');pintrk('page');pintrk('track','checkout',{value:1});`,
  tiktok: `!function(w,d,t){w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];
    ttq.methods=["page","track","identify","instances","debug","on","off","once","ready","alias","group"];
    ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};
    for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);
    ttq.load=function(){window.inserted=true};
    ttq.load('TAG1');ttq.page();}(window,document,'ttq');
    ttq.track('Purchase',{value:1},{event_id:'e1'});ttq.instance('TAG1').track('Lead');`,
  google: `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}
    gtag('js',new Date(0));gtag('config','G-1');gtag('event','purchase',{value:1});
    dataLayer.push({event:'custom',ecommerce:null});`,
} as const;

describe('createVendorGlobal, with the base code in the page', () => {
  beforeEach(() => Reflect.deleteProperty(globalThis, 'inserted'));
  afterEach(tearDown);

  it('hears the calls of Meta’s, whose script is not inserted', () => {
    const { calls } = setUp(meta);

    runInPage(BASE_CODE.meta);

    assert.deepEqual(calls, [
      ['init', '123'],
      ['track', 'PageView'],
      ['track', 'Purchase', { value: 1, currency: 'EUR' }, { eventID: 'e1' }],
    ]);
    assert.isUndefined(read('inserted'));
  });

  it('hears the calls of Pinterest’s, whose script is not inserted', () => {
    const { calls } = setUp(pinterest);

    runInPage(BASE_CODE.pinterest);

    assert.deepEqual(calls, [['load', '261'], ['page'], ['track', 'checkout', { value: 1 }]]);
    assert.isUndefined(read('inserted'));
  });

  it('hears the calls of TikTok’s, over whose methods the base code writes its own', () => {
    const { calls } = setUp(tiktok);

    runInPage(BASE_CODE.tiktok);

    assert.deepEqual(calls, [
      ['load', 'TAG1'],
      ['page'],
      ['track', 'Purchase', { value: 1 }, { event_id: 'e1' }],
      ['TAG1', 'track', 'Lead'],
    ]);
    assert.isUndefined(read('inserted'));
  });

  it('hears the calls of Google’s, and what is pushed beside them', () => {
    const { calls } = setUp(google);

    runInPage(BASE_CODE.google);

    assert.deepEqual(calls, [
      ['js', new Date(0)],
      ['config', 'G-1'],
      ['event', 'purchase', { value: 1 }],
      [{ event: 'custom', ecommerce: null }],
    ]);
  });

  for (const vendor of [meta, pinterest, tiktok, google]) {
    it(`lets nothing of a page’s call into the queue of ${vendor.name}`, () => {
      const { global } = setUp(vendor);

      runInPage(BASE_CODE[vendor.id as keyof typeof BASE_CODE]);

      const { queue, length = 0 } = global() as { queue?: unknown[]; length?: number };
      if (vendor.style === 'function') assert.deepEqual(queue, []);
      else assert.equal(length, 0);
    });
  }

  it('takes over what a page has queued before the gate was there, in order', () => {
    runInPage(
      'window.dataLayer=[];function g(){dataLayer.push(arguments)};g("event","a");g("event","b")',
    );

    const { calls } = setUp(google);

    assert.deepEqual(calls, [
      ['event', 'a'],
      ['event', 'b'],
    ]);
  });

  it('takes over the queue of a function', () => {
    runInPage(
      'window.fbq=function(){fbq.queue.push(arguments)};fbq.queue=[];fbq("track","A");fbq("track","B")',
    );

    const { calls } = setUp(meta);

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

    const { calls, gate } = setUp(meta);
    runInPage('fbq("track","PageView")');
    gate.run(['track', 'Lead']);

    assert.deepEqual(calls, [['track', 'PageView']]);
    assert.deepEqual(sent, [['track', 'Lead']]);
  });
});
