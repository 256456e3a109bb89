/** What the keyboard reaches is never hidden behind the first layer. */

/**
 * Scrolls what gets the focus out from behind `bar`. Only for a focus that the browser shows: a click is where it is.
 *
 * @param reserve - asks for room at the end of the document that scrolling keeps free, in CSS pixels
 * @returns ends it
 * @see https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export function keepFocusInSight(bar: HTMLElement, reserve: (height: number) => void): () => void {
  const onFocus = ({ target }: FocusEvent): void => {
    const element = target as Element;
    if (!element.matches?.(':focus-visible') || !isBehind(element, bar)) return;
    reserve(innerHeight - bar.getBoundingClientRect().top);
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}

/** Whether one covers the other, but for what is seen above it and too high to be seen whole. */
function isBehind(element: Element, bar: HTMLElement): boolean {
  const [it, over] = [element.getBoundingClientRect(), bar.getBoundingClientRect()];
  const meets =
    it.right > over.left && it.left < over.right && it.bottom > over.top && it.top < over.bottom;
  return meets && (it.top > over.top || it.height < over.top);
}
