/** Registration, apart from the classes: whoever imports a class decides about its tag. */

/** Registers `element` as `tag`, unless the page has done so before (two copies of the script), or this is a server. */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry?.get(tag)) registry?.define(tag, element);
}
