/** Tells the history about active time on the site, for audiences; only while somebody is there and marketing is granted. */
import { createActiveTime } from '../../core/retarget/active-time.ts';

/** How often active time is added up. */
const TICK_MS = 10_000;
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'];

/** @param onActive - gets seconds of active time, and 0 at the first sign of somebody */
export function watchVisitor(onActive: (seconds: number) => void): void {
  const isVisible = (): boolean => document.visibilityState === 'visible';
  const time = createActiveTime(isVisible(), Date.now());
  const add = (): void => {
    const ms = time.take(Date.now());
    if (ms >= 100) onActive(Math.round(ms / 100) / 10);
  };
  for (const type of ACTIVITY)
    addEventListener(type, () => time.act(Date.now()), { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    time.show(isVisible(), Date.now());
    add();
  });
  addEventListener('pagehide', add);
  setInterval(add, TICK_MS);
  if (isVisible()) onActive(0);
}
