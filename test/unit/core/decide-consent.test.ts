import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideConsent } from '../../../src/core/decide-consent.ts';
import { DAY_MS, NOW, inputOf, laws, recordOf } from './consent-cases.ts';
import type { Source } from '../../../src/core/api.ts';
import type { Proof } from '../../../src/core/decide-consent.ts';
import type { Choice } from '../../../src/core/purposes.ts';

/** What a row changes; everything else is a fresh, provable banner answer for the same policy. */
interface Change {
  readonly days?: number;
  readonly policy?: string;
  readonly gpc?: boolean;
  readonly proof?: Proof;
  readonly source?: Source;
  /** Whether the record was given under a law that asks. */
  readonly underOptIn?: boolean;
}
type Row = readonly [
  law: keyof typeof laws,
  stored: Choice | 'nothing',
  change: Change,
  marketing: Choice,
  analytics: Choice,
];

const ROWS: readonly Row[] = [
  // nobody has answered
  ['strict', 'nothing', {}, 'unset', 'unset'],
  ['eu-gdpr', 'nothing', {}, 'unset', 'unset'],
  ['us-ca', 'nothing', {}, 'granted', 'granted'],
  ['notice', 'nothing', {}, 'granted', 'granted'],
  ['eu-gdpr', 'nothing', { gpc: true }, 'denied', 'unset'],
  ['us-ca', 'nothing', { gpc: true }, 'denied', 'granted'],
  ['notice', 'nothing', { gpc: true }, 'granted', 'granted'],
  ['eu-gdpr', 'nothing', { proof: 'checking' }, 'unset', 'unset'],
  ['eu-gdpr', 'nothing', { proof: 'log-broken' }, 'unset', 'unset'],
  ['us-ca', 'nothing', { proof: 'log-broken' }, 'unset', 'unset'],
  ['us-ca', 'nothing', { proof: 'broken' }, 'denied', 'denied'],
  ['eu-gdpr', 'nothing', { proof: 'broken' }, 'denied', 'denied'],
  // a grant, and how long it lasts
  ['strict', 'granted', {}, 'granted', 'granted'],
  ['eu-gdpr', 'granted', {}, 'granted', 'granted'],
  ['us-ca', 'granted', {}, 'granted', 'granted'],
  ['eu-gdpr', 'granted', { days: 179.99 }, 'granted', 'granted'],
  ['eu-gdpr', 'granted', { days: 180 }, 'unset', 'unset'],
  ['strict', 'granted', { days: 4000 }, 'unset', 'unset'],
  ['us-ca', 'granted', { days: 366 }, 'granted', 'granted'],
  ['eu-gdpr', 'granted', { policy: '2' }, 'unset', 'unset'],
  ['us-ca', 'granted', { policy: '2' }, 'granted', 'granted'],
  // a grant, and what outweighs it
  ['eu-gdpr', 'granted', { gpc: true }, 'denied', 'granted'],
  ['us-ca', 'granted', { gpc: true }, 'denied', 'granted'],
  ['eu-gdpr', 'granted', { proof: 'log-broken' }, 'unset', 'unset'],
  ['us-ca', 'granted', { proof: 'log-broken' }, 'unset', 'unset'],
  ['eu-gdpr', 'granted', { proof: 'broken' }, 'denied', 'denied'],
  ['us-ca', 'granted', { proof: 'broken' }, 'denied', 'denied'],
  ['eu-gdpr', 'granted', { gpc: true, proof: 'log-broken' }, 'denied', 'unset'],
  ['eu-gdpr', 'granted', { gpc: true, proof: 'broken' }, 'denied', 'denied'],
  // under one law given, under another read
  ['eu-gdpr', 'granted', { underOptIn: false }, 'unset', 'unset'],
  ['strict', 'granted', { underOptIn: false }, 'unset', 'unset'],
  ['us-ca', 'granted', { underOptIn: false }, 'granted', 'granted'],
  ['strict', 'granted', { underOptIn: true }, 'granted', 'granted'],
  // a refusal
  ['eu-gdpr', 'denied', {}, 'denied', 'denied'],
  ['us-ca', 'denied', {}, 'denied', 'denied'],
  ['notice', 'denied', {}, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { days: 179 }, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { days: 180 }, 'unset', 'unset'],
  ['us-ca', 'denied', { days: 4000 }, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { policy: '2' }, 'denied', 'denied'],
  ['us-ca', 'denied', { policy: '2' }, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { underOptIn: false }, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { proof: 'log-broken' }, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { proof: 'checking' }, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { gpc: true, days: 400 }, 'denied', 'unset'],
  // what the signal has denied stands; what only lies in the same record lapses
  ['eu-gdpr', 'denied', { source: 'gpc', days: 179 }, 'denied', 'denied'],
  ['eu-gdpr', 'denied', { source: 'gpc', days: 4000 }, 'denied', 'unset'],
  ['us-ca', 'denied', { source: 'gpc', days: 4000 }, 'denied', 'denied'],
  // a record that leaves the purpose open
  ['eu-gdpr', 'unset', {}, 'unset', 'unset'],
  ['us-ca', 'unset', {}, 'granted', 'granted'],
  ['us-ca', 'unset', { gpc: true }, 'denied', 'granted'],
];

describe('decideConsent', () => {
  for (const [law, stored, change, marketing, analytics] of ROWS) {
    const said = Object.entries(change).map(([what, value]) => `${what} ${value}`);
    it(`${[law, stored, ...said].join(', ')}: marketing ${marketing}, analytics ${analytics}`, () => {
      const { days = 0, policy = '1', source = 'banner', underOptIn, gpc, proof } = change;
      const input = inputOf({
        regime: laws[law],
        record:
          stored === 'nothing' ? undefined : recordOf(stored, { at: NOW - days * DAY_MS, source }),
        recordOptIn: underOptIn ?? law !== 'us-ca',
        gpc: gpc ?? false,
        proof: proof ?? 'ok',
        policyVersion: policy,
      });

      const { purposes } = decideConsent(input);

      assert.deepEqual(
        { marketing: purposes.marketing, analytics: purposes.analytics },
        { marketing, analytics },
      );
    });
  }

  it('decides for each purpose on its own', () => {
    const choices = { functional: 'denied', analytics: 'granted', marketing: 'unset' } as const;

    const { purposes } = decideConsent(inputOf({ record: recordOf('granted', { choices }) }));

    assert.deepEqual(purposes, { necessary: 'granted', ...choices });
  });

  it('says which rule has decided each purpose', () => {
    const { reasons } = decideConsent(inputOf({ gpc: true }));

    assert.deepEqual(reasons, [
      { of: 'functional', rule: 'record' },
      { of: 'analytics', rule: 'record' },
      { of: 'marketing', rule: 'gpc' },
    ]);
  });

  it('forgets nothing when the clock runs back', () => {
    const refused = inputOf({ record: recordOf('denied', { at: NOW + DAY_MS }) });

    assert.equal(decideConsent(refused).purposes.marketing, 'denied');
  });
});
