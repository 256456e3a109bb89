/** Exclusion, caps, audiences, matching and hand-over in the real pipeline. No browser: vendors' queues are read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DAY_MS, eventsOf, factsOf, openDevice, openTab, settle } from './delivery-stage.ts';
import type { Tab } from './delivery-stage.ts';

const PURCHASE = { value: 5, currency: 'EUR', order_id: '7', num_items: 1, content_ids: ['A'] };
const VIEW = { content_ids: ['A'], value: 5, currency: 'EUR' };

const heardBy = (tab: Tab, vendor: string): string =>
  eventsOf(tab.heard())
    .filter((event) => event.vendor === vendor)
    .map(({ name }) => name)
    .join(' ');
const dropped = (tab: Tab): string =>
  factsOf(tab, 'event-dropped')
    .map(({ vendor, event, reason }) => `${vendor} ${event} ${reason}`)
    .join(', ');

describe('data-suppress', () => {
  const options = { suppress: 'Purchase 30d' };

  it('stops retargeting events after a purchase, and neither page views nor conversions', async () => {
    const device = openDevice();
    const tab = await openTab(device, { options, choice: 'granted' });
    tab.track('Purchase', PURCHASE);
    device.now += 1000;
    for (const name of ['ViewContent', 'Lead', 'Purchase', 'AddToCart']) tab.track(name, VIEW);
    await settle();

    assert.equal(heardBy(tab, 'meta'), 'PageView Purchase Lead Purchase');
    assert.match(dropped(tab), /meta ViewContent suppressed, .*meta AddToCart suppressed/);
  });

  it('holds on the next page and after 29 days, and no longer after 30', async () => {
    const device = openDevice();
    const first = await openTab(device, { options, choice: 'granted' });
    first.track('Purchase', PURCHASE);
    await settle();
    const heardAfter = async (days: number): Promise<string> => {
      device.now += days * DAY_MS;
      const tab = await openTab(device, { options, choice: 'granted' });
      tab.track('ViewContent', VIEW);
      await settle();
      return heardBy(tab, 'meta');
    };

    assert.equal(await heardAfter(29), 'PageView');
    assert.equal(await heardAfter(1), 'PageView ViewContent');
  });

  it('lets Google Analytics go on, and leaves Google Ads out', async () => {
    const device = openDevice();
    const tab = await openTab(device, { options, choice: 'granted' });
    tab.track('Purchase', PURCHASE);
    device.now += 1000;
    tab.track('ViewContent', VIEW);
    await settle();
    const view = tab.heard().find(({ call }) => call[1] === 'view_item')?.call ?? [];

    assert.deepEqual((Object(view[2]) as { send_to?: unknown }).send_to, ['G-AAAAAA']);
  });

  it('does not mean what happened before the purchase, at any vendor', async () => {
    const device = openDevice();
    const tab = await openTab(device, { options });
    tab.track('ViewContent', VIEW);
    device.now += 1000;
    tab.track('Purchase', PURCHASE);
    device.now += 1000;
    tab.answer('granted');
    await settle();
    const heard = eventsOf(tab.heard()).map(({ vendor, name }) => `${vendor} ${name}`);

    for (const each of ['meta ViewContent', 'tiktok ViewContent', 'pinterest viewcontent'])
      assert.ok(heard.includes(each), each);
  });

  it('forgets with the withdrawal', async () => {
    const device = openDevice();
    const tab = await openTab(device, { options, choice: 'granted' });
    tab.track('Purchase', PURCHASE);
    await settle();
    assert.notEqual(device.history, undefined);

    tab.answer('denied');
    await settle();
    assert.equal(device.history, undefined);
    tab.answer('granted');
    device.now += 1000;
    tab.track('ViewContent', VIEW);
    await settle();

    assert.match(heardBy(tab, 'meta'), /ViewContent/);
  });

  it('stores nothing and reads nothing before a grant', async () => {
    const device = openDevice();
    const tab = await openTab(device, { options });
    tab.track('Purchase', PURCHASE);
    await settle();

    assert.equal(device.history, undefined);
    assert.equal(tab.retarget?.landing(), undefined);
  });

  it('sends the exclusion event in place of the first that stops, once per vendor', async () => {
    const config = { suppress: [{ after: 'Purchase', days: 30, instead: 'CustomerExclusion' }] };
    const device = openDevice();
    const tab = await openTab(device, { config, choice: 'granted' });
    tab.track('Purchase', PURCHASE);
    for (let times = 0; times < 3; times++) {
      device.now += 1000;
      tab.track('ViewContent', VIEW);
      await settle();
    }
    const names = eventsOf(tab.heard()).map(({ vendor, name }) => `${vendor} ${name}`);

    assert.deepEqual(
      names.filter((name) => /exclusion/i.test(name)),
      [
        'google customer_exclusion',
        'meta CustomerExclusion',
        'pinterest CustomerExclusion',
        'tiktok CustomerExclusion',
      ],
    );
  });

  it('sends the exclusion event to advertising tags alone, and from one tab', async () => {
    const config = { suppress: [{ after: 'Purchase', days: 30, instead: 'CustomerExclusion' }] };
    const device = openDevice();
    const first = await openTab(device, { config, choice: 'granted' });
    first.track('Purchase', PURCHASE);
    await settle();
    device.now += 1000;
    const tabs = [
      await openTab(device, { config, choice: 'granted' }),
      await openTab(device, { config, choice: 'granted' }),
    ];
    tabs.forEach((tab) => tab.track('ViewContent', VIEW));
    await settle();
    const excluded = tabs
      .flatMap((tab) => tab.heard())
      .filter(({ vendor, call }) => vendor === 'google' && call[1] === 'customer_exclusion');

    assert.deepEqual(
      excluded.map(({ call }) => (Object(call[2]) as { send_to?: unknown }).send_to),
      [['AW-111111']],
    );
  });

  it('suppresses, and says so once, where the history cannot be read', async () => {
    const device = openDevice();
    device.isBroken = true;
    const tab = await openTab(device, { options, choice: 'granted' });
    device.now += 1000;
    tab.track('ViewContent', VIEW);
    tab.track('Lead', VIEW);
    await settle();

    assert.equal(heardBy(tab, 'meta'), 'PageView Lead');
    assert.ok(tab.problems.includes('history'));
  });

  for (const broken of ['text', 7, [], { done: 'x' }, { done: { Purchase: 'x' } }]) {
    it(`suppresses after a history of ${JSON.stringify(broken)}, for its time`, async () => {
      const device = openDevice();
      device.history = broken;
      const heardOn = async (): Promise<string> => {
        const tab = await openTab(device, { options, choice: 'granted' });
        device.now += 1000;
        tab.track('ViewContent', VIEW);
        await settle();
        return heardBy(tab, 'meta');
      };

      assert.equal(await heardOn(), 'PageView');
      device.now += 30 * DAY_MS;
      assert.equal(await heardOn(), 'PageView ViewContent');
    });
  }
});

describe('data-cap', () => {
  const options = { cap: 'ViewContent 2/1d' };
  const view = async (tab: Tab, times: number): Promise<void> => {
    for (let time = 0; time < times; time++) tab.track('ViewContent', VIEW);
    await settle();
  };

  it('lets as many out per vendor, the page’s own calls among them', async () => {
    const device = openDevice();
    const tab = await openTab(device, { options, choice: 'granted' });
    tab.call('fbq', 'track', 'ViewContent', VIEW, { eventID: 'own' });
    await view(tab, 3);

    assert.equal(heardBy(tab, 'meta'), 'PageView ViewContent ViewContent');
    assert.match(dropped(tab), /meta ViewContent capped/);
  });

  it('counts on over pages, in a window that slides', async () => {
    const device = openDevice();
    await view(await openTab(device, { options, choice: 'granted' }), 1);
    device.now += DAY_MS / 2;
    await view(await openTab(device, { options, choice: 'granted' }), 1);
    device.now += DAY_MS / 2 + 1;
    const tab = await openTab(device, { options, choice: 'granted' });
    await view(tab, 3);

    assert.equal(heardBy(tab, 'tiktok'), 'ViewContent');
  });

  it('is meant for the vendors that the config names', async () => {
    const config = { caps: [{ event: 'ViewContent', max: 1, within: '1h', vendors: ['meta'] }] };
    const tab = await openTab(openDevice(), { config, choice: 'granted' });
    await view(tab, 2);
    const names = eventsOf(tab.heard()).map(({ vendor, name }) => `${vendor} ${name}`);

    assert.equal(names.filter((name) => name === 'meta ViewContent').length, 1);
    assert.equal(names.filter((name) => name === 'tiktok ViewContent').length, 2);
  });

  it('counts in memory where nothing can be stored', async () => {
    const device = openDevice();
    device.isBroken = true;
    const tab = await openTab(device, { options, choice: 'granted' });
    await view(tab, 4);

    assert.equal(heardBy(tab, 'meta'), 'PageView ViewContent ViewContent');
  });

  it('loses no count of another tab', async () => {
    const device = openDevice();
    const one = await openTab(device, { options, choice: 'granted' });
    const other = await openTab(device, { options, choice: 'granted' });
    one.track('ViewContent', VIEW);
    other.track('ViewContent', VIEW);
    await settle();
    const { sent } = device.history as { sent: Record<string, number[]> };

    assert.equal(sent['meta ViewContent']?.length, 2);
  });
});
