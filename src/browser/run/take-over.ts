/** What a vendor's script puts in place of its queue comes to stand behind the gate. */
import type { Bag, Callable } from '../vendor-global.ts';
import type { Outlet } from '../runner.ts';
import type { VendorSender } from '../../core/vendor.ts';

/**
 * A `var` of the page's above the gate takes a value and no accessor, so a vendor's script can write over what stands
 * there.
 *
 * @returns to be called when the script has run: the gate stands in front of it again
 */
export function stayInFront({ vendor, door }: Outlet): () => void {
  const before = vendor.globals.map((name) => Reflect.get(globalThis, name) as unknown);
  return () =>
    vendor.globals.forEach((name, at) => {
      const now: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
      if (now === undefined || now === before[at]) return;
      door.inner = now as Bag;
      Reflect.set(globalThis, name, before[at]);
    });
}

/** What a vendor's constructor makes takes the place of the queue, one object per tag. To be called once, when the vendor's script is there. */
export function takeOver(
  outlet: Outlet,
  { global, options }: NonNullable<VendorSender['construct']>,
): void {
  const { door, vendor, tags } = outlet;
  const made = Reflect.get(globalThis, global) as new (given: object) => Bag;
  const said = Array.from(Object(door.own) as readonly unknown[]);
  // each takes the whole queue, and may empty it
  const objects = tags.map((tag) => new made(options(tag, [...said])));
  const [first] = objects;
  if (!first) return;
  const push: Callable = (...args) => objects.forEach((object) => object.push(...args));
  door.inner = objects.length === 1 ? first : Object.assign(Object.create(first) as Bag, { push });
  // the page's own base code makes a second one and puts it in place of ours: it gets what stands there
  const [name] = vendor.globals;
  Reflect.set(
    globalThis,
    global,
    new Proxy(made, { construct: () => Reflect.get(globalThis, name) as object }),
  );
}
