/** Where the focus is, through open shadow roots. */

/** Returns the innermost focused element; `body` when nothing is. */
export function activeElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
