/** Registration, apart from the classes: whoever imports a class decides about its tag. */

/** Registers `element` as `tag`, unless the page has done so before (two copies of the script). */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
