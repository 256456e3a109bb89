/** When a vendor's script is asked for, and what the vendor hears, in order. No browser: the queue is read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnnouncer } from '../../../../src/browser/run/announce.ts';
import { deliver } from '../../../../src/browser/run/deliver.ts';
import { knowSender } from '../../../../src/browser/run/sender-of.ts';
import { REGIMES } from '../../../../src/regimes/index.ts';
import { criteoSender } from '../../../../src/vendors/criteo.ts';
import { VENDORS } from '../../../../src/vendors/index.ts';
import type { Copies } from '../../../../src/browser/run/one-copy.ts';
import type { Outlet, RawFact, RunEnv } from '../../../../src/browser/runner.ts';
import type { Choice } from '../../../../src/core/purposes.ts';

interface Stage {
  readonly outlet: Outlet;
  /** Brings the vendor in line with a choice for all its purposes. */
  say(choice: Choice): void;
  readonly loaded: string[];
  readonly facts: RawFact[];
  /** What stands in the vendor's queue, `[method, ...args]` each, and empties it. */
  heard(): unknown[][];
}

function stage(id: string, tags: readonly string[], regime = 'eu-de', modes = ''): Stage {
  const vendor = VENDORS.find((each) => each.id === id)!;
  const own = (vendor.style === 'function' ? () => {} : []) as unknown as Outlet['door']['own'];
  const loaded: string[] = [];
  const facts: RawFact[] = [];
  let choice: Choice = 'unset';
  const outlet = {
    vendor,
    tags,
    granted: () => (choice === 'granted' ? tags : []),
    door: { own, inner: own, isLoaded: false, delivering: undefined },
  } as unknown as Outlet;
  const env = {
    outlets: [outlet],
    options: { [`${id}-mode`]: modes },
    consent: {
      regime: REGIMES.find((law) => law.id === regime),
      choiceFor: () => choice,
    },
    log: (fact: RawFact) => void facts.push(fact),
    tell() {},
    report: assert.fail,
  } as unknown as RunEnv;
  const copies: Copies = {
    load: (_, src) => void loaded.push(src),
    hold: () => {},
    settle: () => {},
  };
  const announce = createAnnouncer(env, copies);
  return {
    outlet,
    say(next) {
      choice = next;
      announce(outlet);
    },
    loaded,
    facts,
    heard() {
      const queue = (Array.isArray(own) ? own : own['queue']) as ArrayLike<unknown>[];
      return queue.splice(0).map((args) => Array.from(args));
    },
  };
}

const methodsOf = (calls: readonly unknown[][]): string =>
  calls
    .map(([method, word]) => [method, typeof word === 'string' ? word : ''].join(' ').trim())
    .join(', ');

describe('announcer', () => {
  for (const [id, tag] of [
    ['google', 'G-AAAA'],
    ['meta', '1234567890'],
    ['pinterest', '26123'],
    ['tiktok', 'C4AAAA'],
  ] as const) {
    it(`asks for nothing of ${id} before a grant`, () => {
      const { say, loaded, facts } = stage(id, [tag]);
      say('unset');
      say('denied');

      assert.deepEqual([loaded, facts], [[], []]);
    });

    it(`loads ${id} once, and says so once`, () => {
      const { say, loaded, facts } = stage(id, [tag]);
      for (const choice of ['granted', 'granted', 'denied', 'granted'] as const) say(choice);

      assert.equal(loaded.length, 1);
      assert.deepEqual(facts, [{ type: 'vendor-loaded', vendor: id }]);
    });

    it(`tells ${id} about a change, and nothing without one`, () => {
      const { say, heard } = stage(id, [tag]);
      say('granted');
      heard();
      say('granted');
      assert.deepEqual(heard(), []);
      say('denied');

      assert.ok(heard().length > 0);
    });
  }

  it('loads one script for two tags, or one for each where the vendor wants that', () => {
    const addresses = (id: string, tags: readonly string[]): readonly string[] => {
      const { say, loaded } = stage(id, tags);
      say('granted');
      return loaded;
    };

    assert.equal(addresses('meta', ['1234567890', '2345678901']).length, 1);
    assert.equal(addresses('google', ['G-AAAA', 'AW-1111']).length, 1);
    assert.equal(addresses('tiktok', ['C4AAAA', 'C4BBBB']).length, 2);
  });

  it('denies to Google first of all, then updates, then announces the tag', () => {
    const { say, heard } = stage('google', ['G-AAAA'], 'eu-de', 'ads_data_redaction');
    say('granted');

    const calls = methodsOf(heard());

    assert.equal(
      calls,
      'consent default, set ads_data_redaction, consent update, js, config G-AAAA',
    );
  });

  it('tells Google nothing of the US under a law that asks first', () => {
    const { say, heard } = stage('google', ['G-AAAA']);
    say('granted');
    say('denied');

    assert.doesNotMatch(JSON.stringify(heard()), /restricted_data_processing/);
  });

  it('restricts Google after an opt-out, and lifts that after an opt-in [11 CCR 7025]', () => {
    const { say, heard } = stage('google', ['G-AAAA'], 'us-ca');
    for (const choice of ['granted', 'denied', 'granted'] as const) say(choice);
    const restricted = heard().filter(([, word]) => word === 'restricted_data_processing');

    assert.deepEqual(
      restricted.map(([, , isOn]) => isOn),
      [false, true, false],
    );
  });

  it('takes what was set for the pushes of a vendor away with its grant', () => {
    knowSender(criteoSender);
    Object.defineProperty(globalThis, 'navigator', {
      value: { userAgent: '' },
      configurable: true,
    });
    const { say, heard, outlet } = stage('criteo', ['12345']);
    say('granted');
    deliver(outlet, [{ event: 'setEmail', email: 'ab12' }]);
    deliver(outlet, [{ event: 'viewPage' }]);
    const before = JSON.stringify(outlet.door.own);
    say('denied');
    say('granted');
    deliver(outlet, [{ event: 'viewPage' }]);

    assert.equal(before.split('setEmail').length, 2);
    assert.equal(JSON.stringify(outlet.door.own).split('setEmail').length, 2);
    assert.equal(JSON.stringify(outlet.door.own).split('viewPage').length, 3);
    assert.ok(heard().length > 0);
  });

  it('limits Meta after an opt-out, and not in Germany', () => {
    const heardIn = (regime: string): string => {
      const { say, heard } = stage('meta', ['1234567890'], regime);
      say('granted');
      say('denied');
      return methodsOf(heard());
    };

    const before = 'set autoConfig, init 1234567890';
    assert.equal(heardIn('us-ca'), `${before}, dataProcessingOptions, consent revoke`);
    assert.equal(heardIn('eu-de'), `${before}, consent revoke`);
  });
});
