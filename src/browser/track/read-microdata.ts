/** Microdata in the shape of JSON-LD: an item is an object, a property that occurs several times a list. */
import { entryOf } from '../../core/is-record.ts';

/** Longer texts are no name, number or code. */
const MAX_TEXT = 500;
const MAX_PROPERTIES = 500;
const MAX_DEPTH = 6;
/** Places elsewhere in the page that an item may point at. */
const MAX_REFS = 20;

/** @param item - an element with `itemscope` */
export function readMicrodata(item: Element, depth = 0): Readonly<Record<string, unknown>> {
  const types = (item.getAttribute('itemtype') ?? '').split(/\s+/).filter(Boolean);
  const node: Record<string, unknown> = { '@type': types };
  const properties = [...within(item), ...refsOf(item).flatMap(behind)].slice(0, MAX_PROPERTIES);
  for (const element of new Set(properties)) {
    const value = element.hasAttribute('itemscope')
      ? depth < MAX_DEPTH && readMicrodata(element, depth + 1)
      : textOf(element);
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean)) {
      const before = entryOf(node, name);
      const all = before === undefined ? value : [before, value].flat();
      // `__proto__` is a name like any other
      Object.defineProperty(node, name, {
        value: all,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }
  return node;
}

const withNames = (place: Element): Element[] => [...place.querySelectorAll('[itemprop]')];
const ownerOf = (element: Element): Element | null | undefined =>
  element.parentElement?.closest('[itemscope]');

/** Properties in the item itself. */
const within = (item: Element): Element[] =>
  withNames(item).filter((element) => ownerOf(element) === item);

/** Elements elsewhere that an item names by `itemref`, not around it. */
function refsOf(item: Element): readonly Element[] {
  const root = item.getRootNode() as Document | ShadowRoot;
  return (item.getAttribute('itemref') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MAX_REFS)
    .flatMap((id) => root.getElementById?.(id) ?? [])
    .filter((place) => !place.contains(item));
}

/** Properties in such an element, itself among them; those of an item in it are that item's. */
const behind = (place: Element): readonly Element[] =>
  [place, ...withNames(place)].filter((element) => {
    const owner = ownerOf(element);
    return (
      element.hasAttribute('itemprop') && (element === place || !owner || !place.contains(owner))
    );
  });

/** `content` stands for what people read, on any element; some elements have an attribute of their own for it. */
function textOf(element: Element): string {
  const text =
    element.getAttribute('content') ??
    (element.matches('data,meter') ? element.getAttribute('value') : null) ??
    (element.matches('a,area,link') ? element.getAttribute('href') : null) ??
    element.textContent;
  return text.trim().slice(0, MAX_TEXT);
}
