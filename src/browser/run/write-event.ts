/** Last step of sending: writes an event as the vendor's call, hands it over, and notes that it went. */
import { writeViewId } from './beside.ts';
import { callsOf } from './calls-of.ts';
import { deliver } from './deliver.ts';
import { watchQueues } from './in-queue.ts';
import { senderOf } from './sender-of.ts';
import type { MinimizedEvent } from '../../minimize/cut-event.ts';
import type { Item, Outlet } from '../runner.ts';
import type { Read } from './read-item.ts';
import { sensitiveText } from './show-event.ts';
import type { PassEnv } from './pass-event.ts';

/** What is to be written. */
export interface Ready {
  readonly read: Read;
  /** The tags that it goes to. */
  readonly to: readonly string[];
  readonly cut: MinimizedEvent;
  /** Stands for it among what was sent, or `''`. */
  readonly key: string;
}

/** @returns writes; what cannot be handed over at all is dropped as `failed`, and may be told again */
export function createWriter(env: PassEnv): (outlet: Outlet, item: Item, ready: Ready) => void {
  const { consent, log, tell, report, leaving, retarget, sensitive } = env;
  const { show, keys, drop, callbacks, views } = env;
  const note = (outlet: Outlet, item: Item, { read, to, key }: Ready, back: () => void): void => {
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
    leaving.handed(outlet, name, key, back);
    if (item.isHeld) tell('event-released', { vendor: vendor.id, event: name });
    // what it was about is not remembered either
    const params = read.why === undefined ? read.told : {};
    retarget?.sent(outlet, { names: read.names, params, at: item.at, eventId });
  };
  return (outlet, item, ready) => {
    const { read, to, key, cut } = ready;
    const { event } = cut;
    const { vendor } = outlet;
    // the vendor's script reads address and title by itself, and gets neither
    const isPage = read.why !== undefined && sensitive.isPage(item.href);
    const removed = isPage
      ? [...cut.removed, { path: 'page', reason: 'sensitive' as const }]
      : cut.removed;
    const { name } = read.event;
    const { viewIdIn } = senderOf(outlet);
    // an id of ours is known to no server, and the page's own code writes none
    if (viewIdIn && views.isView(outlet, read.event))
      writeViewId(viewIdIn, views.isMade(item) ? undefined : event.eventId);
    const named = read.tags.length || outlet.tags.length;
    outlet.door.bornAt = item.at;
    let isOut = false;
    const queued = watchQueues(outlet);
    try {
      const verdict = removed.length > 0 ? 'redact' : 'allow';
      const unified = item.unified && String(item.unified.name);
      for (const written of callsOf(senderOf(outlet), read.write, event, to, named, unified)) {
        show(outlet, item, read.event, {
          verdict,
          call: written,
          tags: to,
          removed,
          ...sensitiveText(read.why),
        });
        if (!read.isTold) deliver(outlet, written, item.tag);
        isOut = true;
      }
    } catch (error) {
      report('vendor', vendor.id, error);
      // what has gone to one of several tags has gone
      if (!isOut) {
        keys.release(key);
        return name ? drop(outlet, item, read, 'failed') : undefined;
      }
    }
    callbacks.sent(item, event.params);
    if (!name) return undefined;
    if (removed.length > 0)
      log({ type: 'event-minimized', vendor: vendor.id, event: name, removed });
    return note(outlet, item, ready, queued());
  };
}
