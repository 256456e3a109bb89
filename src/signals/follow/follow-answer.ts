/** What another consent manager has said, in our words. Types only. */
import type { Choice, OptionalPurpose } from '../../core/purposes.ts';

export interface FollowAnswer {
  readonly choices: Readonly<Record<OptionalPurpose, Choice>>;
  /** By our vendor ids; only vendors about which something is said. */
  readonly vendors: Readonly<Record<string, 'granted' | 'denied'>>;
  /** `tcf` or `gpp`, with `-not-applicable` where it says that its law does not apply. */
  readonly signal: string;
}
