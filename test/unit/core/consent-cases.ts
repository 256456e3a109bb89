/** What the tests of decide-consent share: an input that is granted, and ways to change it. */
import { euGdpr } from '../../../src/regimes/eu-gdpr.ts';
import { strict } from '../../../src/regimes/strict.ts';
import { usCa } from '../../../src/regimes/us-ca.ts';
import type { ConsentRecord } from '../../../src/core/consent-record.ts';
import type { ConsentInput } from '../../../src/core/decide-consent.ts';
import type { Choice } from '../../../src/core/purposes.ts';
import type { Regime } from '../../../src/core/regime.ts';

export const NOW = Date.parse('2026-11-21T12:00:00Z');
export const DAY_MS = 86_400_000;

/** A law that only tells, and that knows no signal; none of the folder's is like that. */
export const notice: Regime = {
  ...usCa,
  id: 'notice',
  model: 'notice',
  gpc: { denies: [], binding: false, yields: false },
};
export const laws = { strict, 'eu-gdpr': euGdpr, 'us-ca': usCa, notice };

/** Vendors of a page, as the gate knows them. */
export const vendorsOf = (...ids: readonly string[]): ConsentInput['vendors'] =>
  ids.map((id) => ({ id, purposes: id === 'google' ? ['analytics', 'marketing'] : ['marketing'] }));

/** The same answer for every purpose. */
export const all = (choice: Choice): ConsentRecord['choices'] => ({
  functional: choice,
  analytics: choice,
  marketing: choice,
});

export const recordOf = (choice: Choice, further: Partial<ConsentRecord> = {}): ConsentRecord => ({
  choices: all(choice),
  vendors: {},
  regime: 'eu-gdpr',
  policyVersion: '1',
  at: NOW,
  source: 'banner',
  gpc: false,
  limited: false,
  ...further,
});

/** A visitor of the Union who has just granted everything, unless `further` says otherwise. */
export const inputOf = (further: Partial<ConsentInput> = {}): ConsentInput => ({
  regime: euGdpr,
  record: recordOf('granted'),
  recordOptIn: true,
  gpc: false,
  proof: 'ok',
  policyVersion: '1',
  vendors: [],
  exempt: '',
  audience: 'general',
  now: NOW,
  ...further,
});
