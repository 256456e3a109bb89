/**
 * The first layer's own way to draw: a tree of shapes becomes nodes, and a later tree changes only what is different.
 * Lit takes apart, copies and walks each template before its first use, and all of it is bytes and time that a
 * visitor waits for; the later elements, which nobody waits for, are rendered by lit.
 */

/** A text, or an element to be. An empty text keeps the place of what may come later. */
export type Drawing = string | Shape;

export interface Shape {
  readonly tag: string;
  readonly props: Props;
  readonly inside: readonly Drawing[];
}

/** Attributes by name; a function is a handler and stands under the name of its property, `onclick`. */
export type Props = Readonly<Record<string, string | ((event: Event) => void)>>;

export const shape = (tag: string, props: Props, inside: readonly Drawing[]): Shape => ({
  tag,
  props,
  inside,
});

/** What was drawn in a node, in order: other children of it are not ours, and stay as they are. */
const drawn = new WeakMap<Node, readonly (readonly [Drawing, Node])[]>();

/** Brings what was drawn in `parent` in line with `wanted`. What somebody else has changed since is left alone. */
export function draw(parent: ParentNode & Node, wanted: readonly Drawing[]): void {
  const before = drawn.get(parent) ?? [];
  for (const [, node] of before.slice(wanted.length)) (node as ChildNode).remove();
  const now = wanted.map((drawing, at) => {
    const [old, there] = before[at] ?? [];
    const isSame = there && tagOf(old) === tagOf(drawing);
    const node = isSame ? there : nodeOf(drawing);
    change(node, drawing, isSame ? old : undefined);
    if (!there) parent.append(node);
    else if (!isSame) (there as ChildNode).replaceWith(node);
    return [drawing, node] as const;
  });
  drawn.set(parent, now);
}

const tagOf = (drawing: Drawing | undefined): string | undefined => (drawing as Shape).tag;

const nodeOf = (drawing: Drawing): Node =>
  typeof drawing === 'string' ? new Text() : document.createElement(drawing.tag);

function change(node: Node, drawing: Drawing, before: Drawing | undefined): void {
  if (typeof drawing === 'string') {
    if (drawing !== before) (node as Text).data = drawing;
    return;
  }
  const element = node as Element;
  const { props: old = {} } = (before ?? {}) as Partial<Shape>;
  for (const name of Object.keys({ ...old, ...drawing.props })) {
    const value = drawing.props[name];
    if (value === old[name]) continue;
    if (typeof value === 'function') Reflect.set(element, name, value);
    else if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  draw(element, drawing.inside);
}
