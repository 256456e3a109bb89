/** Loads the elements when there is something to show, puts them into the page, and takes them out again. */

export interface Elements {
  /** Shows or removes an element; `banner`, `preferences`. */
  show(name: string, visible: boolean): void;
  /** Loads the file of an element that the page has placed. */
  request(name: string): void;
}

/**
 * @param bring - imports a file from beside the gate's own
 * @param onFailed - it did not arrive: nobody can be asked
 */
export function createElements(
  bring: (file: string) => Promise<unknown>,
  onFailed: (file: string) => void,
): Elements {
  const requested = new Set<string>();
  const made: Record<string, HTMLElement> = {};

  const request = (name: string): void => {
    if (requested.has(name)) return;
    requested.add(name);
    const file = name === 'banner' ? 'ui' : name;
    bring(file).catch(() => onFailed(file));
  };
  return {
    request,
    show(name, visible) {
      const tag = `consent-${name}`;
      const found = [...document.querySelectorAll<HTMLElement>(tag)];
      // one that the page has placed stands in for ours
      const placed =
        visible && (made[name] = found.pop() ?? made[name] ?? document.createElement(tag));
      found.forEach((element) => element.remove());
      if (!placed) return;
      request(name);
      // first in the page, so that it comes first for keyboards and screen readers
      if (!placed.isConnected) document.body?.prepend(placed);
    },
  };
}
