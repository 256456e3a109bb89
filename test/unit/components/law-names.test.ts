import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LAW_NAMES, lawName } from '../../../components/law-names.ts';
import { REGIME_IDS } from '../../../src/regimes/resolve-regime.ts';

describe('lawName', () => {
  it('knows every law by a name that people know, and strict, which is none, not', () => {
    // a law may have a file for each of its versions
    const laws = new Set(REGIME_IDS.filter((id) => id !== 'strict'));

    assert.deepEqual(Object.keys(LAW_NAMES).sort(), [...laws].sort());
    for (const id of laws) assert.ok(!lawName(id, '', 'en', 'none').includes(id), id);
  });

  for (const [regime, region, lang, name] of [
    ['eu-de', 'DE', 'de', 'DSGVO, TDDDG · Deutschland'],
    ['eu-gdpr', 'AT', 'en', 'GDPR, ePrivacy · Austria'],
    ['eu-fr', 'FR', 'fr-CA', 'RGPD, CNIL · France'],
    ['eu-gdpr', 'PL', 'pl', 'RODO, ePrivacy · Polska'],
    ['us-ca', 'US-CA', 'en', 'California Consumer Privacy Act (CCPA) · United States'],
    ['us', '', 'en', 'US privacy laws'],
    ['strict', '', 'en', 'Your consent'],
    ['strict', 'AR', 'es', 'Your consent · Argentina'],
    ['eu-gdpr', 'nonsense', 'en', 'GDPR, ePrivacy'],
    ['eu-gdpr', 'ZZ-1', 'xx', 'GDPR, ePrivacy · Unknown Region'],
  ] as const)
    it(`calls ${regime} in "${region}" ${name} (${lang})`, () => {
      assert.equal(lawName(regime, region, lang, 'Your consent'), name);
    });
});
