/** Whatever the page's styles do, refusing looks like accepting. */

/** They change under a pointer and with the focus. */
const PASSING = /^outline|^background-image|origin$/;

/**
 * Finds out whether styles of parts tell the answers apart. From then on no style of a part counts.
 *
 * @param root - the `.root` of an element with parts `accept` and `reject`
 * @param warn - gets the sentence that says in what they differ
 */
export function guardLook(root: HTMLElement, warn: (sentence: string) => void): void {
  const [accept, reject] = ['accept', 'reject'].map((part) => {
    const button = root.querySelector(`[part=${part}]`);
    return button && getComputedStyle(button);
  });
  if (!accept || !reject) return;
  const names = [...accept].filter((name) => {
    const [a, b] = [accept.getPropertyValue(name), reject.getPropertyValue(name)];
    // sizes may differ by 5 %
    return a !== b && !(Math.abs(parseFloat(a) / parseFloat(b) - 1) < 0.05) && !PASSING.test(name);
  });
  if (!names.length) return;
  for (const element of [root, ...root.querySelectorAll('[part]')]) element.removeAttribute('part');
  warn(
    `::part(accept) and ::part(reject) must look alike: ${names.slice(0, 3).join(', ')}. No ::part counts.`,
  );
}
