/** Where the focus goes when a dialog is gone. */
import { activeElement } from './active-element.ts';

/** Where a page begins to tell something, best first. */
const BEGINNINGS = ['main h1', 'h1', 'main'];

/**
 * Gives the focus back to where it came from. Where that is gone too, as a banner is after an answer, it goes to the
 * beginning of the content. Where it came from nowhere, it stays there. [WCAG 2.4.3]
 */
export function focusBack(opener: Element | null): void {
  if (!(opener instanceof HTMLElement) || opener === document.body) return;
  opener.focus({ preventScroll: true });
  if (activeElement() === opener) return;
  const start = BEGINNINGS.map((selector) => document.querySelector<HTMLElement>(selector)).find(
    (element) => element?.checkVisibility?.() ?? element,
  );
  if (start) focusOnce(start);
}

/** Focuses something that Tab does not reach, and leaves it as it was. */
function focusOnce(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
