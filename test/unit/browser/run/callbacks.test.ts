/** `event_callback` of the Google tag: the page may go on in it, so it is called, once, whatever becomes of the event. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDevice, openTab, settle } from './delivery-stage.ts';
import type { Choice } from '../../../../src/core/purposes.ts';
import type { Tab } from './delivery-stage.ts';

/** As a page does it: `gtag()` pushes its arguments. */
const gtag = (...args: unknown[]): void =>
  (Reflect.get(globalThis, 'dataLayer') as unknown[]).push(args) as unknown as void;

async function setUp(choice: Choice): Promise<{ tab: Tab; calls: () => number; on: () => void }> {
  const tab = await openTab(openDevice(), { choice });
  let calls = 0;
  return { tab, calls: () => calls, on: () => void (calls += 1) };
}
/** Lets timers without a delay pass. */
const pass = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const callbackOf = (tab: Tab, name: string): (() => void) | undefined => {
  const { call } = tab.heard().find(({ call: [, event] }) => event === name) ?? { call: [] };
  const [, , params] = call;
  return (params as { event_callback?: () => void } | undefined)?.event_callback;
};

describe('a callback that comes with an event', () => {
  it('is called when the event is dropped, after what runs at present', async () => {
    const { calls, on } = await setUp('denied');

    gtag('event', 'view_item', { event_callback: on });
    assert.equal(calls(), 0);
    await pass();

    assert.equal(calls(), 1);
  });

  it('is called once when the event is held, and not again when that is sent', async () => {
    const { tab, calls, on } = await setUp('unset');

    gtag('event', 'view_item', { event_callback: on });
    await pass();
    assert.equal(calls(), 1);
    tab.answer('granted');
    await settle();
    callbackOf(tab, 'view_item')?.();
    await pass();

    assert.equal(calls(), 1);
  });

  it('is called once when the event was held and is denied then', async () => {
    const { tab, calls, on } = await setUp('unset');

    gtag('event', 'view_item', { event_callback: on });
    tab.answer('denied');
    await pass();

    assert.equal(calls(), 1);
  });

  it('is the vendor’s to call when the event is sent', async () => {
    const { tab, calls, on } = await setUp('granted');

    gtag('event', 'view_item', { event_callback: on, value: 5, currency: 'EUR' });
    await pass();
    assert.equal(calls(), 0);
    const handed = callbackOf(tab, 'view_item');
    handed?.();
    handed?.();

    assert.equal(calls(), 1);
  });

  it('is called where the call is for nobody, and where the vendor gets the event without it', async () => {
    const { calls, on } = await setUp('granted');

    gtag('event', 'view_item', { send_to: 'G-ELSEWHERE', event_callback: on });
    await pass();
    assert.equal(calls(), 1);
    gtag('event', 'page_view', { event_callback: on });
    await pass();

    assert.equal(calls(), 2);
  });

  it('is called for each event that repeats another', async () => {
    const { tab, calls, on } = await setUp('granted');
    const params = { transaction_id: '7', value: 5, currency: 'EUR', event_callback: on };

    gtag('event', 'purchase', params);
    await tab.idle();
    callbackOf(tab, 'purchase')?.();
    gtag('event', 'purchase', params);
    await tab.idle();
    await pass();

    assert.equal(calls(), 2);
  });
});
