/** Tells the developer panel what becomes of an event, with all values: they stay in this tab. */
import type { InspectNote, Tell } from '../../core/inspect.ts';
import type { Item, Outlet } from '../runner.ts';
import type { VendorEvent } from '../../core/events.ts';

export interface ShowEvent {
  (outlet: Outlet, item: Item, event: VendorEvent, note: Partial<InspectNote>): void;
  /** What the page calls that is no event, and not for it to say. */
  ignored(outlet: Outlet, item: Item): void;
}

/** What made it sensitive; the developer panel alone hears that. */
export const sensitiveText = (why: string | undefined): Partial<InspectNote> =>
  why === undefined ? {} : { text: `sensitive: ${why}` };

/** @param tell - absent where no panel may open: then nothing is kept */
export function createShowEvent(tell?: Tell): ShowEvent {
  const show = (
    { vendor }: Outlet,
    { isHeld, at: bornAt }: Item,
    { name, params: told, eventId }: VendorEvent,
    note: Partial<InspectNote>,
  ): void =>
    tell?.({ kind: 'event', name, vendor: vendor.id, told, eventId, isHeld, bornAt, ...note });
  return Object.assign(show, {
    ignored(outlet: Outlet, item: Item): void {
      const { args, unified } = item;
      const name = String(unified?.name ?? args[0]);
      show(outlet, item, { name, params: {} }, { reason: 'ignored', call: args });
    },
  });
}
