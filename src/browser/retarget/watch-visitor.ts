/** Tells the history about active time on the site, for audiences; only while somebody is there and marketing is granted. */
import { advance, startTime } from '../../core/track/active-time.ts';

/** How often active time is added up. */
const TICK_MS = 10_000;
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'];

/** @param onActive - gets seconds of active time, and 0 at the first sign of somebody */
export function watchVisitor(onActive: (seconds: number) => void): void {
  const isVisible = (): boolean => document.visibilityState === 'visible';
  let time = startTime(Date.now(), isVisible());
  /** Milliseconds that were told. */
  let told = 0;
  const move = (change?: Parameters<typeof advance>[2]): void => {
    time = advance(time, Date.now(), change);
  };
  const add = (): void => {
    move();
    const ms = time.counted - told;
    if (ms < 100) return;
    told = time.counted;
    onActive(Math.round(ms / 100) / 10);
  };
  for (const type of ACTIVITY)
    addEventListener(type, () => move({ isAlive: true }), { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    move({ isVisible: isVisible() });
    add();
  });
  addEventListener('pagehide', add);
  setInterval(add, TICK_MS);
  if (isVisible()) onActive(0);
}
