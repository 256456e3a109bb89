/** Hands calls to a vendor: its queue while its script is on the way, then what the script has put in its place. */
import { senderOf } from './sender-of.ts';
import type { Bag, Callable } from '../vendor-global.ts';
import type { Call } from '../../core/vendor.ts';
import type { Outlet } from '../runner.ts';

/** Makes the queue what the vendor documents. What a page has written there meanwhile gives way. */
export function openDoor(outlet: Outlet): void {
  const { stub, beside } = senderOf(outlet);
  Object.assign(outlet.door.own, stub(outlet.tags, Date.now()));
  Object.assign(globalThis, beside);
}

/** Makes a call that the gate has allowed. @param tag - for a call on one of several tags */
export function deliver(outlet: Outlet, args: Call, tag?: string): void {
  const { vendor, door } = outlet;
  const { inner, own } = door;
  const [method, ...rest] = args;
  if (vendor.style === 'function') {
    const { callMethod = inner, queue } = inner as { callMethod?: unknown; queue?: unknown[] };
    if (callMethod === own) queue?.push(senderOf(outlet).tuples ? args : toArguments(...args));
    else Reflect.apply(callMethod as Callable, inner, args);
  } else if (vendor.style === 'data-layer') {
    door.delivering = Object(method) === method ? method : toArguments(...args);
    inner.push(door.delivering);
  } else {
    // before the vendor's script has come: a tuple in its queue, and one queue per tag
    const { instance, _i: queues } = inner as { instance?: Callable; _i?: Record<string, Bag> };
    const bag =
      tag === undefined ? inner : ((instance?.(tag) as Bag | undefined) ?? queues?.[tag] ?? inner);
    const real = bag[String(method)] as Callable | undefined;
    if (real) real.apply(bag, rest);
    else bag.push(args);
  }
}

/** Queues hold `arguments` objects; the Google tag takes no arrays. */
function toArguments(..._: readonly unknown[]): IArguments {
  return arguments;
}
