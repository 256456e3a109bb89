import { assert } from '@esm-bundle/chai';
import { api, ask, clear, connected } from './gpp-stage.ts';

describe('__gpp, answers', () => {
  afterEach(clear);

  it('tells a Californian who has not opted out', () => {
    connected();

    const [ping, success] = ask('ping') as [Record<string, unknown>, boolean];

    assert.isTrue(success);
    const { gppString, parsedSections, supportedAPIs, ...rest } = ping;
    assert.deepEqual(rest, {
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus: null,
      signalStatus: 'ready',
      cmpId: 1,
      sectionList: [8],
      applicableSections: [8],
    });
    assert.match(String(gppString), /^DBABBg~B/);
    assert.lengthOf(supportedAPIs as string[], 21);
    assert.includeMembers(supportedAPIs as string[], ['7:usnat', '8:usca', '27:usri']);
    assert.deepEqual(parsedSections, { usca: ask('getSection', 'usca')[0] });
  });

  it('gives a section as its sub-sections, and a field of any of them', () => {
    connected({ gpc: true, marketing: 'denied' });

    const [parts, success] = ask('getSection', 'usca') as [Record<string, unknown>[], boolean];

    assert.isTrue(success);
    assert.lengthOf(parts, 2);
    assert.equal(parts[0]?.['SaleOptOut'], 1);
    assert.deepEqual(parts[1], { SubsectionType: 1, Gpc: true });
    assert.deepEqual(ask('getField', 'usca.SharingOptOut'), [1, true]);
    assert.deepEqual(ask('getField', 'usca.Gpc'), [true, true]);
    assert.deepEqual(ask('hasSection', 'usca'), [true, true]);
  });

  it('answers anew at each call', () => {
    const gate = connected();
    assert.deepEqual(ask('getField', 'usca.SaleOptOut'), [2, true]);
    const [before] = ask('getSection', 'usca') as [Record<string, unknown>[]];
    before[0]!['SaleOptOut'] = 'scribbled over';

    gate.change({ marketing: 'denied' });

    assert.deepEqual(ask('getField', 'usca.SaleOptOut'), [1, true]);
  });

  it('has no section where no US law applies', () => {
    connected({ regime: 'eu-gdpr', region: 'DE' });

    const [ping] = ask('ping') as [Record<string, unknown>];

    assert.deepInclude(ping, {
      sectionList: [],
      applicableSections: [-1],
      gppString: 'DBAA',
      parsedSections: {},
      signalStatus: 'ready',
    });
    assert.deepEqual(ask('hasSection', 'usnat'), [false, true]);
  });

  const odd: readonly unknown[] = [
    undefined,
    null,
    0,
    NaN,
    '',
    '.',
    'usca.',
    {},
    [],
    Symbol('odd'),
  ];
  const hostile = Object.create(null) as object;

  it('answers bad arguments, and never throws', () => {
    connected();

    for (const parameter of [...odd, hostile, 'usnat', 'nowhere', 'constructor', '__proto__']) {
      assert.deepEqual(ask('hasSection', parameter), [false, true]);
      assert.deepEqual(ask('getSection', parameter), [null, false]);
      assert.deepEqual(ask('getField', parameter), [null, false]);
      assert.deepEqual(ask('removeEventListener', parameter), [false, true]);
    }
    for (const field of [
      'usca',
      'usca.Nothing',
      'usca.toString',
      'usca.Gpc.Gpc',
      'usva.SaleOptOut',
    ])
      assert.deepEqual(ask('getField', field), [null, false]);
    for (const command of [...odd, hostile, 'constructor', 'getGPPData', 'PING'])
      assert.deepEqual(ask(command), [null, false]);
  });

  it('bears a call without a callback, or without anything', () => {
    connected();

    for (const command of [
      'ping',
      'addEventListener',
      'removeEventListener',
      'getField',
      'nothing',
    ])
      for (const callback of [undefined, null, 'text', {}]) api()(command, callback);

    assert.isUndefined(api()());
  });

  it('returns nothing, and calls back at once', () => {
    connected();
    let called = 0;

    assert.isUndefined(api()('ping', () => called++));

    assert.equal(called, 1);
  });

  it('keeps what a callback throws from the page', () => {
    const { problems } = connected();

    api()('ping', () => {
      throw new Error('of the page');
    });

    assert.equal(String(problems), 'vendor,A callback,Error: of the page');
  });
});
