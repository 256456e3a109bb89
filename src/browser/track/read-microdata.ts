import { entryOf } from '../../core/is-record.ts';
/** Microdata in the shape of JSON-LD: an item is an object, a property that occurs several times a list. */

/** Longer texts are no name, number or code. */
const MAX_TEXT = 500;
const MAX_PROPERTIES = 500;
const MAX_DEPTH = 6;

/** @param item - an element with `itemscope` */
export function readMicrodata(item: Element, depth = 0): Readonly<Record<string, unknown>> {
  const types = (item.getAttribute('itemtype') ?? '').split(/\s+/).filter(Boolean);
  const node: Record<string, unknown> = { '@type': types };
  const properties = [...item.querySelectorAll('[itemprop]')]
    .filter((element) => element.parentElement?.closest('[itemscope]') === item)
    .slice(0, MAX_PROPERTIES);
  for (const element of properties) {
    const value = element.hasAttribute('itemscope')
      ? depth < MAX_DEPTH && readMicrodata(element, depth + 1)
      : textOf(element);
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean)) {
      const before = entryOf(node, name);
      node[name] = before === undefined ? value : [before, value].flat();
    }
  }
  return node;
}

/** `content` stands for what people read, on any element; some elements have an attribute of their own for it. */
function textOf(element: Element): string {
  const text =
    element.getAttribute('content') ??
    (element.matches('data,meter') ? element.getAttribute('value') : null) ??
    (element.matches('a,area,link') ? element.getAttribute('href') : null) ??
    element.textContent;
  return text.trim().slice(0, MAX_TEXT);
}
