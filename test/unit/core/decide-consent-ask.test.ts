import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideConsent } from '../../../src/core/decide-consent.ts';
import { all, DAY_MS, inputOf, laws, NOW, recordOf, vendorsOf } from './consent-cases.ts';
import type { ConsentInput } from '../../../src/core/decide-consent.ts';

const MIXED = { functional: 'denied', analytics: 'granted', marketing: 'denied' } as const;
const OLD = NOW - 200 * DAY_MS;

const ASKED: readonly (readonly [when: string, change: Partial<ConsentInput>, ask: boolean])[] = [
  ['nobody has answered', { record: undefined }, true],
  ['everything was granted', {}, false],
  ['everything was refused', { record: recordOf('denied') }, false],
  ['some was granted, some refused', { record: recordOf('denied', { choices: MIXED }) }, false],
  ['a purpose was left open', { record: recordOf('unset') }, true],
  ['the grant has lapsed', { record: recordOf('granted', { at: OLD }) }, true],
  ['the refusal has lapsed', { record: recordOf('denied', { at: OLD }) }, true],
  ['the policy has changed after a grant', { policyVersion: '2' }, true],
  [
    'the policy has changed after a refusal',
    { record: recordOf('denied'), policyVersion: '2' },
    true,
  ],
  ['the log does not hold', { proof: 'log-broken' }, true],
  ['only the signal has spoken', { record: undefined, gpc: true }, true],
  ['a vendor is new after a grant', { vendors: vendorsOf('meta') }, true],
  [
    'a vendor is new whose purposes were all refused',
    {
      record: recordOf('granted', { choices: { ...all('granted'), marketing: 'denied' } }),
      vendors: vendorsOf('meta'),
    },
    false,
  ],
  [
    'a vendor is new after a refusal',
    { record: recordOf('denied'), vendors: vendorsOf('meta') },
    false,
  ],
  [
    'every vendor was answered for',
    { record: recordOf('granted', { vendors: { meta: 'denied' } }), vendors: vendorsOf('meta') },
    false,
  ],
  ['the law only lets object', { regime: laws['us-ca'], record: undefined }, false],
];

describe('decideConsent, whether to ask', () => {
  for (const [when, change, ask] of ASKED) {
    it(`${ask ? 'asks' : 'does not ask'} when ${when}`, () => {
      assert.equal(decideConsent(inputOf(change)).ask, ask);
    });
  }
});

describe('decideConsent, vendors', () => {
  const choicesOf = (change: Partial<ConsentInput>): Readonly<Record<string, string>> =>
    decideConsent(inputOf({ vendors: vendorsOf('google', 'meta'), ...change })).vendors;

  it('keeps the exceptions of the visitor', () => {
    const record = recordOf('granted', { vendors: { google: 'granted', meta: 'denied' } });

    assert.deepEqual(choicesOf({ record }), { google: 'granted', meta: 'denied' });
  });

  it('takes no answer for a vendor that was not in front of the visitor [GDPR 4(11)]', () => {
    const record = recordOf('granted', { vendors: { google: 'granted' } });

    assert.deepEqual(choicesOf({ record }), { google: 'granted', meta: 'unset' });
  });

  it('lets a vendor run where the law only lets object', () => {
    const change = { regime: laws['us-ca'], record: undefined };

    assert.deepEqual(choicesOf(change), { google: 'granted', meta: 'granted' });
  });

  it('keeps the refusal of one vendor under every law', () => {
    const record = recordOf('granted', { vendors: { meta: 'denied' } });

    for (const regime of Object.values(laws)) {
      assert.equal(choicesOf({ regime, record })['meta'], 'denied');
    }
  });

  it('speaks of the vendors of this page only', () => {
    const record = recordOf('granted', { vendors: { tiktok: 'granted' } });

    assert.deepEqual(Object.keys(choicesOf({ record })), ['google', 'meta']);
  });
});

describe('decideConsent, the honoured opt-out', () => {
  const california = { regime: laws['us-ca'], recordOptIn: false };

  it('is shown for the signal [11 CCR 7025(c)(6)]', () => {
    const { status } = decideConsent(inputOf({ ...california, record: undefined, gpc: true }));

    assert.equal(status, 'Opt-Out Request Honored');
  });

  it('is shown for a choice [11 CCR 7025(c)(6)]', () => {
    const { status } = decideConsent(inputOf({ ...california, record: recordOf('denied') }));

    assert.equal(status, 'Opt-Out Request Honored');
  });

  it('is not shown before', () => {
    const { status } = decideConsent(inputOf({ ...california, record: undefined }));

    assert.equal(status, '');
  });

  it('is not shown where no law asks for it', () => {
    assert.equal(decideConsent(inputOf({ gpc: true })).status, '');
  });

  it('does not say so where marketing is off for another reason', () => {
    for (const other of [{ audience: 'child' }, { proof: 'broken' }] as const) {
      const { purposes, status } = decideConsent(
        inputOf({ ...california, record: undefined, ...other }),
      );

      assert.deepEqual([purposes.marketing, status], ['denied', '']);
    }
  });
});
