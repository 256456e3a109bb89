/** Keeps the end of the page reachable while a bar covers the bottom of the window. */

/**
 * Gives the document padding and scroll padding as high as `bar`, while that is as wide as the window.
 *
 * The rule lives in a sheet of its own, so the page's own styles are not touched. Also makes
 * `bar` focusable while its content is higher than it is, so that it can be scrolled by keyboard.
 * @returns ends it and takes the padding back
 */
export function reserveSpace(bar: HTMLElement): () => void {
  const root = document.documentElement;
  const { paddingBottom, scrollPaddingBottom } = getComputedStyle(root);
  const scrollPadding = scrollPaddingBottom === 'auto' ? '0px' : scrollPaddingBottom;
  const sheet = new CSSStyleSheet();
  const fit = (): void => {
    const height = bar.offsetWidth < root.clientWidth ? 0 : bar.offsetHeight;
    sheet.replaceSync(`@media screen { :root {
      padding-bottom: calc(${paddingBottom} + ${height}px) !important;
      scroll-padding-bottom: calc(${scrollPadding} + ${height}px) !important;
    } }`);
    if (bar.scrollHeight > bar.clientHeight) bar.tabIndex = 0;
    else bar.removeAttribute('tabindex');
  };
  const observer = new ResizeObserver(fit);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  observer.observe(bar);
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
