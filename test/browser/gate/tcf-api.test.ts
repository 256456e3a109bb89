import { assert } from '@esm-bundle/chai';
import { TCString } from '@iabtechlabtcf/core';
import { connect } from '../../../src/browser/tcf/connect.ts';
import { CONFIG, LIST, MORNING, ask, first, gateWith, last, resetStub } from './tcf-cases.ts';

const { fetch: realFetch } = globalThis;

/** What listeners have heard, in short. */
const events = (heard: unknown[][]): unknown[] =>
  heard.map(([data]) => (data as { eventStatus?: string } | null)?.eventStatus);
const consentsOf = (data: Record<string, unknown>): unknown =>
  (data['purpose'] as { consents: unknown }).consents;

describe('__tcfapi', () => {
  beforeEach(resetStub);
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('is the stub until the list is there', async () => {
    const { env } = gateWith(CONFIG, {}, true);
    const waiting = ask('addEventListener');

    const connected = connect(env);

    assert.equal(first(ask('ping'))['cmpStatus'], 'stub');
    assert.deepEqual(waiting, []);
    await connected;
    assert.equal(first(ask('ping'))['cmpStatus'], 'loaded');
  });

  it('leaves the API of another consent manager where it is, and says so', async () => {
    const other = (): void => {};
    Reflect.set(globalThis, '__tcfapi', other);
    const { env, reports } = gateWith(CONFIG, { granted: ['marketing'], at: MORNING });

    await connect(env);

    assert.equal(Reflect.get(globalThis, '__tcfapi'), other);
    assert.match(reports.join(), /^tcf: another consent manager has __tcfapi on this page/);
  });

  it('answers also where there was no stub', async () => {
    Reflect.deleteProperty(globalThis, '__tcfapi');

    await connect(gateWith(CONFIG).env);

    assert.equal(first(ask('ping'))['cmpStatus'], 'loaded');
  });

  it('stays the stub where the config has no tcf part', async () => {
    const { env, reports } = gateWith(undefined);

    await connect(env);

    assert.equal(first(ask('ping'))['cmpStatus'], 'stub');
    assert.deepEqual(reports, []);
  });

  it('asks for the list without credentials', async () => {
    const asked: unknown[] = [];
    globalThis.fetch = (...args) => {
      asked.push(args);
      return realFetch(...args);
    };

    await connect(gateWith(CONFIG).env);

    assert.deepEqual(asked, [[LIST, { credentials: 'omit' }]]);
  });

  it('answers ping at once, with all there is to say', async () => {
    await connect(gateWith(CONFIG, {}, true).env);

    assert.deepEqual(ask('ping'), [
      [
        {
          gdprApplies: true,
          cmpLoaded: true,
          cmpStatus: 'loaded',
          displayStatus: 'visible',
          apiVersion: '2.2',
          cmpVersion: 4,
          cmpId: 123,
          gvlVersion: 112,
          tcfPolicyVersion: 5,
        },
        true,
      ],
    ]);
  });

  it('plays what has waited in the stub, in order and once', async () => {
    const heard: string[] = [];
    for (const name of ['one', 'two', 'three']) {
      (Reflect.get(globalThis, '__tcfapi') as (...args: unknown[]) => void)(
        'addEventListener',
        2,
        ({ listenerId }: { listenerId: number }) => heard.push(`${name} ${listenerId}`),
      );
    }

    await connect(gateWith(CONFIG, {}, true).env);

    assert.deepEqual(heard, ['one 1', 'two 2', 'three 3']);
  });

  it('goes from the shown banner to the answer', async () => {
    const { env, shows, decides, reports } = gateWith(CONFIG, {}, false);
    const heard = ask('addEventListener');
    await connect(env);
    assert.deepEqual(heard, [], 'nothing can be said before anybody was asked');
    assert.equal(first(ask('ping'))['displayStatus'], 'hidden');

    shows(true);
    decides({ granted: ['marketing'], at: MORNING });
    shows(false);

    assert.deepEqual(events(heard), ['cmpuishown', 'cmpuishown', 'useractioncomplete']);
    assert.deepEqual(consentsOf(first(heard)), {});
    const { tcString, ...data } = last(heard);
    assert.deepEqual(consentsOf(data), { 1: true, 2: true, 3: true, 4: true, 7: true });
    const model = TCString.decode(String(tcString));
    assert.deepEqual([...model.vendorsDisclosed].filter(([, isSet]) => isSet).length, 5);
    assert.equal(model.consentLanguage, 'DE');
    assert.equal(Number(model.created), Date.UTC(2026, 10, 21));
    assert.equal(first(ask('ping'))['displayStatus'], 'hidden');
    assert.deepEqual(reports, []);
  });

  it('has the string ready for a visitor who comes back', async () => {
    const { env, shows } = gateWith(CONFIG, { granted: ['analytics'], at: MORNING });

    await connect(env);

    const heard = ask('addEventListener');
    assert.deepEqual(events(heard), ['tcloaded']);
    assert.deepEqual(consentsOf(first(heard)), { 1: true, 8: true, 9: true, 10: true });
    assert.equal(first(ask('ping'))['displayStatus'], 'disabled');
    shows(true);
    shows(false);
    assert.deepEqual(events(heard), ['tcloaded', 'cmpuishown', 'tcloaded'], 'nothing was changed');
  });

  it('tells of a withdrawal', async () => {
    const { env, decides } = gateWith(CONFIG, { granted: ['marketing'], at: MORNING });
    await connect(env);
    const heard = ask('addEventListener');

    decides({ granted: [], at: MORNING + 1000 });

    assert.deepEqual(events(heard), ['tcloaded', 'useractioncomplete']);
    const data = last(heard);
    assert.deepEqual(consentsOf(data), {});
    assert.deepEqual((data['vendor'] as { consents: unknown }).consents, {});
  });

  it('tells of an answer that counts no longer', async () => {
    const { env, decides } = gateWith(CONFIG, { granted: ['marketing'], at: MORNING });
    await connect(env);
    const heard = ask('addEventListener');

    decides({ granted: [], at: MORNING + 1000, source: 'gpc' });

    assert.equal(heard.length, 2);
    assert.deepEqual(consentsOf(last(heard)), {});
  });

  it('tells nothing when nothing has changed', async () => {
    const { env, decides } = gateWith(CONFIG, { granted: ['marketing'], at: MORNING });
    await connect(env);
    const heard = ask('addEventListener');

    decides({ granted: ['marketing'], at: MORNING });

    assert.equal(heard.length, 1);
  });

  it('takes no default of a law and no signal for an answer', async () => {
    const { env, decides } = gateWith({ ...CONFIG, gdprApplies: true }, { regime: 'us-ca' });
    await connect(env);
    const heard = ask('addEventListener');

    decides({ at: MORNING, source: 'gpc', regime: 'us-ca' });

    assert.deepEqual(heard, []);
  });

  for (const [regime, gdprApplies, expected] of [
    ['strict', undefined, true],
    ['uk-gdpr', undefined, true],
    ['ch-fadp', undefined, true],
    ['us-ca', undefined, false],
    ['us-ca', true, true],
    ['eu-gdpr', false, false],
  ] as const) {
    it(`says gdprApplies ${expected} under ${regime} with ${gdprApplies} in the config`, async () => {
      const tcf = { ...CONFIG, ...(gdprApplies !== undefined && { gdprApplies }) };
      await connect(gateWith(tcf, { regime, granted: ['marketing'], at: MORNING }).env);

      const data = first(ask('addEventListener'));

      assert.equal(first(ask('ping'))['gdprApplies'], expected);
      assert.equal(data['gdprApplies'], expected);
      const four = ['cmpId', 'cmpVersion', 'gdprApplies', 'tcfPolicyVersion'];
      if (!expected) assert.deepEqual(Object.keys(data).sort(), four);
    });
  }

  it('hands out the list that is in use', async () => {
    await connect(gateWith(CONFIG).env);

    assert.equal(first(ask('getVendorList'))['vendorListVersion'], 112);
    assert.deepEqual(ask('getVendorList', 5), [[null, false]]);
  });

  it('says which vendors of the config are not on the list, and works on', async () => {
    const { env, reports } = gateWith({ ...CONFIG, vendors: [755, 9999] }, { at: MORNING });

    await connect(env);

    const { vendor } = first(ask('getTCData')) as { vendor: { disclosedVendors: unknown } };
    assert.deepEqual(vendor.disclosedVendors, { 755: true });
    assert.deepEqual(reports, ['tcf: tcf.vendors has numbers that are not on the list: 9999.']);
  });

  describe('when something is wrong', () => {
    const listed = async (changes: object): Promise<object> => ({
      ...((await (await realFetch(LIST)).json()) as object),
      ...changes,
    });
    const body = (value: unknown): Response => new Response(JSON.stringify(value));

    for (const [name, tcf, answer, sentence] of [
      ['the config is', { ...CONFIG, cmpId: 1 }, undefined, /cmpId is 1\. Use/],
      ['the config is no object', 'on', undefined, /tcf is "on"\. Use an object/],
      ['the list is not there', { ...CONFIG, vendorList: '/none.json' }, undefined, /is 404/],
      ['nobody answers', CONFIG, () => Promise.reject(new Error('offline')), /offline/],
      ['the list is no JSON', CONFIG, () => Promise.resolve(new Response('<p>')), /cannot be used/],
      ['the list is none', CONFIG, () => Promise.resolve(body([])), /it is not an object/],
      [
        'the policy is unknown',
        CONFIG,
        async () => body(await listed({ tcfPolicyVersion: 9 })),
        /its tcfPolicyVersion is 9/,
      ],
      [
        'the list does not fit together',
        CONFIG,
        async () => body(await listed({ purposes: {} })),
        /cannot be used/,
      ],
      ['no vendor is left', { ...CONFIG, vendors: [9999] }, undefined, /no vendor of the site/],
    ] as const) {
      it(`says nothing that could be read as consent: ${name}`, async () => {
        const { env, reports, decides } = gateWith(tcf, { granted: ['marketing'], at: MORNING });
        const heard = ask('addEventListener');
        if (answer) globalThis.fetch = answer;

        await connect(env);
        decides({ granted: ['analytics', 'marketing'], at: MORNING + 1 });

        assert.deepEqual(heard, [[null, false]]);
        assert.deepEqual(ask('getTCData'), [[null, false]]);
        assert.equal(first(ask('ping'))['cmpStatus'], 'error');
        assert.match(reports.at(-1) ?? '', sentence);
        assert.match(reports.at(-1) ?? '', /No TC string is written/);
      });
    }
  });
});
