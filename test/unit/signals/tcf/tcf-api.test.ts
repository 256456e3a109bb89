import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTcfApi } from '../../../../src/signals/tcf/tcf-api.ts';
import type { TcfApi } from '../../../../src/signals/tcf/tcf-api.ts';

const LIST = { vendorListVersion: 112 };

/** An API whose data is what `now` says; `told` are the errors of callers. */
function setUp(now: { data?: object | undefined; isBroken?: boolean } = { data: { at: 1 } }): {
  readonly api: TcfApi;
  readonly told: unknown[];
  readonly ask: (command: unknown, parameter?: unknown, version?: unknown) => unknown[][];
} {
  const told: unknown[] = [];
  const api = createTcfApi({
    ping: () => ({ cmpLoaded: true }),
    data: (listenerId, only) =>
      now.data && { ...now.data, ...(listenerId && { listenerId }), ...(only && { only }) },
    isBroken: () => now.isBroken ?? false,
    list: () => LIST,
    onError: (error) => told.push(error),
  });
  const ask = (command: unknown, parameter?: unknown, version: unknown = 2): unknown[][] => {
    const heard: unknown[][] = [];
    api.call(command, version, (...args: unknown[]) => heard.push(args), parameter);
    return heard;
  };
  return { api, told, ask };
}

describe('createTcfApi', () => {
  for (const version of [2, '2', 0, null, undefined]) {
    it(`answers version ${JSON.stringify(version)}`, () => {
      const { api } = setUp();
      const heard: unknown[][] = [];

      api.call('ping', version, (...args: unknown[]) => heard.push(args));

      assert.deepEqual(heard, [[{ cmpLoaded: true }, true]]);
    });
  }

  for (const version of [1, 3, 'two', NaN, {}, 2n]) {
    it(`refuses version ${String(version)}`, () => {
      assert.deepEqual(setUp().ask('getTCData', undefined, version), [[null, false]]);
    });
  }

  for (const command of ['getConsentData', 'toString', '__proto__', '', undefined, 5, {}]) {
    it(`refuses the command ${String(command)}`, () => {
      assert.deepEqual(setUp().ask(command), [[null, false]]);
    });
  }

  it('throws at nobody, whatever it is called with', () => {
    const { api } = setUp();

    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), fc.boolean(), (args, last, isCall) => {
        assert.equal(api.call(...args), undefined);
        const command = isCall ? 'getVendorList' : args[0];
        assert.equal(
          api.call(command, isCall ? 2 : args[1], () => {}, last),
          undefined,
        );
      }),
    );
  });

  it('tells a listener at once, and again on every change, with its number', () => {
    const now = { data: { at: 1 } };
    const { api, ask } = setUp(now);

    const first = ask('addEventListener');
    const second = ask('addEventListener');
    now.data = { at: 2 };
    api.tell();

    assert.deepEqual(first, [
      [{ at: 1, listenerId: 1 }, true],
      [{ at: 2, listenerId: 1 }, true],
    ]);
    assert.deepEqual(second, [
      [{ at: 1, listenerId: 2 }, true],
      [{ at: 2, listenerId: 2 }, true],
    ]);
  });

  it('tells a listener that was removed nothing more, and says whether it was there', () => {
    const { api, ask } = setUp();
    const heard = ask('addEventListener');

    assert.deepEqual(ask('removeEventListener', 1), [[true, true]]);
    assert.deepEqual(ask('removeEventListener', 1), [[false, false]]);
    assert.deepEqual(ask('removeEventListener', '2'), [[false, false]]);
    api.tell();

    assert.equal(heard.length, 1);
  });

  it('lets a listener remove others, and add some, while all are told', () => {
    const now: { data?: object } = {};
    const { api, ask } = setUp(now);
    const heard: unknown[] = [];
    let added: unknown[][] = [];
    api.call('addEventListener', 2, () => {
      heard.push('first');
      ask('removeEventListener', 1);
      ask('removeEventListener', 2);
      added = ask('addEventListener');
    });
    api.call('addEventListener', 2, () => heard.push('second'));
    now.data = { at: 1 };

    api.tell();

    assert.deepEqual(heard, ['first']);
    assert.deepEqual(added, [[{ at: 1, listenerId: 3 }, true]]);
  });

  it('calls a listener that throws once, and those after it as well', () => {
    const { api, told, ask } = setUp();
    let calls = 0;
    api.call('addEventListener', 2, () => {
      calls += 1;
      throw new Error('theirs');
    });
    const heard = ask('addEventListener');
    api.tell();

    assert.equal(calls, 2);
    assert.equal(heard.length, 2);
    assert.deepEqual(told.map(String), ['Error: theirs', 'Error: theirs']);
  });

  it('keeps whoever asks waiting while there is nothing to say', () => {
    const now: { data?: object } = {};
    const { api, ask } = setUp(now);

    const listener = ask('addEventListener');
    const data = ask('getTCData', [755]);
    api.tell();
    assert.deepEqual([listener, data], [[], []]);
    now.data = { at: 1 };
    api.tell();
    api.tell();

    assert.deepEqual(data, [[{ at: 1, only: [755] }, true]]);
    assert.equal(listener.length, 2);
  });

  for (const parameter of ['755', [1.5], ['755'], {}, 755]) {
    it(`refuses getTCData for ${JSON.stringify(parameter)}`, () => {
      assert.deepEqual(setUp().ask('getTCData', parameter), [[null, false]]);
    });
  }

  for (const [version, expected] of [
    [undefined, [LIST, true]],
    ['LATEST', [LIST, true]],
    [112, [LIST, true]],
    ['112', [LIST, true]],
    [111, [null, false]],
    [1, [null, false]],
    ['newest', [null, false]],
  ] as const) {
    it(`answers getVendorList ${JSON.stringify(version)} with ${expected[1] ? 'the list' : 'nothing'}`, () => {
      assert.deepEqual(setUp().ask('getVendorList', version), [expected]);
    });
  }

  it('tells who listens and who waits that something has broken', () => {
    const now: { data?: object; isBroken?: boolean } = {};
    const { api, ask } = setUp(now);
    const heard = [ask('addEventListener'), ask('getTCData')];
    now.isBroken = true;

    api.tell();

    assert.deepEqual(heard, [[[null, false]], [[null, false]]]);
  });

  it('answers nothing but ping when something is broken', () => {
    const { ask } = setUp({ data: { at: 1 }, isBroken: true });

    assert.deepEqual(ask('ping'), [[{ cmpLoaded: true }, true]]);
    for (const command of ['addEventListener', 'getTCData', 'removeEventListener', 'getVendorList'])
      assert.deepEqual(ask(command, 1), [[null, false]]);
  });
});
