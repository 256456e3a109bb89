/** What consent means for an embed. Pure. */
import type { UiView } from '../src/core/api.ts';
import type { Choice, OptionalPurpose } from '../src/core/purposes.ts';

/** What holds for a purpose; for none, `denied`. */
export const choiceFor = ({ consent }: UiView, purpose?: OptionalPurpose): Choice =>
  purpose ? consent.purposes[purpose] : 'denied';

/** Whether an embed loads by itself. Until the log is known to hold, nothing is proved. */
export const isGranted = (view: UiView, purpose?: OptionalPurpose): boolean =>
  view.storage === 'ok' && choiceFor(view, purpose) === 'granted';

/**
 * How a purpose can be granted from here: by the button itself; in the preferences, where the law wants two steps or
 * the browser's signal has to be explained; not at all, where a grant would change nothing.
 */
export function wayToGrant(
  { storage, options, consent, twoStepOptIn }: UiView,
  purpose?: OptionalPurpose,
): 'button' | 'preferences' | 'none' {
  const isFixed = consent.reasons.some(({ of, rule }) => of === purpose && rule === 'audience');
  if (!purpose || isFixed || storage === 'broken' || options?.['consent-from']) return 'none';
  const isTurn = twoStepOptIn && consent.purposes[purpose] === 'denied';
  return isTurn || (consent.gpc && purpose === 'marketing') ? 'preferences' : 'button';
}
