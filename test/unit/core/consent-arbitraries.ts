/** Any record, and any question to decide-consent, for properties. */
import fc from 'fast-check';
import { CHOICES } from '../../../src/core/purposes.ts';
import { REGIMES } from '../../../src/regimes/index.ts';
import { DAY_MS, NOW, laws, vendorsOf } from './consent-cases.ts';
import type { ConsentRecord } from '../../../src/core/consent-record.ts';
import type { ConsentInput } from '../../../src/core/decide-consent.ts';
import type { Regime } from '../../../src/core/regime.ts';

const choice = fc.constantFrom(...CHOICES);

export const record: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    choices: fc.record(
      { functional: choice, analytics: choice, marketing: choice },
      { noNullPrototype: true },
    ),
    vendors: fc.dictionary(
      fc.constantFrom('google', 'meta', 'tiktok'),
      fc.constantFrom('granted' as const, 'denied' as const),
      { noNullPrototype: true },
    ),
    regime: fc.constantFrom(...Object.keys(laws), 'of-yesterday', ''),
    policyVersion: fc.constantFrom('1', '2', ''),
    at: fc.integer({ min: 0, max: 3000 }).map((days) => NOW - days * DAY_MS),
    source: fc.constantFrom('banner', 'preferences', 'api', 'gpc', 'conflict', 'cmp'),
    gpc: fc.boolean(),
    limited: fc.boolean(),
  },
  { noNullPrototype: true },
);

/** Every law of the folder, and one that knows no signal. */
export const law: fc.Arbitrary<Regime> = fc.constantFrom(...REGIMES, laws.notice);

export const input: fc.Arbitrary<ConsentInput> = fc.record(
  {
    regime: law,
    record: fc.option(record, { nil: undefined }),
    recordOptIn: fc.boolean(),
    gpc: fc.boolean(),
    proof: fc.constantFrom('ok', 'checking', 'log-broken', 'broken'),
    policyVersion: fc.constantFrom('1', '2'),
    vendors: fc.constant(vendorsOf('google', 'meta')),
    exempt: fc.constantFrom('', 'analytics', 'functional', 'functional analytics'),
    audience: fc.constantFrom('general', 'mixed', 'child'),
    now: fc.constant(NOW),
  },
  { noNullPrototype: true },
);
