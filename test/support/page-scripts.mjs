/**
 * Functions that run in the page under test: they travel as source text, so each stands alone.
 */

/**
 * Finds an element through open shadow roots. Each part is looked for in the shadow root of the part before
 * it, in every open root below that, then among its children.
 */
export function find(parts) {
  const search = (root, selector) => {
    const hit = root.querySelector(selector);
    if (hit) return hit;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && search(element.shadowRoot, selector);
      if (inner) return inner;
    }
    return null;
  };
  let node = document;
  for (const part of parts) {
    node = (node.shadowRoot && search(node.shadowRoot, part)) ?? search(node, part);
    if (!node) return null;
  }
  return node;
}

/** Says where to click `element`, or why a person could not: `{ x, y }` or `{ problem }`. */
export function target(element) {
  if (!element) return { problem: 'is not there' };
  const box = () => element.getClientRects()[0] ?? { width: 0 };
  if (box().width === 0 || getComputedStyle(element).visibility !== 'visible') {
    return { problem: 'is not visible' };
  }
  const middle = () => {
    const { left, top, width, height } = box();
    return { x: Math.floor(left + width / 2), y: Math.floor(top + height / 2) };
  };
  const { x, y } = middle();
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const at = middle();
  let hit = document.elementFromPoint(at.x, at.y);
  for (let inner = hit; inner;) {
    inner = hit.shadowRoot?.elementFromPoint(at.x, at.y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  for (let node = hit; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
    if (node === element) return at;
  }
  return { problem: `is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing, outside the page'}` };
}
