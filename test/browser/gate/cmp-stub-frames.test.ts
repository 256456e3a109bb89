import { assert } from '@esm-bundle/chai';
import { installStub } from '../../../src/browser/cmp-stub.ts';
import { NAMES, api, clear, noting, put, queueOf } from './stub-stage.ts';
import type { CmpName } from '../../../src/browser/cmp-stub.ts';

const PING = { cmpStatus: 'stub' };
/** The last thing that each test sends: what is answered before it has been answered for good. */
const LAST = 'last';

/** A frame of another origin that says what it is told to, and tells what comes back. */
const VENDOR = `<script>
  addEventListener('message', ({ data, source }) => {
    if (source !== parent) return;
    const { say } = Object(data);
    if (say) parent.postMessage(say.message, '*');
    else parent.postMessage({ heard: data }, '*');
  });
  parent.postMessage({ heard: 'ready' }, '*');
</script>`;

interface Vendor {
  /** Everything that came back, as it came. */
  readonly heard: unknown[];
  say(message: unknown): void;
  /** Resolves when so many answers have come. */
  times(count: number): Promise<void>;
  close(): void;
}

async function aVendor(): Promise<Vendor> {
  const heard: unknown[] = [];
  let check = (): void => {};
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = VENDOR;
  const hear = ({ data, source }: MessageEvent): void => {
    if (source !== frame.contentWindow || !Object.hasOwn(Object(data) as object, 'heard')) return;
    heard.push((data as { heard: unknown }).heard);
    check();
  };
  addEventListener('message', hear);
  const times = (count: number): Promise<void> =>
    new Promise((resolve) => {
      check = () => heard.length >= count && resolve();
      check();
    });
  document.body.append(frame);
  await times(1);
  heard.length = 0;
  return {
    heard,
    times,
    say: (message) => frame.contentWindow?.postMessage({ say: { message } }, '*'),
    close: () => {
      removeEventListener('message', hear);
      frame.remove();
    },
  };
}

const callOf = (name: CmpName, command: unknown, callId: unknown, parameter?: unknown): object => ({
  [`${name}Call`]: { command, parameter, version: name === '__gpp' ? '1.1' : 2, callId },
});
const returnOf = (name: CmpName, returnValue: unknown, callId: unknown): object => ({
  [`${name}Return`]: { returnValue, success: true, callId },
});

describe('installStub, asked from frames before the second file has come', () => {
  let vendor: Vendor;
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.message);

  beforeEach(async () => {
    errors.length = 0;
    addEventListener('error', onError);
    vendor = await aVendor();
  });
  afterEach(() => {
    vendor.close();
    removeEventListener('error', onError);
    clear();
  });
  const install = (name: CmpName): void => noting(() => installStub(name, PING));

  for (const name of NAMES) {
    it(`answers a ping of ${name} in kind`, async () => {
      install(name);

      vendor.say(callOf(name, 'ping', 'a'));
      vendor.say(JSON.stringify(callOf(name, 'ping', 2)));
      await vendor.times(2);

      const [asObject, asText] = vendor.heard;
      assert.deepEqual(asObject, returnOf(name, PING, 'a'));
      assert.deepEqual(JSON.parse(asText as string), returnOf(name, PING, 2));
    });

    it(`keeps another call of ${name}, and sends the answer when there is one`, async () => {
      install(name);
      vendor.say(callOf(name, 'somethingElse', 'a', [755]));
      vendor.say(JSON.stringify(callOf(name, 'somethingElse', 'b')));
      vendor.say(callOf(name, 'ping', LAST));
      await vendor.times(1);
      const waiting = queueOf(name);

      // the second file comes and answers what waits, twice, as listeners are
      const [first = [], second = []] = waiting;
      const at = name === '__gpp' ? 1 : 2;
      const [toFirst, toSecond] = [first[at], second[at]] as ((...args: unknown[]) => void)[];
      toFirst?.({ n: 1 }, true);
      toSecond?.({ n: 2 }, true);
      toFirst?.({ n: 3 }, true);
      await vendor.times(4);

      assert.lengthOf(waiting, 2);
      assert.deepEqual(first[name === '__gpp' ? 2 : 3], [755]);
      assert.deepEqual(vendor.heard[0], returnOf(name, PING, LAST));
      assert.deepEqual(vendor.heard[1], returnOf(name, { n: 1 }, 'a'));
      assert.deepEqual(JSON.parse(vendor.heard[2] as string), returnOf(name, { n: 2 }, 'b'));
      assert.deepEqual(vendor.heard[3], returnOf(name, { n: 3 }, 'a'));
    });

    it(`neither answers messages that are not for ${name}, nor keeps them, nor throws`, async () => {
      install(name);
      const others = NAMES.filter((each) => each !== name);
      const foreign: unknown[] = [
        'not json',
        '',
        '{',
        '5',
        'null',
        '"text"',
        '[]',
        null,
        undefined,
        5,
        true,
        [],
        {},
        { other: true },
        new Date(0),
        { [`${name}Call`]: null },
        { [`${name}Return`]: { returnValue: 1, success: true, callId: 1 } },
        `{"${name}Call":null}`,
        ...others.map((each) => callOf(each, 'ping', 'foreign')),
        ...others.map((each) => JSON.stringify(callOf(each, 'ping', 'foreign'))),
        { [name]: { command: 'ping', callId: 'foreign' } },
      ];

      for (const message of foreign) vendor.say(message);
      vendor.say(callOf(name, 'ping', LAST));
      await vendor.times(1);

      assert.deepEqual(vendor.heard, [returnOf(name, PING, LAST)]);
      assert.deepEqual(queueOf(name), []);
      assert.deepEqual(errors, []);
    });

    it(`asks whatever stands there as ${name} by then`, async () => {
      install(name);
      const asked: (readonly unknown[])[] = [];
      put(name, (...args) => {
        asked.push(args);
        (args[name === '__gpp' ? 1 : 2] as (value: unknown, success: boolean) => void)('new', true);
      });

      vendor.say(callOf(name, 'getData', 'a', 7));
      await vendor.times(1);

      assert.deepEqual(vendor.heard, [returnOf(name, 'new', 'a')]);
      const [args = []] = asked;
      assert.deepEqual(
        args.map((arg) => (typeof arg === 'function' ? 'callback' : arg)),
        name === '__gpp' ? ['getData', 'callback', 7, '1.1'] : ['getData', 2, 'callback', 7],
      );
    });

    it(`stands a ${name} that throws, or is gone`, async () => {
      install(name);
      const stub = api(name);
      // frames tell in order, so what comes back after a call shows that it was heard
      const toldAll = { heard: 'all' };

      put(name, () => {
        throw new Error('of the page');
      });
      vendor.say(callOf(name, 'ping', 'thrown'));
      vendor.say(toldAll);
      await vendor.times(1);
      Reflect.deleteProperty(globalThis, name);
      vendor.say(callOf(name, 'ping', 'gone'));
      vendor.say(toldAll);
      await vendor.times(2);
      put(name, stub);
      vendor.say(callOf(name, 'ping', LAST));
      await vendor.times(3);

      assert.deepEqual(vendor.heard, ['all', 'all', returnOf(name, PING, LAST)]);
      assert.deepEqual(errors, []);
    });
  }
});
