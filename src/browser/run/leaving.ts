/** What was not finished when the page went: events that waited for an answer, or for the vendor's script. */
import type { AuditFact } from '../../core/api.ts';
import type { Item, Outlet } from '../runner.ts';

export interface Leaving {
  held(outlet: Outlet, item: Item, event: string): void;
  /** It does not wait any more. */
  settled(item: Item): void;
  /** Handed to the vendor's queue or script. @param key - that stands for it, or `''` @param back - takes it out of the queue */
  handed(outlet: Outlet, event: string, key?: string, back?: () => void): void;
  /** Consent was withdrawn: takes out of the vendor's queue what its script has not taken. @returns what that was */
  takeBack(outlet: Outlet): readonly { readonly event: string; readonly key: string }[];
  /** The vendor's script has come, and takes what is in its queue; or there is none, and nothing waits for it. */
  arrived(outlet: Outlet): void;
  /** What becomes of the rest if the page goes now. */
  rest(): readonly AuditFact[];
}

/** @param onTaken - gets the keys of events that a vendor has taken; what waits in a queue goes with the page */
export function createLeaving(onTaken: (keys: readonly string[]) => void = () => {}): Leaving {
  const waiting = new Map<Item, { readonly vendor: string; readonly event: string }>();
  const queued = new Map<
    Outlet,
    { readonly event: string; readonly key: string; readonly back: () => void }[]
  >();
  const there = new WeakSet<Outlet>();
  const take = (keys: readonly string[]): void => onTaken(keys.filter((key) => key !== ''));
  return {
    held(outlet, item, event) {
      waiting.set(item, { vendor: outlet.vendor.id, event });
    },
    settled: (item) => void waiting.delete(item),
    handed(outlet, event, key = '', back = () => {}) {
      if (there.has(outlet)) take([key]);
      else queued.set(outlet, [...(queued.get(outlet) ?? []), { event, key, back }]);
    },
    takeBack(outlet) {
      const taken = queued.get(outlet) ?? [];
      queued.delete(outlet);
      // the last first: each knows its place by what stood before it
      for (const { back } of [...taken].reverse()) back();
      return taken;
    },
    arrived(outlet) {
      there.add(outlet);
      take((queued.get(outlet) ?? []).map(({ key }) => key));
      queued.delete(outlet);
    },
    rest() {
      const inQueues = [...queued].flatMap(([{ vendor }, events]) =>
        events.map(({ event }) => ({ vendor: vendor.id, event })),
      );
      return [...waiting.values(), ...inQueues].map((about) => ({
        type: 'event-dropped' as const,
        ...about,
        reason: 'unloaded',
      }));
    },
  };
}
