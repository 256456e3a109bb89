/** What a decision would allow that is refused now. Pure. */
import type { ConsentRequest, UiView } from '../src/core/api.ts';
import { isOptionalPurpose, type OptionalPurpose } from '../src/core/purposes.ts';

/** A decision of the preferences, before it is sent. */
export type Wish = Pick<ConsentRequest, 'purposes' | 'vendors' | 'limited'>;

/** What the second step names. */
export interface Again {
  readonly purposes: readonly OptionalPurpose[];
  /** Those that were refused by name: their purpose was not. */
  readonly vendors: readonly string[];
  /** Whether the limit on the use of sensitive data is taken back. */
  readonly isUnlimited: boolean;
}

/** A decision that waits for its second step, and the button that began it. */
export interface Pending {
  readonly wish: Wish;
  readonly again: Again;
  readonly from: 'accept' | 'save';
}

/**
 * Finds what the law wants asked twice. [11 CCR 7028]
 *
 * @returns `undefined` where one step is enough
 */
export function allowedAgain(
  { twoStepOptIn, purposes, vendors, consent }: UiView,
  wish: Wish,
): Again | undefined {
  if (!twoStepOptIn) return undefined;
  const again: Again = {
    purposes: purposes
      .filter(isOptionalPurpose)
      .filter((id) => wish.purposes[id] === 'granted' && consent.purposes[id] === 'denied'),
    vendors: vendors
      .filter(
        ({ id, purposes: served }) =>
          wish.vendors?.[id] === 'granted' &&
          consent.vendors[id] === 'denied' &&
          served.some((purpose) => consent.purposes[purpose] === 'granted'),
      )
      .map(({ id }) => id),
    isUnlimited: wish.limited === false,
  };
  const isEmpty = !again.purposes.length && !again.vendors.length && !again.isUnlimited;
  return isEmpty ? undefined : again;
}
