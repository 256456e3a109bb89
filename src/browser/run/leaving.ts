/** What was not finished when the page went: events that waited for an answer, or for the vendor's script. */
import type { AuditFact } from '../../core/api.ts';
import type { Item, Outlet } from '../runner.ts';

export interface Leaving {
  held(outlet: Outlet, item: Item, event: string): void;
  /** It does not wait any more. */
  settled(item: Item): void;
  /** Handed to the vendor's queue or script. */
  handed(outlet: Outlet, event: string): void;
  /** The vendor's script has come, and takes what is in its queue. */
  arrived(outlet: Outlet): void;
  /** What becomes of the rest if the page goes now. */
  rest(): readonly AuditFact[];
}

export function createLeaving(): Leaving {
  const waiting = new Map<Item, { readonly vendor: string; readonly event: string }>();
  const queued = new Map<Outlet, string[]>();
  const there = new WeakSet<Outlet>();
  return {
    held(outlet, item, event) {
      waiting.set(item, { vendor: outlet.vendor.id, event });
    },
    settled: (item) => void waiting.delete(item),
    handed(outlet, event) {
      if (!there.has(outlet)) queued.set(outlet, [...(queued.get(outlet) ?? []), event]);
    },
    arrived(outlet) {
      there.add(outlet);
      queued.delete(outlet);
    },
    rest() {
      const inQueues = [...queued].flatMap(([{ vendor }, events]) =>
        events.map((event) => ({ vendor: vendor.id, event })),
      );
      return [...waiting.values(), ...inQueues].map((about) => ({
        type: 'event-dropped' as const,
        ...about,
        reason: 'unloaded',
      }));
    },
  };
}
