/** The opt-out icon that stands beside "Your Privacy Choices". [11 CCR 7015(b)] Blue and white in any theme. */

const SVG = 'http://www.w3.org/2000/svg';
const BLUE = '#06f';

/** A pill, 30 wide and 14 high, cut by a slanted line; a tick on the left, a cross on the right. */
const SHAPES = [
  ['M7.5 1h15a6 6 0 0 1 0 12h-15a6 6 0 0 1 0-12z', '#fff', BLUE],
  ['M17.5 1h5a6 6 0 0 1 0 12h-8z', BLUE, BLUE],
  ['m6 7 2.3 2.5 4-5', 'none', BLUE],
  ['m19.5 4.5 5 5m0-5-5 5', 'none', '#fff'],
] as const;

/** Draws it, about as high as the text around it. Decoration: the words beside it say what it means. */
export function drawIcon(): SVGElement {
  const icon = create('svg', {
    viewBox: '0 0 30 14',
    'stroke-width': '1.5',
    'aria-hidden': 'true',
  });
  icon.append(...SHAPES.map(([d, fill, stroke]) => create('path', { d, fill, stroke })));
  return icon;
}

function create(tag: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
