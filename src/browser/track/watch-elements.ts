/** Finds elements with `data-track`, now and later, also in open shadow roots. */

export interface ElementsEnv {
  /** A document or shadow root, once each. */
  readonly onRoot: (root: Document | ShadowRoot) => void;
  /** An element that is new, or says something else than before. */
  readonly onElement: (element: Element) => void;
  /** After each change of the page. */
  readonly onChange: () => void;
}

/** @returns looks at everything again */
export function watchElements({ onRoot, onElement, onChange }: ElementsEnv): () => void {
  const roots = new Set<Document | ShadowRoot>();

  const scan = (place: Element | Document | ShadowRoot): void => {
    if (place instanceof Element) look(place);
    place.querySelectorAll('*').forEach(look);
  };
  const look = (element: Element): void => {
    if (element.hasAttribute('data-track')) onElement(element);
    if (element.shadowRoot) open(element.shadowRoot);
    // one whose definition comes later has no shadow root yet
    else if (element.matches(':not(:defined)'))
      void customElements
        .whenDefined(element.localName)
        .then(() => element.shadowRoot && open(element.shadowRoot));
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') look(target as Element);
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) scan(node);
    }
    onChange();
  });
  const open = (root: Document | ShadowRoot): void => {
    if (roots.has(root)) return;
    roots.add(root);
    onRoot(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      // an iframe gets its address once it may load
      attributeFilter: ['data-track', 'data-track-on', 'src'],
    });
    scan(root);
  };
  open(document);
  onChange();
  return () => {
    for (const root of roots) scan(root);
    onChange();
  };
}
