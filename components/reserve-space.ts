/** Keeps the end of the page reachable while a bar covers the bottom of the window, and the focus in sight. */
import { keepFocusInSight } from './focus-in-sight.ts';

/**
 * Gives the document padding and scroll padding as high as `bar`, while that is as wide as the window. A card
 * takes no space until something behind it gets the focus and needs it.
 *
 * The rule lives in a sheet of its own, so the page's own styles are not touched. Also makes
 * `bar` focusable while its content is higher than it is, so that it can be scrolled by keyboard.
 * @param onFit - called when `bar` gets a size, and when that changes
 * @returns ends it and takes the padding back
 */
export function reserveSpace(bar: HTMLElement, onFit: () => void): () => void {
  const root = document.documentElement;
  const { paddingBottom, scrollPaddingBottom } = getComputedStyle(root);
  const scrollPadding = scrollPaddingBottom === 'auto' ? '0px' : scrollPaddingBottom;
  const sheet = new CSSStyleSheet();
  let forFocus = 0;
  let reserved = -1;
  const reserve = (): void => {
    const height = bar.offsetWidth < root.clientWidth ? forFocus : bar.offsetHeight;
    if (height === reserved) return;
    reserved = height;
    const write = (more: string): void =>
      sheet.replaceSync(`@media screen { :root {
        padding-bottom: calc(${paddingBottom} + ${height}px) !important;
        scroll-padding-bottom: calc(${scrollPadding} + ${height}px) !important;
        ${more}
      } }`);
    const { offsetHeight } = document.body;
    write('');
    // in a box of a fixed height the padding would push the page together
    if (document.body.offsetHeight < offsetHeight)
      write(`min-height: calc(100% + ${height}px) !important`);
  };
  const fit = (): void => {
    reserve();
    if (bar.scrollHeight > bar.clientHeight) bar.tabIndex = 0;
    else bar.removeAttribute('tabindex');
    onFit();
  };
  const observer = new ResizeObserver(fit);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // at once: a scroll bar that comes with the space changes the size of the bar
  fit();
  observer.observe(bar);
  const letGo = keepFocusInSight(bar, (height) => {
    forFocus = height;
    reserve();
  });
  return () => {
    observer.disconnect();
    letGo();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
