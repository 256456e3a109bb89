/** Takes events back out of a vendor's queue, as long as its script has not come. */
import { senderOf } from './sender-of.ts';
import type { Outlet } from '../runner.ts';

/** All arrays that a vendor's script is to find: of a function its queue, of TikTok's one per tag as well. */
function queuesOf({ vendor, door: { own } }: Outlet): readonly unknown[][] {
  const [name] = senderOf({ vendor }).hooks ?? ['queue'];
  return [own, own[name], ...Object.values(Object(own['_i']) as object)].filter(Array.isArray);
}

/**
 * To be called before something is handed over.
 * @returns to be called after it; and what that returns takes it back, unless somebody has changed the queue
 */
export function watchQueues(outlet: Outlet): () => () => void {
  const before = queuesOf(outlet).map((queue) => [queue, queue.length] as const);
  return () => {
    const added = before.map(([queue, at]) => [queue, at, queue.slice(at)] as const);
    return () => {
      for (const [queue, at, items] of added)
        if (items.every((item, index) => queue[at + index] === item))
          queue.splice(at, items.length);
    };
  };
}
