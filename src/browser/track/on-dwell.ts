/** Time that the visitor is really there; what counts is decided in core/track/active-time.ts. */
import { advance, dueIn, startTime } from '../../core/track/active-time.ts';
import type { Armory, Clock } from './track-env.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'];

export interface DwellWatch {
  /** What waits has changed. */
  update(): void;
  /** The time of another page begins. */
  restart(): void;
}

export function watchDwell(armory: Armory, clock: Clock): DwellWatch {
  const isVisible = (): boolean => document.visibilityState === 'visible';
  let time = startTime(clock.now(), isVisible());
  let stop = (): void => {};
  let isWaiting = false;

  const update = (change?: Parameters<typeof advance>[2]): void => {
    time = advance(time, clock.now(), change);
    stop();
    isWaiting = false;
    const due = armory.of('dwell').flatMap((armed) => {
      const left = dueIn(time, armed.trigger.at);
      if (left === 0) armory.fire(armed);
      return left ? [left] : [];
    });
    if (due.length === 0) return;
    isWaiting = true;
    // a timer may be early by less than a millisecond
    stop = clock.wait(Math.ceil(Math.min(...due)), () => update());
  };
  document.addEventListener('visibilitychange', () => update({ isVisible: isVisible() }));
  for (const type of SIGNS_OF_LIFE) {
    addEventListener(
      type,
      () => {
        time = advance(time, clock.now(), { isAlive: true });
        // these come by the hundred; a timer that runs needs none of them
        if (!isWaiting) update();
      },
      { capture: true, passive: true },
    );
  }
  return {
    update: () => update(),
    restart() {
      time = startTime(clock.now(), isVisible());
    },
  };
}
