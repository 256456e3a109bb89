import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TCString } from '@iabtechlabtcf/core';
import { toPing, toTcData } from '../../../../src/signals/tcf/tc-data.ts';
import { openList, toTcModel, toTcString } from '../../../../src/signals/tcf/tc-model.ts';
import { CONFIG, NOW, vendorList } from './tcf-cases.ts';
import type { TcState } from '../../../../src/signals/tcf/tc-data.ts';
import type { OptionalPurpose } from '../../../../src/core/purposes.ts';

const ABOUT = { config: CONFIG, tcfPolicyVersion: 5, gvlVersion: 112 };
const HEAD = { tcfPolicyVersion: 5, cmpId: 123, cmpVersion: 4 };

function ready(granted: readonly OptionalPurpose[]): Extract<TcState, { kind: 'ready' }> {
  const list = openList(vendorList(), CONFIG, 'en');
  const model = toTcModel({ list, config: CONFIG, granted, vendors: {}, at: NOW });
  const tcString = toTcString(model);
  return { kind: 'ready', eventStatus: 'tcloaded', tcString, model: TCString.decode(tcString) };
}

describe('toTcData', () => {
  it('has the fields of the specification, with maps of what is set', () => {
    const state = ready(['marketing']);

    assert.deepEqual(toTcData(state, ABOUT, 3), {
      ...HEAD,
      gdprApplies: true,
      tcString: state.tcString,
      eventStatus: 'tcloaded',
      cmpStatus: 'loaded',
      listenerId: 3,
      isServiceSpecific: true,
      useNonStandardTexts: true,
      publisherCC: 'DE',
      purposeOneTreatment: false,
      purpose: {
        consents: { 1: true, 2: true, 3: true, 4: true, 7: true },
        legitimateInterests: {},
      },
      vendor: {
        consents: { 7: true, 42: true, 755: true },
        legitimateInterests: {},
        disclosedVendors: { 7: true, 42: true, 310: true, 755: true, 801: true },
      },
      specialFeatureOptins: {},
      publisher: {
        consents: {},
        legitimateInterests: {},
        customPurpose: { consents: {}, legitimateInterests: {} },
        restrictions: {},
      },
    });
  });

  it('answers for the vendors that were asked about', () => {
    const { vendor } = toTcData(ready(['marketing']), ABOUT, undefined, [755, 310, 9]) as {
      vendor: unknown;
    };

    assert.deepEqual(vendor, {
      consents: { 755: true, 310: false, 9: false },
      legitimateInterests: { 755: false, 310: false, 9: false },
      disclosedVendors: { 755: true, 310: true, 9: false },
    });
  });

  it('has four fields where the GDPR does not apply', () => {
    assert.deepEqual(toTcData({ kind: 'exempt' }, ABOUT, 3), { ...HEAD, gdprApplies: false });
  });

  it('says nothing while nothing is known, or something is broken', () => {
    assert.equal(toTcData({ kind: 'pending' }, ABOUT), undefined);
    assert.equal(toTcData({ kind: 'error' }, ABOUT), undefined);
  });
});

describe('toPing', () => {
  it('says that the manager is there, and what it works with', () => {
    assert.deepEqual(toPing({ kind: 'pending' }, ABOUT, 'hidden'), {
      ...HEAD,
      gdprApplies: true,
      cmpLoaded: true,
      cmpStatus: 'loaded',
      displayStatus: 'hidden',
      apiVersion: '2.2',
      gvlVersion: 112,
    });
    assert.equal(toPing({ kind: 'exempt' }, ABOUT, 'disabled')['gdprApplies'], false);
  });

  it('leaves open whether the GDPR applies when something is broken', () => {
    assert.deepEqual(toPing({ kind: 'error' }, {}, 'hidden'), {
      cmpLoaded: true,
      cmpStatus: 'error',
      displayStatus: 'hidden',
      apiVersion: '2.2',
    });
  });
});
