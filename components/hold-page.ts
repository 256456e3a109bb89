/** Keeps the page where it is while a dialog stands over it. */

/**
 * Stops the page from scrolling and leaves the room of its scroll bar, so that nothing moves.
 *
 * The rule lives in a sheet of its own, so the page's own styles are not touched. It goes to the element
 * whose overflow the window takes over: the root, or the body where the root says nothing.
 * @returns ends it
 */
export function holdPage(): () => void {
  const root = document.documentElement;
  const { overflowY, scrollbarGutter } = getComputedStyle(root);
  const hasBar = window.innerWidth > root.clientWidth;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen {
    ${overflowY === 'visible' ? 'body' : ':root'} { overflow: hidden !important }
    ${hasBar && scrollbarGutter === 'auto' ? ':root { scrollbar-gutter: stable !important }' : ''}
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
