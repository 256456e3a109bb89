/** Measures active time: the page is in sight, and the visitor has done something in the last half minute. Pure. */

/** Without activity for so long, time stops counting. */
const IDLE_MS = 30_000;

export interface ActiveTime {
  /** The visitor has moved, typed, scrolled or touched. */
  act(now: number): void;
  /** The page came into sight, or went. */
  show(isVisible: boolean, now: number): void;
  /** Active milliseconds since it was last asked. */
  take(now: number): number;
}

export function createActiveTime(isVisible: boolean, now: number): ActiveTime {
  let visible = isVisible;
  let counted = now;
  let until = isVisible ? now + IDLE_MS : now;
  let sum = 0;
  const count = (to: number): void => {
    if (visible) sum += Math.max(0, Math.min(to, until) - counted);
    // a clock that was set back counts nothing
    counted = to;
  };
  return {
    act(at) {
      count(at);
      until = at + IDLE_MS;
    },
    show(shown, at) {
      count(at);
      visible = shown;
      if (shown) until = at + IDLE_MS;
    },
    take(at) {
      count(at);
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
}
