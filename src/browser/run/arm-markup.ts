/** Markup that a script writes into the page: what it would ask a vendor for waits, or is cleaned, before it is there. */
import { patch } from '../patch.ts';
import { ADDRESS, createReadMarkup, insideOf, likeOf, plainOf } from './read-markup.ts';
import type { ElementsEnv } from './arm-elements.ts';
import type { Method } from '../patch.ts';

/** @param self - whose method or property it is @param write - the browser's own, with the same arguments */
type Put = (self: never, write: Method, args: readonly unknown[]) => unknown;

export function armMarkup(env: ElementsEnv): void {
  const { namesTheirs, settle, parse } = createReadMarkup(env);

  const inFront = (target: object, name: string, put: Put): void =>
    patch(
      target,
      name,
      (original) =>
        function (...args) {
          // markup in there is a text
          const isText = (this as Element).localName === 'noscript';
          return !isText && args.some(namesTheirs)
            ? put(this as never, original, args)
            : original.apply(this, args);
        },
    );
  for (const name of ['innerHTML', 'setHTMLUnsafe']) {
    const { set, value: write = set } =
      Object.getOwnPropertyDescriptor(Element.prototype, name) ?? {};
    const put: Put = (self: Element | ShadowRoot, _, args) => {
      const context = self instanceof ShadowRoot ? self.host : self;
      const made = parse(context, (into) => (write as Method).apply(into, [...args]));
      insideOf(self).replaceChildren(made);
    };
    for (const { prototype } of [Element, ShadowRoot]) inFront(prototype, name, put);
  }
  inFront(
    Element.prototype,
    'insertAdjacentHTML',
    (self: Element, write, [where, markup, ...rest]) => {
      const side = /^(?:(before)begin|(after)begin|before(end)|after(end))$/i.exec(String(where));
      const context = side?.[1] || side?.[4] ? self.parentElement : self;
      // the browser itself says that there is no such place
      if (!side || !context) return write.call(self, where, markup, ...rest);
      const made = parse(context, (into) => write.call(into, 'beforeend', markup));
      return self[side[1] ? 'before' : side[2] ? 'prepend' : side[3] ? 'append' : 'after'](made);
    },
  );
  inFront(Element.prototype, 'outerHTML', (self: Element, write, [markup]) => {
    const { parentElement: parent } = self;
    if (!parent) return write.call(self, markup);
    const writeOver = (into: Element): unknown =>
      write.call(into.appendChild(likeOf(parent)), markup);
    return self.replaceWith(parse(parent, writeOver));
  });
  inFront(Range.prototype, 'createContextualFragment', (self: Range, write, [markup]) => {
    const { startContainer: at } = self;
    const into = likeOf((at instanceof Element ? at : at.parentElement) ?? document.body);
    const range = into.ownerDocument.createRange();
    range.selectNodeContents(into);
    return document.adoptNode(settle(write.call(range, markup) as DocumentFragment));
  });
  // in pieces, so that only addresses can be looked at
  for (const name of ['write', 'writeln'])
    inFront(Document.prototype, name, (self: Document, write, texts) =>
      write.apply(
        self,
        texts.map((text) =>
          typeof text === 'string' ? text.replace(ADDRESS, (each) => clean(env, each)) : text,
        ),
      ),
    );
}

/** An address as it stands in markup that is not read as a whole. */
function clean({ wire, admits }: ElementsEnv, written: string): string {
  const plain = plainOf(written);
  const request = wire(plain, 'markup');
  if (!request) return written;
  if (!admits(plain)) return 'data:,';
  const { address } = request;
  return address === plain ? written : address.replaceAll('&', '&amp;');
}
