/** Clicks and sent forms. Heard before the page's own listeners, since one of them may stop the event. */
import type { Clock } from './track-env.ts';

/** A form that is sent again so soon was sent twice by one action, in milliseconds. */
const AGAIN_MS = 1000;

/**
 * Hears gestures on elements with `data-track`, on those in the gesture's way in open shadow roots too.
 * @param onGesture - gets the element, which was meant, and the event id of an action that this one repeats. Of a
 *   double click the second is one. @returns the event id
 * @returns hears a further root, for what does not leave it by itself
 */
export function onGestures(
  clock: Clock,
  onGesture: (
    element: Element,
    on: 'click' | 'submit',
    again: string | undefined,
  ) => string | undefined,
): (root: Document | ShadowRoot) => void {
  const last = new WeakMap<Element, { readonly id: string | undefined; readonly at: number }>();
  const heard = new WeakSet<Event>();
  let clicked = new Set<Element>();

  const hear = (event: Event): void => {
    // one that goes from root to root comes by several times
    if (heard.has(event)) return;
    heard.add(event);
    const on = event.type as 'click' | 'submit';
    for (const element of event.composedPath()) {
      if (!(element instanceof Element) || !element.hasAttribute('data-track')) continue;
      if (on === 'click') {
        // a label hands its click on to its control, and so hears it twice
        if (clicked.has(element)) continue;
        if (clicked.size === 0) clock.wait(0, () => (clicked = new Set()));
        clicked.add(element);
      }
      const before = last.get(element);
      const at = clock.now();
      const isAgain =
        on === 'click' ? (event as MouseEvent).detail > 1 : before && at - before.at < AGAIN_MS;
      last.set(element, { id: onGesture(element, on, isAgain ? before?.id : undefined), at });
    }
  };
  return (root) => {
    root.addEventListener('submit', hear, true);
    if (root === document) root.addEventListener('click', hear, true);
  };
}
