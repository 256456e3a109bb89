import { assert } from '@esm-bundle/chai';
import '../../../components/log.ts';
import '../../../components/preferences.ts';
import { audit } from './axe.ts';
import { consentOf, fakeGate, mount, reset } from './fake-gate.ts';
import { entriesOf } from './log-entries.ts';
import { click, painted } from './gestures.ts';

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'de'] as const).map((lang) => ({ theme, lang, name: `${theme}, ${lang}` })),
);

describe('accessibility audit', () => {
  afterEach(reset);

  for (const { theme, lang, name } of LOOKS) {
    it(`finds nothing in <consent-preferences> (${name}) [EN 301 549]`, async () => {
      fakeGate({ theme, wantedLang: lang, storage: 'broken' });

      const { element } = await mount('consent-preferences');

      assert.deepEqual(await audit(element), []);
    });

    it(`finds nothing in <consent-preferences> with mixed choices and an opt-out (${name})`, async () => {
      const consent = consentOf('granted', { vendors: { google: 'granted', meta: 'denied' } });
      fakeGate({
        theme,
        wantedLang: lang,
        consent,
        model: 'opt-out',
        optOutStatus: 'Opt-Out Request Honored',
      });

      const { element } = await mount('consent-preferences');

      assert.deepEqual(await audit(element), []);
    });

    it(`finds nothing in the second step of <consent-preferences> (${name}) [EN 301 549]`, async () => {
      const consent = consentOf('denied', { gpc: true });
      fakeGate({ theme, wantedLang: lang, consent, model: 'opt-out', twoStepOptIn: true });
      const { element, part } = await mount('consent-preferences');

      await click(part('accept'));
      await element.updateComplete;

      assert.isTrue(part('again').checkVisibility());
      assert.deepEqual(await audit(element), []);
    });

    it(`finds nothing in <consent-log> (${name}) [EN 301 549]`, async () => {
      const gate = fakeGate({ theme, wantedLang: lang });
      gate.entries = entriesOf(30);
      gate.verdict = { ok: false, entry: 7, reason: 'the hash does not match' };

      const { element } = await mount('consent-log');
      await painted();

      assert.deepEqual(await audit(element), []);
    });
  }
});
