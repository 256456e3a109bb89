/** Hands calls to a vendor: its queue while its script is on the way, then what the script has put in its place. */
import { senderOf } from './sender-of.ts';
import { writeBeside } from './beside.ts';
import type { Bag, Callable } from '../vendor-global.ts';
import type { Call } from '../../core/vendor.ts';
import type { Params } from '../../core/param-types.ts';
import type { Outlet } from '../runner.ts';

/**
 * Makes the queue what the vendor documents. What a page has written there meanwhile gives way.
 * @param onForeign - gets a tag id that the page has written down, but not in its attribute
 */
export function openDoor({ door, vendor, tags }: Outlet, onForeign?: (tag: string) => void): void {
  const { stub, beside } = senderOf({ vendor });
  Object.assign(door.own, stub(tags, Date.now()));
  writeBeside(beside?.(tags) ?? {}, (written) => {
    if (vendor.tagId.test(written) && !tags.includes(written)) onForeign?.(written);
  });
}

/** Makes a call that the gate has allowed. @param tag - for a call on one of several tags @param to - the tags that it is for */
export function deliver(
  outlet: Outlet,
  args: Call,
  tag?: string,
  to: readonly string[] = outlet.granted(),
): void {
  const { vendor, door } = outlet;
  const { inner, own } = door;
  const [method, ...rest] = args;
  if (vendor.style === 'function') {
    const { tuples, hooks: [queue, dispatch = ''] = ['queue', 'callMethod'] } = senderOf(outlet);
    const takes = inner[dispatch] ?? inner;
    if (takes !== own) Reflect.apply(takes as Callable, inner, args);
    else (inner[queue] as unknown[]).push(tuples ? args : toArguments(...args));
  } else if (vendor.style === 'push') {
    pushAll(outlet, args, to);
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

/** What is set for each push to come: contact data, hashed. */
const settings = new WeakMap<Outlet, Call>();

/** Nothing that was set goes with another push. */
export const forgetSettings = (outlet: Outlet): void => void settings.delete(outlet);

/** One push, or one per tag where each names its own. What only sets something goes with the pushes after it. */
function pushAll(outlet: Outlet, args: Call, to: readonly string[]): void {
  const { door } = outlet;
  const { entries } = senderOf(outlet);
  door.delivering = args;
  try {
    if (!entries) door.inner.push(...args);
    else {
      const nameOf = (entry: unknown): unknown => (entry as Params)[entries.nameIn];
      const set = args.map(nameOf);
      if (set.every((name) => entries.isSetting.test(String(name))))
        return void settings.set(outlet, args);
      const before = settings.get(outlet) ?? [];
      const pushes = to.map((tag) => [
        ...[...entries.head(tag, navigator.userAgent), ...before].filter(
          (entry) => !set.includes(nameOf(entry)),
        ),
        ...args,
      ]);
      // as an array, what belongs together stays together in the queue
      if (pushes.length > 1) door.inner.push(...pushes);
      else door.inner.push(...pushes.flat());
    }
  } finally {
    door.delivering = undefined;
  }
}

/** Queues hold `arguments` objects; the Google tag takes no arrays. */
function toArguments(..._: readonly unknown[]): IArguments {
  return arguments;
}
