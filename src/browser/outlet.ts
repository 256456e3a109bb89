/** One vendor's way out, as far as the gate goes: what the page tells is held here until the runner may send it. */
import { loosest } from '../core/purposes.ts';
import { report } from './report.ts';
import { tell } from './tell.ts';
import { createVendorGlobal } from './vendor-global.ts';
import type { Choice, OptionalPurpose } from '../core/purposes.ts';
import type { Item, Outlet, Runner } from './runner.ts';
import type { VendorAdapter } from '../core/vendor.ts';
import type { VendorDoor } from './vendor-global.ts';

export interface OutletEnv {
  readonly choiceFor: (vendor: string, purpose: OptionalPurpose) => Choice;
  readonly runner: () => Runner | undefined;
  /** Whether the runner has been asked for. */
  readonly isComing: () => boolean;
  /** How many events wait at most; for how long is the runner's business. */
  readonly holdLimit: number;
}

export function createOutlet(
  vendor: VendorAdapter,
  tags: readonly string[],
  env: OutletEnv,
): Outlet {
  const { id } = vendor;
  let queue: Item[] = [];

  const choiceOf = (tag: string): Choice =>
    env.choiceFor(id, vendor.purposeOf?.(tag) ?? 'marketing');
  const granted = (): string[] => tags.filter((tag) => choiceOf(tag) === 'granted');
  const choice = (): Choice => loosest(tags.map(choiceOf));

  const drop = (item: Item, reason: string): void => {
    const runner = env.runner();
    if (runner) runner.drop(outlet, item, reason);
    else tell('event-dropped', { vendor: id, reason });
  };
  const drain = (): void => {
    const runner = env.runner();
    const now = choice();
    // it is on its way, to send or to count
    if (!runner && (now === 'granted' || (now === 'denied' && env.isComing()))) return;
    const waiting = queue;
    queue = [];
    for (const item of waiting) {
      if (now === 'denied') drop(item, now);
      else if (now === 'granted') runner?.send(outlet, item, granted());
      else if (runner?.hold(outlet, item) ?? true) queue.push(item);
      item.isHeld = true;
    }
  };
  const push: Outlet['push'] = (args, tag, unified) => {
    queue.push({
      args: copy(args),
      tag,
      unified,
      at: Date.now(),
      href: location.href,
    });
    if (queue.length > env.holdLimit) drop(queue.shift() as Item, 'limit');
    drain();
  };
  const outlet: Outlet & { door: VendorDoor } = {
    vendor,
    tags,
    choice,
    granted,
    push,
    door: undefined as unknown as VendorDoor,
    update() {
      env.runner()?.update(outlet);
      drain();
    },
  };
  // last: it may hand over at once what the page has queued before
  outlet.door = createVendorGlobal(vendor, push);
  return outlet;
}

/** What happens to the page's own objects while an event waits is nothing to the event. */
export const copy = <T>(value: T): T => {
  try {
    return structuredClone(value);
  } catch {
    // a callback: whatever becomes of the event, the page waits for it
    report('run');
    return value;
  }
};
