/** Last step of sending: writes an event as the vendor's call, hands it over, and notes that it went. */
import { callsOf } from './calls-of.ts';
import { deliver } from './deliver.ts';
import { senderOf } from './sender-of.ts';
import type { MinimizedEvent } from '../../minimize/cut-event.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Read } from './read-item.ts';
import type { SenderEnv } from './sender.ts';
import type { ShowEvent } from './show-event.ts';

/** @returns writes; `to` are the tags that it goes to */
export function createWriter(
  { consent, log, tell, report, leaving, retarget }: SenderEnv,
  show: ShowEvent,
): (outlet: Outlet, item: Item, read: Read, to: readonly string[], cut: MinimizedEvent) => void {
  const note = (outlet: Outlet, item: Item, read: Read, to: readonly string[]): void => {
    const { vendor } = outlet;
    const { name, eventId } = read.event;
    // an event that waited was born before the answer; both moments are told
    const born = item.isHeld ? ({ born: 'unset' } as const) : {};
    // in its advanced mode a vendor hears of events without consent, and keeps no cookie
    const isGranted = to.some(
      (tag) => consent.choiceFor(vendor.id, vendor.purposeOf?.(tag) ?? 'marketing') === 'granted',
    );
    const mode = isGranted ? {} : { reason: 'advanced-mode' };
    log({ type: 'event-sent', vendor: vendor.id, event: name, ...born, ...mode });
    leaving.handed(outlet, name);
    if (item.isHeld) tell('event-released', { vendor: vendor.id, event: name });
    retarget?.sent(outlet, { names: read.names, params: read.told, at: item.at, eventId });
  };
  return (outlet, item, read, to, { event, removed }) => {
    const { vendor } = outlet;
    const named = read.tags.length || outlet.tags.length;
    try {
      const verdict = removed.length > 0 ? 'redact' : 'allow';
      for (const written of callsOf(senderOf(outlet), read.write, event, to, named)) {
        show(outlet, item, read.event, { verdict, call: written, tags: to, removed });
        if (!read.isTold) deliver(outlet, written, item.tag);
      }
    } catch (error) {
      report('vendor', vendor.id, error);
    }
    const { name } = read.event;
    if (!name) return;
    if (removed.length > 0)
      log({ type: 'event-minimized', vendor: vendor.id, event: name, removed });
    note(outlet, item, read, to);
  };
}
