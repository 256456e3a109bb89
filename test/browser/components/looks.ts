/** Measures of what is on screen: whether buttons look alike, and whether text has the room that it needs. */

/** More than this tells two sizes apart. */
const TOLERANCE = 0.05;

/** What makes a button weigh more than another. */
const PROPERTIES = [
  'color',
  'backgroundColor',
  'backgroundImage',
  'borderTopColor',
  'borderTopWidth',
  'borderTopLeftRadius',
  'boxShadow',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'letterSpacing',
  'textDecorationLine',
  'textTransform',
  'opacity',
  'visibility',
  'filter',
  'transform',
  'cursor',
] as const;

/** Says in what the answers differ. @returns empty when they look alike */
export function unequal(buttons: readonly HTMLElement[]): string[] {
  const [first, ...others] = buttons.map((button) => {
    // the words stand in the page, and could look otherwise than the button around them
    const word = button.querySelector('slot')?.assignedElements()[0] ?? button;
    const [style, wordStyle] = [getComputedStyle(button), getComputedStyle(word)];
    const looks = PROPERTIES.map((name) => `${name}: ${style[name]}`);
    const type = `${wordStyle.color} ${wordStyle.font} ${wordStyle.opacity} ${wordStyle.display}`;
    return { looks: [...looks, type].join('; '), box: button.getBoundingClientRect(), button };
  });
  if (!first) return ['there are no buttons'];
  return others.flatMap(({ looks, box, button }) => {
    const isSized = (['width', 'height'] as const).every(
      (side) => Math.abs(box[side] / first.box[side] - 1) <= TOLERANCE,
    );
    const problems = [looks === first.looks ? '' : `${looks} | ${first.looks}`];
    if (!isSized)
      problems.push(`${box.width} x ${box.height} | ${first.box.width} x ${first.box.height}`);
    return problems.filter(Boolean).map((problem) => `${button.textContent.trim()}: ${problem}`);
  });
}

/** Looks for text that leaves its box or the window, and for words that are broken. @returns one line for each */
export function cutText(root: HTMLElement, { breakable = false } = {}): string[] {
  const page = root.ownerDocument;
  // what only screen readers hear has no room on purpose
  const boxes = [...root.querySelectorAll<HTMLElement>(':is(h2, p, li, button, a):not(.unseen)')];
  return boxes.flatMap((box) => {
    const outer = box.getBoundingClientRect();
    const problems = textsIn(box).flatMap((text) => {
      const range = page.createRange();
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      const [from, to] = [
        Math.max(outer.left, 0),
        Math.min(outer.right, page.documentElement.clientWidth),
      ];
      const isOut = left < from - 1 || right > to + 1;
      const broken = breakable || box.localName !== 'button' ? [] : brokenWords(text);
      return [...(isOut ? ['leaves its box'] : []), ...broken.map((word) => `breaks ${word}`)];
    });
    const clips = box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0;
    return [...problems, ...(clips ? ['is clipped'] : [])].map(
      (problem) => `${box.localName} ${box.innerText.trim()}: ${problem}`,
    );
  });
}

/** Text nodes as they are seen: slotted ones in place of what they replace. */
function textsIn(node: Node): Text[] {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.trim() ? [node as Text] : [];
  const isSlot = (node as Element).localName === 'slot';
  const slotted = isSlot ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return [...(slotted.length > 0 ? slotted : node.childNodes)].flatMap(textsIn);
}

function brokenWords(text: Text): string[] {
  const range = text.ownerDocument.createRange();
  return [...text.data.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(({ index, 0: word }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      // where a word begins a line, WebKit knows of an empty box at the end of the one before
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0.5);
      // letters of another font on the same line stand a little higher or lower
      const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2);
      const { lineHeight } = getComputedStyle(text.parentElement!);
      return Math.max(...middles) - Math.min(...middles) > parseFloat(lineHeight) * 0.8;
    })
    .map(([word]) => word);
}
