/**
 * What a page wants to do once an event is sent, such as the `event_callback` of the Google tag, or a function behind the
 * parameters: it may go to the next page there, so that a link hangs where it is never called. It is called once: by
 * the vendor's script, which was handed it with the event, or by the gate, as soon as it is known that nothing is sent
 * now. An event that is held loses its callback in this way: when it is sent later, the page has gone on long since.
 */
import { entryOf, isRecord } from '../../core/is-record.ts';
import { typeOf } from '../../core/param-types.ts';
import { callbackIn } from '../../core/read-call.ts';
import { senderOf } from './sender-of.ts';
import type { Call } from '../../core/vendor.ts';
import type { Params } from '../../core/param-types.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Callable } from '../vendor-global.ts';

export interface Callbacks {
  /**
   * Finds the callback of a call on the vendor's global.
   * @param as - the same item, as it was seen before
   * @returns the item with a callback that runs once
   */
  see(outlet: Outlet, item: Item, as?: Item): Item;
  /** Nothing is sent now: calls it, after what runs at present. */
  call(item: Item): void;
  /** Sent. @param params - what the vendor got; a callback that was cut off is called */
  sent(item: Item, params: Params): void;
}

/** An item's callback, and its call with that in place. */
interface Seen {
  readonly run: () => void;
  readonly args: Call;
  /** Whether it stands beside the parameters: then the vendor gets it in any case. */
  readonly isBeside?: boolean;
}

export function createCallbacks(): Callbacks {
  const seen = new WeakMap<Item, Seen>();
  const find = (outlet: Outlet, { args, unified }: Item): Seen | undefined => {
    const { calls } = senderOf(outlet);
    const method = String(args[0]);
    const shape = unified ? undefined : entryOf(calls, method);
    if (typeof shape !== 'object') return undefined;
    // `pintrk('track', name, {...}, callback)`
    const [last] = callbackIn(shape, args);
    if (last) {
      const run = once(last);
      return { run, args: args.map((arg) => (arg === last ? run : arg)), isBeside: true };
    }
    const [, at] = shape;
    const params = args[at];
    if (!isRecord(params)) return undefined;
    const found = Object.entries(params).find(
      ([name, value]) => typeOf(name) === 'callback' && typeof value === 'function',
    );
    if (!found) return undefined;
    const [name, callback] = found;
    const run = once(callback as Callable);
    const own = { ...params, [name]: run };
    return { run, args: args.map((arg, index) => (index === at ? own : arg)) };
  };
  const call = (item: Item): void => {
    const found = seen.get(item);
    if (found) setTimeout(found.run);
  };
  return {
    see(outlet, item, as = item) {
      const found = seen.get(as) ?? find(outlet, item);
      if (!found) return item;
      const whole = { ...item, args: found.args };
      for (const each of [as, item, whole]) seen.set(each, found);
      return whole;
    },
    call,
    sent(item, params) {
      if (seen.get(item)?.isBeside) return;
      if (!Object.values(params).some((value) => typeof value === 'function')) call(item);
    },
  };
}

function once(callback: Callable): (...args: unknown[]) => void {
  let isDone = false;
  return (...args) => {
    if (isDone) return;
    isDone = true;
    Reflect.apply(callback, undefined, args);
  };
}
