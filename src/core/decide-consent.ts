/** The one place that says what a visitor has consented to. Pure; run before anything else and after every change. */
import { OPTIONAL_PURPOSES } from './purposes.ts';
import type { ConsentRecord } from './consent-record.ts';
import type { Choice, Choices, OptionalPurpose } from './purposes.ts';
import type { Asked, Reason, UiVendor } from './api.ts';
import type { RegimeRules } from './regime.ts';

/** One day in milliseconds. */
const DAY = 864e5;

/**
 * Whether a decision can be proved. `log-broken`: the log of earlier decisions does not hold, so no
 * earlier grant counts. `broken`: nothing can be stored at all. `checking`: not known yet.
 */
export type Proof = 'ok' | 'checking' | 'log-broken' | 'broken';

export interface ConsentInput {
  readonly regime: RegimeRules;
  readonly record: ConsentRecord | undefined;
  /** Whether the record was given under a law that asks first. */
  readonly recordOptIn: boolean;
  readonly gpc: boolean;
  readonly proof: Proof;
  readonly policyVersion: string;
  /** The vendors on this page, and what they need. */
  readonly vendors: readonly UiVendor[];
  /** Purposes of which the operator says that its use fulfils the law's conditions, separated by spaces. */
  readonly exempt: string;
  /** `child` and `mixed`: nobody under age is tracked. */
  readonly audience: string;
  /** Unix time in milliseconds, UTC. */
  readonly now: number;
}

export interface ConsentState {
  readonly purposes: Choices;
  /** Choice per vendor, without regard to its purposes. */
  readonly vendors: Readonly<Record<string, Choice>>;
  readonly reasons: readonly Reason[];
  /** Whether the visitor is to be asked, or told. */
  readonly ask: boolean;
  readonly asked: Asked;
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
  const made = OPTIONAL_PURPOSES.map((purpose): readonly [OptionalPurpose, Choice, string] => [
    purpose,
    ...decidePurpose(purpose, input),
  ]);
  const purposes = {
    necessary: 'granted',
    ...(Object.fromEntries(made) as Record<OptionalPurpose, Choice>),
  } as const;
  const byVendor: Readonly<Record<string, Choice>> = Object.fromEntries(
    vendors.map(({ id }) => [
      id,
      record?.vendors[id] ?? (regime.model === 'opt-in' ? 'unset' : 'granted'),
    ]),
  );
  // everything anew: nobody has answered, or what was answered is another policy
  const isAnew = record?.policyVersion !== input.policyVersion;
  // what no answer of the visitor's could change is not asked for
  const open = made.filter(
    ([, choice, rule]) =>
      !/gpc|audience/.test(rule) &&
      (isAnew ||
        choice === 'unset' ||
        // the signal is no answer: who must be told is told, where only it has spoken
        (record?.source === 'gpc' && rule === 'default')),
  );
  // a vendor that was not in front of the visitor is asked for where what it needs was granted
  const added = vendors.filter(
    ({ id, purposes: needed }) =>
      byVendor[id] === 'unset' && needed.some((purpose) => purposes[purpose] === 'granted'),
  );
  return {
    purposes,
    vendors: byVendor,
    reasons: made.map(([of, , rule]) => ({ of, rule })),
    ask: regime.ui.prompt !== 'link' && [...open, ...added].length > 0,
    asked: {
      purposes: open.map(([purpose]) => purpose),
      vendors: isAnew ? [] : added.map(({ id }) => id),
    },
    // nobody has opted out where storage fails, or where nobody under age is tracked
    status: made.some(
      ([purpose, choice, rule]) =>
        choice === 'denied' && /gpc|record/.test(rule) && regime.gpc.denies.includes(purpose),
    )
      ? regime.ui.optOutStatus
      : '',
  };
}

/** The choice for one purpose, and the rule that made it. */
function decidePurpose(purpose: OptionalPurpose, input: ConsentInput): readonly [Choice, string] {
  const { regime, record } = input;
  const isMarketing = regime.gpc.denies.includes(purpose);
  const made = decideByAnswer(purpose, input);
  const [choice, rule] = made;
  if (!isMarketing || rule === 'storage-broken') return made;
  const isAnswered = rule === 'record';
  const isInSpite = isAnswered && regime.gpc.yields && record?.source === 'conflict';
  if (input.audience === 'child') return ['denied', 'audience'];
  if (input.gpc && !isInSpite) return ['denied', 'gpc'];
  if (input.audience === 'mixed' && choice === 'granted' && !isAnswered)
    return ['denied', 'audience'];
  return made;
}

/** The same by record, law and clock alone. */
function decideByAnswer(
  purpose: OptionalPurpose,
  { regime, record, now, proof, ...input }: ConsentInput,
): readonly [Choice, string] {
  const { grantDays, refusalDays } = regime.lifetimes;
  const stored = record?.choices[purpose] ?? 'unset';
  const ageDays = (now - (record?.at ?? now)) / DAY;
  if (proof === 'broken') return ['denied', 'storage-broken'];
  const isSignal = record?.source === 'gpc' && regime.gpc.denies.includes(purpose);
  if (stored === 'denied') {
    return isSignal || ageDays < refusalDays ? ['denied', 'record'] : ['unset', 'refusal-expired'];
  }
  if (proof === 'log-broken') return ['unset', 'log-broken'];
  const isExempt = regime.exempt.includes(purpose) && input.exempt.includes(purpose);
  const standard = isExempt || regime.model !== 'opt-in' ? 'granted' : 'unset';
  if (stored === 'unset') return [standard, isExempt ? 'exempt' : 'default'];
  if (!(ageDays < grantDays)) return [standard, 'grant-expired'];
  if (record?.policyVersion !== input.policyVersion) return [standard, 'policy-changed'];
  if (regime.model === 'opt-in' && !input.recordOptIn) return [standard, 'given-under-opt-out'];
  return ['granted', 'record'];
}
