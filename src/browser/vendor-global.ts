/**
 * A vendor's global with the gate in front. The page, its base code and the vendor's own script all
 * see one object: calls on it go to the gate, everything else goes through to the vendor's queue or,
 * once that has arrived, to what the vendor's script put in its place.
 */
import type { VendorAdapter } from '../core/vendor.ts';

export type Callable = (...args: readonly unknown[]) => unknown;
export type Bag = Record<PropertyKey, unknown> & { push: Callable };

/** What stands behind the gate; the second file puts the vendor's own queue and script there. */
export interface VendorDoor {
  /** The queue; the second file gives it what the vendor documents. */
  readonly own: Bag;
  /** What takes calls: the queue, or what the vendor's script has put in its place. */
  inner: Bag;
  /** Whether the vendor's script has been asked for. */
  isLoaded: boolean;
  /** What is being handed to the vendor now. */
  delivering: unknown;
  /** When the visitor did what it tells of. Unix time in milliseconds. */
  bornAt?: number;
}

/**
 * Puts the global in place.
 * @param onCall - gets each call of the page's as `[method, ...args]`, or a single object
 */
export function createVendorGlobal(
  { style, methods = '', globals, guard }: VendorAdapter,
  onCall: (args: readonly unknown[], tag?: string) => void,
): VendorDoor {
  const isFunction = style === 'function';
  const [name] = globals;
  const before: unknown = Reflect.get(globalThis, name);
  const own = (isFunction ? () => {} : []) as unknown as Bag;
  const parts = isFunction ? Object.values(Object(before)) : [];
  // a vendor's script that is there already, and takes calls under a name of its own, stays behind the gate
  const isTaken = parts.some((part) => typeof part === 'function' && part !== before);
  const door: VendorDoor = {
    own,
    inner: isTaken ? (before as Bag) : own,
    isLoaded: false,
    delivering: undefined,
  };
  let page: unknown; // a wrapper that the page has put in front of ours

  const isMethod = (key: unknown): boolean => methods.split(' ').includes(String(key));
  /** Whether the vendor's own script is at work, ours or one that the page has inserted. */
  const isVendor = (): boolean => {
    const { currentScript } = document as { currentScript: HTMLScriptElement | null };
    const address = currentScript?.src.slice('https://'.length);
    return (
      door.isLoaded &&
      (address === undefined || Object.values(guard).some((pattern) => pattern.test(address)))
    );
  };
  const pushItem = (item: unknown): void => {
    // a script that wrapped `push` hands back what it was given: that is already allowed
    if (item === door.delivering) Array.prototype.push.call(door.inner, item);
    else
      onCall(
        Object(item) === item && 'length' in (item as object)
          ? Array.from(item as ArrayLike<unknown>)
          : [item],
      );
  };
  /** One push is one call to some, and several to others. */
  const pushItems = (items: readonly unknown[]): void =>
    style === 'push' ? onCall(items) : items.forEach(pushItem);
  const facade: object = new Proxy<object>(own, {
    apply: (_, __, args: unknown[]) => onCall(args),
    /** What the page meets in place of a property of the vendor's. */
    get(_, key) {
      if (key === 'push') return isFunction ? facade : (...items: unknown[]) => pushItems(items);
      if (!isMethod(key)) return door.inner[key];
      if (key !== 'instance') return (...args: unknown[]) => onCall([key, ...args]);
      return (tag: string) =>
        new Proxy(
          {},
          {
            get:
              (__, method) =>
              (...args: unknown[]) =>
                onCall([method, ...args], tag),
          },
        );
    },
    set(_, key, value) {
      const { inner } = door;
      if (!isVendor()) {
        // base code in the page writes its own queueing functions over ours: those are ignored
        if (isMethod(key)) return true;
        // who writes into the queue itself has told something all the same
        if (!isFunction && /^\d/.test(String(key))) {
          if (!Object.values(inner).includes(value)) pushItem(value);
          return true;
        }
        if (key === 'length' && value > Number(inner['length'])) return true;
      }
      return Reflect.set(inner, key, value);
    },
  });

  for (const each of globals) {
    const isOurs = Reflect.defineProperty(globalThis, each, {
      configurable: true,
      get: () => page ?? facade,
      set(value: unknown) {
        if (value === facade) return;
        if (isVendor()) door.inner = value as Bag;
        else if (isFunction) page = value;
        else if (Array.isArray(value)) pushItems(value);
      },
    });
    // a `var` of the page's above the gate takes a value, and no accessor
    if (!isOurs) Reflect.set(globalThis, each, facade);
  }
  // what a page has queued before the gate was there
  const queue: unknown = isFunction ? parts.find(Array.isArray) : before;
  if (!isTaken && Array.isArray(queue)) pushItems(queue);
  return door;
}
