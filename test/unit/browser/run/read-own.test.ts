/** Calls of the page's own in odd but real use: what the vendor hears, and what the console says. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { knowSender } from '../../../../src/browser/run/sender-of.ts';
import { linkedinSender } from '../../../../src/vendors/linkedin.ts';
import { redditSender } from '../../../../src/vendors/reddit.ts';
import { factsOf, openDevice, openTab, settle } from './delivery-stage.ts';
import type { Heard, Tab, TabOptions } from './delivery-stage.ts';

const open = (options: TabOptions = {}): Promise<Tab> =>
  openTab(openDevice(), { choice: 'granted', ...options });
/** As a page does it: `gtag()` pushes its arguments. */
const gtag = (...args: unknown[]): void =>
  void (Reflect.get(globalThis, 'dataLayer') as unknown[]).push(args);
/** What was heard beside page views. */
const eventsIn = (heard: readonly Heard[]): readonly (readonly unknown[])[] =>
  heard
    .map(({ call }) => call)
    .filter(
      ([method, name]) =>
        method !== 'page' && !/^(PageView|page_view|PageVisit|undefined)$/.test(String(name)),
    );
const heardOf = async (tab: Tab): Promise<readonly (readonly unknown[])[]> => {
  await tab.idle();
  return eventsIn(tab.heard()).filter(([method, facts]) => {
    // what the tag is told of the page
    const isPage = Object.hasOwn(Object(facts) as object, 'page_location');
    return method !== 'set' || !isPage;
  });
};

before(() => {
  knowSender(linkedinSender);
  knowSender(redditSender);
});

describe('a purchase whose numbers are texts, and whose ids are numbers', () => {
  it('is heard in the documented form, once per id', async () => {
    const tab = await open({ tags: { meta: ['1234567890'] } });
    const told = { value: '19.90', currency: 'eur', content_ids: 'MUG' };

    for (let times = 0; times < 2; times++)
      tab.call('fbq', 'track', 'Purchase', told, { eventID: 1001 });

    assert.deepEqual(await heardOf(tab), [
      [
        'track',
        'Purchase',
        { value: 19.9, currency: 'EUR', content_ids: ['MUG'] },
        { eventID: '1001' },
      ],
    ]);
    assert.deepEqual(
      [...new Set(tab.problems)],
      [
        'form meta Purchase value as a number such as 19.9, currency as an ISO 4217 code such as EUR, content_ids as a list of ids',
      ],
    );
  });

  it('reaches Google, whose purchase needs its number', async () => {
    const tab = await open({ tags: { google: ['G-AAAAAA'] } });

    gtag('event', 'purchase', {
      transaction_id: 1001,
      value: '19.90',
      currency: 'EUR',
      items: [{ item_id: 7, price: '9.95', quantity: '2' }],
    });

    assert.deepEqual(await heardOf(tab), [
      [
        'event',
        'purchase',
        {
          transaction_id: '1001',
          value: 19.9,
          currency: 'EUR',
          items: [{ item_id: '7', price: 9.95, quantity: 2 }],
        },
      ],
    ]);
  });

  it('is not guessed at: what may mean two numbers is named, and left out', async () => {
    const tab = await open({ tags: { meta: ['1234567890'] } });

    tab.call('fbq', 'track', 'AddToCart', { value: '1.299,00 €', currency: 'EUR' }, {});

    const [[, , params] = []] = await heardOf(tab);
    assert.deepEqual(params, { currency: 'EUR' });
    assert.deepEqual(tab.problems, ['wrong-value meta AddToCart value a number such as 19.9']);
  });

  it('is named once where it is missed, and `null` not at all', async () => {
    const tab = await open({ tags: { meta: ['1234567890'] } });

    tab.call('fbq', 'track', 'Purchase', { value: 'free', currency: 'EUR' }, {});
    tab.call('fbq', 'track', 'Lead', { value: null }, {});
    await tab.idle();

    assert.deepEqual(tab.problems, ['missing meta Purchase value taken']);
  });
});

describe('a tag that an event names', () => {
  const TWO = { google: ['G-AAAAAA', 'AW-111111'] };

  it('does not keep the event from the page’s own tags beside it', async () => {
    const tab = await open({ tags: TWO });

    gtag('event', 'view_item', { send_to: ['G-AAAAAA', 'G-BBBBBB'] });

    assert.deepEqual(await heardOf(tab), [['event', 'view_item', { send_to: ['G-AAAAAA'] }]]);
    assert.deepEqual([...new Set(tab.problems)], ['tag G-BBBBBB google']);
  });

  it('may be all of them', async () => {
    const tab = await open({ tags: TWO });

    gtag('event', 'view_item', { send_to: 'default' });

    assert.deepEqual(await heardOf(tab), [['event', 'view_item', { send_to: 'default' }]]);
  });

  it('is only those that are granted, where it is all of them', async () => {
    const tab = await open({ tags: TWO });
    const [outlet] = tab.outlets;
    Object.assign(outlet as object, { granted: () => ['G-AAAAAA'] });

    outlet?.push(['event', 'view_item', { send_to: 'default' }]);
    await tab.idle();
    tab.heard();
    const item = { args: ['event', 'add_to_cart', { send_to: 'default' }], tag: undefined };
    const more = { unified: undefined, at: Date.now(), href: 'https://shop.example/' };
    tab.sender.send(outlet as NonNullable<typeof outlet>, { ...item, ...more }, ['G-AAAAAA']);

    assert.deepEqual(await heardOf(tab), [['event', 'add_to_cart', { send_to: ['G-AAAAAA'] }]]);
  });

  it('is named where it is none', async () => {
    const tab = await open({ tags: TWO });

    gtag('event', 'view_item', { send_to: 'agency' });

    assert.deepEqual(await heardOf(tab), []);
    assert.deepEqual([...new Set(tab.problems)], ['route google agency G-AAAAAA']);
  });

  it('is named where an instance of TikTok’s has none of that name', async () => {
    const tab = await open({ tags: { tiktok: ['C4AAAA'] } });
    const ttq = Reflect.get(globalThis, 'ttq') as {
      instance(tag: string): { track(name: string): void };
    };

    for (const tag of ['c4aaaa', 'constructor', 'C4AAAA']) ttq.instance(tag).track('Contact');

    await tab.idle();
    const { C4AAAA: queue } = Object(tab.outlets[0]?.door.own['_i']) as { C4AAAA?: unknown[] };
    assert.deepEqual([...(queue ?? [])], [['track', 'Contact']]);
    assert.deepEqual(
      [...new Set(tab.problems)],
      ['route tiktok c4aaaa C4AAAA', 'route tiktok constructor C4AAAA'],
    );
  });

  it('of another site keeps the event from everybody', async () => {
    const tab = await open({ tags: TWO });

    gtag('event', 'view_item', { send_to: 'G-BBBBBB' });

    assert.deepEqual(await heardOf(tab), []);
    assert.deepEqual([...new Set(tab.problems)], ['tag G-BBBBBB google']);
  });
});

describe('a call that is no event', () => {
  it('leaves no fact without a name where it has waited too long', async () => {
    const device = openDevice();
    const tab = await openTab(device, { tags: { google: ['G-AAAAAA'] } });
    gtag('get', 'G-AAAAAA', 'client_id');
    gtag('event', 'view_item', {});

    device.now += 3 * 3_600_000;
    tab.answer('granted');

    assert.deepEqual(await heardOf(tab), []);
    assert.deepEqual(
      factsOf(tab, 'event-dropped').map((fact) => Reflect.get(fact, 'event') as unknown),
      ['view_item'],
    );
  });
});

describe('what a page asks a vendor to do less with', () => {
  it('reaches Meta before the event, and nothing else of the call does', async () => {
    const tab = await open({ tags: { meta: ['1234567890'] } });

    tab.call('fbq', 'dataProcessingOptions', ['LDU'], 1, 1000, 'jane@shop.example');
    tab.call('fbq', 'dataProcessingOptions', ['LDU'], 'jane@shop.example');
    tab.call('fbq', 'dataProcessingOptions', []);
    tab.call('fbq', 'track', 'Lead', {}, { eventID: 'l-1' });

    assert.deepEqual(await heardOf(tab), [
      ['dataProcessingOptions', ['LDU'], 1, 1000],
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['track', 'Lead', {}, { eventID: 'l-1' }],
    ]);
  });

  it('reaches Google, in both forms of `set` and in a `config`', async () => {
    const tab = await open({ tags: { google: ['G-AAAAAA', 'AW-111111'] } });

    gtag('set', 'restricted_data_processing', true);
    gtag('set', { allow_google_signals: false, user_id: 'jane@shop.example' });
    gtag('set', 'allow_google_signals', true);
    gtag('config', 'G-AAAAAA', { allow_ad_personalization_signals: false, user_id: 'jane' });
    gtag('config', 'AW-111111', { restricted_data_processing: true });

    assert.deepEqual(await heardOf(tab), [
      ['set', { restricted_data_processing: true }],
      ['set', { allow_google_signals: false }],
      ['config', 'G-AAAAAA', { send_page_view: false, allow_ad_personalization_signals: false }],
      ['set', { restricted_data_processing: true }],
    ]);
  });

  it('waits for the answer, also longer than an event, and is gone after a refusal', async () => {
    const device = openDevice();
    const tab = await openTab(device, { tags: { meta: ['1234567890'] } });
    tab.call('fbq', 'dataProcessingOptions', ['LDU'], 0, 0);
    await settle();
    assert.deepEqual(tab.heard(), []);

    device.now += 3 * 3_600_000;
    tab.answer('granted');
    assert.deepEqual(await heardOf(tab), [['dataProcessingOptions', ['LDU'], 0, 0]]);

    const other = await openTab(openDevice(), { tags: { meta: ['1234567890'] } });
    other.call('fbq', 'dataProcessingOptions', ['LDU'], 0, 0);
    other.answer('denied');
    other.answer('granted');
    assert.deepEqual(await heardOf(other), []);
  });

  it('is written where TikTok’s script reads it, for a tag of this page', async () => {
    const tab = await open({ tags: { tiktok: ['C4AAAA'] } });

    tab.call('ttq', 'load', 'C4AAAA', { limited_data_use: true, more: 'jane' });
    tab.call('ttq', 'load', 'C4BBBB', { limited_data_use: true });

    const { own } = tab.outlets[0]?.door ?? {};
    assert.deepEqual(own?.['_o'], { C4AAAA: { limited_data_use: true } });
  });

  it('is Reddit’s opt-out: contact data does not follow, since that would take it back', async () => {
    const EMAIL = 'jane@shop.example';
    const matching = { matching: 'hashed' };
    const tags = { reddit: ['a2_abcdef'] };
    const tab = await open({ tags, options: matching });
    const free = { optOut: false, useDecimalCurrencyValues: true };
    const init = ['init', 'a2_abcdef', { ...free, aam: { email: false, phone_number: false } }];

    tab.call('rdt', 'init', 'a2_abcdef', { optOut: true, email: EMAIL });
    tab.identify({ email: EMAIL });
    tab.call('rdt', 'track', 'Lead', { conversionId: 'l-1' });

    assert.deepEqual(await heardOf(tab), [
      ['init', 'a2_abcdef', { ...(init[2] as object), optOut: true }],
      ['track', 'Lead', { conversionId: 'l-1' }],
    ]);
    const limited = await open({ tags });
    limited.call('rdt', 'init', 'a2_abcdef', { dpm: 'LDU', dpcc: 'US', dprc: EMAIL });
    assert.deepEqual(await heardOf(limited), [
      ['init', 'a2_abcdef', { ...(init[2] as object), dpm: 'LDU', dpcc: 'US' }],
    ]);
  });

  it('goes with contact data where the vendor takes both', async () => {
    const tags = { pinterest: ['2612345'] };
    const tab = await open({ tags, options: { matching: 'hashed' } });

    tab.call('pintrk', 'set', { opt_out_type: 'LDP', em: 'jane@shop.example' });

    const [first, second] = await heardOf(tab);
    assert.deepEqual(first, ['set', { opt_out_type: 'LDP' }]);
    assert.match(JSON.stringify(second), /^\["set",\{"em":"[\da-f]{64}"\}\]$/);
  });
});

describe('a function behind the parameters', () => {
  const NAMES = [
    ['pinterest', 'pintrk', '2612345', ['track', 'lead', {}]],
    ['pinterest', 'pintrk', '2612345', ['track', 'lead']],
    ['linkedin', 'lintrk', '123456', ['track', { conversion_id: 7 }]],
  ] as const;
  /** Lets timers without a delay pass. */
  const pass = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  for (const [vendor, global, tag, call] of NAMES) {
    it(`goes to ${vendor} with ${JSON.stringify(call)}, and is called there`, async () => {
      const tab = await open({ tags: { [vendor]: [tag] } });
      let calls = 0;

      tab.call(global, ...call, () => void (calls += 1));
      await pass();
      const [heard = []] = await heardOf(tab);
      const after = heard.at(-1) as () => void;
      assert.equal(calls, 0);
      after();
      after();

      assert.equal(calls, 1);
    });

    it(`is called at once where ${JSON.stringify(call)} is held, and not again after it`, async () => {
      const tab = await open({ tags: { [vendor]: [tag] }, choice: 'unset' });
      let calls = 0;

      tab.call(global, ...call, () => void (calls += 1));
      await pass();
      assert.equal(calls, 1);
      tab.answer('granted');
      const [heard = []] = await heardOf(tab);
      (heard.at(-1) as () => void)();

      assert.equal(calls, 1);
    });

    it(`is called where ${JSON.stringify(call)} is refused`, async () => {
      const tab = await open({ tags: { [vendor]: [tag] }, choice: 'denied' });
      let calls = 0;

      tab.call(global, ...call, () => void (calls += 1));
      await pass();

      assert.equal(calls, 1);
      assert.deepEqual(await heardOf(tab), []);
    });
  }
});
