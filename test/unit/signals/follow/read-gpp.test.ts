import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readGpp } from '../../../../src/signals/follow/read-gpp.ts';

const NOTICES = { SaleOptOutNotice: 1, SharingOptOutNotice: 1 };
const OPEN = {
  ...NOTICES,
  SaleOptOut: 2,
  SharingOptOut: 2,
  KnownChildSensitiveDataConsents: [0, 0],
};

const pingOf = (usca: unknown, more: object = {}): object => ({
  gppVersion: '1.1',
  signalStatus: 'ready',
  applicableSections: [8],
  parsedSections: { usca },
  ...more,
});

const marketingOf = (ping: unknown): string => readGpp(ping).choices.marketing;

const field = fc.constantFrom(0, 1, 2, 3, undefined, '2', true, null);
const fields = fc.record(
  {
    SaleOptOutNotice: field,
    SharingOptOutNotice: field,
    TargetedAdvertisingOptOutNotice: field,
    SaleOptOut: field,
    SharingOptOut: field,
    TargetedAdvertisingOptOut: field,
    Gpc: fc.constantFrom(true, false, undefined, 1, 0),
  },
  { requiredKeys: [] },
);
const section = fc.oneof(
  fields,
  fields.map((whole) => [whole]),
  fc.tuple(fields, fc.record({ Gpc: fc.boolean() })),
  fc.anything(),
);

describe('readGpp', () => {
  it('grants marketing only where each section that applies leaves every way out open', () => {
    const ids = { 7: 'usnat', 8: 'usca', 9: 'usva', 2: 'tcfeuv2' } as const;
    const applicable = fc.array(fc.constantFrom<keyof typeof ids>(7, 8, 9, 2), { maxLength: 2 });
    fc.assert(
      fc.property(applicable, section, section, (applicableSections, one, other) => {
        const parsedSections = { usnat: one, usca: other, usva: one, tcfeuv2: one };
        const ping = { signalStatus: 'ready', applicableSections, parsedSections };
        if (marketingOf(ping) !== 'granted') return;

        assert.ok(applicableSections.length > 0 && !applicableSections.includes(2));
        for (const id of applicableSections) {
          const merged = Object.assign({}, ...[parsedSections[ids[id]]].flat()) as object;
          const values = Object.entries(merged);
          assert.ok(!values.some(([key, value]) => key === 'Gpc' && Boolean(value)));
          assert.ok(values.some(([key, value]) => key.endsWith('OptOut') && value === 2));
          const { SaleOptOut } = merged as { SaleOptOut?: unknown };
          assert.ok(SaleOptOut === 2 || SaleOptOut === 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('grants nothing and throws nothing on something else', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        assert.ok(!Object.values(readGpp(given).choices).includes('granted'));
      }),
    );
  });

  it('says nothing about other purposes and about vendors', () => {
    assert.deepEqual(readGpp(pingOf(OPEN)), {
      choices: { functional: 'unset', analytics: 'unset', marketing: 'granted' },
      vendors: {},
      signal: 'gpp',
    });
  });

  for (const [name, ping, expected] of [
    ['one object', pingOf(OPEN), 'granted'],
    ['a list of sub-sections', pingOf([OPEN, { SubsectionType: 1, Gpc: false }]), 'granted'],
    ['no sale to opt out of', pingOf({ ...OPEN, SaleOptOut: 0 }), 'granted'],
    ['nothing to opt out of', pingOf({ ...OPEN, SaleOptOut: 0, SharingOptOut: 0 }), 'denied'],
    ['an opt-out of sale', pingOf({ ...OPEN, SaleOptOut: 1 }), 'denied'],
    ['an opt-out of sharing', pingOf({ ...OPEN, SharingOptOut: 1 }), 'denied'],
    ['a way out that is missing', pingOf({ ...NOTICES, SaleOptOut: 2 }), 'denied'],
    ['a value that does not exist', pingOf({ ...OPEN, SharingOptOut: 3 }), 'denied'],
    ['a notice that was not given', pingOf({ ...OPEN, SaleOptOutNotice: 2 }), 'denied'],
    ['GPC in the section', pingOf({ ...OPEN, Gpc: true }), 'denied'],
    ['GPC in a sub-section', pingOf([OPEN, { SubsectionType: 1, Gpc: true }]), 'denied'],
    ['GPC as a number', pingOf([OPEN, { Gpc: 1 }]), 'denied'],
    [
      'a child without consent',
      pingOf({ ...OPEN, KnownChildSensitiveDataConsents: [0, 1] }),
      'denied',
    ],
    ['a child by one number', pingOf({ ...OPEN, KnownChildSensitiveDataConsents: 1 }), 'denied'],
    ['no section', pingOf(undefined), 'denied'],
    ['a section that is not there', pingOf(OPEN, { applicableSections: [8, 7] }), 'denied'],
    ['a section of no law of the US', pingOf(OPEN, { applicableSections: [8, 2] }), 'denied'],
    ['a section that is no number', pingOf(OPEN, { applicableSections: ['8'] }), 'denied'],
    [
      'a section that is anything',
      pingOf(OPEN, { applicableSections: [Object.create(null)] }),
      'denied',
    ],
    ['none that applies', pingOf(OPEN, { applicableSections: [] }), 'denied'],
    ['the stub', pingOf(OPEN, { signalStatus: 'not ready', applicableSections: [0] }), 'unset'],
  ] as const) {
    it(`has marketing ${expected} for ${name}`, () => {
      assert.equal(marketingOf(ping), expected);
    });
  }

  it('takes nothing from a manager that says that no section applies', () => {
    const { choices, signal } = readGpp(pingOf(OPEN, { applicableSections: [-1] }));

    assert.equal(choices.marketing, 'unset');
    assert.equal(signal, 'gpp-not-applicable');
  });

  it('wants targeted advertising left open in a section that has it', () => {
    const usva = { SaleOptOut: 2, SharingOptOut: 2 };
    const ping = { signalStatus: 'ready', applicableSections: [9], parsedSections: { usva } };

    assert.equal(marketingOf(ping), 'denied');
    Object.assign(usva, { TargetedAdvertisingOptOut: 2 });
    assert.equal(marketingOf(ping), 'granted');
  });
});
