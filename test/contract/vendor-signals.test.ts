/** What each vendor is told about consent: before the answer, after it, and after an opt-out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorFiles } from './vendor-files.ts';
import type { Choice, Choices } from '../../src/core/purposes.ts';
import type { Call, SignalContext, VendorSender } from '../../src/core/vendor.ts';

const choicesOf = (marketing: Choice, analytics: Choice = marketing): Choices => ({
  necessary: 'granted',
  functional: 'denied',
  analytics,
  marketing,
});
const senderOf = (id: string): VendorSender => vendorFiles.find((file) => file.id === id)!.sender;
const signal = (
  id: string,
  marketing: Choice,
  isOptOut: SignalContext['isOptOut'],
  isLoaded = true,
): readonly Call[] =>
  senderOf(id).signal(choicesOf(marketing), { isLoaded, isOptOut, tags: ['TAG-1', 'TAG-2'] });

const consentMode = (marketing: string, analytics: string, functional = 'denied'): object => ({
  ad_storage: marketing,
  ad_user_data: marketing,
  ad_personalization: marketing,
  analytics_storage: analytics,
  functionality_storage: functional,
  personalization_storage: functional,
  security_storage: 'granted',
});
const DENIED = consentMode('denied', 'denied');
const GRANTED = consentMode('granted', 'granted');
const redditInit = (tag: string, optOut: boolean): Call => [
  'init',
  tag,
  { optOut, useDecimalCurrencyValues: true, aam: { email: false, phone_number: false } },
];
/** Vendors without any call for consent: they are loaded after a grant, and silenced by the guard. */
const MUTE = ['criteo', 'linkedin', 'snapchat', 'x'];
const OPTED_OUT = ['set', 'restricted_data_processing', true];
const OPTED_IN = ['set', 'restricted_data_processing', false];

/** They read what is said about consent from a queue, before their script has come. */
const EARLY = ['google', 'microsoft'];

type Row = readonly [
  vendor: string,
  marketing: Choice,
  isOptOut: SignalContext['isOptOut'],
  calls: readonly Call[],
];
/** The vendor's script is on the page. */
const LOADED: readonly Row[] = [
  // a law that asks first: the vendor's own consent call, nothing of the US
  ['google', 'granted', undefined, [['consent', 'update', GRANTED]]],
  ['google', 'denied', undefined, [['consent', 'update', DENIED]]],
  ['google', 'unset', undefined, [['consent', 'update', DENIED]]],
  ['microsoft', 'granted', undefined, [['consent', 'update', { ad_storage: 'granted' }]]],
  ['microsoft', 'denied', undefined, [['consent', 'update', { ad_storage: 'denied' }]]],
  ['microsoft', 'unset', undefined, [['consent', 'update', { ad_storage: 'denied' }]]],
  ['microsoft', 'denied', true, [['consent', 'update', { ad_storage: 'denied' }]]],
  ['criteo', 'granted', undefined, []],
  ['criteo', 'denied', true, []],
  ['meta', 'granted', undefined, [['consent', 'grant']]],
  ['meta', 'denied', undefined, [['consent', 'revoke']]],
  ['meta', 'unset', undefined, [['consent', 'revoke']]],
  ['pinterest', 'granted', undefined, [['setconsent', true]]],
  ['pinterest', 'denied', undefined, [['setconsent', false]]],
  ['pinterest', 'unset', undefined, [['setconsent', false]]],
  ['tiktok', 'granted', undefined, [['grantConsent']]],
  ['tiktok', 'denied', undefined, [['revokeConsent']]],
  ['tiktok', 'unset', undefined, [['revokeConsent']]],
  ['reddit', 'granted', undefined, [['enableFirstPartyCookies']]],
  ['reddit', 'denied', undefined, [['disableFirstPartyCookies']]],
  ['reddit', 'unset', undefined, [['disableFirstPartyCookies']]],
  // a law that lets it run until an opt-out: limited use as well
  ['google', 'denied', true, [['consent', 'update', DENIED], OPTED_OUT]],
  ['google', 'granted', false, [['consent', 'update', GRANTED], OPTED_IN]],
  [
    'meta',
    'denied',
    true,
    [
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['consent', 'revoke'],
    ],
  ],
  [
    'meta',
    'granted',
    false,
    [
      ['dataProcessingOptions', []],
      ['consent', 'grant'],
    ],
  ],
  ['pinterest', 'denied', true, [['setconsent', false]]],
  ['pinterest', 'granted', false, [['setconsent', true]]],
  ['tiktok', 'denied', true, [['revokeConsent']]],
  ['tiktok', 'granted', false, [['grantConsent']]],
  [
    'reddit',
    'denied',
    true,
    [redditInit('TAG-1', true), redditInit('TAG-2', true), ['disableFirstPartyCookies']],
  ],
  [
    'reddit',
    'granted',
    false,
    [redditInit('TAG-1', false), redditInit('TAG-2', false), ['enableFirstPartyCookies']],
  ],
  ...MUTE.flatMap((vendor): readonly Row[] => [
    [vendor, 'granted', undefined, []],
    [vendor, 'denied', undefined, []],
    [vendor, 'denied', true, []],
    [vendor, 'granted', false, []],
  ]),
];

describe('signals of vendors', () => {
  for (const [vendor, marketing, isOptOut, calls] of LOADED) {
    const law = isOptOut === undefined ? 'a law that asks first' : `an opt-out that is ${isOptOut}`;
    it(`tell ${vendor} that marketing is ${marketing}, under ${law}`, () => {
      assert.deepEqual(signal(vendor, marketing, isOptOut), calls);
    });
  }

  for (const { id } of vendorFiles) {
    it(`reach ${id} before it is loaded only where the vendor reads them from a queue`, () => {
      const calls = [undefined, true, false].flatMap((isOptOut) =>
        signal(id, 'granted', isOptOut, false),
      );

      assert.equal(calls.length > 0, EARLY.includes(id), JSON.stringify(calls));
    });

    it(`are made under every answer, for ${id}, and are calls`, () => {
      for (const marketing of ['granted', 'denied', 'unset'] as const) {
        const calls = signal(id, marketing, undefined);

        assert.equal(calls.length > 0, !MUTE.includes(id));
        for (const [method] of calls) assert.equal(typeof method, 'string');
      }
    });

    it(`never say yes to ${id} in the place of an open or a denied answer`, () => {
      const words = (['denied', 'unset'] as const).flatMap((marketing) =>
        [undefined, true].map((isOptOut) => JSON.stringify(signal(id, marketing, isOptOut))),
      );
      // what is necessary is granted always
      const text = words.join().replaceAll('"security_storage":"granted"', '');

      assert.doesNotMatch(
        text,
        /granted|"grant"|grantConsent|"setconsent",true|enable|"optOut":false/,
      );
    });
  }

  it('tell Google about each purpose on its own', () => {
    const { signal: say } = senderOf('google');
    const context = { isLoaded: true, isOptOut: undefined };

    assert.deepEqual(say(choicesOf('denied', 'granted'), context), [
      ['consent', 'update', consentMode('denied', 'granted')],
    ]);
    assert.deepEqual(say({ ...choicesOf('granted', 'denied'), functional: 'granted' }, context), [
      ['consent', 'update', consentMode('granted', 'denied', 'granted')],
    ]);
  });
});

describe('start of vendors', () => {
  const START = ['consent', 'default', { ...DENIED, wait_for_update: 500 }];
  const start = (modes: string): readonly Call[] => senderOf('google').start!(modes);

  it('denies everything to Google first of all, with all seven keys', () => {
    assert.deepEqual(start(''), [START]);
  });

  const REDACT = ['set', 'ads_data_redaction', true];
  const PASS = ['set', 'url_passthrough', true];
  const MODES: readonly (readonly [modes: string, calls: readonly Call[]])[] = [
    ['undefined', [START]],
    ['advanced', [START]],
    ['ads_data_redaction', [START, REDACT]],
    ['url_passthrough', [START, PASS]],
    ['advanced url_passthrough ads_data_redaction', [START, REDACT, PASS]],
  ];
  for (const [modes, calls] of MODES) {
    it(`takes data-google-mode="${modes}", and nothing that was not asked for`, () => {
      assert.deepEqual(start(modes), calls);
    });
  }

  it('is silent for every vendor but those that want a default in their queue', () => {
    const speaking = vendorFiles.filter(({ sender }) => sender.start).map(({ id }) => id);

    assert.deepEqual(speaking.toSorted(), EARLY);
    assert.deepEqual(senderOf('microsoft').start!(''), [
      ['consent', 'default', { ad_storage: 'denied' }],
    ]);
  });

  it('announces no tag, and grants nothing', () => {
    for (const { sender, id } of vendorFiles) {
      const text = JSON.stringify(sender.start?.('advanced ads_data_redaction') ?? []);

      assert.doesNotMatch(
        text.replace('"security_storage":"granted"', ''),
        /granted|config|init/,
        id,
      );
    }
  });
});

describe('loading of vendors', () => {
  const tagsOf: Readonly<Record<string, readonly string[]>> = {
    google: ['G-AAAA', 'AW-1111'],
    meta: ['1234567890', '2345678901'],
    pinterest: ['26123', '26124'],
    tiktok: ['C4AAAA', 'C4BBBB'],
    linkedin: ['123456', '234567'],
    reddit: ['t2_abcdefgh', 'a2_abcdefgh'],
    snapchat: ['01234567-89ab-cdef-0123-456789abcdef', '11234567-89ab-cdef-0123-456789abcdef'],
    x: ['o1abc', 'o2def'],
    microsoft: ['187000000', '187000001'],
    criteo: ['12345', '12346'],
  };

  for (const { id, sender } of vendorFiles) {
    const tags = tagsOf[id] ?? [];

    it(`announces every tag of ${id} once: by calls, in its stub, to its constructor or in each push`, () => {
      const calls = sender.load(tags, { now: 1, isLoaded: false });
      const stub: object = Object.assign({}, sender.stub(tags, 1));
      const { construct, entries } = sender;
      const each = tags.map((tag) => [construct?.options(tag, []), entries?.head(tag, 'x')]);
      const text = JSON.stringify([calls, stub, each, sender.beside?.(tags)]);

      for (const tag of tags) assert.ok(text.includes(`"${tag}"`), tag);
    });

    it(`has a script per tag of ${id}, or one for all of them`, () => {
      const addresses = new Set(tags.map((tag) => sender.script(tag)));

      if (sender.perTag) assert.equal(addresses.size, tags.length);
      for (const address of addresses) assert.match(address, /^https:\/\//);
    });

    it(`gives ${id} a stub of its own each time`, () => {
      assert.notEqual(sender.stub(tags, 1), sender.stub(tags, 1));
      assert.deepEqual(sender.stub(tags, 7), sender.stub(tags, 7));
    });

    it(`writes beside the stub of ${id} what can be copied, and none of it under a gate's name`, () => {
      for (const [name, value] of Object.entries(sender.beside?.(tags) ?? {})) {
        assert.deepEqual(structuredClone(value), value);
        assert.notEqual(name, 'pixelgate');
      }
    });
  }

  it('says the time to Google once', () => {
    const { load } = senderOf('google');
    const methods = (isLoaded: boolean): readonly unknown[] =>
      load(['G-AAAA'], { now: 1, isLoaded }).map(([method]) => method);

    assert.deepEqual([methods(false), methods(true)], [['js', 'config'], ['config']]);
  });

  it('switches off what a vendor would read and send by itself', () => {
    const context = { now: 1, isLoaded: false };
    const [, config] = senderOf('google').load(['G-AAAA'], context);

    assert.deepEqual(config, ['config', 'G-AAAA', { send_page_view: false }]);
    assert.deepEqual(senderOf('meta').load(['1234567890'], context), [
      ['set', 'autoConfig', false, '1234567890'],
      ['init', '1234567890'],
    ]);
    assert.ok('disablePushState' in senderOf('meta').stub(['1234567890'], 1));
    assert.deepEqual(senderOf('reddit').load(['t2_abcdefgh'], context), [
      redditInit('t2_abcdefgh', false),
    ]);
    assert.equal(senderOf('linkedin').beside?.(['123456'])['_wait_for_lintrk'], true);
  });

  it('lets Google Ads look for contact data only where matching is on', () => {
    const configOf = (isMatching: boolean | undefined): readonly Call[] =>
      senderOf('google')
        .load(['AW-1111', 'G-AAAA'], {
          now: 1,
          isLoaded: true,
          ...(isMatching !== undefined && { isMatching }),
        })
        .map(([, , options]) => [options]);

    const plain = [{ send_page_view: false }];
    for (const isMatching of [undefined, false, true])
      assert.deepEqual(configOf(isMatching), [
        [{ send_page_view: false, allow_enhanced_conversions: isMatching === true }],
        plain,
      ]);
  });

  it('tells Microsoft its tag, and leaves it no page views or consent of its own', () => {
    assert.deepEqual(senderOf('microsoft').construct!.options('187000000', ['event']), {
      ti: '187000000',
      q: ['event'],
      disableAutoPageView: true,
      enableAutoSpaTracking: false,
      enableAutoConsent: false,
    });
  });
});
