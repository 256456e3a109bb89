/** Depth of scrolling. Only a visitor who moves down reads on; a page that fits the window is never scrolled. */
import type { Armory } from './track-env.ts';

/** @returns forgets where the visitor was */
export function watchScroll(armory: Armory): () => void {
  let last = new WeakMap<Element, number>();

  const hear = ({ target }: Event): void => {
    const scroller = target instanceof Element ? target : document.scrollingElement;
    if (!scroller) return;
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    const isDown = scrollTop > (last.get(scroller) ?? 0);
    last.set(scroller, scrollTop);
    if (!isDown) return;
    // at the end browsers stop up to a pixel short of it
    const percent = (100 * (scrollTop + clientHeight + 1)) / scrollHeight;
    for (const armed of armory.of('scroll')) {
      const isIts =
        scroller === document.scrollingElement ||
        (armed.element && scroller.contains(armed.element));
      if (isIts && percent >= armed.trigger.at) armory.fire(armed);
    }
  };
  addEventListener('scroll', hear, { capture: true, passive: true });
  return () => {
    const scroller = document.scrollingElement;
    last = new WeakMap(scroller ? [[scroller, scroller.scrollTop]] : []);
  };
}
