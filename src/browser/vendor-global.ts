/**
 * A vendor's global with the gate in front. The page, its base code and the vendor's own script all
 * see one object: calls on it go to the gate, everything else goes through to the vendor's queue or,
 * once that has arrived, to what the vendor's script put in its place.
 */
import type { Call, VendorAdapter } from '../core/vendor.ts';
import type { Scripts } from './scripts.ts';

type Callable = (...args: readonly unknown[]) => unknown;
type Bag = Record<PropertyKey, unknown> & { push: Callable };

export interface VendorGlobal {
  /** Makes a call that the gate has allowed. @param tag - for a call on one of several tags */
  run(call: Call, tag?: string): void;
  /** Adds the vendor's script to the page. */
  load(src: string): void;
}

/**
 * Puts the global in place.
 * @param onCall - gets each call of the page's as `[method, ...args]`, or a single object
 */
export function createVendorGlobal(
  { style, methods = '', globals, beside, stub, guard }: VendorAdapter,
  tags: readonly string[],
  scripts: Scripts,
  onCall: (args: readonly unknown[], tag?: string) => void,
): VendorGlobal {
  const isFunction = style === 'function';
  let inner = stub(tags, Date.now()) as Bag;
  let page: unknown; // a wrapper that the page has put in front of ours
  let delivering: unknown;
  let loaded = false;

  const isMethod = (key: unknown): boolean => methods.split(' ').includes(String(key));
  /** Whether the vendor's own script is at work, ours or one that the page has inserted. */
  const isVendor = (): boolean => {
    const { currentScript } = document as { currentScript: HTMLScriptElement | null };
    const address = currentScript?.src.slice('https://'.length);
    return (
      loaded &&
      (address === undefined || Object.values(guard).some((pattern) => pattern.test(address)))
    );
  };
  const pushItem = (item: unknown): void => {
    // a script that wrapped `push` hands back what it was given: that is already allowed
    if (item === delivering) Array.prototype.push.call(inner, item);
    else
      onCall(
        Object(item) === item && 'length' in (item as object)
          ? Array.from(item as ArrayLike<unknown>)
          : [item],
      );
  };
  /** What the page meets in place of a property of the vendor's. */
  const own = (key: PropertyKey): unknown => {
    if (key === 'push')
      return isFunction ? facade : (...items: unknown[]) => items.forEach(pushItem);
    if (!isMethod(key)) return inner[key];
    if (key !== 'instance') return (...args: unknown[]) => onCall([key, ...args]);
    return (tag: string) =>
      new Proxy(
        {},
        {
          get:
            (_, method) =>
            (...args: unknown[]) =>
              onCall([method, ...args], tag),
        },
      );
  };
  const facade: object = new Proxy<object>(inner, {
    apply: (_, __, args: unknown[]) => onCall(args),
    get: (_, key) => own(key),
    // base code in the page writes its own queueing functions over ours: those are ignored
    set: (_, key, value) => (isMethod(key) && !isVendor()) || Reflect.set(inner, key, value),
  });

  const before: unknown = Reflect.get(globalThis, globals[0]);
  for (const name of globals) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => page ?? facade,
      set(value: unknown) {
        if (value === facade) return;
        if (isVendor()) inner = value as Bag;
        else if (isFunction) page = value;
        else if (Array.isArray(value)) value.forEach(pushItem);
      },
    });
  }
  Object.assign(globalThis, beside);
  // what a page has queued before the gate was there; a vendor's script that is there already stays behind it
  const queue = isFunction ? (before as Bag | undefined)?.['queue'] : before;
  if ((before as Bag | undefined)?.['callMethod']) inner = before as Bag;
  else if (Array.isArray(queue)) queue.forEach(pushItem);

  const run = (args: Call, tag?: string): void => {
    const [method, ...rest] = args;
    if (isFunction) (inner as unknown as Callable)(...args);
    else if (style === 'data-layer') {
      delivering = Object(method) === method ? method : toArguments(...args);
      inner.push(delivering);
    } else {
      // before the vendor's script has come: a tuple in its queue, and one queue per tag
      const { instance, _i: queues } = inner as { instance?: Callable; _i?: Record<string, Bag> };
      const bag =
        tag === undefined
          ? inner
          : ((instance?.(tag) as Bag | undefined) ?? queues?.[tag] ?? inner);
      const real = bag[String(method)] as Callable | undefined;
      if (real) real.apply(bag, rest);
      else bag.push(args);
    }
  };
  return {
    run,
    load(src) {
      loaded = true;
      scripts.load(src);
    },
  };
}

/** The Google tag takes `arguments` objects only, and no arrays. */
function toArguments(..._: readonly unknown[]): IArguments {
  return arguments;
}
