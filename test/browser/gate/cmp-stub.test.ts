import { assert } from '@esm-bundle/chai';
import { installStub } from '../../../src/browser/cmp-stub.ts';
import { NAMES, api, argsOf, ask, clear, locators, noting, put, queueOf } from './stub-stage.ts';
import type { CmpName } from '../../../src/browser/cmp-stub.ts';

const PING = { cmpStatus: 'stub' };
const install = (name: CmpName): void => noting(() => installStub(name, PING));

describe('installStub', () => {
  afterEach(clear);

  for (const name of NAMES) {
    it(`answers a ping of ${name} at once`, () => {
      install(name);

      assert.deepEqual(ask(name, 'ping'), [[PING, true]]);
      assert.deepEqual(queueOf(name), []);
    });

    it(`breaks nothing when ${name} is asked without a callback`, () => {
      install(name);

      for (const command of ['ping', 'hasSection', 'getSection', 'addEventListener'])
        assert.doesNotThrow(() => api(name)(command));
    });

    it(`keeps any other call of ${name} whole, first in first out`, () => {
      install(name);
      const callback = (): void => assert.fail('not yet');
      const calls = ['one', 'two'].map((command) => argsOf(name, command, callback, [755]));

      for (const args of calls) api(name)(...args);

      assert.deepEqual(
        queueOf(name).map((args) => args.slice(0, calls[0]?.length)),
        calls,
      );
    });

    it(`gives back nothing but its queue, where ${name} is called with nothing`, () => {
      install(name);

      assert.isUndefined(api(name)(...argsOf(name, 'ping', () => 'x')));
      assert.isUndefined(api(name)(...argsOf(name, 'other', () => 'x')));
      assert.equal(queueOf(name), queueOf(name));
    });

    it(`leaves a ${name} of the page’s in its place, without a frame or an ear beside it`, () => {
      const theirs = (): void => {};
      put(name, theirs);
      const add = globalThis.addEventListener;
      const ears: string[] = [];
      globalThis.addEventListener = ((type: string) => ears.push(type)) as typeof add;

      installStub(name, PING);
      globalThis.addEventListener = add;

      assert.equal<unknown>(api(name), theirs);
      assert.equal(locators(name), 0);
      assert.deepEqual(ears, []);
    });

    it(`leaves a stub of ${name} that is there in its place, with what waits in it`, () => {
      install(name);
      const first = api(name);
      first(...argsOf(name, 'one', () => {}));

      installStub(name, { cmpStatus: 'second' });

      assert.equal(api(name), first);
      assert.deepEqual(ask(name, 'ping'), [[PING, true]]);
      assert.lengthOf(queueOf(name), 1);
    });

    it(`puts a hidden frame into the page, by whose name frames look for ${name}`, () => {
      install(name);

      assert.equal(locators(name), 1);
      const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${name}Locator"]`)!;
      assert.isNotNull(globalThis.frames[`${name}Locator` as never]);
      assert.equal(frame.getClientRects().length, 0);
    });

    it(`has the frame of ${name} there before the page has a body, and once`, () => {
      const { body } = document;
      body.remove();
      install(name);
      const before = locators(name);

      document.documentElement.append(body);

      assert.equal(before, 1);
      assert.equal(locators(name), 1);
    });
  }

  it('says nothing of the sections of GPP yet', () => {
    install('__gpp');

    assert.deepEqual(ask('__gpp', 'hasSection', 'usca'), [[false, true]]);
    assert.deepEqual(ask('__gpp', 'getSection', 'usca'), [[null, true]]);
    assert.deepEqual(ask('__gpp', 'getField', 'usca.SaleOptOut'), [[null, true]]);
    assert.deepEqual(queueOf('__gpp'), []);
  });

  it('tells a listener of GPP that it is registered, under a number of its own', () => {
    install('__gpp');

    const heard = [1, 2].map(() => ask('__gpp', 'addEventListener'));

    assert.deepEqual(
      heard,
      [1, 2].map((listenerId) => [
        [{ eventName: 'listenerRegistered', listenerId, data: true, pingData: PING }, true],
      ]),
    );
    assert.deepEqual(
      queueOf('__gpp').map((args) => args[4]),
      [1, 2],
    );
  });

  it('lets listeners of the other two wait in silence', () => {
    for (const name of ['__tcfapi', '__uspapi'] as const) {
      install(name);

      assert.deepEqual(ask(name, 'addEventListener'), []);
      assert.lengthOf(queueOf(name), 1);
    }
  });
});
