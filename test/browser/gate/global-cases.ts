/** What the tests of the vendors' globals share: a vendor with its door, and the page's base code. */
import { createVendorGlobal } from '../../../src/browser/vendor-global.ts';
import { deliver, openDoor } from '../../../src/browser/run/deliver.ts';
import { loadSenders } from '../../../src/browser/run/sender-of.ts';
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import { VENDORS } from '../../../src/vendors/index.ts';
import type { Call, VendorAdapter } from '../../../src/core/vendor.ts';
import type { Outlet, RunEnv } from '../../../src/browser/runner.ts';
import type { VendorDoor } from '../../../src/browser/vendor-global.ts';

export interface Stage {
  readonly outlet: Outlet;
  readonly door: VendorDoor;
  /** What the page has called, as the gate heard it. */
  readonly calls: unknown[][];
  /** The global, as the page sees it now. */
  readonly global: () => never;
  /** The second file comes: the vendor's own queue stands behind the gate. */
  open(): void;
  /** Makes a call that the gate has allowed. */
  run(call: Call, tag?: string): void;
  /** The vendor's script was asked for, and runs. */
  arrive(): void;
}

const used: string[] = [];

// those whose sender is a file of its own
await loadSenders({
  outlets: VENDORS.map((vendor) => ({ vendor, tags: [] }) as unknown as Outlet),
  bring: (file) =>
    Promise.resolve({ sender: ALL_SENDERS.find(({ id }) => file === `vendor-${id}`) }),
  attributes: {},
  report: () => {},
} satisfies Pick<RunEnv, 'outlets' | 'bring' | 'attributes' | 'report'>);

/** A vendor's global while the second file is on its way. */
export function setUpClosed(vendor: VendorAdapter, tags: readonly string[] = ['TAG1']): Stage {
  const calls: unknown[][] = [];
  const { beside } = ALL_SENDERS.find(({ id }) => id === vendor.id)!;
  used.push(...vendor.globals, ...Object.keys(beside?.(tags) ?? {}));
  const push: Outlet['push'] = (args, tag) =>
    void calls.push(tag === undefined ? [...args] : [tag, ...args]);
  const door = createVendorGlobal(vendor, push);
  const outlet: Outlet = {
    vendor,
    tags,
    door,
    push,
    choice: () => 'granted',
    granted: () => tags,
    update: () => {},
  };
  return {
    outlet,
    door,
    calls,
    global: () => read(vendor.globals[0]) as never,
    open: () => openDoor(outlet),
    run: (call, tag) => deliver(outlet, call, tag),
    arrive: () => {
      door.isLoaded = true;
    },
  };
}

/** The same once the second file is there. */
export function setUp(...given: Parameters<typeof setUpClosed>): Stage {
  const stage = setUpClosed(...given);
  stage.open();
  return stage;
}

/** The property of a function that takes its calls. */
export const queueOf = ({ id }: Pick<VendorAdapter, 'id'>): string =>
  ALL_SENDERS.find((sender) => sender.id === id)?.hooks?.[0] ?? 'queue';

export const read = (name: string): unknown => Reflect.get(globalThis, name);

/** Runs a text as a script of the page's own, as base code runs. */
export function runInPage(text: string): void {
  const script = document.createElement('script');
  script.text = text;
  document.head.append(script);
  script.remove();
}

/** Takes the globals away again. */
export function tearDown(): void {
  for (const name of used.splice(0)) Reflect.deleteProperty(globalThis, name);
}

/** Written after the shape of the public snippets: they make a queue unless there is one, and then insert a script. */
export const BASE_CODE = {
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
  // inserts its script in any case: that is for the guard
  linkedin: `_linkedin_partner_id="123456";
    window._linkedin_data_partner_ids=window._linkedin_data_partner_ids||[];
    window._linkedin_data_partner_ids.push(_linkedin_partner_id);
    (function(l){if(!l){window.lintrk=function(a,b){window.lintrk.q.push([a,b])};
    window.lintrk.q=[];window.inserted=true}})(window.lintrk);
    lintrk('track');lintrk('track',{conversion_id:1234567});`,
  snapchat: `(function(e){if(e.snaptr)return;var a=e.snaptr=function(){a.handleRequest?
    a.handleRequest.apply(a,arguments):a.queue.push(arguments)};a.queue=[];window.inserted=true})(window);
    snaptr('init','01234567-89ab-cdef-0123-456789abcdef',{user_email:'a@b.example'});
    snaptr('track','PAGE_VIEW');snaptr('track','PURCHASE',{price:1,currency:'EUR'});`,
  x: `!function(e,s){e.twq||(s=e.twq=function(){s.exe?s.exe.apply(s,arguments):s.queue.push(arguments)},
    s.version='1.1',s.queue=[],window.inserted=true)}(window);
    twq('config','o1abc');twq('event','tw-o1abc-o2def',{value:1,currency:'EUR'});`,
  reddit: `!function(w){if(!w.rdt){var p=w.rdt=function(){p.sendEvent?p.sendEvent.apply(p,arguments):
    p.callQueue.push(arguments)};p.callQueue=[];window.inserted=true}}(window);
    rdt('init','a2_abcdefghijkl',{optOut:false,email:'a@b.example'});
    rdt('track','PageVisit');rdt('track','Purchase',{value:1,currency:'EUR'});`,
} as const;

/** What the gate is to hear of it. */
export const BASE_CALLS: Readonly<Record<keyof typeof BASE_CODE, readonly unknown[][]>> = {
  meta: [
    ['init', '123'],
    ['track', 'PageView'],
    ['track', 'Purchase', { value: 1, currency: 'EUR' }, { eventID: 'e1' }],
  ],
  pinterest: [['load', '261'], ['page'], ['track', 'checkout', { value: 1 }]],
  tiktok: [
    ['load', 'TAG1'],
    ['page'],
    ['track', 'Purchase', { value: 1 }, { event_id: 'e1' }],
    ['TAG1', 'track', 'Lead'],
  ],
  google: [
    ['js', new Date(0)],
    ['config', 'G-1'],
    ['event', 'purchase', { value: 1 }],
    [{ event: 'custom', ecommerce: null }],
  ],
  linkedin: [['track'], ['track', { conversion_id: 1234567 }]],
  snapchat: [
    ['init', '01234567-89ab-cdef-0123-456789abcdef', { user_email: 'a@b.example' }],
    ['track', 'PAGE_VIEW'],
    ['track', 'PURCHASE', { price: 1, currency: 'EUR' }],
  ],
  x: [
    ['config', 'o1abc'],
    ['event', 'tw-o1abc-o2def', { value: 1, currency: 'EUR' }],
  ],
  reddit: [
    ['init', 'a2_abcdefghijkl', { optOut: false, email: 'a@b.example' }],
    ['track', 'PageVisit'],
    ['track', 'Purchase', { value: 1, currency: 'EUR' }],
  ],
};
