import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulate, type Site, type Visitor } from '../../../components/inspector/simulate.ts';
import { REGIMES } from '../../../src/regimes/index.ts';
import { anEntry } from './a-page.ts';

const ALL = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;
const NONE = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

/** When the answer of an example was given. */
const ANSWERED = Date.parse('2026-11-21');

const visitor = (change: Partial<Visitor> = {}): Visitor => ({
  regime: 'auto',
  region: 'DE',
  zone: '',
  languages: ['en'],
  now: Date.UTC(2026, 10, 22),
  gpc: false,
  audience: 'general',
  exempt: '',
  policyVersion: '1',
  answer: undefined,
  ageDays: 0,
  ...change,
});

const SITE: Site = {
  tags: { meta: ['1234567890123456'], google: ['G-ABCDEF1234', 'AW-123456789'] },
  regionGuess: 'auto',
  entries: [
    anEntry({ vendor: 'meta', verdict: 'hold', bornAt: 1, eventId: 'a' }),
    anEntry({ n: 2, vendor: 'meta', verdict: 'allow', isHeld: true, bornAt: 1, eventId: 'a' }),
    anEntry({ n: 3, vendor: 'google', name: 'view_item', verdict: 'block', reason: 'denied' }),
    anEntry({ n: 4, vendor: 'meta', verdict: 'block', reason: 'missing-currency', bornAt: 2 }),
    anEntry({ n: 5, vendor: 'meta', name: 'init', reason: 'ignored' }),
  ],
};

const fates = (change: Partial<Visitor>): string[] =>
  simulate(visitor(change), SITE).events.map(({ entry, fate }) => `${entry.vendor} ${fate}`);
const runs = (change: Partial<Visitor>): string[] =>
  simulate(visitor(change), SITE).vendors.flatMap(({ tags }) => [...tags]);

describe('simulate', () => {
  it('asks in Germany, and holds everything', () => {
    const { place, state } = simulate(visitor(), SITE);

    assert.equal(place.regime.id, 'eu-de');
    assert.equal(state.ask, true);
    assert.deepEqual(runs({}), []);
    assert.deepEqual(fates({}), ['meta would wait', 'google would wait', 'meta would be dropped']);
  });

  it('lets every tag run after a grant, and each event go once', () => {
    assert.deepEqual(runs({ answer: ALL }).length, 3);
    assert.deepEqual(fates({ answer: ALL }), [
      'meta would go',
      'google would go',
      'meta would be dropped',
    ]);
  });

  it('drops everything after a refusal', () => {
    assert.deepEqual(runs({ answer: NONE }), []);
    assert.ok(fates({ answer: NONE }).every((fate) => fate.endsWith('dropped')));
  });

  it('runs in California until GPC says otherwise [11 CCR 7025]', () => {
    assert.equal(runs({ region: 'US-CA' }).length, 3);

    const { state } = simulate(visitor({ region: 'US-CA', gpc: true }), SITE);
    assert.equal(state.status, 'Opt-Out Request Honored');
    assert.deepEqual(runs({ region: 'US-CA', gpc: true }), ['G-ABCDEF1234']);
  });

  it('lets a grant lapse with time', () => {
    assert.equal(runs({ answer: ALL, ageDays: 179 }).length, 3);
    assert.deepEqual(runs({ answer: ALL, ageDays: 181 }), []);
  });

  it('tracks no child', () => {
    assert.deepEqual(runs({ answer: ALL, audience: 'child' }), ['G-ABCDEF1234']);
  });

  it('gives a vendor nothing by an exemption: that is for the site’s own use', () => {
    const change = { region: 'FR', exempt: 'analytics' } as const;

    assert.equal(simulate(visitor(change), SITE).state.purposes.analytics, 'granted');
    assert.deepEqual(runs(change), []);
  });

  it('acts like the law of its day', () => {
    const [early, late] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)].map(
      (now) => simulate(visitor({ region: 'GB', now }), SITE).place.regime,
    );

    assert.equal(early!.id, 'uk-gdpr');
    assert.equal(late!.id, 'uk-gdpr');
    assert.notDeepEqual(early!.exempt, undefined);
  });

  it('agrees with the examples of every law', () => {
    for (const { id, examples } of REGIMES)
      for (const { name, in: given, out } of examples) {
        const answer = given.choices && {
          functional: 'unset',
          analytics: 'unset',
          marketing: 'unset',
          ...given.choices,
        };
        const { place, state } = simulate(
          visitor({
            region: given.region,
            now: Date.parse(given.now),
            gpc: given.gpc ?? false,
            answer: answer as Visitor['answer'],
            ageDays: (Date.parse(given.now) - ANSWERED) / 864e5,
          }),
          { ...SITE, tags: {} },
        );
        assert.equal(place.regime.id, out.regime ?? id, name);
        assert.equal(state.ask, out.ask, `${id}: ${name}`);
        const wanted = { necessary: 'granted', ...out.purposes };
        assert.deepEqual(state.purposes, wanted, `${id}: ${name}`);
      }
  });
});
