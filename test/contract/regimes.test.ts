/** Every law by its examples, and what all of them promise together. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decideConsent } from '../../src/core/decide-consent.ts';
import { checkRegime } from '../../src/regimes/check-regime.ts';
import { REGIMES } from '../../src/regimes/index.ts';
import { isOptIn, resolveRegime } from '../../src/regimes/resolve-regime.ts';
import type { ConsentState } from '../../src/core/decide-consent.ts';
import type { Regime, RegimeExample } from '../../src/core/regime.ts';

const FOLDER = new URL('../../src/regimes/', import.meta.url);
const NOT_A_LAW = [
  'check-regime.ts',
  'index.ts',
  'law-table.ts',
  'link-texts.ts',
  'resolve-regime.ts',
  'stricter-of.ts',
  'unpack.ts',
];

const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !NOT_A_LAW.includes(file))
  .map((file) => file.replace('.ts', ''));

const camelCase = (id: string): string =>
  id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

async function load(id: string): Promise<Regime | undefined> {
  const found = (await import(new URL(`${id}.ts`, FOLDER).href)) as Record<string, unknown>;
  return found[camelCase(id)] as Regime | undefined;
}

const files = await Promise.all(ids.map(async (id) => ({ id, regime: await load(id) })));

/** When the answer of an example was given; its `now` may be years later. */
const ANSWERED = Date.parse('2026-11-21');
const UNSET = { functional: 'unset', analytics: 'unset', marketing: 'unset' } as const;

function resolve({ region, now }: RegimeExample['in']) {
  const guess = { hint: '', zone: '', languages: [], 'region-guess': 'auto' };
  return resolveRegime({ regime: 'auto', region, ...guess }, Date.parse(now)).regime;
}

function decide(
  regime: ReturnType<typeof resolve>,
  { now, gpc = false, choices }: RegimeExample['in'],
): ConsentState {
  return decideConsent({
    regime,
    record: choices && {
      choices: { ...UNSET, ...choices },
      vendors: {},
      regime: regime.id,
      policyVersion: '1',
      at: ANSWERED,
      source: 'preferences',
      gpc,
      limited: false,
    },
    recordOptIn: isOptIn(regime.id),
    exempt: '',
    audience: 'general',
    gpc,
    proof: 'ok',
    policyVersion: '1',
    vendors: [],
    now: Date.parse(now),
  });
}

for (const { id, regime } of files) {
  describe(`law ${id}`, () => {
    for (const { name, in: given, out } of regime?.examples ?? []) {
      it(name, () => {
        const found = resolve(given);
        const { purposes, ask, status } = decide(found, given);

        const { necessary, ...optional } = purposes;
        assert.deepEqual(
          { regime: found.id, purposes: optional, ask, honoured: status !== '' },
          { regime: id, ...out },
        );
        assert.equal(necessary, 'granted');
      });
    }

    it('is registered, and exported under the name of its file', () => {
      assert.ok(regime);
      assert.equal(regime.id, id);
      assert.ok(REGIMES.includes(regime));
    });

    it('holds nothing malformed or contradictory', () => {
      assert.deepEqual(checkRegime(regime!), []);
    });

    it('shows the last day before it and its first, where it is younger than 2023', () => {
      const { effectiveFrom, examples } = regime!;
      if (effectiveFrom < '2023') return;

      const days = examples.map(({ in: { now }, out }) => `${now} ${out.regime ?? id}`);

      const before = id.startsWith('us-') ? 'us' : 'strict';
      assert.ok(days.includes(`${dayBefore(effectiveFrom)} ${before}`));
      assert.ok(days.includes(`${effectiveFrom} ${id}`));
    });
  });
}

describe('REGIMES', () => {
  it('lists every file once, strict first, the rest by id', () => {
    const rest = ids.filter((id) => id !== 'strict').toSorted();

    assert.deepEqual(
      REGIMES.map(({ id }) => id),
      ['strict', ...rest],
    );
  });

  it('lends nobody what belongs to one law', () => {
    // a law that spreads another must not keep these
    const own = ['title', 'places', 'sources', 'notes', 'examples'] as const;
    const borrowed = own.flatMap((field) =>
      REGIMES.filter((regime) =>
        REGIMES.some((other) => other !== regime && other[field] === regime[field]),
      ).map(({ id }) => `${id} ${field}`),
    );

    assert.deepEqual(borrowed, []);
  });

  it('puts no place under two laws on the same day', () => {
    const days = REGIMES.flatMap(({ effectiveFrom, effectiveTo = effectiveFrom }) => [
      dayBefore(effectiveFrom),
      effectiveFrom,
      effectiveTo,
      dayAfter(effectiveTo),
    ]);

    for (const day of new Set([...days, '2026-11-21', '2035-01-01'])) {
      const claimed = inForce(day).flatMap(({ places }) => places);
      const twice = claimed.filter((place, at) => claimed.indexOf(place) !== at);
      assert.deepEqual(twice, [], day);
    }
  });

  it('leaves no member of the Union or the EEA, nor a place treated like one, without its law', () => {
    const union =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
    const alike = 'IS LI NO AX GF GP MF MQ RE SJ YT GG GI IM JE';

    for (const region of `${union} ${alike}`.split(' ')) {
      assert.match(resolve({ region, now: '2026-11-21' }).id, /^eu-/, region);
    }
  });

  it('honours GPC under every law', () => {
    for (const { id, gpc } of REGIMES) assert.deepEqual(gpc.denies, ['marketing'], id);
  });

  it('draws the closing X only where a law asks for it [Garante 231/2021]', () => {
    const closing = REGIMES.filter(({ ui }) => ui.closing !== 'none').map(({ id }) => id);

    assert.deepEqual(closing, ['eu-it']);
  });

  it('lets a grant override GPC in the United States only [11 CCR 7025(c)(3)]', () => {
    for (const { id, gpc } of REGIMES) assert.equal(gpc.yields, /^us(-|$)/.test(id), id);
  });
});

describe('law us', () => {
  const us = REGIMES.find(({ id }) => id === 'us')!;
  const states = REGIMES.filter(({ id }) => id.startsWith('us-'));
  const SENSITIVE = ['opt-out', 'opt-in', 'necessary-only'];

  for (const state of states) {
    it(`is at least as strict as ${state.id}`, () => {
      assertCovers(us.ui.links, state.ui.links);
      assertCovers(us.ui.notices, state.ui.notices);
      assert.equal(us.model, state.model);
      assert.deepEqual(us.defaults, state.defaults);
      assert.ok(us.ui.icon || !state.ui.icon);
      assert.ok(us.ui.twoStepOptIn || !state.ui.twoStepOptIn);
      assert.ok(us.ui.optOutStatus || !state.ui.optOutStatus);
      assert.ok(us.lifetimes.grantDays <= state.lifetimes.grantDays);
      assert.ok(us.lifetimes.refusalDays >= state.lifetimes.refusalDays);
      assert.ok(us.proofRetentionDays >= state.proofRetentionDays);
      assert.ok(us.gpc.binding || !state.gpc.binding);
      assert.ok((us.gpc.bindingFrom ?? '') <= (state.gpc.bindingFrom ?? '9999'));
      assert.ok(SENSITIVE.indexOf(us.sensitive) >= SENSITIVE.indexOf(state.sensitive));
      for (const age of ['parentalBelow', 'optInBelow', 'bannedBelow'] as const) {
        assert.ok((us.minors[age] ?? 0) >= (state.minors[age] ?? 0), age);
      }
    });
  }
});

const inForce = (day: string): readonly Regime[] =>
  REGIMES.filter(
    ({ effectiveFrom, effectiveTo = '9999' }) => effectiveFrom <= day && day <= effectiveTo,
  );

function assertCovers(all: readonly string[], some: readonly string[]): void {
  assert.deepEqual(
    some.filter((one) => !all.includes(one)),
    [],
  );
}

const DAY = 864e5;
const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by).toISOString().slice(0, 10);
const dayBefore = (day: string): string => shift(day, -DAY);
const dayAfter = (day: string): string => shift(day, DAY);
