/** Finds the product that an element stands for, or that the page is about, in its JSON-LD or microdata. */
import { readProducts } from '../../core/track/read-product.ts';
import { readMicrodata } from './read-microdata.ts';
import type { Product, ProductFrom } from '../../core/track/product.ts';
import type { PriceFault, ProductFamily } from '../../core/track/read-product.ts';
import type { Products, TrackEnv } from './track-env.ts';

const JSON_LD = 'script[type="application/ld+json" i]';
const ITEM =
  '[itemscope]:is([itemtype*="schema.org/Product"],[itemtype*="schema.org/IndividualProduct"])';
const MAX_LETTERS = 200_000;
const MAX_BLOCKS = 100;
/** After a change of the page, until it is read again. */
const QUIET_MS = 300;
/** How long a page may take to show its product. */
const PATIENCE_MS = 3000;

/** What stands in one place of the page. */
interface Block {
  readonly element: Element;
  /** What it says. */
  readonly key: string;
  readonly families: readonly ProductFamily[];
}

/** What somebody waits for. */
interface Waiting {
  readonly from: ProductFrom;
  readonly act: (product: Product | undefined) => void;
}

export function connect({ clock, say }: Pick<TrackEnv, 'clock' | 'say'>): Products {
  /** On which path a block was seen first. If it has not changed, it is left over on another one. */
  const seen = new WeakMap<Element, { readonly key: string; readonly path: string }>();
  const waiting = new Set<Waiting>();
  const isFresh = ({ element, key }: Block): boolean => {
    const before = seen.get(element);
    return before?.key !== key || before.path === location.pathname;
  };

  const mark = (): void => {
    const blocks = [...blocksOf(document, 'json-ld'), ...blocksOf(document, 'microdata')];
    for (const { element, key } of blocks)
      if (seen.get(element)?.key !== key) seen.set(element, { key, path: location.pathname });
  };
  /** The product. That its price cannot be read is said: the event goes without it. */
  const said = (from: ProductFrom, { product, fault }: Picked): Product | undefined => {
    const text = fault?.text.slice(0, 60);
    if (fault?.what === 'price')
      say(
        `${from}: the price "${text}" of a product is no number. Write it such as 1299.00${from === 'microdata' ? ', in content="…" where people read it otherwise' : ''}. It is left out.`,
      );
    else if (fault)
      say(
        `${from}: the price of a product has ${text ? `the priceCurrency "${text}"` : 'no priceCurrency'}. Write an ISO 4217 code such as EUR. It is left out.`,
      );
    return product;
  };
  const find = (from: ProductFrom, element?: Element, id?: string): Product | undefined => {
    const item = from === 'microdata' && element?.closest(ITEM);
    if (item) return said(from, pick(readProducts(readMicrodata(item)), id));
    for (const place of placesOf(element)) {
      const families = blocksOf(place, from)
        // whoever names the product means it, wherever it comes from
        .filter((block) => id !== undefined || isFresh(block))
        .flatMap((block) => block.families);
      const picked = pick(families, id);
      // further out there can only be more
      if (picked.product || (picked.count > 1 && !id)) return said(from, picked);
    }
    return undefined;
  };
  const explain = (from: ProductFrom, element?: Element, id?: string): void => {
    const { count } = pick(
      blocksOf(document, from).flatMap(({ families }) => families),
      id,
    );
    const rule = element ? `data-track-from="${from}"` : `a page rule with ${from}`;
    const about = id ? ` with the id ${id.slice(0, 60)}` : '';
    say(
      count > 1
        ? `${rule}: this page tells about ${count} products. Write data-track-content-id, or put the element into the one that it stands for.`
        : `${rule}: this page tells about no product${about}. It needs a Product of schema.org with sku, productID, gtin or mpn, new for this path.`,
    );
  };
  const retry = (): void => {
    for (const wish of waiting) {
      const product = find(wish.from);
      if (!product) continue;
      mark();
      waiting.delete(wish);
      wish.act(product);
    }
  };
  let stop = (): void => {};
  const look = (): void => {
    stop();
    stop = clock.wait(QUIET_MS, () => {
      retry();
      mark();
    });
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  look();
  return {
    find(from, element, id) {
      const product = find(from, element, id);
      mark();
      if (!product) explain(from, element, id);
      return product;
    },
    wait(from, act) {
      const giveUp = clock.wait(PATIENCE_MS, () => {
        if (!waiting.delete(wish)) return;
        explain(from);
        act(undefined);
      });
      const wish: Waiting = {
        from,
        act(product) {
          giveUp();
          act(product);
        },
      };
      waiting.add(wish);
      look();
      retry();
      return () => {
        giveUp();
        waiting.delete(wish);
      };
    },
  };
}

/** Around an element, from the inside out; the document last. */
function* placesOf(element: Element | undefined): Generator<ParentNode> {
  for (let place = element; place && place !== document.documentElement;) {
    yield place;
    const root = place.getRootNode();
    place = place.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  yield document;
}

function blocksOf(place: ParentNode, from: ProductFrom): readonly Block[] {
  if (from === 'json-ld')
    return [...place.querySelectorAll(JSON_LD)].slice(0, MAX_BLOCKS).map(jsonBlock);
  return (
    [...place.querySelectorAll(ITEM)]
      // a property of something else is one of several, unless the page is about it
      .filter((item) => /^(|mainEntity)$/.test(item.getAttribute('itemprop') ?? ''))
      .slice(0, MAX_BLOCKS)
      .map((item) => {
        const node = readMicrodata(item);
        return { element: item, key: JSON.stringify(node), families: readProducts(node) };
      })
  );
}

const parsed = new WeakMap<Element, Block>();

function jsonBlock(script: Element): Block {
  const key = script.textContent.slice(0, MAX_LETTERS + 1);
  const before = parsed.get(script);
  if (before?.key === key) return before;
  const block = { element: script, key, families: key.length > MAX_LETTERS ? [] : parse(key) };
  parsed.set(script, block);
  return block;
}

function parse(text: string): readonly ProductFamily[] {
  try {
    return readProducts(JSON.parse(text));
  } catch {
    return []; // not JSON; other readers of the page complain too
  }
}

/** A product, if it is the only one, and how many there are. */
interface Picked {
  readonly product: Product | undefined;
  readonly count: number;
  readonly fault?: PriceFault | undefined;
}

/** @param id - only this one, or a variant */
function pick(families: readonly ProductFamily[], id?: string): Picked {
  const all = families.flatMap(({ main, variants }) => [...(main ? [main] : []), ...variants]);
  const withFault = (product: Product | undefined, count: number): Picked => {
    const fault = product && families.find(({ main }) => main === product)?.fault;
    return { product, count, fault };
  };
  if (id !== undefined) {
    const product = all.find((each) => each.id === id);
    return withFault(product, product ? 1 : 0);
  }
  const ids = new Map(families.flatMap(({ main }) => (main ? [[main.id, main]] : [])));
  return withFault(ids.size === 1 ? [...ids.values()][0] : undefined, ids.size);
}
