/**
 * How long a visitor was really there. Time counts while the page is visible, and for at most 30 seconds after the last
 * sign of life: a pointer, a key, a wheel, a touch, a scroll. Coming back to the page is one, and so is its arrival.
 */

/** How long one sign of life counts, in milliseconds. */
export const IDLE_MS = 30_000;

export interface ActiveTime {
  /** Milliseconds that counted, up to `at`. */
  readonly counted: number;
  /** Moment of this state, in milliseconds of any clock that does not jump back. */
  readonly at: number;
  readonly isVisible: boolean;
  /** Until when the last sign of life counts. */
  readonly until: number;
}

/** Nothing has counted yet. */
export const startTime = (at: number, isVisible: boolean): ActiveTime => ({
  counted: 0,
  at,
  isVisible,
  until: at + IDLE_MS,
});

/**
 * The state at a later moment.
 *
 * Pure. A clock that goes back counts nothing.
 * @param change.isVisible - the page was shown or hidden just now
 * @param change.isAlive - there was a sign of life just now
 */
export function advance(
  before: ActiveTime,
  at: number,
  change: { readonly isVisible?: boolean; readonly isAlive?: boolean } = {},
): ActiveTime {
  const { isVisible = before.isVisible, isAlive = isVisible && !before.isVisible } = change;
  const now = Math.max(at, before.at);
  const end = Math.min(now, before.until);
  const passed = before.isVisible ? Math.max(0, end - before.at) : 0;
  return {
    counted: before.counted + passed,
    at: now,
    isVisible,
    until: isAlive ? now + IDLE_MS : before.until,
  };
}

/**
 * Milliseconds until `ms` have counted, if nothing changes.
 * @returns `undefined` where it takes a sign of life or the page's coming back first
 */
export function dueIn(
  { counted, at, isVisible, until }: ActiveTime,
  ms: number,
): number | undefined {
  const left = Math.max(0, ms - counted);
  return left === 0 || (isVisible && at + left <= until) ? left : undefined;
}
