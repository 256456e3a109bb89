/** Our purposes in the numbers of the Transparency and Consent Framework (TCF). */
import type { OptionalPurpose } from '../../core/purposes.ts';

/**
 * What a visitor who grants a purpose of ours consents to. Purpose 1 is storage on the device: it
 * comes with analytics and marketing, which cannot do without, and not with functional.
 *
 * Source: TCF Policies, Appendix A.
 */
const TCF_PURPOSES: Readonly<Record<OptionalPurpose, readonly number[]>> = {
  functional: [5, 6, 11],
  analytics: [1, 8, 9, 10],
  marketing: [1, 2, 3, 4, 7],
};

/** Reading is stricter than writing: whatever a page gates may store something on the device. */
export const TCF_PURPOSES_NEEDED: Readonly<Record<OptionalPurpose, readonly number[]>> = {
  ...TCF_PURPOSES,
  functional: [1, 5, 6, 11],
};

/**
 * Special features (1 precise location, 2 scanning the device) that a purpose opts in to: none.
 * None of our purposes asks for them, and without a question there is no opt-in.
 */
const TCF_SPECIAL_FEATURES: Readonly<Record<OptionalPurpose, readonly number[]>> = {
  functional: [],
  analytics: [],
  marketing: [],
};

/**
 * Puts granted purposes into the numbers of the TCF.
 *
 * Pure. Each number once, in ascending order; nothing for nothing.
 */
export function toTcf(granted: readonly OptionalPurpose[]): {
  readonly purposes: readonly number[];
  readonly specialFeatures: readonly number[];
} {
  const numbers = (table: Readonly<Record<OptionalPurpose, readonly number[]>>): number[] =>
    [...new Set(granted.flatMap((purpose) => table[purpose]))].sort((a, b) => a - b);
  return { purposes: numbers(TCF_PURPOSES), specialFeatures: numbers(TCF_SPECIAL_FEATURES) };
}
