/** When an element counts as seen: at least half of it for one second, in a page that is visible all the while. */

/** How long, in milliseconds. */
export const SEEN_MS = 1000;

export interface Shown {
  /** Visible share of the element, 0 to 1. */
  readonly ratio: number;
  /** Visible height of the element, and height of the window, in CSS pixels. */
  readonly height: number;
  readonly windowHeight: number;
}

/** Half of the element, or, for one that is larger than the window, half of the window. */
export const isHalf = ({ ratio, height, windowHeight }: Shown): boolean =>
  ratio >= 0.5 || (ratio > 0 && windowHeight > 0 && height >= windowHeight / 2);

/**
 * Since when it has been in view without a break.
 *
 * Pure. @param since - as it was before @returns `undefined` while it is not in view
 */
export const lookAgain = (
  since: number | undefined,
  at: number,
  isInView: boolean,
): number | undefined => (isInView ? (since ?? at) : undefined);
