import { assert } from '@esm-bundle/chai';
import { contactOf } from '../../../components/contact.ts';
import { howLong } from '../../../components/how-long.ts';
import { ownCookieDays } from '../../../components/own-cookie.ts';
import { REGIME_IDS, resolveRegime } from '../../../src/regimes/resolve-regime.ts';
import { consentOf } from './fake-gate.ts';

const DAY = 864e5;

describe('howLong', () => {
  for (const [days, lang, words] of [
    [1, 'en', '1 day'],
    [30, 'en', '30 days'],
    [90, 'en', '90 days'],
    [180, 'en', '6 months'],
    [365, 'en', '1 year'],
    [390, 'en', '13 months'],
    [400, 'en', '13 months'],
    [730, 'en', '2 years'],
    [390, 'pl', '13 miesięcy'],
    [730, 'pl', '2 lata'],
    // Chromium's Intl knows none of these three
    [390, 'ga', '13 mí'],
    [390, 'is', '13 mánuðir'],
    [390, 'mt', '13-il xahar'],
  ] as const)
    it(`says ${days} days as ${words} (${lang})`, () => {
      assert.equal(howLong(days, lang), words);
    });
});

describe('ownCookieDays', () => {
  for (const id of REGIME_IDS)
    it(`knows how long the cookie lives under ${id}, before and after an answer`, () => {
      const place = { regime: id, region: '', hint: '', zone: '', languages: [] };
      const { regime } = resolveRegime(
        { ...place, 'region-guess': 'auto' },
        Date.UTC(2026, 10, 22),
      );
      const { model, lifetimes } = regime;
      // what run/decisions.ts writes
      const lives = model === 'opt-in' ? Math.min(lifetimes.refusalDays, 400) : 400;
      const times = { decidedAt: 1e12, expiresAt: 1e12 + lifetimes.grantDays * DAY };

      const before = ownCookieDays({ model, consent: consentOf('unset', { regime: id }) });
      const after = ownCookieDays({
        model,
        consent: consentOf('granted', { regime: id, ...times }),
      });

      assert.deepEqual([regime.id, before, after], [id, lives, lives]);
    });
});

describe('contactOf', () => {
  for (const [written, href, text] of [
    ['privacy@shop.example', 'mailto:privacy@shop.example', 'privacy@shop.example'],
    [' dpo@shop.example ', 'mailto:dpo@shop.example', 'dpo@shop.example'],
    ['https://shop.example/dpo', 'https://shop.example/dpo', 'shop.example/dpo'],
    ['/contact', '/contact', '/contact'],
  ] as const)
    it(`leads from "${written}" to ${href}`, () => {
      assert.deepEqual(contactOf(written), { href, text });
    });

  for (const written of [
    'javascript:alert(1)',
    ' javascript:alert(1)//@x',
    'JAVASCRIPT:/@x',
    'java\tscript:alert(1)',
    'data:text/html,x@y',
    'vbscript:x',
    'Kiln & Co.',
    'a@b?bcc=c@d',
    '',
    undefined,
    7,
  ])
    it(`makes no link of ${JSON.stringify(written)}`, () => {
      assert.isUndefined(contactOf(written));
    });
});
