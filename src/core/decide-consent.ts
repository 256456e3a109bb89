/** The one place that says what a visitor has consented to. Pure; run before anything else and after every change. */
import { OPTIONAL_PURPOSES } from './purposes.ts';
import type { ConsentRecord } from './consent-record.ts';
import type { Choice, Choices, OptionalPurpose } from './purposes.ts';
import type { Reason } from './api.ts';
import type { Regime } from './regime.ts';

/** One day in milliseconds. */
const DAY = 864e5;

/**
 * Whether a decision can be proved. `log-broken`: the log of earlier decisions does not hold, so no
 * earlier grant counts. `broken`: nothing can be stored at all. `checking`: not known yet.
 */
export type Proof = 'ok' | 'checking' | 'log-broken' | 'broken';

export interface ConsentInput {
  readonly regime: Regime;
  readonly record: ConsentRecord | undefined;
  /** Whether the record was given under a law that asks first. */
  readonly recordOptIn: boolean;
  readonly gpc: boolean;
  readonly proof: Proof;
  readonly policyVersion: string;
  /** Ids of the vendors on this page. */
  readonly vendors: readonly string[];
  /** Unix time in milliseconds, UTC. */
  readonly now: number;
}

export interface ConsentState {
  readonly purposes: Choices;
  /** Choice per vendor, without regard to its purposes. */
  readonly vendors: Readonly<Record<string, Choice>>;
  readonly reasons: readonly Reason[];
  /** Whether the visitor is to be asked. */
  readonly ask: boolean;
  /** What the law wants shown because an opt-out was honoured, or `''`. */
  readonly status: string;
}

/**
 * Decides what is granted now.
 *
 * A denial is never loosened by anything but an explicit grant of the visitor's. A grant counts only
 * while it is fresh, was given for this policy version under a law at least as strict, and can be
 * proved.
 */
export function decideConsent(input: ConsentInput): ConsentState {
  const { regime, record, vendors } = input;
  const reasons: Reason[] = [];
  const choices = OPTIONAL_PURPOSES.map((purpose): [OptionalPurpose, Choice] => {
    const [choice, rule] = decidePurpose(purpose, input);
    reasons.push({ of: purpose, rule });
    return [purpose, choice];
  });
  const has = (choice: Choice): boolean => choices.some(([, made]) => made === choice);
  const answers = vendors.map((id): [string, Choice] => [id, vendorChoice(id, input)]);
  // a vendor that was not in front of the visitor is asked for where something was granted
  const isNew = has('granted') && answers.some(([, choice]) => choice === 'unset');
  const isStale = record && record.policyVersion !== input.policyVersion;
  return {
    purposes: {
      necessary: 'granted',
      ...(Object.fromEntries(choices) as Record<OptionalPurpose, Choice>),
    },
    vendors: Object.fromEntries(answers),
    reasons,
    ask: regime.ui.banner && (has('unset') || isNew || isStale || !record),
    status: choices.some(
      ([purpose, choice]) => choice === 'denied' && regime.gpc.denies.includes(purpose),
    )
      ? regime.ui.optOutStatus
      : '',
  };
}

/** The choice for one purpose, and the rule that made it. */
function decidePurpose(purpose: OptionalPurpose, input: ConsentInput): readonly [Choice, string] {
  const { regime, record, now, proof } = input;
  const { grantDays, refusalDays = Infinity } = regime.lifetimes;
  const stored = record?.choices[purpose] ?? 'unset';
  const ageDays = (now - (record?.at ?? now)) / DAY;
  if (proof === 'broken') return ['denied', 'storage-broken'];
  if (input.gpc && regime.gpc.denies.includes(purpose)) return ['denied', 'gpc'];
  if (stored === 'denied') {
    return record?.source === 'gpc' || ageDays < refusalDays
      ? ['denied', 'record']
      : ['unset', 'refusal-expired'];
  }
  if (proof === 'log-broken') return ['unset', 'log-broken'];
  const standard = regime.defaults[purpose];
  if (stored === 'unset') return [standard, 'default'];
  if (ageDays >= grantDays) return [standard, 'grant-expired'];
  if (record?.policyVersion !== input.policyVersion) return [standard, 'policy-changed'];
  if (regime.model === 'opt-in' && !input.recordOptIn) return [standard, 'given-under-opt-out'];
  return ['granted', 'record'];
}

function vendorChoice(id: string, { record, regime }: ConsentInput): Choice {
  return record?.vendors[id] ?? (regime.model === 'opt-in' ? 'unset' : 'granted');
}
