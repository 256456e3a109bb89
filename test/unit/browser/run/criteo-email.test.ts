/** An e-mail address for Criteo, hashed: it stands in the same push as the event, in each that follows. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { deliver, forgetSettings } from '../../../../src/browser/run/deliver.ts';
import { knowSender } from '../../../../src/browser/run/sender-of.ts';
import { criteoSender } from '../../../../src/vendors/criteo.ts';
import { openDevice, openTab } from './delivery-stage.ts';
import type { Tab } from './delivery-stage.ts';

const sum = createHash('sha256').update('ada@shop.example').digest('hex');
const EMAIL = { event: 'setEmail', email: sum, hash_method: 'sha256' };
const tags = { criteo: ['12345'] };
const HEAD = [
  { event: 'setAccount', account: '12345' },
  { event: 'setSiteType', type: 'd' },
];

describe('an e-mail address for Criteo', () => {
  before(() => {
    knowSender(criteoSender);
    Object.defineProperty(globalThis, 'navigator', {
      value: { userAgent: 'a desktop' },
      configurable: true,
    });
  });
  const open = (matching: string): Promise<Tab> =>
    openTab(openDevice(), { choice: 'granted', options: { matching }, tags });
  const pushes = (tab: Tab): readonly unknown[] => tab.heard().map(({ call }) => call);

  it('goes with each push after it, and is no push of its own', async () => {
    const tab = await open('hashed');
    tab.track('PageView');
    tab.identify({ email: ' Ada@Shop.example ' });
    tab.track('ViewContent', { content_ids: ['A'] });
    tab.track('ViewContent', { content_ids: ['B'] });
    await tab.idle();

    assert.deepEqual(pushes(tab), [
      [...HEAD, { event: 'viewPage' }],
      [...HEAD, EMAIL, { event: 'viewItem', item: 'A' }],
      [...HEAD, EMAIL, { event: 'viewItem', item: 'B' }],
    ]);
  });

  it('is taken from a push of the page’s own, alone or in front of an event', async () => {
    const mail = { event: 'setEmail', email: 'ada@shop.example' };
    const view = { event: 'viewItem', item: 'A' };
    for (const given of [
      [[mail], [view]],
      [[{ event: 'setAccount', account: 12345 }, mail, view]],
    ]) {
      const tab = await open('hashed');
      for (const args of given) tab.outlets[0]?.push(args);
      await tab.idle();

      assert.deepEqual(pushes(tab).at(-1), [...HEAD, EMAIL, view]);
    }
  });

  it('does not leave in clear with a push of the page’s own where matching is off', async () => {
    const tab = await open('off');
    const mail = { event: 'setEmail', email: 'ada@shop.example' };
    tab.outlets[0]?.push([mail, { event: 'viewItem', item: 'A' }]);
    await tab.idle();

    assert.deepEqual(pushes(tab).at(-1), [...HEAD, { event: 'viewItem', item: 'A' }]);
  });

  it('stays here where matching is off', async () => {
    const tab = await open('off');
    tab.identify({ email: 'ada@shop.example' });
    tab.track('ViewContent', { content_ids: ['A'] });
    await tab.idle();

    assert.doesNotMatch(JSON.stringify(pushes(tab)), /setEmail/);
  });

  it('is forgotten with the withdrawal', async () => {
    const tab = await open('hashed');
    const [outlet] = tab.outlets;
    assert.ok(outlet);
    deliver(outlet, [EMAIL]);
    forgetSettings(outlet);
    deliver(outlet, [{ event: 'viewPage' }]);

    assert.deepEqual(pushes(tab), [[...HEAD, { event: 'viewPage' }]]);
  });
});
