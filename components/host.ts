/** What elements are built on. */

/** `HTMLElement`; where there is no DOM, a stand-in, so that the classes can still be imported. */
export const Host: typeof HTMLElement = globalThis.HTMLElement ?? Object;

/** Opens a shadow root with one style sheet. Such sheets need no `style-src` in a policy. */
export function shadowOf(host: HTMLElement, styles: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, styles);
  return root;
}

/** Adds a style sheet after those that are there. */
export function addStyles(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
