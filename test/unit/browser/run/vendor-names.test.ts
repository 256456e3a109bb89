/** What an event is called at a vendor: other capitals, older names, conversions, names by product. No browser: queues are read. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { knowSender, loadSenders } from '../../../../src/browser/run/sender-of.ts';
import { withOwnEvents } from '../../../../src/browser/run/own-events.ts';
import { googleSender } from '../../../../src/vendors/google.ts';
import { linkedinSender } from '../../../../src/vendors/linkedin.ts';
import { microsoftSender } from '../../../../src/vendors/microsoft.ts';
import { redditSender } from '../../../../src/vendors/reddit.ts';
import { xSender } from '../../../../src/vendors/x.ts';
import { factsOf, openDevice, openTab, settle } from './delivery-stage.ts';
import type { Device, Tab, TabOptions } from './delivery-stage.ts';

const SUPPRESS = { suppress: 'Purchase 30d' };
const PURCHASE = { value: 5, currency: 'EUR', order_id: '7', num_items: 1, content_ids: ['A'] };
const MONEY = { value: 5, currency: 'EUR' };
const MORE = {
  meta: ['1234567890'],
  x: ['o1abc'],
  linkedin: ['123456'],
  reddit: ['a2_abcdefghijkl'],
  microsoft: ['187000000'],
};
const AD = 'AW-111111';
const GOOGLE = { google: ['G-AAAAAA', AD] };

const open = (device: Device, options: TabOptions): Promise<Tab> =>
  openTab(device, { choice: 'granted', ...options });
const callsTo = (tab: Tab, vendor: string): readonly (readonly unknown[])[] =>
  tab
    .heard()
    .filter((heard) => heard.vendor === vendor)
    .map(({ call }) => call);
const namesOf = (calls: readonly (readonly unknown[])[]): string =>
  calls.map(([method, name]) => (typeof name === 'string' ? name : String(method))).join(' ');
const dropped = (tab: Tab): string =>
  factsOf(tab, 'event-dropped')
    .map(({ event, reason }) => `${event} ${reason}`)
    .join(', ');

describe('an exclusion', () => {
  before(() => {
    for (const sender of [linkedinSender, redditSender, microsoftSender]) knowSender(sender);
    knowSender(withOwnEvents(xSender, 'ViewContent=tw-o1abc-o1view', () => {}, ['o1abc']));
  });

  it('lets conversions of the page’s own go on that only the vendor has a name for', async () => {
    const device = openDevice();
    const tab = await open(device, { options: SUPPRESS, tags: { ...MORE, ...GOOGLE } });
    tab.track('Purchase', PURCHASE);
    device.now += 1000;
    tab.call('twq', 'event', 'tw-o1abc-o9own', MONEY);
    tab.call('lintrk', 'track', { conversion_id: 7654321 });
    // in the data layer as `gtag` puts it there
    const layer = Reflect.get(globalThis, 'dataLayer') as { push(entry: unknown): void };
    const say = (...args: unknown[]): void =>
      layer.push(
        (function make(..._: unknown[]) {
          return arguments;
        })(...args),
      );
    say('event', 'conversion', { send_to: `${AD}/AbC-d`, ...MONEY });
    await settle();
    const heard = tab.heard();
    const has = (vendor: string, mark: string): boolean =>
      heard.some((each) => each.vendor === vendor && JSON.stringify(each.call).includes(mark));

    assert.ok(has('x', 'tw-o1abc-o9own'));
    assert.ok(has('linkedin', '7654321'));
    assert.ok(has('google', 'AbC-d'), JSON.stringify(heard));
  });

  it('stops what has an id of the advertiser’s, and is no conversion', async () => {
    const device = openDevice();
    const tab = await open(device, { options: SUPPRESS, tags: MORE });
    tab.track('Purchase', PURCHASE);
    device.now += 1000;
    tab.call('twq', 'event', 'tw-o1abc-o1view', {});
    await settle();

    assert.doesNotMatch(namesOf(callsTo(tab, 'x')), /o1view/);
    assert.match(dropped(tab), /tw-o1abc-o1view suppressed/);
  });

  it('is told to Reddit and Microsoft under its own name, where it sends an event instead', async () => {
    const config = { suppress: [{ after: 'Purchase', days: 30, instead: 'Bought' }] };
    const device = openDevice();
    const tab = await open(device, { config, tags: MORE });
    tab.track('Purchase', PURCHASE);
    device.now += 1000;
    tab.track('ViewContent', { ...MONEY, content_ids: ['A'] });
    await settle();
    const heard = tab.heard();
    const told = (vendor: string): readonly unknown[] =>
      heard.find((each) => each.vendor === vendor && JSON.stringify(each.call).includes('Bought'))
        ?.call ?? [];

    const [, custom, params] = told('reddit');
    assert.equal(custom, 'Custom');
    assert.equal((params as { customEventName?: unknown }).customEventName, 'Bought');
    assert.deepEqual(told('microsoft').slice(0, 2), ['event', 'Bought']);
    assert.deepEqual(
      tab.problems.filter((problem) => /no-custom (reddit|microsoft)/.test(problem)),
      [],
    );
  });
});

describe('a name that a vendor counts as another', () => {
  it('begins an exclusion, and is no second purchase of the same id', async () => {
    const device = openDevice();
    const tab = await open(device, { options: SUPPRESS, tags: { tiktok: ['C4AAAA'] } });
    tab.call('ttq', 'track', 'CompletePayment', MONEY, { event_id: 'order-7' });
    await settle();
    device.now += 1000;
    tab.track('Purchase', PURCHASE, 'order-7');
    tab.track('ViewContent', { content_ids: ['A'] });
    tab.call('ttq', 'track', 'CompletePayment', MONEY, { event_id: 'order-8' });
    await settle();

    assert.equal(namesOf(callsTo(tab, 'tiktok')), 'page CompletePayment CompletePayment');
    assert.equal(dropped(tab), 'Purchase duplicate, ViewContent suppressed');
  });

  it('is held to what the vendor asks for', async () => {
    const tab = await open(openDevice(), { tags: { pinterest: ['2612345'] } });
    tab.call('pintrk', 'track', 'Checkout', MONEY);
    await settle();

    assert.equal(namesOf(callsTo(tab, 'pinterest')), 'page');
    assert.deepEqual(tab.problems, ['missing pinterest checkout order_quantity']);
  });

  it('is not the page view of Pinterest where it tells what is looked at', async () => {
    const tab = await open(openDevice(), { tags: { pinterest: ['2612345'] } });
    tab.call('pintrk', 'page');
    tab.call('pintrk', 'track', 'PageVisit', { line_items: [{ product_id: 'A' }], event_id: 'v1' });
    tab.call('pintrk', 'track', 'pagevisit', { line_items: [{ product_id: 'B' }], event_id: 'v2' });
    tab.call('pintrk', 'page');
    await settle();

    assert.equal(namesOf(callsTo(tab, 'pinterest')), 'page PageVisit pagevisit');
    assert.equal(dropped(tab), 'page duplicate');
  });
});

describe('Google', () => {
  const paramsOf = (call: readonly unknown[] | undefined): Record<string, unknown> =>
    Object(call?.[2]) as Record<string, unknown>;
  /** With what an advertiser has written in `data-google-events`. */
  const arm = async (text: string): Promise<void> => {
    knowSender(googleSender);
    await loadSenders({
      outlets: [{ vendor: { id: 'google' }, tags: GOOGLE.google }],
      attributes: { 'google-events': text },
      bring: assert.fail,
      report: assert.fail,
    } as unknown as Parameters<typeof loadSenders>[0]);
  };

  it('is told a conversion under each label, beside the event', async () => {
    await arm(`Purchase=${AD}/AbC-d Purchase=${AD}/EfG_h`);
    const tab = await open(openDevice(), { tags: GOOGLE });
    tab.track('Purchase', PURCHASE, 'order-7');
    await settle();
    const calls = callsTo(tab, 'google').filter(([method]) => method === 'event');

    assert.equal(namesOf(calls), 'page_view purchase conversion');
    assert.deepEqual(paramsOf(calls[2]), {
      ...MONEY,
      transaction_id: '7',
      send_to: [`${AD}/AbC-d`, `${AD}/EfG_h`],
    });
    assert.equal(paramsOf(calls[1])['send_to'], undefined);
  });

  it('is told a conversion alone where the event has no name there', async () => {
    await arm(`Contact=${AD}/AbC-d`);
    const tab = await open(openDevice(), { tags: GOOGLE });
    tab.track('Contact', { description: 'by telephone' }, 'call-1');
    tab.track('Schedule');
    await settle();
    const calls = callsTo(tab, 'google').filter(([method]) => method === 'event');

    assert.equal(namesOf(calls), 'page_view conversion');
    assert.deepEqual(paramsOf(calls[1]), { transaction_id: 'call-1', send_to: [`${AD}/AbC-d`] });
  });

  it('is told no conversion where an exclusion stops the event, or Ads is not granted', async () => {
    await arm(`ViewContent=${AD}/AbC-d Contact=${AD}/AbC-d`);
    const device = openDevice();
    const tab = await open(device, { options: SUPPRESS, tags: GOOGLE });
    tab.track('Purchase', PURCHASE);
    device.now += 1000;
    tab.track('ViewContent', { content_ids: ['A'] });
    await settle();
    const calls = callsTo(tab, 'google').filter(([, name]) => name !== 'page_view');

    assert.equal(namesOf(calls.filter(([method]) => method === 'event')), 'purchase view_item');
    assert.deepEqual(paramsOf(calls.at(-1))['send_to'], ['G-AAAAAA']);

    const [outlet] = tab.outlets;
    assert.ok(outlet);
    Object.assign(outlet, { granted: () => ['G-AAAAAA'] });
    tab.sender.send(
      outlet,
      {
        args: [],
        tag: undefined,
        unified: { name: 'Contact', params: {}, eventId: 'e1' },
        at: device.now,
        href: 'https://shop.example/',
      },
      ['G-AAAAAA'],
    );
    await settle();
    assert.deepEqual(tab.heard(), []);
    assert.match(dropped(tab), /conversion denied/);
  });

  it('hears of a search and of a form under the name of each product', async () => {
    await arm('');
    const tab = await open(openDevice(), { tags: GOOGLE });
    tab.track('Search', { search_string: 'mug' });
    tab.track('SubmitForm');
    await settle();
    const told = callsTo(tab, 'google')
      .filter(([method, name]) => method === 'event' && name !== 'page_view')
      .map((call) => [call[1], paramsOf(call)['send_to']]);

    assert.deepEqual(told, [
      ['search', ['G-AAAAAA']],
      ['view_search_results', [AD]],
      ['form_submit', ['G-AAAAAA']],
      ['generate_lead', [AD]],
    ]);
  });

  it('hears one name where it has one product on the page', async () => {
    const namesWith = async (tag: string): Promise<string> => {
      const tab = await open(openDevice(), { tags: { google: [tag] } });
      tab.track('Search', { search_string: 'mug' });
      await settle();
      const [call] = callsTo(tab, 'google').filter(([, name]) => /search/.test(String(name)));
      assert.equal(paramsOf(call)['send_to'], undefined);
      return String(call?.[1]);
    };

    assert.equal(await namesWith('G-AAAAAA'), 'search');
    assert.equal(await namesWith(AD), 'view_search_results');
  });

  it('gets no search without its words, and no conversion without a label', async () => {
    const tab = await open(openDevice(), { tags: GOOGLE });
    tab.track('Search');
    tab.track('Search', { search_string: 'jane.doe@example.com' });
    const layer = Reflect.get(globalThis, 'dataLayer') as { push(entry: unknown): void };
    layer.push(
      (function make(..._: unknown[]) {
        return arguments;
      })('event', 'conversion', MONEY),
    );
    await settle();

    assert.equal(
      namesOf(callsTo(tab, 'google').filter(([method]) => method === 'event')),
      'page_view',
    );
    assert.deepEqual(tab.problems, [
      'missing google search search_term',
      'missing google search search_term taken',
      'missing google conversion send_to',
    ]);
  });
});
