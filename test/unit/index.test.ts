import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const DOM = ['document', 'window', 'localStorage', 'indexedDB', 'customElements'];

describe('package root', () => {
  it('imports in Node without a DOM', async () => {
    assert.deepEqual(
      DOM.filter((name) => name in globalThis && Reflect.get(globalThis, name) !== undefined),
      [],
    );

    await assert.doesNotReject(import('../../src/index.ts'));
  });

  it('exports what it promises, and nothing by accident', async () => {
    const root = await import('../../src/index.ts');

    assert.deepEqual(Object.keys(root).toSorted(), [
      'EVENTS',
      'PURPOSES',
      'minimizeEvent',
      'parseRecord',
      'verifyChain',
    ]);
  });

  it('minimizes an event by name, parameters and the vendor’s id', async () => {
    const { minimizeEvent } = await import('../../src/index.ts');

    const minimized = minimizeEvent(
      { name: 'Lead', params: { value: 5, email: 'jane@shop.example' }, eventId: 'e1' },
      'meta',
    );

    assert.deepEqual(minimized, {
      event: { name: 'Lead', params: { value: 5 }, eventId: 'e1' },
      removed: [{ path: 'email', reason: 'not-allowed' }],
    });
  });

  it('reads the cookie on a server', async () => {
    const { parseRecord } = await import('../../src/index.ts');

    const record = parseRecord('1~eu-gdpr~1~1795262400000~dgd~banner~', 1795262500000);

    assert.equal(record?.choices.analytics, 'granted');
  });
});
