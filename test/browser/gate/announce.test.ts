import { assert } from '@esm-bundle/chai';
import { createAnnouncer } from '../../../src/browser/run/announce.ts';
import { google } from '../../../src/vendors/google.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { tiktok } from '../../../src/vendors/tiktok.ts';
import { setUpClosed, tearDown } from './global-cases.ts';
import type { Choice, OptionalPurpose } from '../../../src/core/purposes.ts';
import type { Outlet, RunEnv } from '../../../src/browser/runner.ts';
import type { VendorAdapter } from '../../../src/core/vendor.ts';

type Choices = Partial<Record<OptionalPurpose, Choice>>;

interface Announced {
  /** Addresses of the scripts that were asked for. */
  readonly loaded: string[];
  readonly facts: unknown[];
  readonly told: unknown[][];
  readonly problems: unknown[][];
  /** What has reached the vendor's queue, `[method, ...args]`. */
  readonly queue: () => unknown[][];
  readonly outlet: Outlet;
  /** Consent changes, and the vendor is brought in line. */
  choose(choices: Choices): void;
}

function announce(
  vendor: VendorAdapter,
  tags: readonly string[],
  { model = 'opt-in', mode = '' } = {},
): Announced {
  const { outlet: closed, door } = setUpClosed(vendor, tags);
  let choices: Choices = {};
  const choiceFor = (_: string, purpose: OptionalPurpose): Choice => choices[purpose] ?? 'unset';
  const outlet: Outlet = {
    ...closed,
    granted: () =>
      tags.filter((tag) => choiceFor('', vendor.purposeOf?.(tag) ?? 'marketing') === 'granted'),
  };
  const [loaded, facts, told, problems]: [string[], unknown[], unknown[][], unknown[][]] = [
    [],
    [],
    [],
    [],
  ];
  const update = createAnnouncer(
    {
      outlets: [outlet],
      options: { [`${vendor.id}-mode`]: mode },
      consent: { choiceFor, regime: { model } },
      log: (fact: unknown) => void facts.push(fact),
      tell: (...fact: unknown[]) => void told.push(fact),
      report: (...problem: unknown[]) => void problems.push(problem),
    } as unknown as RunEnv,
    { load: (_, src) => void loaded.push(src), hold: () => {}, settle: () => {} },
  );
  const { queue = door.inner as unknown as ArrayLike<unknown>[] } = door.inner as unknown as {
    queue?: ArrayLike<unknown>[];
  };
  return {
    loaded,
    facts,
    told,
    problems,
    outlet,
    queue: () => Array.from(queue, (entry) => Array.from(entry)),
    choose(next) {
      choices = next;
      update(outlet);
    },
  };
}

const methods = ({ queue }: Announced): unknown[] => queue().map(([method]) => method);

describe('createAnnouncer', () => {
  afterEach(tearDown);

  it('asks for the vendor’s script when its purpose is granted, and not before', () => {
    const stage = announce(meta, ['12345']);
    stage.choose({});
    stage.choose({ marketing: 'denied' });
    stage.choose({ analytics: 'granted', functional: 'granted' });
    const before = [...stage.loaded];

    stage.choose({ marketing: 'granted' });

    assert.deepEqual(before, []);
    assert.deepEqual(stage.loaded, ['https://connect.facebook.net/en_US/fbevents.js']);
    assert.isTrue(stage.outlet.door.isLoaded);
  });

  it('does not hold the vendor’s script for there before it was asked for', () => {
    const stage = announce(meta, ['12345']);

    stage.choose({ marketing: 'denied' });

    assert.isFalse(stage.outlet.door.isLoaded);
  });

  it('asks once for the script of several tags, and once per tag where each has its own', () => {
    const one = announce(meta, ['12345', '67890']);
    const each = announce(tiktok, ['TAG1', 'TAG2']);

    for (const stage of [one, each])
      for (let turn = 0; turn < 2; turn++) stage.choose({ marketing: 'granted' });

    assert.lengthOf(one.loaded, 1);
    assert.deepEqual(
      each.loaded.map((src) => new URL(src).searchParams.get('sdkid')),
      ['TAG1', 'TAG2'],
    );
  });

  it('does not ask again after a withdrawal and a second grant, and announces nothing twice', () => {
    const stage = announce(meta, ['12345']);

    for (const marketing of ['granted', 'denied', 'granted'] as const) stage.choose({ marketing });

    assert.lengthOf(stage.loaded, 1);
    assert.deepEqual(stage.queue(), [
      ['set', 'autoConfig', false, '12345'],
      ['init', '12345'],
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ]);
    assert.deepEqual(stage.facts, [{ type: 'vendor-loaded', vendor: 'meta' }]);
    assert.deepEqual(stage.told, [['vendor-loaded', { vendor: 'meta' }]]);
  });

  it('announces only the tags whose purpose is granted, and the others when theirs is', () => {
    const stage = announce(google, ['G-ONE1', 'AW-TWO2']);

    stage.choose({ analytics: 'granted' });
    const first = stage.queue().filter(([method]) => method === 'config');
    stage.choose({ analytics: 'granted', marketing: 'granted' });

    const all = stage.queue().filter(([method]) => method === 'config');
    assert.deepEqual(
      [first, all].map((calls) => calls.map(([, tag]) => tag)),
      [['G-ONE1'], ['G-ONE1', 'AW-TWO2']],
    );
    assert.equal(methods(stage).filter((method) => method === 'js').length, 1);
    assert.lengthOf(stage.facts, 2);
  });

  it('tells Google the default first of all, before any answer, with everything denied', () => {
    const stage = announce(google, ['G-ONE1']);

    const [first] = stage.queue();

    assert.deepEqual(first?.slice(0, 2), ['consent', 'default']);
    assert.deepInclude(first?.[2] as object, { ad_storage: 'denied', analytics_storage: 'denied' });
    assert.deepEqual(stage.loaded, []);
  });

  it('hands the words of the vendor’s mode on', () => {
    const stage = announce(google, ['G-ONE1'], { mode: 'advanced url_passthrough' });

    assert.deepEqual(stage.queue().slice(1), [['set', 'url_passthrough', true]]);
  });

  it('tells a change of consent once, and nothing where nothing has changed', () => {
    const stage = announce(google, ['G-ONE1']);

    stage.choose({});
    const before = methods(stage);
    for (let turn = 0; turn < 2; turn++) stage.choose({ analytics: 'granted' });
    stage.choose({ analytics: 'denied' });

    const updates = stage.queue().filter(([, kind]) => kind === 'update');
    assert.deepEqual(before, ['consent']);
    assert.deepEqual(
      updates.map(([, , modes]) => (modes as Record<string, string>)['analytics_storage']),
      ['granted', 'denied'],
    );
  });

  it('tells the update before the tags are announced', () => {
    const stage = announce(google, ['G-ONE1']);

    stage.choose({ analytics: 'granted' });

    assert.deepEqual(methods(stage), ['consent', 'consent', 'js', 'config']);
  });

  it('speaks of an opt-out only under a law that lets it run until then', () => {
    const restricted = ['opt-in', 'opt-out'].map((model) => {
      const stage = announce(google, ['AW-TWO2'], { model });
      stage.choose({ marketing: 'granted' });
      tearDown();
      return stage.queue().filter(([, key]) => key === 'restricted_data_processing');
    });

    assert.deepEqual(restricted, [[], [['set', 'restricted_data_processing', false]]]);
  });

  it('says of a vendor whose global throws that it failed, and lets nothing reach the page', () => {
    const stage = announce(meta, ['12345']);
    Object.assign(stage.outlet.door.inner, {
      callMethod: () => {
        throw new Error('theirs');
      },
    });

    stage.choose({ marketing: 'granted' });

    assert.deepEqual(
      stage.problems.map(([kind, vendor, error]) => [kind, vendor, String(error)]),
      [['vendor', 'meta', 'Error: theirs']],
    );
  });

  it('writes the further globals of the base code when it comes, not before', () => {
    const before = 'TiktokAnalyticsObject' in globalThis;

    announce(tiktok, ['TAG1']);

    assert.isFalse(before);
    assert.equal(Reflect.get(globalThis, 'TiktokAnalyticsObject'), 'ttq');
  });
});
