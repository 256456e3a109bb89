/** What stood in front of the visitor, as text: the gate keeps its hash as proof. */

/**
 * Collects the text under `root` in reading order, slotted content in its place.
 *
 * @returns words with single spaces between them
 */
export function shownText(root: Node): string {
  return collect(root).replace(/\s+/g, ' ').trim();
}

const collect = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && node.hidden)) return '';
  const children =
    node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : node.childNodes;
  return [...children].map(collect).join(' ');
};
