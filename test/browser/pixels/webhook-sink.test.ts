import { assert } from '@esm-bundle/chai';
import { webhookSink } from '../../../src/browser/pixels/webhook-sink.ts';
import type { Sink } from '../../../src/browser/pixels/own-outlet.ts';

interface Sent {
  readonly url: string;
  readonly id: string;
  readonly init: RequestInit;
}
interface Stage {
  readonly sink: Sink;
  deny?: () => void;
  readonly posts: Sent[];
  readonly lost: string[][];
  readonly pauses: number[];
  /** Statuses of the next answers; 0 is no network, {@link NEVER} no answer, none is 204. */
  readonly answers: number[];
  mayRun: boolean;
  /** Lets a pause end. */
  go(): void;
  /** Waits until nothing happens any more but a pause. */
  rest(): Promise<void>;
}

const { fetch } = globalThis;
const NEVER = -1;
const idOf = (body: unknown): string => (JSON.parse(String(body)) as { event_id: string }).event_id;

function setUp(url = `${location.origin}/hook`): Stage {
  const waiting: (() => void)[] = [];
  const stage: Stage = {
    posts: [],
    lost: [],
    pauses: [],
    answers: [],
    mayRun: true,
    go: () => waiting.splice(0).forEach((resume) => resume()),
    async rest() {
      await new Promise((resolve) => setTimeout(resolve));
    },
    ...webhookSink({
      url,
      mayRun: () => stage.mayRun,
      onLost: (...event) => void stage.lost.push(event),
      wait(ms) {
        stage.pauses.push(ms);
        return new Promise<void>((resolve) => void waiting.push(resolve));
      },
    }),
  };
  globalThis.fetch = (address, init = {}) => {
    stage.posts.push({ url: String(address), id: idOf(init.body), init });
    const status = stage.answers.shift() ?? 204;
    if (status === NEVER) return new Promise(() => {});
    return status === 0
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve(new Response(null, { status }));
  };
  return stage;
}
const ids = ({ posts }: Stage): string[] => posts.map(({ id }) => id);

describe('webhookSink', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('posts name, id, time and parameters as JSON, and outlives the page', async () => {
    const stage = setUp();

    stage.sink('Lead', { value: 1 }, 'l-1');
    await stage.rest();

    const { init } = stage.posts[0]!;
    const { at, ...told } = JSON.parse(String(init.body)) as Record<string, unknown>;
    assert.deepEqual(told, { event: 'Lead', event_id: 'l-1', params: { value: 1 } });
    assert.isNumber(at);
    assert.equal(init.method, 'POST');
    assert.equal(init.keepalive, true);
    assert.equal(init.credentials, 'same-origin');
    assert.deepEqual(init.headers, { 'content-type': 'application/json' });
  });

  it('gives another site no cookies', async () => {
    const stage = setUp('https://crm.example/hook');

    stage.sink('Lead', {}, 'l-1');
    await stage.rest();

    assert.equal(stage.posts[0]!.init.credentials, 'omit');
  });

  it('tries again after a fault of the server or the network, with longer pauses, in order', async () => {
    const stage = setUp();
    stage.answers.push(503, 0, 429);

    stage.sink('Lead', {}, '1');
    stage.sink('Lead', {}, '2');
    for (let round = 0; round < 3; round += 1) {
      await stage.rest();
      stage.go();
    }
    await stage.rest();

    assert.deepEqual(ids(stage), ['1', '1', '1', '1', '2']);
    assert.deepEqual(stage.pauses, [1000, 5000, 20_000]);
    assert.deepEqual(stage.lost, []);
  });

  it('gives up after four times, says so, and goes on', async () => {
    const stage = setUp();
    stage.answers.push(500, 500, 500, 500);

    stage.sink('Lead', {}, '1');
    stage.sink('Contact', {}, '2');
    for (let round = 0; round < 4; round += 1) {
      await stage.rest();
      stage.go();
    }
    await stage.rest();

    assert.deepEqual(ids(stage), ['1', '1', '1', '1', '2']);
    assert.deepEqual(stage.lost, [['Lead', 'undelivered']]);
  });

  it('does not repeat what was refused', async () => {
    const stage = setUp();
    stage.answers.push(400);

    stage.sink('Lead', {}, '1');
    await stage.rest();

    assert.deepEqual(ids(stage), ['1']);
    assert.deepEqual(stage.lost, [['Lead', 'undelivered']]);
  });

  it('tries nothing again after a withdrawal', async () => {
    const stage = setUp();
    stage.answers.push(503);
    stage.sink('Lead', {}, '1');
    await stage.rest();

    stage.mayRun = false;
    stage.go();
    await stage.rest();

    assert.deepEqual(ids(stage), ['1']);
    assert.deepEqual(stage.lost, [['Lead', 'denied']]);
  });

  it('lets nobody send it elsewhere, and gives up an answer that never comes', async () => {
    const stage = setUp();

    stage.sink('Lead', {}, 'l-1');
    await stage.rest();

    const { init } = stage.posts[0]!;
    assert.equal(init.redirect, 'error');
    assert.equal(init.referrerPolicy, 'no-referrer');
    assert.instanceOf(init.signal, AbortSignal);
  });

  it('sends what waits when the page is left, once, in order, with the same options', async () => {
    const stage = setUp();
    stage.answers.push(503);
    stage.sink('Lead', {}, '1');
    stage.sink('Lead', {}, '2');
    await stage.rest();

    dispatchEvent(new PageTransitionEvent('pagehide'));
    await stage.rest();
    stage.go();
    await stage.rest();

    assert.deepEqual(ids(stage), ['1', '1', '2']);
    const options = stage.posts.map(({ init: { body: _, signal: __, ...rest } }) => rest);
    assert.deepEqual(options[1], options[0]);
    assert.deepEqual(options[2], options[0]);
  });

  it('leaves what is on its way to itself when the page is left', async () => {
    const stage = setUp();
    stage.answers.push(NEVER, 204);
    stage.sink('Lead', {}, '1');
    stage.sink('Lead', {}, '2');
    await stage.rest();

    dispatchEvent(new PageTransitionEvent('pagehide'));
    stage.sink('Lead', {}, '3');
    await stage.rest();

    assert.deepEqual(ids(stage), ['1', '2', '3']);
    dispatchEvent(new PageTransitionEvent('pageshow'));
  });

  it('says what could not be delivered as the page was left', async () => {
    const stage = setUp();
    stage.answers.push(503, 0, 400);
    stage.sink('Lead', {}, '1');
    stage.sink('Contact', {}, '2');
    await stage.rest();

    dispatchEvent(new PageTransitionEvent('pagehide'));
    await stage.rest();

    assert.deepEqual(stage.lost, [
      ['Lead', 'undelivered'],
      ['Contact', 'undelivered'],
    ]);
  });

  it('keeps 200 messages, and the oldest that is not on its way goes', async () => {
    const stage = setUp();
    stage.answers.push(NEVER);
    for (let at = 0; at < 201; at += 1) stage.sink(at === 1 ? 'Lead' : 'Contact', {}, String(at));
    await stage.rest();

    assert.deepEqual(stage.lost, [['Lead', 'limit']]);
    // the next test's pages go as well
    stage.deny?.();
  });

  it('forgets what waits when consent is denied, also after a second grant', async () => {
    const stage = setUp();
    stage.answers.push(503);
    stage.sink('Lead', {}, '1');
    stage.sink('Contact', {}, '2');
    await stage.rest();

    stage.deny?.();
    stage.go();
    await stage.rest();

    assert.deepEqual(ids(stage), ['1']);
    assert.deepEqual(stage.lost, [
      ['Lead', 'denied'],
      ['Contact', 'denied'],
    ]);
  });

  it('sends nothing as the page is left after a withdrawal', async () => {
    const stage = setUp();
    stage.answers.push(503);
    stage.sink('Lead', {}, '1');
    await stage.rest();
    stage.mayRun = false;

    dispatchEvent(new PageTransitionEvent('pagehide'));
    await stage.rest();

    assert.deepEqual(ids(stage), ['1']);
    assert.deepEqual(stage.lost, [['Lead', 'denied']]);
  });

  it('sends what is told on a page that comes back from the browser’s cache', async () => {
    const stage = setUp();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    stage.sink('Lead', {}, '1');
    await stage.rest();

    assert.deepEqual(ids(stage), ['1']);
  });
});
