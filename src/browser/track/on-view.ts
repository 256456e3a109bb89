/** Elements that wait for being seen. */
import { SEEN_MS, isHalf, lookAgain } from '../../core/track/in-view.ts';
import type { Armory, Clock } from './track-env.ts';

/** Often enough for an element that is several times as large as the window. */
const THRESHOLDS = Array.from({ length: 21 }, (_, step) => step / 20);

interface Sight {
  isHalf: boolean;
  since: number | undefined;
  stop: () => void;
}

export interface ViewWatch {
  /** What waits has changed. */
  update(): void;
  /** Everything is looked at anew. */
  clear(): void;
}

export function watchViews(armory: Armory, clock: Clock): ViewWatch {
  const sights = new Map<Element, Sight>();

  const fire = (element: Element): void =>
    armory
      .of('view')
      .filter((armed) => armed.element === element)
      .forEach(armory.fire);
  const look = (element: Element, sight: Sight): void => {
    const isInView = sight.isHalf && document.visibilityState === 'visible';
    const since = lookAgain(sight.since, clock.now(), isInView);
    if (since === sight.since) return;
    sight.since = since;
    sight.stop();
    if (since !== undefined) sight.stop = clock.wait(SEEN_MS, () => fire(element));
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        const sight = sights.get(target);
        if (!sight) continue;
        sight.isHalf = isHalf({
          ratio: intersectionRatio,
          height: intersectionRect.height,
          windowHeight: rootBounds?.height ?? innerHeight,
        });
        look(target, sight);
      }
    },
    { threshold: THRESHOLDS },
  );
  const forget = (element: Element): void => {
    sights.get(element)?.stop();
    sights.delete(element);
    observer.unobserve(element);
  };
  document.addEventListener('visibilitychange', () => {
    for (const [element, sight] of sights) look(element, sight);
  });
  return {
    update() {
      const waiting = new Set(armory.of('view').flatMap(({ element }) => element ?? []));
      for (const element of sights.keys()) if (!waiting.has(element)) forget(element);
      for (const element of waiting) {
        if (sights.has(element)) continue;
        sights.set(element, { isHalf: false, since: undefined, stop: () => {} });
        observer.observe(element);
      }
    },
    clear() {
      for (const element of sights.keys()) forget(element);
    },
  };
}
