import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gppFields, gppSection } from '../../../../src/signals/gpp/gpp-fields.ts';
import { SECTION_NAMES } from '../../../../src/signals/gpp/sections.ts';
import { aSnapshot } from '../a-snapshot.ts';

const out = { optedOut: true, gpc: false, limited: false };

describe('gppFields', () => {
  it('tells a Californian opt-out by GPC', () => {
    assert.deepEqual(gppFields('usca', { ...out, gpc: true }), [
      {
        Version: 1,
        SaleOptOutNotice: 1,
        SharingOptOutNotice: 1,
        SensitiveDataLimitUseNotice: 0,
        SaleOptOut: 1,
        SharingOptOut: 1,
        SensitiveDataProcessing: [0, 0, 0, 0, 0, 0, 0, 0, 0],
        KnownChildSensitiveDataConsents: [0, 0],
        PersonalDataConsents: 0,
        MspaCoveredTransaction: 2,
        MspaOptOutOptionMode: 0,
        MspaServiceProviderMode: 0,
      },
      { SubsectionType: 1, Gpc: true },
    ]);
  });

  it('tells a visitor of Kentucky who has not opted out', () => {
    assert.deepEqual(gppFields('usky', { ...out, optedOut: false }), [
      {
        MspaVersion: 1,
        MspaCoveredTransaction: 2,
        MspaMode: 0,
        ProcessingNotice: 1,
        SaleOptOutNotice: 1,
        TargetedAdvertisingOptOutNotice: 1,
        SaleOptOut: 2,
        TargetedAdvertisingOptOut: 2,
        KnownChildSensitiveDataConsents: 0,
        AdditionalDataProcessingConsent: 0,
      },
      { SensitiveDataProcessing: [0, 0, 0, 0, 0, 0, 0, 0] },
    ]);
  });

  for (const name of SECTION_NAMES) {
    const all = (state: typeof out): [string, unknown][] =>
      gppFields(name, state).flatMap((part) => Object.entries(part));

    it(`${name}: an opt-out is of sale, sharing and targeted advertising alike`, () => {
      for (const optedOut of [true, false]) {
        const optOuts = all({ ...out, optedOut }).filter(([field]) => field.endsWith('OptOut'));
        assert.ok(optOuts.length >= 2);
        for (const [field, value] of optOuts) assert.equal(value, optedOut ? 1 : 2, field);
      }
    });

    it(`${name}: no section claims a contract that the site may not have`, () => {
      const isClaim = (field: string): boolean => /^Mspa(?!Version)/.test(field);
      for (const [field, value] of all(out).filter(([each]) => isClaim(each)))
        assert.equal(value, field === 'MspaCoveredTransaction' ? 2 : 0, field);
    });

    it(`${name}: a limit speaks of all sensitive data, and of its notice`, () => {
      for (const limited of [true, false])
        for (const [field, value] of all({ ...out, limited }).filter(([each]) =>
          each.startsWith('Sensitive'),
        ))
          for (const each of [value].flat()) assert.equal(each, limited ? 1 : 0, field);
    });
  }
});

describe('gppSection', () => {
  it('takes everything that is not granted as an opt-out', () => {
    for (const marketing of ['denied', 'unset', 'granted'] as const) {
      const section = gppSection(aSnapshot({ region: 'US-CA', marketing }));
      assert.equal(section?.parts[0]?.['SaleOptOut'], marketing === 'granted' ? 2 : 1);
    }
  });

  it('reads GPC and the limit', () => {
    const section = gppSection(aSnapshot({ region: 'US-CA', gpc: true, limited: true }));
    assert.equal(section?.parts[1]?.['Gpc'], true);
    assert.equal(section?.parts[0]?.['SensitiveDataLimitUseNotice'], 1);
  });

  it('has the section of the state, with its id', () => {
    const { id, name } = gppSection(aSnapshot({ region: 'US-VA' })) ?? {};
    assert.deepEqual([id, name], [9, 'usva']);
  });

  it('is national where only the law is known', () =>
    assert.equal(gppSection(aSnapshot({ regime: 'us-ca', region: '' }))?.name, 'usnat'));

  it('is there in the US under any law, and nowhere else', () => {
    assert.equal(gppSection(aSnapshot({ regime: 'strict', region: 'US' }))?.id, 7);
    for (const region of ['DE', '', 'AU', 'RUS'])
      assert.equal(gppSection(aSnapshot({ regime: 'strict', region })), undefined);
  });
});
