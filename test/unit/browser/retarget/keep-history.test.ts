/** Tabs that share a store: nothing is lost, nothing is kept without consent. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepHistory } from '../../../../src/browser/retarget/keep-history.ts';
import type { KeptHistory } from '../../../../src/browser/retarget/keep-history.ts';
import type { History } from '../../../../src/core/retarget/history.ts';
import type { RetargetRules } from '../../../../src/core/retarget/rules.ts';

const DAY_MS = 864e5;
const NOW = 1e12;
const RULES: RetargetRules = {
  suppress: [{ after: 'Purchase', forMs: 30 * DAY_MS }],
  caps: [],
  audiences: [],
  handOver: undefined,
};
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Shared {
  stored: unknown;
  isGranted: boolean;
  fails: number;
  readonly open: () => KeptHistory;
}

function share(): Shared {
  let turn = Promise.resolve();
  const shared: Shared = {
    stored: undefined,
    isGranted: true,
    fails: 0,
    open: () =>
      keepHistory({
        rules: RULES,
        clock: () => NOW,
        isGranted: () => shared.isGranted,
        onFail: () => void shared.fails++,
        onStored() {},
        port: {
          change: (to) =>
            (turn = turn.then(() => {
              shared.stored = structuredClone(to(shared.stored));
            })),
        },
      }),
  };
  return shared;
}
const sent = (at: number) =>
  ({ kind: 'sent', vendor: 'meta', names: ['Purchase'], bornAt: at, at }) as const;

describe('history of several tabs', () => {
  it('holds what each has told', async () => {
    const shared = share();
    const tabs = [shared.open(), shared.open(), shared.open()];
    for (let time = 0; time < 10; time++)
      tabs.forEach((tab, index) => tab.tell(sent(NOW - time * 3 - index)));
    await settle();
    await Promise.all(tabs.map((tab) => tab.read()));

    assert.equal((shared.stored as History).sent['meta Purchase']?.length, 30);
    for (const tab of tabs) assert.equal(tab.now.sent['meta Purchase']?.length, 30);
  });

  it('counts in the tab itself at once', () => {
    const tab = share().open();
    tab.tell(sent(NOW));

    assert.deepEqual(tab.now.done, { Purchase: [NOW] });
  });

  it('lets one tab alone send the event of an audience', async () => {
    const shared = share();
    const tabs = [shared.open(), shared.open(), shared.open()];

    const won = await Promise.all(tabs.map((tab) => tab.claim('Engaged', () => false)));

    assert.equal(won.filter(Boolean).length, 1);
  });

  it('writes nothing without consent, and nothing that waited when it went', async () => {
    const shared = share();
    const tab = shared.open();
    tab.tell(sent(NOW));
    shared.isGranted = false;
    tab.forget();
    tab.tell(sent(NOW));
    await tab.read();
    await settle();

    assert.equal(shared.stored, undefined);
    assert.deepEqual(tab.now.done, {});
    assert.equal(await tab.claim('Engaged', () => false), false);
  });

  it('takes the worst for granted where nothing can be read', async () => {
    const tab = keepHistory({
      rules: RULES,
      clock: () => NOW,
      isGranted: () => true,
      onFail() {},
      onStored() {},
      port: { change: () => Promise.reject(new Error('broken')) },
    });
    await tab.read();

    assert.deepEqual(tab.now.done, { Purchase: [NOW] });
  });
});
