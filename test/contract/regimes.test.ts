import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decideConsent } from '../../src/core/decide-consent.ts';
import { REGIMES } from '../../src/regimes/index.ts';
import { isOptIn, resolveRegime } from '../../src/regimes/resolve-regime.ts';
import type { ConsentState } from '../../src/core/decide-consent.ts';
import type { Regime, RegimeAbout, RegimeExample } from '../../src/core/regime.ts';

interface RegimeFile {
  readonly id: string;
  readonly regime: Regime | undefined;
  readonly about: RegimeAbout;
  readonly examples: readonly RegimeExample[];
}

const FOLDER = new URL('../../src/regimes/', import.meta.url);
const NOT_A_LAW = ['index.ts', 'resolve-regime.ts'];

async function load(file: string): Promise<RegimeFile> {
  const id = file.replace('.ts', '');
  const found = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
  return {
    id,
    regime: Object.values(found).find((value) => Object(value).id === id) as Regime | undefined,
    about: found['about'] as RegimeAbout,
    examples: found['examples'] as readonly RegimeExample[],
  };
}

const files = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !NOT_A_LAW.includes(file))
    .map(load),
);

/** When the answer of an example was given; its `now` may be years later. */
const ANSWERED = Date.parse('2026-11-21');
const UNSET = { functional: 'unset', analytics: 'unset', marketing: 'unset' } as const;

function decide({ region, now, gpc = false, choices }: RegimeExample['in']): ConsentState {
  const place = { regime: 'auto', region, zone: '', languages: [], 'region-guess': 'auto' };
  const { regime } = resolveRegime(place, Date.parse(now));
  return decideConsent({
    regime,
    record: choices && {
      choices: { ...UNSET, ...choices },
      vendors: {},
      regime: regime.id,
      policyVersion: '1',
      at: ANSWERED,
      source: 'preferences',
    },
    recordOptIn: isOptIn(regime.id),
    gpc,
    proof: 'ok',
    policyVersion: '1',
    vendors: [],
    now: Date.parse(now),
  });
}

for (const { id, regime, about, examples } of files) {
  describe(`law ${id}`, () => {
    for (const { name, in: given, out } of examples) {
      it(name, () => {
        const { purposes, ask, status } = decide(given);

        const { necessary, ...optional } = purposes;
        assert.deepEqual({ purposes: optional, ask, honoured: status !== '' }, out);
        assert.equal(necessary, 'granted');
      });
    }

    it('is registered, and exported under the name of its file', () => {
      assert.ok(regime);
      assert.ok(REGIMES.includes(regime));
    });

    it('says what it is, where that stands and when it was looked at', () => {
      assert.ok(about.title);
      assert.ok(about.sources.length > 0);
      for (const source of about.sources) assert.match(source, /^https:\/\//);
      assert.match(about.lastReviewed, /^\d{4}-\d\d-\d\d$/);
      assert.match(regime!.effectiveFrom, /^\d{4}-\d\d-\d\d$/);
    });

    it('has a law’s defaults: nothing granted where it asks first', () => {
      const defaults = Object.values(regime!.defaults);

      if (regime!.model === 'opt-in') assert.ok(!defaults.includes('granted'));
      else assert.equal(regime!.ui.banner, false);
    });
  });
}

describe('adding a law', () => {
  it('takes its file and one line in the list', () => {
    assert.deepEqual(REGIMES.map(({ id }) => id).toSorted(), files.map(({ id }) => id).toSorted());
  });
});
