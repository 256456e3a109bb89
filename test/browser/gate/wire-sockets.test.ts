import { assert } from '@esm-bundle/chai';
import { armSockets } from '../../../src/browser/run/arm-sockets.ts';
import { guardMore } from '../../../src/browser/run/guard-more.ts';
import { createWire } from '../../../src/browser/run/wire.ts';

const VENDOR = 'wss://vendor.example/live';
const FREE = 'wss://free.example/live';
const TEXT = 'q=jane@mail.example&n=1';

/** What has reached the browser's own functions. */
const asked: unknown[] = [];
let isAdmitted = true;

/** A socket that leads nowhere. */
const socketTo = (url: string): WebSocket =>
  Object.defineProperty(Object.create(WebSocket.prototype) as WebSocket, 'url', { value: url });

function standIn(target: object, name: string, answer: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  Object.defineProperty(target, name, {
    ...before,
    value: (...args: unknown[]) => {
      asked.push(name === 'send' ? args[0] : name);
      return answer;
    },
  });
  return () => Object.defineProperty(target, name, before);
}
const back: (() => void)[] = [];

describe('armSockets', () => {
  before(() => {
    back.push(
      standIn(WebSocket.prototype, 'send', undefined),
      standIn(WebSocket.prototype, 'close', undefined),
    );
    const wire = createWire({
      consent: { choiceFor: () => 'granted' } as never,
      vendors: [{ id: 'acme', guard: { marketing: /^vendor\.example\// } }] as never,
      log() {},
    });
    armSockets(
      wire,
      () => undefined,
      () => isAdmitted,
    );
  });
  beforeEach(() => {
    asked.length = 0;
    isAdmitted = true;
  });
  after(() => back.splice(0).forEach((undo) => undo()));

  it('cleans texts and bytes to a vendor, and leaves others alone', () => {
    const bytes = new TextEncoder().encode(TEXT);
    socketTo(VENDOR).send(TEXT);
    socketTo(VENDOR).send(bytes);
    socketTo(FREE).send(bytes);

    assert.deepEqual(asked, ['q=-&n=1', 'q=-&n=1', bytes]);
  });

  it('reads a blob first', async () => {
    socketTo(VENDOR).send(new Blob([TEXT]));
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve));

    assert.equal(await new Response(asked[0] as Blob).text(), 'q=-&n=1');
  });

  it('sends nothing of what it cannot read', () => {
    socketTo(VENDOR).send(new Uint8Array([31, 139, 8, 0, 255]));

    assert.deepEqual(asked, []);
  });

  it('closes a socket that is used after a withdrawal', () => {
    isAdmitted = false;
    socketTo(VENDOR).send('a=1');

    assert.deepEqual(asked, ['close']);
  });
});

describe('guardMore, before the cookie store', () => {
  const { cookieStore, CookieStore } = globalThis as {
    cookieStore?: { set: (...args: unknown[]) => Promise<void> };
    CookieStore?: { prototype: object };
  };

  it('writes no cookie of a vendor that may keep none, however it is told', async () => {
    const prototype = CookieStore?.prototype ?? { set: () => Promise.resolve() };
    if (!CookieStore) Object.assign(globalThis, { CookieStore: { prototype } });
    const jar = cookieStore ?? (prototype as NonNullable<typeof cookieStore>);
    const undo = standIn(prototype, 'set', Promise.resolve());
    asked.length = 0;
    guardMore(
      () => true,
      (name) => name !== '_acme',
    );

    await jar.set('_acme', '1');
    await jar.set({ name: '_acme', value: '1' });
    const refused = [...asked];
    await jar.set('own', '1');
    undo();
    if (!CookieStore) Reflect.deleteProperty(globalThis, 'CookieStore');

    assert.deepEqual(refused, []);
    assert.deepEqual(asked, ['set']);
  });
});
