import { assert } from '@esm-bundle/chai';
import { api, clear, connected, stub } from './gpp-stage.ts';

describe('__uspapi', () => {
  afterEach(clear);

  const askUsp = (...args: unknown[]): unknown[] => {
    const answers: unknown[] = [];
    api('__uspapi')(...args, (...answer: unknown[]) => answers.push(...answer));
    return answers;
  };

  it('is answered where its stub stands, also what waits there', () => {
    stub('__uspapi');
    const waiting: unknown[] = [];
    api('__uspapi')('getUSPData', 1, (...answer: unknown[]) => waiting.push(...answer));
    const gate = connected();

    assert.deepEqual(waiting, [{ version: 1, uspString: '1YNN' }, true]);
    gate.change({ marketing: 'denied' });
    assert.deepEqual(askUsp('getUSPData', 1), [{ version: 1, uspString: '1YYN' }, true]);
  });

  it('answers anything else with nothing', () => {
    stub('__uspapi');
    connected();

    for (const args of [
      ['getUSPData', 2],
      ['getUSPData', '1'],
      ['ping', 1],
      [{}, null],
    ])
      assert.deepEqual(askUsp(...args), [null, false]);
    assert.isUndefined(api('__uspapi')());
  });

  it('is not there without its stub', () => {
    connected();

    assert.notProperty(globalThis, '__uspapi');
  });
});
