/** The rows that the gate carries: nothing of a law is lost on the way, and what cannot be said is refused. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packLaws, tableFile } from '../../../scripts/law-table.mjs';
import { checkRegime } from '../../../src/regimes/check-regime.ts';
import { REGIMES, strict } from '../../../src/regimes/index.ts';
import { LAW_TABLE } from '../../../src/regimes/law-table.ts';
import { REGIME_IDS } from '../../../src/regimes/resolve-regime.ts';
import * as reader from '../../../src/regimes/unpack.ts';

const { unpackLaw } = reader;
const file = new URL('../../../src/regimes/law-table.ts', import.meta.url);
const rows = LAW_TABLE.split(' ').map(unpackLaw);
/** The beginnings that a pattern stands for: `A|B[cd]` is A, Bc and Bd. */
const startsOf = (pattern) =>
  pattern
    .split('|')
    .filter(Boolean)
    .flatMap((part) => {
      const [, stem, letters] = /^(.*)\[(.*)\]$/.exec(part) ?? [];
      return letters ? [...letters].map((letter) => stem + letter) : [part];
    });
const dayOf = (days) => new Date(days * 864e5).toISOString().slice(0, 10);
const find = (id) => REGIMES.find((regime) => regime.id === id);

describe('law-table.ts', () => {
  it('is what the law files give: run npm run laws', () => {
    assert.equal(readFileSync(file, 'utf8'), tableFile(packLaws(REGIMES, reader)));
  });

  it('has a row for every law, in the order of the index, and one more for an exemption that came later', () => {
    const ids = REGIMES.map(({ id }) => id);

    assert.deepEqual([...new Set(rows.map(({ rules }) => rules.id))], ids);
    assert.deepEqual([...new Set(REGIME_IDS)], ids);
    assert.equal(rows.length, ids.length + 1);
  });

  it('lets the exemptions of the United Kingdom begin with the Act [PECR Schedule A1]', () => {
    const [before, after] = rows.filter(({ rules }) => rules.id === 'uk-gdpr');

    assert.deepEqual(before.rules.exempt, []);
    assert.deepEqual(after.rules.exempt, ['functional', 'analytics']);
    assert.equal(dayOf(before.to), '2026-02-05');
    assert.equal(before.to, after.from);
  });

  it('holds no two laws that one time zone could mean', () => {
    const starts = rows.flatMap(({ zones, rules }) =>
      startsOf(zones).map((zone) => [zone, rules.id]),
    );
    const clashes = starts.filter(([zone, id]) =>
      starts.some(([other, its]) => id !== its && zone.startsWith(other)),
    );

    assert.deepEqual(clashes, []);
  });
});

describe('packLaws and unpackLaw', () => {
  for (const regime of REGIMES) {
    it(`lose nothing of ${regime.id}`, () => {
      const own = rows.filter((row) => row.rules.id === regime.id);
      const { rules, places, to } = own.at(-1);
      const { prompt, closing, twoStepOptIn, controlText, optOutStatus } = regime.ui;

      assert.deepEqual(rules, {
        id: regime.id,
        model: regime.model,
        exempt: ['functional', 'analytics'].filter((purpose) => regime.exempt.includes(purpose)),
        ui: { prompt, closing, twoStepOptIn, controlText, optOutStatus },
        lifetimes: regime.lifetimes,
        gpc: { denies: regime.gpc.denies, yields: regime.gpc.yields },
      });
      assert.equal(places, `,${regime.places.join(',') || '-'},`);
      assert.equal(dayOf(own[0].from), regime.effectiveFrom);
      assert.equal(to, Infinity);
    });
  }

  it('keep the last day of a law inside it', () => {
    const ended = { ...find('ch-fadp'), effectiveTo: '2029-12-31' };

    const [row] = packLaws([ended], reader).split(' ').map(unpackLaw);

    assert.deepEqual([dayOf(row.from), dayOf(row.to)], ['2023-09-01', '2030-01-01']);
  });

  it('keep an end where the beginning is of no interest', () => {
    const ended = { ...strict, effectiveTo: '2029-12-31' };

    const [row] = packLaws([ended], reader).split(' ').map(unpackLaw);

    assert.deepEqual([dayOf(row.from), dayOf(row.to)], ['1970-01-01', '2030-01-01']);
  });

  const UNSAYABLE = {
    'a life of a grant of its own': { lifetimes: { grantDays: 90, refusalDays: 180 } },
    'a refusal that never lapses, where it asks first': {
      lifetimes: { grantDays: 180, refusalDays: Infinity },
    },
    'a purpose more that the signal denies': {
      gpc: { denies: ['analytics', 'marketing'], yields: false },
    },
    'a signal that denies nothing': { gpc: { denies: [], yields: false } },
    'a signal that gives way': { gpc: { denies: ['marketing'], yields: true } },
    'a text of its own': { ui: { ...strict.ui, controlText: 'Cookies' } },
    'two steps where it asks first': { ui: { ...strict.ui, twoStepOptIn: true } },
    'a notice in the place of a banner': { ui: { ...strict.ui, prompt: 'notice' } },
    'marketing exempt': { exempt: ['marketing'] },
  };
  for (const [what, change] of Object.entries(UNSAYABLE)) {
    it(`refuse ${what}, and name the law`, () => {
      const law = { ...find('eu-nl'), ...change };

      assert.throws(() => packLaws([strict, law], reader), /^Error: eu-nl: a row of the table/);
    });
  }

  it('are not asked about a day that there is not: it is refused by name first', () => {
    for (const field of ['effectiveFrom', 'effectiveTo', 'lastReviewed']) {
      for (const day of ['2026-02-30', '2018-13-01', '25.05.2018', '']) {
        const problems = REGIMES.with(3, { ...find('ca-pipeda'), [field]: day }).flatMap(
          checkRegime,
        );

        assert.ok(problems.length > 0, `${field} ${day}`);
        assert.match(problems[0], RegExp(`^ca-pipeda: ${field} is "${day}", allowed is a day`));
      }
    }
  });
});
