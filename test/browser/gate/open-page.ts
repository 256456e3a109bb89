/** Opens a page of `pages/` in a frame, with modules of the gate's in a document of their own. */

export interface OpenPage<Modules> {
  readonly window: Window & typeof globalThis;
  readonly page: Document;
  /** What the page has imported. */
  readonly modules: Modules;
  close(): void;
}

/** Resolves when the page has handed over its modules, by `parent.onPage`. */
export async function openPage<Modules>(name: string): Promise<OpenPage<Modules>> {
  const frame = document.createElement('iframe');
  const modules = await new Promise<Modules>((resolve) => {
    Reflect.set(globalThis, 'onPage', resolve);
    frame.src = `/test/browser/gate/pages/${name}`;
    document.body.append(frame);
  });
  return {
    window: frame.contentWindow as Window & typeof globalThis,
    page: frame.contentDocument!,
    modules,
    close: () => frame.remove(),
  };
}
