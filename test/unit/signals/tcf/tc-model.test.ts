import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TCString } from '@iabtechlabtcf/core';
import fc from 'fast-check';
import {
  openList,
  toTcModel,
  toTcString,
  unknownVendors,
} from '../../../../src/signals/tcf/tc-model.ts';
import { toTcf } from '../../../../src/signals/tcf/tcf-purposes.ts';
import { CONFIG, NOW, choice, granted, scope, vendorList } from './tcf-cases.ts';
import type { TCModel, Vector } from '@iabtechlabtcf/core';
import type { TcInput } from '../../../../src/signals/tcf/tc-model.ts';

type Given = Partial<Omit<TcInput, 'list'>> & { readonly language?: string };

function write({ language = 'en', ...given }: Given): string {
  const config = given.config ?? CONFIG;
  const list = openList(vendorList(), config, language);
  return toTcString(toTcModel({ granted: [], vendors: {}, at: NOW, ...given, config, list }));
}

const read = (given: Given): TCModel => TCString.decode(write(given));

function numbers(vector: Vector): number[] {
  const found: number[] = [];
  vector.forEach((isSet, id) => {
    if (isSet) found.push(id);
  });
  return found;
}

/** Type of a segment after the first: the upper three bits of its first letter. */
const typeOf = (segment: string): number =>
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(segment[0] ?? '') >> 3;

const state = fc.record({
  granted,
  scope,
  google: fc.option(choice, { nil: undefined }),
  at: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }),
  consentScreen: fc.option(fc.nat(63), { nil: undefined }),
  cmpId: fc.integer({ min: 2, max: 4095 }),
});

/** The state as arguments. */
const asGiven = ({ granted, scope, google, at, consentScreen, cmpId }: State): Given => ({
  granted,
  at,
  vendors: google ? { google } : {},
  config: { ...CONFIG, cmpId, consentScreen, vendors: scope },
});
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

describe('toTcString', () => {
  it('says what was granted and nothing else', () => {
    fc.assert(
      fc.property(state, (given) => {
        const model = read(asGiven(given));

        assert.deepEqual(numbers(model.purposeConsents), toTcf(given.granted).purposes);
        assert.deepEqual(numbers(model.specialFeatureOptins), []);
        assert.equal(model.cmpId, given.cmpId);
        assert.equal(model.cmpVersion, 4);
        assert.equal(model.consentScreen, given.consentScreen ?? 0);
        assert.equal(model.publisherCountryCode, 'DE');
        assert.equal(model.vendorListVersion, 112);
        assert.equal(model.policyVersion, 5);
        assert.equal(model.isServiceSpecific, true);
        assert.equal(model.useNonStandardTexts, true);
        assert.equal(model.purposeOneTreatment, false);
      }),
    );
  });

  it('has the core and, always, the vendors that were disclosed: those of the site', () => {
    fc.assert(
      fc.property(state, (given) => {
        const [core = '', ...rest] = write(asGiven(given)).split('.');

        assert.equal(core[0], 'C');
        assert.deepEqual(rest.map(typeOf), [1]);
        assert.deepEqual(
          numbers(read(asGiven(given)).vendorsDisclosed),
          given.scope ?? [7, 42, 310, 755, 801],
        );
      }),
    );
  });

  it('claims no legitimate interest', () => {
    fc.assert(
      fc.property(state, (given) => {
        const model = read(asGiven(given));

        assert.deepEqual(numbers(model.purposeLegitimateInterests), []);
        assert.deepEqual(numbers(model.vendorLegitimateInterests), []);
        assert.equal(model.publisherRestrictions.numRestrictions, 0);
      }),
    );
  });

  it('is dated twice with the same midnight', () => {
    fc.assert(
      fc.property(state, (given) => {
        const { created, lastUpdated } = read(asGiven(given));

        assert.equal(Number(created), Number(lastUpdated));
        assert.equal(Number(created) % 864e5, 0);
        assert.ok(given.at - Number(created) < 864e5 && given.at >= Number(created));
      }),
    );
  });

  it('gives consent to no vendor outside the site, to none without a granted purpose of its own', () => {
    fc.assert(
      fc.property(state, (given) => {
        const model = read(asGiven(given));

        const purposes = toTcf(given.granted).purposes;
        for (const id of numbers(model.vendorConsents)) {
          const { purposes: asked = [] } = vendorList().vendors[id] ?? {};
          assert.ok(asked.some((purpose) => purposes.includes(purpose)));
          assert.ok(given.scope?.includes(id) ?? true);
          assert.ok(id !== 755 || (given.google ?? 'granted') === 'granted');
        }
      }),
    );
  });

  for (const [purposes, expected] of [
    [[], []],
    [['functional'], []],
    [['analytics'], [310]],
    [['marketing'], [7, 42, 755]],
    [
      ['functional', 'analytics', 'marketing'],
      [7, 42, 310, 755],
    ],
  ] as const) {
    it(`gives consent to ${expected.join(', ') || 'no vendor'} when ${purposes.join(', ') || 'nothing'} is granted`, () => {
      assert.deepEqual(numbers(read({ granted: purposes }).vendorConsents), expected);
    });
  }

  it('leaves out the vendor that the visitor has refused', () => {
    const model = read({ granted: ['marketing'], vendors: { google: 'denied', meta: 'denied' } });

    assert.deepEqual(numbers(model.vendorConsents), [7, 42]);
  });

  for (const [language, written] of [
    ['de', 'DE'],
    ['pt-BR', 'PT'],
    ['de-AT', 'DE'],
    ['tlh', 'EN'],
    ['', 'EN'],
  ] as const) {
    it(`writes the language "${language}" as ${written}`, () => {
      assert.equal(read({ language }).consentLanguage, written);
    });
  }
});

describe('openList', () => {
  it('leaves out a vendor that was deleted', () => {
    const list = vendorList();
    Object.assign(list.vendors['42'] ?? {}, { deletedDate: '2026-01-01T00:00:00Z' });

    const { vendors } = openList(list, CONFIG, 'en');

    assert.deepEqual(Object.keys(vendors), ['7', '310', '755', '801']);
    assert.deepEqual(unknownVendors(list, { ...CONFIG, vendors: [42, 755, 9999] }), [42, 9999]);
  });

  it('does not take a list in which a vendor names a purpose that is not there', () => {
    const list = vendorList();
    Object.assign(list.vendors['42'] ?? {}, { purposes: [1, 12] });

    assert.throws(() => openList(list, CONFIG, 'en'));
  });
});
