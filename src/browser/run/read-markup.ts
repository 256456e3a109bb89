/**
 * A browser asks at once for what stands in markup. So markup with the address of a vendor is read where nothing is asked
 * for, and each such address goes the way of one that a script sets.
 */
import type { ElementsEnv } from './arm-elements.ts';

/** Addresses as they stand in markup; also those that take the scheme of the page. */
export const ADDRESS: RegExp = /(?:\bhttps?:)?[/\\]{2}[^\s"'<>]+/gi;
const LOADING = /^(xlink:)?(src|href|data|poster|srcset|imagesrcset)$/;

export interface ReadMarkup {
  /** Whether it names a place of a vendor's. Most markup does not, and is left alone. */
  namesTheirs(markup: unknown): boolean;
  /** Sets each address of a vendor's anew. What waits for consent by itself is left alone. */
  settle<T extends ParentNode>(inert: T): T;
  /** What `write` makes of it inside of such an element. */
  parse(context: Element, write: (into: Element) => unknown): DocumentFragment;
}

export function createReadMarkup({ wire, policy }: ElementsEnv): ReadMarkup {
  const namesTheirs: ReadMarkup['namesTheirs'] = (markup) =>
    String(markup)
      .match(ADDRESS)
      ?.some((address) => wire(plainOf(address), 'markup') !== undefined) ?? false;

  const settle: ReadMarkup['settle'] = (inert) => {
    // where no script runs, what is there for such browsers may have become elements
    for (const element of inert.querySelectorAll('noscript'))
      if (element.firstElementChild) element.textContent = textOf(element);
    for (const element of inert.querySelectorAll(':not([data-purpose])'))
      for (const { name, value } of Array.from(element.attributes)) {
        if (!LOADING.test(name) || !namesTheirs(value)) continue;
        element.removeAttribute(name);
        const address = policy?.createScriptURL(value) ?? value;
        element.setAttribute(name.replace('xlink:', ''), address);
      }
    return inert;
  };
  return {
    namesTheirs,
    settle,
    parse(context, write) {
      const into = likeOf(context);
      write(into);
      const made = document.createDocumentFragment();
      made.append(...settle(insideOf(into)).childNodes);
      return made;
    },
  };
}

/** An address as it is meant. */
export const plainOf = (written: string): string => written.replaceAll('&amp;', '&');

/** The markup inside of an element. */
const textOf = (element: Element): string => Reflect.get(element, 'innerHTML');

/** Where the nodes inside of it stand. */
export const insideOf = (element: Element | ShadowRoot): ParentNode & Node =>
  element instanceof HTMLTemplateElement ? element.content : element;

/** An element like this one, in a document that asks for nothing. */
export const likeOf = ({ namespaceURI, localName }: Element): Element =>
  document.implementation.createHTMLDocument().createElementNS(namespaceURI, localName);
