/** What a visitor came by is kept where a vendor takes it, and nowhere else. No browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connect } from '../../../../src/browser/retarget/connect.ts';
import type { Retarget, RetargetEnv } from '../../../../src/browser/retarget-env.ts';
import type { Outlet } from '../../../../src/browser/runner.ts';
import type { VendorSender } from '../../../../src/core/vendor.ts';

const ADDRESS = 'https://shop.example/?utm_source=news&utm_term=a%40b.example&gclid=abc';
const outlet = { vendor: { id: 'x' } } as unknown as Outlet;

async function open(sender: Partial<VendorSender>): Promise<{ rules: Retarget; stored: unknown }> {
  Object.assign(globalThis, {
    document: { addEventListener() {} },
    location: new URL(ADDRESS),
    BroadcastChannel: undefined,
  });
  let stored: unknown;
  const env = {
    options: { suppress: 'Purchase 30d', cap: '', handover: 'no', matching: 'off', webhook: '' },
    config: {},
    consent: { choiceFor: () => 'granted' },
    outlets: [outlet],
    senderOf: () => sender,
    isClean: (text: string) => !text.includes('@'),
    report() {},
    log() {},
    port: {
      change: (to: (before: unknown) => unknown) => Promise.resolve(void (stored = to(stored))),
    },
  } as unknown as RetargetEnv;
  const rules = await connect(env);
  rules.update();
  await new Promise((resolve) => setImmediate(resolve));
  return { rules, stored };
}
const landingIn = (stored: unknown): unknown => (stored as { landing?: unknown }).landing;

describe('what a visitor came by', () => {
  it('is kept, without what is personal in it, where a vendor takes it', async () => {
    const { rules, stored } = await open({ attach: (landing) => landing });

    assert.deepEqual(rules.landing(), { utm_source: 'news', gclid: 'abc' });
    const { at, by } = landingIn(stored) as { at: number; by: unknown };
    assert.ok(at > 0);
    assert.deepEqual(by, { utm_source: 'news', gclid: 'abc' });
  });

  it('is not even read on other pages, whatever rules there are', async () => {
    const { rules, stored } = await open({});

    assert.equal(rules.landing(), undefined);
    assert.equal(landingIn(stored), undefined);
  });
});
