import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TCString } from '@iabtechlabtcf/core';
import fc from 'fast-check';
import { readTcData } from '../../../../src/signals/follow/read-tcdata.ts';
import { toTcData } from '../../../../src/signals/tcf/tc-data.ts';
import { openList, toTcModel, toTcString } from '../../../../src/signals/tcf/tc-model.ts';
import { TCF_PURPOSES_NEEDED } from '../../../../src/signals/tcf/tcf-purposes.ts';
import { OPTIONAL_PURPOSES } from '../../../../src/core/purposes.ts';
import { CONFIG, NOW, granted, vendorList } from '../tcf/tcf-cases.ts';

const ALL = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [index + 1, true]));
const UNSET = { functional: 'unset', analytics: 'unset', marketing: 'unset' };
const GRANTED = { functional: 'granted', analytics: 'granted', marketing: 'granted' };

/** Everything granted, vendor 755 with consent. */
const FULL = {
  gdprApplies: true,
  eventStatus: 'tcloaded',
  purpose: { consents: ALL, legitimateInterests: {} },
  vendor: {
    consents: { 755: true },
    legitimateInterests: {},
    disclosedVendors: { 755: true },
  },
  publisher: { restrictions: {} },
};

const bit = fc.constantFrom(true, false, undefined, 1, 'true', null);
const bits = (numbers: readonly number[]): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(numbers.map((number) => [number, bit])));
const purposes = bits([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
const vendors = bits([755, 1126]);
const data = fc.record(
  {
    gdprApplies: fc.constantFrom(true, true, true, false, undefined, 1, 'false'),
    eventStatus: fc.constantFrom('tcloaded', 'useractioncomplete', 'cmpuishown', undefined, 'x'),
    purpose: fc.record({ consents: purposes, legitimateInterests: purposes }, { requiredKeys: [] }),
    vendor: fc.record(
      { consents: vendors, legitimateInterests: vendors, disclosedVendors: vendors },
      { requiredKeys: [] },
    ),
    publisher: fc.record({
      restrictions: fc.dictionary(
        fc.constantFrom('1', '2', '8'),
        fc.dictionary(fc.constantFrom('755', '42'), fc.constantFrom(0, 1, 2)),
      ),
    }),
  },
  { requiredKeys: [] },
);

/** The same object as a page would type it. */
interface Loose {
  readonly gdprApplies?: unknown;
  readonly eventStatus?: unknown;
  readonly purpose?: { readonly consents?: Record<string, unknown> };
  readonly vendor?: {
    readonly consents?: Record<string, unknown>;
    readonly disclosedVendors?: Record<string, unknown>;
  };
  readonly publisher?: { readonly restrictions: Record<string, Record<string, unknown>> };
}

describe('readTcData', () => {
  it('takes nothing from a manager in trouble, an old policy, or a string for many sites', () => {
    for (const flaw of [
      { cmpStatus: 'error' },
      { tcfPolicyVersion: 3 },
      { isServiceSpecific: false },
    ])
      assert.deepEqual(readTcData({ ...FULL, ...flaw }, true).choices, UNSET);
    const sound = { cmpStatus: 'loaded', tcfPolicyVersion: 5, isServiceSpecific: true };
    assert.deepEqual(readTcData({ ...FULL, ...sound }, true).choices, GRANTED);
  });

  it('grants nothing that the data does not grant', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(true, true, true, false, undefined), (given, success) => {
        const { choices, vendors } = readTcData(given, success);
        const { gdprApplies, eventStatus, purpose, vendor } = given as Loose;

        const holds =
          success === true &&
          gdprApplies === true &&
          ['tcloaded', 'useractioncomplete'].includes(String(eventStatus));
        for (const name of OPTIONAL_PURPOSES.filter((key) => choices[key] === 'granted')) {
          assert.ok(holds);
          for (const number of TCF_PURPOSES_NEEDED[name])
            assert.equal(purpose?.consents?.[number], true);
        }
        if (vendors['google'] === 'granted') {
          assert.ok(holds);
          assert.equal(vendor?.consents?.[755], true);
          assert.ok(!vendor?.disclosedVendors || vendor.disclosedVendors[755] === true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('grants nothing and throws nothing on something else', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (given, success) => {
        const { choices, vendors } = readTcData(given, success);

        assert.ok(!Object.values(choices).includes('granted'));
        assert.ok(!Object.values(vendors).includes('granted'));
      }),
    );
  });

  it('reads what our own API writes', () => {
    const list = openList(vendorList(), CONFIG, 'en');
    fc.assert(
      fc.property(granted, (given) => {
        const model = toTcModel({ list, config: CONFIG, granted: given, vendors: {}, at: NOW });
        const tcString = toTcString(model);
        const state = { kind: 'ready', eventStatus: 'tcloaded', tcString } as const;

        const { choices, vendors, signal } = readTcData(
          toTcData({ ...state, model: TCString.decode(tcString) }, { config: CONFIG }),
          true,
        );

        const stores = given.includes('analytics') || given.includes('marketing');
        for (const purpose of OPTIONAL_PURPOSES) {
          const isGranted = given.includes(purpose) && (purpose !== 'functional' || stores);
          assert.equal(choices[purpose], isGranted ? 'granted' : 'denied');
        }
        assert.equal(vendors['google'], given.includes('marketing') ? 'granted' : 'denied');
        assert.equal(vendors['microsoft'], 'denied');
        assert.equal(signal, 'tcf');
      }),
    );
  });

  it('grants all that is granted', () => {
    assert.deepEqual(readTcData(FULL, true), {
      choices: GRANTED,
      vendors: { google: 'granted', microsoft: 'denied' },
      signal: 'tcf',
    });
  });

  for (const [name, given, success] of [
    ['the visitor is being asked', { ...FULL, eventStatus: 'cmpuishown' }, true],
    ['nobody knows yet whether the GDPR applies', { ...FULL, gdprApplies: undefined }, true],
    ['the call has failed', FULL, false],
    ['its event is no text', { ...FULL, eventStatus: Object.create(null) }, true],
    ['there is no data', null, true],
  ] as const) {
    it(`leaves everything unset while ${name}`, () => {
      assert.deepEqual(readTcData(given, success), { choices: UNSET, vendors: {}, signal: 'tcf' });
    });
  }

  it('takes nothing from a manager that says that the GDPR does not apply', () => {
    assert.deepEqual(readTcData({ ...FULL, gdprApplies: false }, true), {
      choices: UNSET,
      vendors: {},
      signal: 'tcf-not-applicable',
    });
  });

  for (const [purpose, missing] of [
    ['marketing', 2],
    ['marketing', 3],
    ['marketing', 4],
    ['marketing', 7],
    ['analytics', 8],
    ['functional', 11],
  ] as const) {
    it(`denies ${purpose} without purpose ${missing}, also where it has legitimate interest`, () => {
      const consents = { ...ALL, [missing]: false };
      const given = { ...FULL, purpose: { consents, legitimateInterests: ALL } };

      assert.deepEqual(readTcData(given, true).choices, { ...GRANTED, [purpose]: 'denied' });
    });
  }

  it('denies everything without purpose 1', () => {
    const given = { ...FULL, purpose: { consents: { ...ALL, 1: false } } };

    assert.deepEqual(Object.values(readTcData(given, true).choices), [
      'denied',
      'denied',
      'denied',
    ]);
  });

  for (const [name, vendor, restrictions, expected] of [
    ['without consent', { consents: {}, disclosedVendors: { 755: true } }, {}, 'denied'],
    [
      'with legitimate interest alone',
      { consents: {}, legitimateInterests: { 755: true }, disclosedVendors: { 755: true } },
      {},
      'denied',
    ],
    ['that is not disclosed', { consents: { 755: true }, disclosedVendors: {} }, {}, 'denied'],
    ['in data of before 2.3', { consents: { 755: true } }, {}, 'granted'],
    ['that may not work for a purpose', FULL.vendor, { 3: { 755: 0 } }, 'denied'],
    ['that must rest on legitimate interest', FULL.vendor, { 2: { 755: 2 } }, 'denied'],
    ['that must have consent', FULL.vendor, { 2: { 755: 1 } }, 'granted'],
    ['beside one that is restricted', FULL.vendor, { 2: { 42: 0 } }, 'granted'],
  ] as const) {
    it(`has ${expected} for a vendor ${name}`, () => {
      const given = { ...FULL, vendor, publisher: { restrictions } };

      assert.equal(readTcData(given, true).vendors['google'], expected);
    });
  }
});
