import { assert } from '@esm-bundle/chai';
import { armWire } from '../../../src/browser/run/arm-wire.ts';
import { createWire } from '../../../src/browser/run/wire.ts';
import type { InspectNote } from '../../../src/core/inspect.ts';
import type { RawFact } from '../../../src/browser/runner.ts';
import type { Choice } from '../../../src/core/purposes.ts';

const VENDOR = 'https://vendor.example/collect';
const FREE = 'https://free.example/collect';
const EMAIL = 'jane@mail.example';

/** What has reached the browser's own functions. */
const asked: unknown[][] = [];
const facts: RawFact[] = [];
const notes: InspectNote[] = [];
let marketing: Choice = 'granted';
let isSensitive = false;
let isAdmitted = true;

/** Puts a stand-in behind the wire, so that no request leaves. */
function standIn(target: object, name: string, key: 'value' | 'set', answer: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  const put = (...args: unknown[]): unknown => {
    asked.push([name, ...args]);
    return answer;
  };
  Object.defineProperty(target, name, { ...before, [key]: put });
  return () => Object.defineProperty(target, name, before);
}
const textOf = (body: unknown): Promise<string> => new Response(body as BodyInit).text();
const bodyOf = async (at = 0): Promise<string> => {
  const [, , second] = asked[at]!;
  return textOf(
    second instanceof Blob || typeof second === 'string' ? second : (second as RequestInit).body,
  );
};

describe('armWire', () => {
  const undo: (() => void)[] = [];
  const own = Blob;

  before(() => {
    const blob = Object.getOwnPropertyDescriptor(globalThis, 'Blob')!;
    const made = Object.getOwnPropertyDescriptor(Blob.prototype, 'constructor')!;
    undo.push(
      () => Object.defineProperty(globalThis, 'Blob', blob),
      () => Object.defineProperty(own.prototype, 'constructor', made),
      standIn(globalThis, 'fetch', 'value', Promise.resolve(new Response('hello'))),
      standIn(Navigator.prototype, 'sendBeacon', 'value', true),
      standIn(XMLHttpRequest.prototype, 'open', 'value', undefined),
      standIn(XMLHttpRequest.prototype, 'send', 'value', undefined),
      standIn(HTMLImageElement.prototype, 'src', 'set', undefined),
      standIn(Element.prototype, 'setAttribute', 'value', undefined),
    );
    const wire = createWire({
      consent: {
        choiceFor: (_: string, purpose: string) => (purpose === 'marketing' ? marketing : 'denied'),
      } as never,
      vendors: [{ id: 'acme', guard: { marketing: /^vendor\.example\// } }] as never,
      log: (fact) => void facts.push(fact),
      tellPanel: (note) => void notes.push(note),
      isSensitive: () => isSensitive,
    });
    armWire({ wire, admits: () => isAdmitted, policy: undefined });
  });
  beforeEach(() => {
    asked.length = 0;
    notes.length = 0;
    marketing = 'granted';
    isSensitive = false;
  });
  after(() => undo.forEach((back) => back()));

  it('leaves what is nobody’s as it is, the very objects', () => {
    const init = { method: 'POST', body: EMAIL };
    const blob = new Blob([EMAIL]);
    void fetch(FREE, init);
    navigator.sendBeacon(FREE, blob);
    new Image().src = `${FREE}?q=${EMAIL}`;

    assert.deepEqual(asked[0], ['fetch', FREE, init]);
    assert.strictEqual(asked[1]![2], blob);
    assert.strictEqual(asked[2]![1], `${FREE}?q=${EMAIL}`);
  });

  it('leaves to a vendor what holds nothing personal as it is, the very objects', () => {
    const bodies = [
      'a=1',
      new URLSearchParams({ a: '1' }),
      new Blob(['{"a":1}']),
      new TextEncoder().encode('a=1'),
      new TextEncoder().encode('a=1').buffer,
      new FormData(),
      undefined,
    ];
    for (const body of bodies) {
      void fetch(VENDOR, { method: 'POST', body: body! });
      navigator.sendBeacon(VENDOR, body);
    }

    bodies.forEach((body, at) => {
      assert.strictEqual((asked[at * 2]![2] as RequestInit).body, body);
      assert.strictEqual(asked[at * 2 + 1]![2], body);
    });
    assert.deepEqual(notes, []);
  });

  const BODIES: readonly (readonly [what: string, make: () => unknown])[] = [
    ['a text', () => `q=${EMAIL}&n=1`],
    ['parameters', () => new URLSearchParams({ q: EMAIL, n: '1' })],
    ['a blob', () => new Blob([`q=${EMAIL}&n=1`], { type: 'text/plain' })],
    [
      'a blob of pieces',
      () => new Blob(['q=ja', new TextEncoder().encode('ne@mail'), new Blob(['.example&n=1'])]),
    ],
    ['bytes', () => new TextEncoder().encode(`q=${EMAIL}&n=1`)],
    ['a buffer', () => new TextEncoder().encode(`q=${EMAIL}&n=1`).buffer],
  ];
  for (const [what, make] of BODIES) {
    it(`cleans ${what} at once, in a beacon, a fetch and an XMLHttpRequest`, async () => {
      navigator.sendBeacon(VENDOR, make() as BodyInit);
      void fetch(VENDOR, { method: 'POST', body: make() as BodyInit });
      const request = new XMLHttpRequest();
      request.open('POST', VENDOR);
      request.send(make() as XMLHttpRequestBodyInit);

      assert.deepEqual(
        asked.map(([name]) => name),
        ['sendBeacon', 'fetch', 'open', 'send'],
      );
      const sent = [asked[0]![2], (asked[1]![2] as RequestInit).body, asked[3]![1]];
      for (const body of sent) assert.equal(await textOf(body), 'q=-&n=1');
    });
  }

  it('keeps the type of a blob', () => {
    navigator.sendBeacon(VENDOR, new Blob([EMAIL], { type: 'application/json' }));

    assert.equal((asked[0]![2] as Blob).type, 'application/json');
  });

  it('reads a blob first that nobody saw being made, and says "queued" meanwhile', async () => {
    const blob = await new Response(`q=${EMAIL}&n=1`).blob();

    assert.isTrue(navigator.sendBeacon(VENDOR, blob));
    await fetch(VENDOR, { method: 'POST', body: blob });
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve));

    for (const at of [0, 1]) assert.equal(await bodyOf(at), 'q=-&n=1');
  });

  it('sends no body that cannot be read, and none of what a request was given up for', async () => {
    const bytes = new Uint8Array([31, 139, 8, 0, 255]);
    navigator.sendBeacon(VENDOR, bytes);
    const request = new XMLHttpRequest();
    request.open('POST', VENDOR);
    request.send(await new Response('a=1').blob());
    request.abort();
    await new Promise((resolve) => setTimeout(resolve));

    assert.equal(await bodyOf(), '');
    assert.deepEqual(
      asked.map(([name]) => name),
      ['sendBeacon', 'open'],
    );
    assert.deepEqual(notes.at(-1)?.removed, [{ path: 'body', reason: 'wrong-type' }]);
  });

  it('cleans a Request, and keeps what else it says', async () => {
    const headers = { 'content-type': 'text/plain', 'x-own': '1' };
    const given = { method: 'POST', body: `q=${EMAIL}`, headers, keepalive: true };
    await fetch(new Request(`${VENDOR}?u=${EMAIL}`, { ...given, credentials: 'include' }));

    const [, address, init] = asked[0] as [string, string, RequestInit];
    assert.equal(address, `${VENDOR}?u=-`);
    assert.equal(await textOf(init.body), 'q=-');
    assert.equal(init.method, 'POST');
    assert.equal(init.credentials, 'include');
    assert.equal(new Headers(init.headers).get('x-own'), '1');
  });

  it('cleans a form of data, and takes files out of it', () => {
    const form = new FormData();
    form.append('q', EMAIL);
    form.append('n', '1');
    form.append('n', '2');
    form.append('file', new File([EMAIL], 'a.txt'));

    navigator.sendBeacon(VENDOR, form);

    assert.deepEqual(
      [...(asked[0]![2] as FormData)],
      [
        ['q', '-'],
        ['n', '1'],
        ['n', '2'],
      ],
    );
    assert.equal(form.get('q'), EMAIL);
  });

  it('cleans addresses of elements, by property and by attribute', () => {
    new Image().src = `${VENDOR}?q=${EMAIL}`;
    document.createElement('img').setAttribute('SRC', `${VENDOR}?q=${EMAIL}`);

    assert.deepEqual(asked, [
      ['src', `${VENDOR}?q=-`],
      ['setAttribute', 'SRC', `${VENDOR}?q=-`],
    ]);
  });

  it('lets click ids out only where marketing is granted, at that moment', () => {
    new Image().src = `${VENDOR}?gclid=C1&n=1`;
    marketing = 'denied';
    new Image().src = `${VENDOR}?gclid=C1&n=1`;

    assert.deepEqual(
      asked.map(([, address]) => address),
      [`${VENDOR}?gclid=C1&n=1`, `${VENDOR}?n=1`],
    );
  });

  it('tells no more of a sensitive page than its origin', () => {
    isSensitive = true;
    document.title = 'Tests at home';
    new Image().src = `${VENDOR}?dl=${encodeURIComponent(location.href)}&dt=Tests%20at%20home`;

    assert.equal(asked[0]![1], `${VENDOR}?dl=${encodeURIComponent(`${location.origin}/`)}&dt=-`);
  });

  it('tells the log each name and reason once, the panel each request, and nobody a value', () => {
    facts.length = 0;
    for (let i = 0; i < 3; i++) new Image().src = `${VENDOR}?once=${EMAIL}&more=${EMAIL}`;
    for (let i = 0; i < 90; i++) new Image().src = `${VENDOR}?made${i}=${EMAIL}`;

    assert.deepEqual(facts[0], {
      type: 'request-redacted',
      vendor: 'acme',
      removed: [
        { path: 'once', reason: 'email' },
        { path: 'more', reason: 'email' },
      ],
    });
    assert.isBelow(facts.length, 45);
    assert.equal(notes.length, 93);
    const { name, vendor, via, verdict } = notes[0]!;
    assert.deepEqual(
      [name, vendor, via, verdict],
      ['vendor.example/collect', 'acme', 'img', 'redact'],
    );
    assert.notInclude(JSON.stringify([facts, notes]), 'jane');
  });

  it('leaves blobs what they are to those who make them', async () => {
    class Own extends Blob {
      readonly mine = 1;
    }
    const blob = new Blob(['a']);
    const derived = new Own(['b'], { type: 'text/x' });

    assert.isTrue(blob instanceof Blob && derived instanceof Blob && derived instanceof Own);
    assert.isTrue(
      new File([], 'a') instanceof Blob && (await new Response('').blob()) instanceof Blob,
    );
    assert.strictEqual(blob.constructor, Blob);
    assert.equal(Object.getPrototypeOf(derived), Own.prototype);
    assert.equal(derived.mine + (await derived.text()), '1b');
    assert.equal(Blob.name, 'Blob');
    assert.equal(String(blob), '[object Blob]');
    assert.throws(() => (Blob as unknown as () => void)(), TypeError);
    function* parts(): Generator<string> {
      yield 'x';
      yield 'y';
    }
    assert.equal(await new Blob(parts() as never).text(), 'xy');
  });

  it('cleans what a form sends, and nothing that is seen of it', () => {
    const form = document.createElement('form');
    form.append(Object.assign(document.createElement('input'), { name: 'q', value: EMAIL }));
    form.append(Object.assign(document.createElement('input'), { name: 'action', value: '1' }));
    Object.defineProperty(form, 'getAttribute', { value: () => VENDOR });
    document.body.append(form);

    const data = new FormData(form);

    assert.deepEqual(
      [...data],
      [
        ['q', '-'],
        ['action', '1'],
      ],
    );
    assert.equal((form.elements[0] as HTMLInputElement).value, EMAIL);
    form.remove();
  });
});
