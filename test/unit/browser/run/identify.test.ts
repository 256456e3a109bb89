/** `identify`, the page's own calls that hold contact data, and what follows from them. No browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { eventsOf, factsOf, openDevice, openTab, TAGS } from './delivery-stage.ts';
import type { Heard, Tab, TabOptions } from './delivery-stage.ts';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const PERSON = { email: ' A.Person+x@GMail.com', phone: '+49 (0)30 901820', externalId: ' 42 ' };
const ON = { matching: 'hashed' };
const open = (options: TabOptions = {}): Promise<Tab> =>
  openTab(openDevice(), { choice: 'granted', options: ON, ...options });
const isPersonal = ({ call: [method, what] }: Heard): boolean =>
  /^(identify|init)$/.test(String(method)) || (method === 'set' && what !== 'autoConfig');

const orderOf = ({ vendor, call }: Heard): string => `${String(call[0])} ${vendor}`;

describe('identify', () => {
  it('hands each vendor what it documents, in its own form, hashed', async () => {
    const tab = await open();
    tab.identify(PERSON);
    await tab.idle();
    const calls = tab
      .heard()
      .filter(isPersonal)
      .sort((a, b) => orderOf(a).localeCompare(orderOf(b)));

    const plain = sum('a.person+x@gmail.com');
    assert.deepEqual(
      calls.map(({ call }) => call),
      [
        [
          'identify',
          {
            sha256_email: plain,
            sha256_phone_number: sum('+4930901820'),
            external_id: sum('42'),
          },
        ],
        ['init', TAGS['meta']?.[0], { em: plain, ph: sum('4930901820'), external_id: sum('42') }],
        [
          'set',
          'user_data',
          {
            sha256_email_address: sum('aperson@gmail.com'),
            sha256_phone_number: sum('+4930901820'),
          },
        ],
        ['set', { em: plain, external_id: sum('42') }],
      ],
    );
  });

  it('comes before the event that the page tells after it', async () => {
    const tab = await open();
    tab.identify(PERSON);
    tab.track('Contact');
    tab.track('Search', { search_string: 'mug' });
    await tab.idle();
    const tiktok = tab.heard().filter(({ vendor }) => vendor === 'tiktok');

    assert.deepEqual(
      tiktok.map(({ call }) =>
        call
          .slice(0, 2)
          .map((word) => (typeof word === 'string' ? word : ''))
          .join(' ')
          .trim(),
      ),
      ['identify', 'page', 'track Contact', 'track Search'],
    );
  });

  it('is in the log by field, and nowhere by value', async () => {
    const tab = await open();
    tab.identify(PERSON);
    await tab.idle();

    assert.deepEqual(
      factsOf(tab, 'identified')
        .map(({ vendor, fields }) => [vendor, ...(fields ?? [])].join(' '))
        .sort(),
      [
        'google email phone',
        'meta email phone externalId',
        'pinterest email externalId',
        'tiktok email phone externalId',
      ],
    );
    assert.doesNotMatch(JSON.stringify([tab.facts, tab.problems]), /person|901820|[\da-f]{64}/i);
  });

  it('tells a vendor the same once', async () => {
    const tab = await open();
    for (let time = 0; time < 3; time++) tab.identify({ email: 'a@b.example' });
    await tab.idle();

    assert.equal(tab.heard().filter(isPersonal).length, 4);
  });

  it('waits for the grant, and goes with the denial', async () => {
    for (const [choice, count] of [
      ['granted', 4],
      ['denied', 0],
    ] as const) {
      const tab = await open({ choice: 'unset' });
      tab.identify(PERSON);
      await tab.idle();
      assert.deepEqual(tab.heard(), []);
      tab.answer(choice);
      await tab.idle();

      assert.equal(tab.heard().filter(isPersonal).length, count);
    }
  });

  it('is not handed over when consent is withdrawn while it is hashed', async () => {
    const tab = await open();
    tab.identify(PERSON);
    tab.answer('denied');
    await tab.idle();

    assert.deepEqual(tab.heard().filter(isPersonal), []);
    assert.deepEqual(factsOf(tab, 'identified'), []);
  });

  it('may be told again when what it made was not handed over', async () => {
    const tab = await open();
    const [outlet] = tab.outlets;
    const make = async (): Promise<number> =>
      (await tab.retarget!.identify(outlet!, { email: 'a@b.example' }, outlet!.tags)).length;

    assert.deepEqual([await make(), await make()], [1, 1]);
    tab.retarget!.identified(outlet!);

    assert.equal(await make(), 0);
  });

  it('sends nothing, and says how to change that, where matching is off', async () => {
    const tab = await open({ options: {} });
    tab.identify(PERSON);
    tab.call('ttq', 'identify', { email: 'a@b.example' });
    tab.call('fbq', 'init', TAGS['meta']?.[0], { em: 'a@b.example' });
    await tab.idle();

    assert.deepEqual(tab.heard().filter(isPersonal), []);
    assert.deepEqual([...new Set(tab.problems)], ['matching']);
  });

  it('takes the page’s own calls the same way', async () => {
    const tab = await open();
    tab.call('ttq', 'identify', { email: 'A@b.example' });
    tab.call('fbq', 'init', TAGS['meta']?.[0], { em: 'A@b.example' });
    tab.call('pintrk', 'load', TAGS['pinterest']?.[0], { em: 'A@b.example' });
    await tab.idle();
    const calls = tab.heard().filter(isPersonal);

    assert.deepEqual(
      new Set(JSON.stringify(calls).match(/[\da-f]{64}/g)),
      new Set([sum('a@b.example')]),
    );
    assert.equal(calls.length, 3);
  });

  it('names a telephone number without its country code', async () => {
    const tab = await open();
    tab.identify({ phone: '030 901820' });
    await tab.idle();

    assert.deepEqual(tab.heard().filter(isPersonal), []);
    assert.deepEqual([...new Set(tab.problems)], ['person phone']);
  });
});

describe('hand-over', () => {
  const options = { ...ON, handover: '' };
  const namesAfter = async (tab: Tab, person?: object): Promise<string> => {
    if (person) tab.identify(person);
    await tab.idle();
    for (const name of ['ViewContent', 'Lead']) tab.track(name, { content_ids: ['A'] });
    await tab.idle();
    return eventsOf(tab.heard())
      .filter(({ vendor, name }) => vendor === 'meta' && name !== 'PageView')
      .map(({ name }) => name)
      .join(' ');
  };

  it('stops retargeting events once a visitor has identified, on the next page too', async () => {
    const device = openDevice();
    const first = await openTab(device, { options, choice: 'granted' });
    assert.equal(await namesAfter(first, PERSON), 'Lead');
    device.now += 1000;
    const second = await openTab(device, { options, choice: 'granted' });

    assert.equal(await namesAfter(second), 'Lead');
    assert.ok(factsOf(second, 'event-dropped').some(({ reason }) => reason === 'handed-over'));
  });

  it('needs no matching, and nobody who takes contact data', async () => {
    const tab = await open({ options: { handover: '' } });

    assert.equal(await namesAfter(tab, { externalId: '42' }), 'Lead');
    assert.deepEqual(tab.problems, []);
    assert.deepEqual(factsOf(tab, 'identified'), []);
  });

  it('takes the moment of identify, also where the answer came later', async () => {
    const device = openDevice();
    const tab = await openTab(device, { options: { handover: '' } });
    tab.track('ViewContent', { content_ids: ['A'] });
    device.now += 1000;
    tab.identify({ email: 'a@b.example' });
    device.now += 1000;
    tab.track('Search', { search_string: 'mug' });
    device.now += 1000;
    tab.answer('granted');
    await tab.idle();
    const heard = eventsOf(tab.heard()).filter(({ vendor }) => vendor === 'meta');

    assert.deepEqual(
      heard.map(({ name }) => name),
      ['PageView', 'ViewContent'],
    );
  });

  it('is not brought about by what says nothing of anybody', async () => {
    for (const person of [
      {},
      { email: 'nobody' },
      { phone: '12' },
      { externalId: ' ' },
      { email: {} },
    ])
      assert.equal(
        await namesAfter(await open({ options: { handover: '' } }), person),
        'ViewContent Lead',
      );
  });

  it('changes nothing before', async () => {
    assert.equal(await namesAfter(await open({ options })), 'ViewContent Lead');
  });
});

describe('audience', () => {
  const audiences = [
    {
      name: 'CartLeft',
      when: { event: 'AddToCart', notEvent: 'Purchase', pages: { path: '/away', min: 1 } },
      cart: true,
    },
  ];

  it('gives the ids of the cart where its rule says so, and no more', async () => {
    const tab = await open({ config: { audiences } });
    const mug = { contents: [{ id: 'A', quantity: 1 }], value: 5, currency: 'EUR' };
    tab.track('AddToCart', mug);
    tab.track('AddToCart', { ...mug, content_ids: ['B'] });
    await tab.idle();
    tab.go('/away');
    await tab.idle();
    const heard = tab.heard().filter(({ call }) => /cart_?left/i.test(String(call[1])));

    assert.equal(heard.length, 4);
    const [, , params] = heard.find(({ vendor }) => vendor === 'meta')?.call ?? [];
    assert.deepEqual(params, { content_ids: ['A', 'B'], content_type: 'product' });
  });

  it('takes out of the cart what the visitor has taken out, whoever told', async () => {
    const tab = await open({ config: { audiences } });
    const item = (id: string) => ({ content_ids: [id], value: 5, currency: 'EUR' });
    for (const id of ['A', 'B', 'C']) tab.track('AddToCart', item(id));
    await tab.idle();
    tab.track('RemoveFromCart', item('B'));
    const ecommerce = { ...item('C'), items: [{ item_id: 'C' }] };
    tab.call('dataLayer', 'push', { event: 'remove_from_cart', ecommerce });
    await tab.idle();
    tab.go('/away');
    await tab.idle();
    const [, , params] =
      tab.heard().find(({ vendor, call }) => vendor === 'meta' && call[1] === 'CartLeft')?.call ??
      [];

    assert.deepEqual(params, { content_ids: ['A'], content_type: 'product' });
  });

  it('is for nobody who bought', async () => {
    const tab = await open({ config: { audiences } });
    tab.track('AddToCart', { content_ids: ['A'] });
    tab.track('Purchase', { value: 5, currency: 'EUR', num_items: 1, order_id: '7' });
    await tab.idle();
    tab.go('/away');
    await tab.idle();

    assert.ok(!tab.heard().some(({ call }) => /cart_?left/i.test(String(call[1]))));
  });
});
